// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/arguments.h"
#include "app/command_line.h"

using namespace outbox::app;

namespace {
const QList<OptionRow>& sampleOptions() {
    static const QList<OptionRow> options{{"json", nullptr, "json", false},
                                          {"smtp", "SERVER", "server", false},
                                          {"save", "FILE", "file", true},
                                          {"no-sign-in", nullptr, "switch", false},
                                          {"send-test", "RECIPIENT", "message", false, true}};
    return options;
}

QStringList split(const QString& line) {
    return line.split(u' ', Qt::SkipEmptyParts);
}
}  // namespace

class TestArguments : public QObject {
    Q_OBJECT
  private slots:
    void takesBothForms_data();
    void takesBothForms();
    void keepsEverySave();
    void aValueMayBeLeftOut_data();
    void aValueMayBeLeftOut();
    void refuses_data();
    void refuses();
    void neverRepeatsASecret();
    void readsRequests_data();
    void readsRequests();
    void findsJsonAndLanguageAnywhere();
    void helpNamesEveryOption();
};

void TestArguments::takesBothForms_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("a blank between") << QStringLiteral("anna@example.org --smtp a.example:465/tls");
    QTest::newRow("an equals sign") << QStringLiteral("--smtp=a.example:465/tls anna@example.org");
    QTest::newRow("with another switch")
        << QStringLiteral("--json --smtp a.example:465/tls anna@example.org");
    QTest::newRow("the address behind --") << QStringLiteral("--smtp a.example:465/tls -- anna@example.org");
}

void TestArguments::takesBothForms() {
    QFETCH(QString, line);
    const auto arguments = parseArguments(split(line), sampleOptions());
    QVERIFY2(arguments, qPrintable(arguments.problem.message));
    QCOMPARE(arguments->value("smtp"), QStringLiteral("a.example:465/tls"));
    QCOMPARE(arguments->positional(), QStringList{QStringLiteral("anna@example.org")});
    QCOMPARE(arguments->has("json"), line.contains(QLatin1String("--json")));
    QVERIFY(!arguments->has("no-sign-in"));
}

void TestArguments::keepsEverySave() {
    const auto arguments =
        parseArguments(split(QStringLiteral("--save a.json --save=b.html")), sampleOptions());
    QVERIFY(arguments);
    QCOMPARE(arguments->values("save"), (QStringList{QStringLiteral("a.json"), QStringLiteral("b.html")}));
}

void TestArguments::aValueMayBeLeftOut_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("given");
    QTest::addColumn<QString>("value");
    QTest::newRow("no such option") << QStringLiteral("anna@example.org") << false << QString();
    QTest::newRow("alone, before the address")
        << QStringLiteral("--send-test anna@example.org") << true << QString();
    QTest::newRow("alone, behind the address")
        << QStringLiteral("anna@example.org --send-test") << true << QString();
    QTest::newRow("with a value") << QStringLiteral("anna@example.org --send-test=bert@example.net") << true
                                  << QStringLiteral("bert@example.net");
    QTest::newRow("behind --") << QStringLiteral("-- anna@example.org --send-test") << false << QString();
}

void TestArguments::aValueMayBeLeftOut() {
    QFETCH(QString, line);
    QFETCH(bool, given);
    QFETCH(QString, value);
    const auto arguments = parseArguments(split(line), sampleOptions());
    QVERIFY2(arguments, qPrintable(arguments.problem.message));
    QCOMPARE(arguments->has("send-test"), given);
    QCOMPARE(arguments->value("send-test"), value);
    QCOMPARE(arguments->positional().first(), QStringLiteral("anna@example.org"));
}

void TestArguments::refuses_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* line, const char* says) {
        QTest::newRow(line) << QString(QLatin1String(line)) << QString(QLatin1String(says));
    };
    row("--nonsense", "nonsense");
    row("-x", "x");
    row("-json=1", "json");
    row("--smtp", "smtp");
    row("--smtp --json", "--smtp");
    row("--smtp=", "--smtp");
    row("--smtp a.example --smtp b.example", "twice");
    row("--no-sign-in=1", "no-sign-in");
    row("--password x", "--password-stdin");
    row("--password", "--password-stdin");
    row("--password=x", "--password-stdin");
    row("--token=x", "--password-stdin");
    row("--send-test --send-test", "twice");
    row("--send-test=", "needs a value");
    row("--token x", "--token-stdin");
}

