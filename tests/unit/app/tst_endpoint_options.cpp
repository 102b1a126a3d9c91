// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/check_options.h"
#include "app/endpoint_options.h"
#include "core/providers/provider_store.h"

using namespace outbox;
using namespace outbox::app;

namespace {
Arguments parsed(const QStringList& arguments) {
    const auto result = parseArguments(arguments, checkOptionTable() + commonOptions());
    return result ? *result : Arguments();
}

Outcome<CheckOptions> check(const QString& line, bool pdf = true) {
    return readCheckOptions(parsed(line.split(u' ', Qt::SkipEmptyParts)), pdf);
}
}  // namespace

class TestEndpointOptions : public QObject {
    Q_OBJECT
  private slots:
    void readsAnAccount();
    void readsFurtherSenders();
    void readsPop3AndNoSignIn();
    void leavesOpenWhatIsNotGiven();
    void takesAPreset();
    void refuses_data();
    void refuses();
    void refusesControlCharacters();
    void savesWhereItCan();
    void practiceHasItsOwnAccount();
};

void TestEndpointOptions::readsAnAccount() {
    const auto options =
        check(QStringLiteral("anna@Example.org --smtp smtp.example.org:587/starttls --imap imap.example.org "
                             "--user anna --from office@example.org "
                             "--timeout 3 --password-stdin --full-addresses"));
    QVERIFY2(options, qPrintable(options.problem.message));
    const Account& account = options->account;
    QCOMPARE(account.address, QStringLiteral("anna@example.org"));
    QCOMPARE(account.from, QStringLiteral("office@example.org"));
    QCOMPARE(account.source, QStringLiteral("typed"));
    QCOMPARE(account.outgoing, (Endpoint{Protocol::Smtp, QStringLiteral("smtp.example.org"), 587,
                                         Security::StartTls, QStringLiteral("anna"), AuthMethod::Password}));
    QVERIFY(account.incoming == (Endpoint{Protocol::Imap, QStringLiteral("imap.example.org"), 993,
                                          Security::Tls, QStringLiteral("anna"), AuthMethod::Password}));
    QCOMPARE(options->timeoutMs, 3000);
    QCOMPARE(options->secret, SecretSource::StandardInput);
    QVERIFY(options->fullAddresses);
}

void TestEndpointOptions::readsFurtherSenders() {
    const auto options = check(QStringLiteral(
        "anna@example.org --from office@example.org --from anna@example.org --from office@example.org "
        "--from chef@example.org"));
    QVERIFY2(options, qPrintable(options.problem.message));
    QCOMPARE(options->account.from, QStringLiteral("office@example.org"));
    QCOMPARE(options->account.otherSenders,
             QStringList({QStringLiteral("anna@example.org"), QStringLiteral("chef@example.org")}));
    QString many = QStringLiteral("anna@example.org");
    for (int i = 0; i < 10; ++i) many += QStringLiteral(" --from a%1@example.org").arg(i);
    QVERIFY(!check(many));
}

void TestEndpointOptions::readsPop3AndNoSignIn() {
    const auto options =
        check(QStringLiteral("anna@example.org --smtp [2001:db8::1]:25/none --pop3 "
                             "pop.example.org:110/starttls --auth none --no-sign-in"));
    QVERIFY2(options, qPrintable(options.problem.message));
    QCOMPARE(options->account.outgoing.host, QStringLiteral("2001:db8::1"));
    QCOMPARE(options->account.outgoing.security, Security::None);
    QCOMPARE(options->account.outgoing.auth, AuthMethod::None);
    QCOMPARE(options->account.incoming->protocol, Protocol::Pop3);
    QCOMPARE(options->account.incoming->auth, AuthMethod::Password);  // receiving always signs in
    QCOMPARE(options->secret, SecretSource::Nowhere);
}

void TestEndpointOptions::leavesOpenWhatIsNotGiven() {
    const auto options = check(QStringLiteral("anna@example.org"));
    QVERIFY(options);
    QVERIFY(!options->account.outgoing.isSet());
    QVERIFY(options->account.outgoing.user.isEmpty());
    QVERIFY(!options->account.incoming);
    QCOMPARE(options->secret, SecretSource::AskIfPossible);
    QCOMPARE(options->timeoutMs, 8000);
}

