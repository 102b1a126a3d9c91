// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/session/refusal_ledger.h"

using namespace outbox;

namespace {
const QString anna = QStringLiteral("sending mail.example.org anna@example.org");
const QString host = QStringLiteral("mail.example.org");

Secret password(const char* text = "Sesam-oeffne-dich") {
    return Secret(QByteArray(text));
}

SignInObservation said(SignInOutcome outcome, int code = 535, const char* enhanced = "5.7.8",
                       const char* text = "Error: authentication failed") {
    SignInObservation seen;
    seen.outcome = outcome;
    seen.user = QStringLiteral("anna@example.org");
    seen.reply.code = code;
    seen.reply.enhanced = QString::fromLatin1(enhanced);
    seen.reply.lines = {QString::fromLatin1(text)};
    return seen;
}

SignInObservation refused() {
    return said(SignInOutcome::Refused);
}
}  // namespace

class TestRefusalLedger : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void remembersARefusedSecret();
    void tellsOthersApart();
    void anAppPasswordIsTheSameWithAndWithoutBlanks();
    void forgetsWhatIsAccepted();
    void sendsWhereThePersonInsists();
    void keepsOnlyWhatIsAboutTheSecret_data();
    void keepsOnlyWhatIsAboutTheSecret();
    void holdsNeitherSecretNorAddress();
    void isReadableByItsOwnerAlone();
    void entriesEnd();
    void keepsTheNewestOnly();
    void takesInWhatAnotherRunWrote();
    void startsAfreshWithADamagedFile_data();
    void startsAfreshWithADamagedFile();
    void livesWithoutAPlaceToWrite();
    void writesNothingWhereNothingWasRefused();

  private:
    [[nodiscard]] RefusalLedger ledgerAt(const QDateTime& when) const {
        return RefusalLedger(m_path, [when] { return when; });
    }
    void refuse(const QString& who = anna, const Secret& secret = password(),
                const SignInObservation& seen = refused()) const {
        RefusalLedger ledger(m_path, [this] { return m_now; });
        ledger.ended(who, host, secret, seen);
        ledger.save();
    }
    [[nodiscard]] bool remembers(const QString& who = anna, const Secret& secret = password()) const {
        RefusalLedger ledger(m_path, [this] { return m_now; });
        ledger.prepare(secret);
        return ledger.refusedBefore(who, secret).has_value();
    }
    [[nodiscard]] QByteArray contents() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QDateTime m_now;
};

void TestRefusalLedger::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deep/down/refused-sign-ins.json"));
    m_now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
}

void TestRefusalLedger::remembersARefusedSecret() {
    QVERIFY(!remembers());
    refuse();
    RefusalLedger ledger = ledgerAt(m_now.addSecs(60));
    const auto before = ledger.refusedBefore(anna, password());
    QVERIFY(before);
    QCOMPARE(before->outcome, SignInOutcome::RefusedBefore);
    QCOMPARE(before->refusedAs, QStringLiteral("auth.wrong-password"));
    QCOMPARE(before->reply.code, 535);
    QCOMPARE(before->reply.enhanced, QStringLiteral("5.7.8"));
}

void TestRefusalLedger::tellsOthersApart() {
    refuse();
    QVERIFY(remembers());
    QVERIFY(!remembers(anna, password("Sesam-oeffne-dich-2")));
    QVERIFY(!remembers(anna, Secret(QByteArray("Sesam-oeffne-dich"), SecretKind::Token)));
    QVERIFY(!remembers(QStringLiteral("receiving mail.example.org anna@example.org")));
    QVERIFY(!remembers(QStringLiteral("sending mail.example.org bert@example.org")));
    QVERIFY(!remembers(QStringLiteral("sending other.example anna@example.org")));
}

void TestRefusalLedger::anAppPasswordIsTheSameWithAndWithoutBlanks() {
    refuse(anna, password("abcd efgh ijkl mnop"));
    QVERIFY(remembers(anna, password("abcdefghijklmnop")));
    QVERIFY(remembers(anna, password("abcd efgh ijkl mnop")));
}

void TestRefusalLedger::forgetsWhatIsAccepted() {
    refuse();
    RefusalLedger ledger = ledgerAt(m_now);
    ledger.insist();
    ledger.ended(anna, host, password(), said(SignInOutcome::Accepted, 235, "2.7.0", "welcome"));
    ledger.save();
    QVERIFY(!remembers());
}

void TestRefusalLedger::sendsWhereThePersonInsists() {
    refuse();
    RefusalLedger ledger = ledgerAt(m_now);
    ledger.insist();
    QVERIFY(!ledger.refusedBefore(anna, password()));
    QVERIFY(remembers());
}

