// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"

using namespace outbox::cli;

/// Whole examinations, on the practice server inside the program: nothing leaves this computer.
class TestPracticeCheck : public QObject {
    Q_OBJECT
  private slots:
    void lightsDecideTheStatus_data();
    void lightsDecideTheStatus();
    void testMessageArrivesAndIsTakenAway();
    void whatATextSaysIsTakenAlong();
    void textTellsTheStory();
    void everySavedFormIsThere();
    void addressesAreShortenedUnlessAskedFor();
    void thePasswordIsNowhere();
    void whatWasProvenCanBeExported();
#ifdef Q_OS_UNIX
    void ctrlCEndsItWithoutOutput();
#endif

  private:
    QTemporaryDir m_folder;
};

void TestPracticeCheck::lightsDecideTheStatus_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("finding");
    QTest::newRow("healthy") << QStringLiteral("healthy") << 0 << QStringLiteral("green") << QString();
    QTest::newRow("busy") << QStringLiteral("server-busy") << 1 << QStringLiteral("yellow")
                          << QStringLiteral("server.busy");
    QTest::newRow("wrong password") << QStringLiteral("wrong-password") << 2 << QStringLiteral("red")
                                    << QStringLiteral("auth.wrong-password");
    QTest::newRow("expired certificate") << QStringLiteral("expired-certificate") << 2
                                         << QStringLiteral("red") << QStringLiteral("tls.expired");
}