void TestEndpointOptions::takesAPreset() {
    const auto& presets = ProviderStore::instance().all();
    QVERIFY(!presets.isEmpty());
    const auto options = check(QLatin1String("anna@example.org --preset ") + presets.first().id);
    QVERIFY2(options, qPrintable(options.problem.message));
    QCOMPARE(options->preset, presets.first().id);
    QCOMPARE(options->account.source, QStringLiteral("preset"));
}

void TestEndpointOptions::refuses_data() {
    QTest::addColumn<QString>("line");
    for (const char* line : {"",
                             "anna",
                             "@example.org",
                             "anna@",
                             "anna@exa mple.org",
                             "anna@@example.org",
                             "anna@example.org bert@example.org",
                             "a…a@example.org",
                             "anna@example.org --user a…a",
                             "anna@example.org --smtp example.org:0",
                             "anna@example.org --smtp example.org:65536",
                             "anna@example.org --smtp example.org:http",
                             "anna@example.org --smtp example.org/ssl",
                             "anna@example.org --smtp -example.org",
                             "anna@example.org --imap a.example --pop3 b.example",
                             "anna@example.org --auth kerberos",
                             "anna@example.org --from nobody",
                             "anna@example.org --timeout 0",
                             "anna@example.org --timeout 121",
                             "anna@example.org --timeout 1.5",
                             "anna@example.org --timeout soon",
                             "anna@example.org --preset no-such-provider",
                             "anna@example.org --no-sign-in --password-stdin",
                             "anna@example.org --save report",
                             "anna@example.org --save report.doc",
                             "anna@example.org --save /no/such/folder/report.json",
                             "anna@example.org --save /",
                             "--practice no-such-fault",
                             "anna@example.org --practice healthy"})
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line);
}

void TestEndpointOptions::refuses() {
    QFETCH(QString, line);
    const auto options = check(line);
    QVERIFY(!options);
    QCOMPARE(options.problem.status, ExitStatus::Usage);
    QVERIFY(!options.problem.message.isEmpty());
}

void TestEndpointOptions::refusesControlCharacters() {
    const QString address = QStringLiteral("anna@example.org");
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("anna\r\n@example.org")},
          QStringList{QStringLiteral("anna@exam\x1bple.org")},
          QStringList{address, QStringLiteral("--user"), QStringLiteral("anna\r\nRSET")},
          QStringList{address, QStringLiteral("--smtp"), QStringLiteral("smtp.example.org\r\n")},
          QStringList{address, QStringLiteral("--user"), QString(500, u'x')}}) {
        const auto options = readCheckOptions(parsed(arguments), true);
        if (arguments.contains(QStringLiteral("smtp.example.org\r\n"))) {
            // White space around it is forgiven; nothing of it is left.
            QVERIFY(!options || options->account.outgoing.host == QLatin1String("smtp.example.org"));
            continue;
        }
        QVERIFY2(!options, qPrintable(arguments.join(u'|')));
        QVERIFY(!options.problem.message.contains(u'\r'));
        QVERIFY(!options.problem.message.contains(QChar(0x1b)));
    }
}

void TestEndpointOptions::savesWhereItCan() {
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("report."));
    for (const char* ending : {"json", "html", "md", "txt", "JSON"})
        QVERIFY(check(QLatin1String("anna@example.org --save ") + base + QLatin1String(ending), false));
    QVERIFY(check(QLatin1String("anna@example.org --save ") + base + QLatin1String("pdf"), true));
    QVERIFY(!check(QLatin1String("anna@example.org --save ") + base + QLatin1String("pdf"), false));
}

void TestEndpointOptions::practiceHasItsOwnAccount() {
    const auto options = check(QStringLiteral("--practice healthy"));
    QVERIFY2(options, qPrintable(options.problem.message));
    QVERIFY(options->practice && options->practice->isEmpty() && !options->practice->isNull());
    QVERIFY(!check(QStringLiteral("anna@example.org"))->practice);
}

QTEST_GUILESS_MAIN(TestEndpointOptions)
#include "tst_endpoint_options.moc"