void TestArguments::refuses() {
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto arguments = parseArguments(split(line), sampleOptions());
    QVERIFY(!arguments);
    QCOMPARE(arguments.problem.status, ExitStatus::Usage);
    QVERIFY2(arguments.problem.message.contains(says), qPrintable(arguments.problem.message));
}

void TestArguments::neverRepeatsASecret() {
    for (const char* line :
         {"--password hunter2", "--password=hunter2", "--passwd=hunter2", "--token hunter2",
          "--password-stdin=hunter2", "--smtp=a --password=hunter2", "--pw=hunter2"}) {
        const auto arguments = parseArguments(split(QString(QLatin1String(line))), sampleOptions());
        QVERIFY2(!arguments, line);
        QVERIFY2(!arguments.problem.message.contains(QLatin1String("hunter2")), line);
    }
}

void TestArguments::readsRequests_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char* line, Request::Kind kind, const char* command = "",
                        const char* rest = "") {
        QTest::newRow(*line ? line : "nothing")
            << QString(QLatin1String(line)) << static_cast<int>(kind) << QString(QLatin1String(command))
            << QString(QLatin1String(rest));
    };
    row("", Request::Kind::Wizard);
    row("--lang de", Request::Kind::Wizard);
    row("--help", Request::Kind::Help);
    row("--lang de --help", Request::Kind::Help);
    row("--version", Request::Kind::Version);
    row("--json --version", Request::Kind::Version);
    row("--json", Request::Kind::Wrong);
    row("--smtp a check b", Request::Kind::Wrong);
    row("-h", Request::Kind::Wrong);
    row("check a@b.example --help", Request::Kind::Command, "check", "a@b.example --help");
    row("--json --lang de check x", Request::Kind::Command, "check", "--json --lang de x");
    row("no-such-thing", Request::Kind::Command, "no-such-thing");
}

void TestArguments::readsRequests() {
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(QString, command);
    QFETCH(QString, rest);
    const Request request = readRequest(split(line));
    QCOMPARE(static_cast<int>(request.kind), kind);
    QCOMPARE(request.command, command);
    QCOMPARE(request.arguments.join(u' '), rest);
    QCOMPARE(request.json, line.contains(QLatin1String("--json")));
    if (request.kind == Request::Kind::Wrong) QVERIFY(!request.problem.message.isEmpty());
}

void TestArguments::findsJsonAndLanguageAnywhere() {
    QVERIFY(wantsJson(split(QStringLiteral("check --nonsense --json"))));
    QVERIFY(!wantsJson(split(QStringLiteral("check -- --json"))));
    QCOMPARE(wantedLanguage(split(QStringLiteral("check --lang=de"))), QStringLiteral("de"));
    QCOMPARE(wantedLanguage(split(QStringLiteral("--lang fr check"))), QStringLiteral("fr"));
    QCOMPARE(wantedLanguage(split(QStringLiteral("check --lang"))), QString());
    QVERIFY(readRequest(split(QStringLiteral("check a --save=x.PDF"))).needsPdf);
    QVERIFY(readRequest(split(QStringLiteral("report a --format pdf"))).needsPdf);
    QVERIFY(!readRequest(split(QStringLiteral("report a --format md"))).needsPdf);
}

void TestArguments::helpNamesEveryOption() {
    for (const Command& command : commands()) {
        const QList<OptionRow> options = command.options() + commonOptions();
        const QString help = optionsHelp(options);
        QSet<QString> names;
        for (const OptionRow& option : options) {
            QVERIFY2(help.contains(QLatin1String("  --") + QLatin1String(option.name)), option.name);
            QVERIFY2(*option.description, option.name);
            QVERIFY2(!names.contains(QLatin1String(option.name)), option.name);
            names.insert(QLatin1String(option.name));
        }
        for (const QString& line : help.split(u'\n')) QVERIFY(line.size() <= 80);
    }
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