void TestPracticeCheck::lightsDecideTheStatus() {
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, light);
    QFETCH(QString, finding);
    const CliRun run =
        call({QStringLiteral("check"), QStringLiteral("--practice"), fault, QStringLiteral("--json")});
    QVERIFY2(run.status == status, run.error + run.output.left(500));
    const auto document = run.document();
    QVERIFY2(document, run.output.constData());
    QCOMPARE(document->value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/report/1"));
    QCOMPARE(document->value(QLatin1String("light")).toString(), light);
    const QJsonArray findings = document->value(QLatin1String("findings")).toArray();
    QCOMPARE(findings.at(0).toObject().value(QLatin1String("id")).toString(), finding);

    const QString samples = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (samples.isEmpty()) return;
    QVERIFY(QDir().mkpath(samples));
    QFile file(samples + QLatin1String("/good-") + fault + QLatin1String(".json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(run.output);
}

void TestPracticeCheck::testMessageArrivesAndIsTakenAway() {
    const CliRun run = call({QStringLiteral("check"), QStringLiteral("--practice=healthy"),
                             QStringLiteral("--send-test"), QStringLiteral("--json")});
    QVERIFY2(run.status == 0, run.error + run.output.left(500));
    QJsonObject arrival;
    for (const QJsonValue check : run.document()->value(QLatin1String("checks")).toArray())
        if (check[QLatin1String("id")].toString() == QLatin1String("arrival")) arrival = check.toObject();
    QCOMPARE(arrival.value(QLatin1String("light")).toString(), QStringLiteral("green"));
    const QJsonObject seen = arrival.value(QLatin1String("observed")).toObject();
    QCOMPARE(seen.value(QLatin1String("folder")).toString(), QStringLiteral("INBOX"));
    QCOMPARE(seen.value(QLatin1String("removal")).toString(), QStringLiteral("removed"));
    QCOMPARE(run.output.count("\"DATA\""), 1);
    // Without the option, nothing is sent.
    const CliRun without =
        call({QStringLiteral("check"), QStringLiteral("--practice=healthy"), QStringLiteral("--json")});
    QCOMPARE(without.output.count("\"DATA\""), 0);
}

void TestPracticeCheck::whatATextSaysIsTakenAlong() {
    const QString path = m_folder.filePath(QStringLiteral("returned.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("550 5.1.1 <berta@example.net>: User unknown");
    file.close();
    const QStringList check{QStringLiteral("check"), QStringLiteral("--practice=healthy"),
                            QStringLiteral("--json"), QStringLiteral("--explain")};
    const CliRun run = call(check + QStringList{path});
    QVERIFY2(run.status == 1, run.error + run.output.left(500));
    const QJsonValue finding = run.document()->value(QLatin1String("findings"))[0];
    QCOMPARE(finding[QLatin1String("id")].toString(), QStringLiteral("recipient.unknown"));
    QVERIFY(finding[QLatin1String("likely")].toBool());
    QCOMPARE(finding[QLatin1String("settled_by")].toString(), QStringLiteral("arrival"));
    QVERIFY(finding[QLatin1String("explanation")].toString().contains(QLatin1String("User unknown")));
    QCOMPARE(call(check + QStringList{m_folder.filePath(QStringLiteral("none"))}).status, 66);
}

void TestPracticeCheck::textTellsTheStory() {
    const CliRun run = call({QStringLiteral("check"), QStringLiteral("--practice=wrong-password")});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.output.contains("[x] Stops here"), run.output.constData());
    QVERIFY(run.output.contains("Why receiving still works."));
    QVERIFY(!run.output.contains('\x1b'));
    for (const QString& line : QString::fromUtf8(run.output).split(u'\n')) QVERIFY(line.size() <= 80);
}

void TestPracticeCheck::everySavedFormIsThere() {
    QStringList arguments{QStringLiteral("check"), QStringLiteral("--practice=port-refused")};
    const QStringList names{QStringLiteral("r.json"), QStringLiteral("r.html"), QStringLiteral("r.md"),
                            QStringLiteral("r.txt"), QStringLiteral("r.pdf")};
    for (const QString& name : names) arguments += {QStringLiteral("--save"), m_folder.filePath(name)};
    const CliRun run = call(arguments);
    QVERIFY2(run.status == 2, run.error.constData());
    for (const QString& name : names) {
        QVERIFY2(QFileInfo(m_folder.filePath(name)).size() > 1000, qPrintable(name));
        QVERIFY(run.error.contains(name.toUtf8()));
    }
    QCOMPARE(call({QStringLiteral("report"), m_folder.filePath(QStringLiteral("r.json"))}).status, 0);
}

void TestPracticeCheck::addressesAreShortenedUnlessAskedFor() {
    const QStringList arguments{QStringLiteral("check"), QStringLiteral("--practice=healthy"),
                                QStringLiteral("--json")};
    const CliRun full = call(arguments + QStringList{QStringLiteral("--full-addresses")});
    const QString used = full.document()
                             ->value(QLatin1String("account"))
                             .toObject()
                             .value(QLatin1String("address"))
                             .toString();
    QVERIFY(used.contains(u'@'));
    QVERIFY(!used.contains(u'\u2026'));
    QVERIFY(!QString::fromUtf8(call(arguments).output).contains(used));
    QVERIFY(!QString::fromUtf8(call(arguments.mid(0, 2)).output).contains(used));
}

void TestPracticeCheck::thePasswordIsNowhere() {
    QProcess server;
    server.start(programFile(), {QStringLiteral("practice"), QStringLiteral("--json")});
    QByteArray output;
    while (!QJsonDocument::fromJson(output).isObject() && server.waitForReadyRead(30'000))
        output += server.readAllStandardOutput();
    server.kill();
    QVERIFY(server.waitForFinished(30'000));
    const QByteArray password =
        QJsonDocument::fromJson(output).object().value(QLatin1String("password")).toString().toUtf8();
    QVERIFY(password.size() > 3);
    for (const char* fault : {"healthy", "wrong-password", "no-encryption-set"}) {
        const CliRun run = call({QStringLiteral("check"), QStringLiteral("--practice"), QLatin1String(fault),
                                 QStringLiteral("--json"), QStringLiteral("--full-addresses")});
        for (const QByteArray& form :
             {password, password.toBase64(QByteArray::OmitTrailingEquals), password.toHex()})
            QVERIFY2(!run.output.contains(form) && !run.error.contains(form), fault);
    }
}

void TestPracticeCheck::whatWasProvenCanBeExported() {
    const QString file = m_folder.filePath(QStringLiteral("full.json"));
    QCOMPARE(call({QStringLiteral("check"), QStringLiteral("--practice=port-refused"),
                   QStringLiteral("--full-addresses"), QStringLiteral("--save"), file})
                 .status,
             2);
    const CliRun run = call({QStringLiteral("export"), QStringLiteral("--format=thunderbird-autoconfig"),
                             QStringLiteral("--report"), file});
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(run.output.contains("<port>465</port>"));
}

#ifdef Q_OS_UNIX
void TestPracticeCheck::ctrlCEndsItWithoutOutput() {
    QProcess process;
    process.start(programFile(),
                  {QStringLiteral("check"), QStringLiteral("--practice=silent"), QStringLiteral("--json"),
                   QStringLiteral("--timeout=60"), QStringLiteral("--lang=cy")});
    // What it says first, that it does not speak the language, shows that it has begun.
    QVERIFY(process.waitForStarted(30'000));
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(30'000));
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}
#endif

QTEST_GUILESS_MAIN(TestPracticeCheck)
#include "tst_practice_check.moc"