void TestRefusalLedger::keepsOnlyWhatIsAboutTheSecret_data() {
    QTest::addColumn<SignInOutcome>("outcome");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("kept");

    const auto row = [](const char* name, SignInOutcome outcome, int code, const char* enhanced,
                        const char* text, bool kept) {
        QTest::newRow(name) << outcome << code << QByteArray(enhanced) << QByteArray(text) << kept;
    };
    const auto no = SignInOutcome::Refused;
    row("wrong password", no, 535, "5.7.8", "Error: authentication failed", true);
    row("app password", no, 534, "5.7.9", "Application-specific password required", true);
    row("locked", no, 535, "5.7.0", "Too many failed authentication attempts", false);
    row("browser first", no, 534, "5.7.14", "Please log in via your web browser", false);
    row("encryption first", no, 538, "5.7.11", "Encryption required", false);
    row("out of order", SignInOutcome::Temporary, 454, "4.7.0", "Temporary authentication failure", false);
    row("line broken", SignInOutcome::Broken, 0, "", "", false);
    row("not tried", SignInOutcome::BudgetSpent, 0, "", "", false);
}

void TestRefusalLedger::keepsOnlyWhatIsAboutTheSecret() {
    QFETCH(SignInOutcome, outcome);
    QFETCH(int, code);
    QFETCH(QByteArray, enhanced);
    QFETCH(QByteArray, text);
    QFETCH(bool, kept);
    refuse(anna, password(), said(outcome, code, enhanced.constData(), text.constData()));
    QCOMPARE(remembers(), kept);
    QCOMPARE(QFileInfo::exists(m_path), kept);
}

void TestRefusalLedger::holdsNeitherSecretNorAddress() {
    refuse();
    const QByteArray file = contents();
    QVERIFY(!file.isEmpty());
    for (const QByteArray& told : {QByteArray("Sesam"), QByteArray("Sesam-oeffne-dich").toBase64().left(8),
                                   QByteArray("anna"), QByteArray("example"), QByteArray("authentication")})
        QVERIFY2(!file.contains(told), told.constData());
    // Another installation has another salt, so that their files cannot be compared.
    const QJsonObject first = QJsonDocument::fromJson(file).object();
    QVERIFY(QFile::remove(m_path));
    refuse();
    const QJsonObject second = QJsonDocument::fromJson(contents()).object();
    QVERIFY(first.value(QLatin1String("salt")) != second.value(QLatin1String("salt")));
    QVERIFY(first.value(QLatin1String("entries")) != second.value(QLatin1String("entries")));
}

void TestRefusalLedger::isReadableByItsOwnerAlone() {
    refuse();
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(m_path).permissions() & others, QFileDevice::Permissions());
}

void TestRefusalLedger::entriesEnd() {
    refuse();
    m_now = m_now.addDays(29);
    QVERIFY(remembers());
    m_now = m_now.addDays(1);
    QVERIFY(!remembers());
    m_now = m_now.addDays(-40);  // from the future, by a clock that was wrong
    QVERIFY(!remembers());
}

void TestRefusalLedger::keepsTheNewestOnly() {
    RefusalLedger ledger = ledgerAt(m_now);
    for (int i = 0; i < 70; ++i)
        ledger.ended(QStringLiteral("sending example user%1").arg(i), host, password(), refused());
    ledger.save();
    QCOMPARE(QJsonDocument::fromJson(contents()).object().value(QLatin1String("entries")).toArray().size(),
             qsizetype(64));
    QVERIFY(remembers(QStringLiteral("sending example user69")));
    QVERIFY(!remembers(QStringLiteral("sending example user0")));
}

void TestRefusalLedger::takesInWhatAnotherRunWrote() {
    RefusalLedger slow = ledgerAt(m_now);
    slow.ended(QStringLiteral("receiving example anna"), host, password(), refused());
    refuse();
    slow.save();
    QVERIFY(remembers());
    QVERIFY(remembers(QStringLiteral("receiving example anna")));
}

void TestRefusalLedger::startsAfreshWithADamagedFile_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x00\xff{[", 4);
    QTest::newRow("of another version") << QByteArray(R"({"schema":"outbox-doctor/refused-sign-ins/9"})");
    QTest::newRow("without salt") << QByteArray(
        R"({"schema":"outbox-doctor/refused-sign-ins/1","entries":[{}]})");
    QTest::newRow("entries of nothing")
        << QByteArray(R"({"schema":"outbox-doctor/refused-sign-ins/1","salt":"AAAAAAAAAAAAAAAAAAAAAA==",)"
                      R"("entries":[1,null,{"digest":7,"at":[],"finding":{},"code":"x"},[]]})");
    QTest::newRow("far too large") << QByteArray(1 << 20, '[');
}

void TestRefusalLedger::startsAfreshWithADamagedFile() {
    QFETCH(QByteArray, file);
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile damaged(m_path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(file);
    damaged.close();
    QVERIFY(!remembers());
    refuse();
    QVERIFY(remembers());
}

void TestRefusalLedger::livesWithoutAPlaceToWrite() {
    QFile inTheWay(m_folder->filePath(QStringLiteral("deep")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    refuse();
    QVERIFY(!remembers());
    m_path.clear();
    refuse();
    QVERIFY(!remembers());
    m_path = m_folder->path();  // a folder in its place
    refuse();
    QVERIFY(!remembers());
}

void TestRefusalLedger::writesNothingWhereNothingWasRefused() {
    refuse(anna, password(), said(SignInOutcome::Accepted, 235, "2.7.0", "welcome"));
    QVERIFY(!QFileInfo::exists(m_path));
}

QTEST_GUILESS_MAIN(TestRefusalLedger)
#include "tst_refusal_ledger.moc"
