// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <type_traits>

#include "core/model/secret.h"

using namespace outbox;

namespace {
QByteArray mask() {
    return QStringLiteral("••••••••").toUtf8();
}
}  // namespace

class TestSecret : public QObject {
    Q_OBJECT
  private slots:
    void canOnlyBeAsked();
    void takesTheCallersMemoryWithIt();
    void leavesSharedMemoryAlone();
    void hidesEveryForm_data();
    void hidesEveryForm();
    void leavesTheRest_data();
    void leavesTheRest();
    void hidesTheLongerFormFirst();
};

void TestSecret::canOnlyBeAsked() {
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<QByteArray, Secret>);

    const Secret none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.reveal(), QByteArray());
    QVERIFY(Secret(QByteArray()).isEmpty());

    Secret first(QByteArray("open sesame"));
    const Secret second = first;
    first = Secret();
    QCOMPARE(second.reveal(), QByteArray("open sesame"));
    QCOMPARE(second.size(), qsizetype(11));
}

void TestSecret::takesTheCallersMemoryWithIt() {
    QByteArray bytes(16, 'x');
    wipe(bytes);
    QCOMPARE(bytes, QByteArray(16, '\0'));
}

void TestSecret::leavesSharedMemoryAlone() {
    const QByteArray kept(16, 'x');
    QByteArray shared = kept;
    wipe(shared);
    { const Secret secret(kept); }
    QCOMPARE(kept, QByteArray(16, 'x'));
}

void TestSecret::hidesEveryForm_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rest");  // octets that may stand around the mask

    const QByteArray plain = "S3cr&t p\"a\\ss+w/rd";
    const QByteArray umlaut = QStringLiteral("Übergrößenträger").toUtf8();
    const auto row = [](const char* name, const QByteArray& secret, const QByteArray& text, int rest = 0) {
        QTest::newRow(name) << secret << text << rest;
    };
    row("as it is", plain, "said <" + plain + ">", 7);
    row("in other letters", plain, plain.toUpper());
    row("percent", plain, "?p=" + plain.toPercentEncoding(), 3);
    row("percent, every octet", "abcd", "%61%62%63%64");
    row("percent in lower case", plain, plain.toPercentEncoding().toLower());
    row("form with plus", plain, plain.toPercentEncoding().replace("%20", "+"));
    row("hexadecimal", plain, plain.toHex().toUpper());
    row("quoted", plain, "LOGIN \"S3cr&t p\\\"a\\\\ss+w/rd\"", 8);
    row("markup", plain, "S3cr&amp;t p&quot;a\\ss+w/rd");
    row("utf-8 read as latin-1", umlaut, QString::fromLatin1(umlaut).toUtf8());
    row("latin-1", umlaut, QString::fromUtf8(umlaut).toLatin1());
    for (int before = 0; before < 6; ++before) {
        // Characters of base64 that hold no bit of the secret, or share their six with what stands beside it.
        const int head = (before * 8 + 5) / 6;
        const int tail = 8;
        const QByteArray padded = QByteArray(before, 'u') + plain;
        const QByteArray whole = padded.toBase64();
        row(qPrintable(QStringLiteral("base64 after %1 octets").arg(before)), plain, whole, head + 3);
        row(qPrintable(QStringLiteral("base64url after %1 octets").arg(before)), plain,
            padded.toBase64(QByteArray::Base64UrlEncoding), head + 3);
        row(qPrintable(QStringLiteral("base64 between, after %1 octets").arg(before)), plain,
            (padded + "tail").toBase64(), head + tail);
        row(qPrintable(QStringLiteral("base64 cut off, after %1 octets").arg(before)), plain, whole.left(20),
            head);
    }
}

void TestSecret::hidesEveryForm() {
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    QFETCH(int, rest);

    Scrubber scrubber;
    scrubber.addSecret(Secret(secret));
    const QByteArray clean = scrubber.scrub(text);
    QVERIFY2(clean.contains(mask()), clean.constData());
    QVERIFY2(!clean.toLower().contains(secret.toLower()), clean.constData());
    QVERIFY2(clean.size() - mask().size() <= rest, clean.constData());
}

void TestSecret::leavesTheRest_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing in it") << QByteArray("hunter2000") << QByteArray("250 hunter200 is fine");
    QTest::newRow("three octets would tell more") << QByteArray("250") << QByteArray("250 ok");
    QTest::newRow("beginning of a password")
        << QByteArray("password1234") << QByteArray("535 password incorrect");
    QTest::newRow("no text") << QByteArray("hunter2000") << QByteArray();
    QTest::newRow("no secret") << QByteArray() << QByteArray("250 ok");
}

void TestSecret::leavesTheRest() {
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);

    Scrubber scrubber;
    scrubber.addSecret(Secret(secret));
    QCOMPARE(scrubber.scrub(text), text);
    QCOMPARE(scrubber.scrub(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void TestSecret::hidesTheLongerFormFirst() {
    Scrubber scrubber;
    scrubber.add("pass");
    scrubber.add("passphrase");
    QCOMPARE(scrubber.scrub(QByteArray("a passphrase, a pass, passphrasepass")),
             "a " + mask() + ", a " + mask() + ", " + mask() + mask());
    QCOMPARE(scrubber.scrub(QStringLiteral("Ü PASS")), QStringLiteral("Ü ••••••••"));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
