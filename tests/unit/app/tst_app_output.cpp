// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/console.h"
#include "app/files.h"
#include "app/report_output.h"
#include "app/settings_command.h"
#include "core/providers/provider_store.h"
#include "tests/support/sample_documents.h"

using namespace outbox;
using namespace outbox::app;

namespace {
struct Channels {
    QBuffer output;
    QBuffer error;
    Console console;
    explicit Channels(Console::Traits traits = {}) : console(output, error, traits) {
        output.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
    }
};

Report reportWith(Light light, const QList<Finding>& findings = {}) {
    Report report;
    report.light = light;
    report.findings = findings;
    report.account.address = QStringLiteral("anna@example.org");
    return report;
}

Finding findingOf(Light light, const char* consequenceOf = "") {
    Finding finding;
    finding.id = QStringLiteral("port.blocked");
    finding.light = light;
    finding.consequenceOf = QLatin1String(consequenceOf);
    return finding;
}
}  // namespace

class TestAppOutput : public QObject {
    Q_OBJECT
  private slots:
    void errorIsOneDocumentWithJson();
    void errorIsTextWithout();
    void messagesAreCleaned();
    void progressNeedsATerminal();
    void statusFollowsTheReport_data();
    void statusFollowsTheReport();
    void formsHaveNames();
    void reportsAreShortenedUnlessAskedFor();
    void filesSayWhatIsWrong();
    void filesSayWhatTheyReplace();
    void settingsAsDocument();
    void everyPresetAsDocument();
    void settingsAsText();
};

void TestAppOutput::errorIsOneDocumentWithJson() {
    Channels channels;
    channels.console.setJson(true);
    QCOMPARE(channels.console.fail(usageProblem(QStringLiteral("No.")), QStringLiteral("Hint.")),
             ExitStatus::Usage);
    const QJsonObject document = QJsonDocument::fromJson(channels.output.data()).object();
    QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/error/1"));
    const QJsonObject error = document.value(QLatin1String("error")).toObject();
    QCOMPARE(error.value(QLatin1String("status")).toInt(), 64);
    QCOMPARE(error.value(QLatin1String("message")).toString(), QStringLiteral("No."));
    QCOMPARE(channels.error.data(), QByteArray("No.\nHint.\n"));

    Channels interrupted;
    interrupted.console.setJson(true);
    QCOMPARE(interrupted.console.fail({ExitStatus::Interrupted, QStringLiteral("Stopped.")}),
             ExitStatus::Interrupted);
    QVERIFY(interrupted.output.data().isEmpty());
}

void TestAppOutput::errorIsTextWithout() {
    Channels channels;
    QCOMPARE(channels.console.fail({ExitStatus::NoInput, QStringLiteral("No.")}), ExitStatus::NoInput);
    QVERIFY(channels.output.data().isEmpty());
    QCOMPARE(channels.error.data(), QByteArray("No.\n"));
}

void TestAppOutput::messagesAreCleaned() {
    Channels channels({true, true, true});
    channels.console.say(QStringLiteral("a\x1b[2Jb\x07"));
    channels.console.showProgress(QStringLiteral("x\x1b[2J"));
    QVERIFY(!channels.error.data().contains('\x1b'));
    QVERIFY(!channels.error.data().contains('\x07'));
}

void TestAppOutput::progressNeedsATerminal() {
    Channels quiet;
    quiet.console.showProgress(QStringLiteral("1 of 8"));
    QVERIFY(quiet.error.data().isEmpty());

    Channels terminal({false, true, false});
    terminal.console.showProgress(QStringLiteral("1 of 8"));
    terminal.console.say(QStringLiteral("Done."));
    QCOMPARE(terminal.error.data(), QByteArray("\r1 of 8\r      \rDone.\n"));
    QVERIFY(terminal.output.data().isEmpty());
}

void TestAppOutput::statusFollowsTheReport_data() {
    QTest::addColumn<Report>("report");
    QTest::addColumn<int>("status");
    QTest::newRow("green") << reportWith(Light::Green) << 0;
    QTest::newRow("yellow") << reportWith(Light::Yellow, {findingOf(Light::Yellow)}) << 1;
    QTest::newRow("red with a diagnosis") << reportWith(Light::Red, {findingOf(Light::Red)}) << 2;
    QTest::newRow("red without") << reportWith(Light::Red) << 3;
    QTest::newRow("red, and only a warning was found")
        << reportWith(Light::Red, {findingOf(Light::Yellow)}) << 3;
    QTest::newRow("red, and only a consequence")
        << reportWith(Light::Red, {findingOf(Light::Red, "dns.server-failure")}) << 3;
    QTest::newRow("nothing was checked") << reportWith(Light::NotRun) << 3;
}

void TestAppOutput::statusFollowsTheReport() {
    QFETCH(Report, report);
    QFETCH(int, status);
    QCOMPARE(static_cast<int>(statusOf(report)), status);
}

void TestAppOutput::formsHaveNames() {
    QCOMPARE(reportFormOf(QStringLiteral("/a.b/report.HTML")), ReportForm::Html);
    QCOMPARE(reportFormOf(QStringLiteral("report.md")), ReportForm::Markdown);
    QCOMPARE(reportForm(QStringLiteral("pdf")), ReportForm::Pdf);
    QVERIFY(!reportFormOf(QStringLiteral("report")));
    QVERIFY(!reportForm(QString()));
}

void TestAppOutput::reportsAreShortenedUnlessAskedFor() {
    Channels channels;
    const CommandContext context{channels.console, QStringLiteral("en"), {}};
    const Report report = reportWith(Light::Green);
    for (const ReportForm form :
         {ReportForm::Json, ReportForm::Html, ReportForm::Markdown, ReportForm::Text}) {
        const auto shortened = reportBytes(leavingReport(report, false), form, true, context);
        const auto full = reportBytes(leavingReport(report, true), form, true, context);
        QVERIFY(!shortened->contains("anna"));
        QVERIFY(full->contains("anna"));
    }
    const auto pdf = reportBytes(report, ReportForm::Pdf, true, context);
    QCOMPARE(pdf.problem.status, ExitStatus::Internal);
}

void TestAppOutput::filesSayWhatIsWrong() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x"));
    QCOMPARE(readInputFile(file, 10).problem.status, ExitStatus::NoInput);
    QCOMPARE(readInputFile(folder.path(), 10).problem.status, ExitStatus::BadInput);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("0123456789A");
    written.close();
    QCOMPARE(readInputFile(file, 10).problem.status, ExitStatus::BadInput);
    QCOMPARE(*readInputFile(file, 11), QByteArray("0123456789A"));
    QVERIFY(unwritable(folder.path()));
    QVERIFY(unwritable(folder.filePath(QStringLiteral("no/such/file"))));
    QVERIFY(!unwritable(file));
    QVERIFY(!unwritable(folder.filePath(QStringLiteral("new"))));
}

void TestAppOutput::filesSayWhatTheyReplace() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.txt"));
    Channels channels;
    QVERIFY(!writeOutputFile(file, "one", channels.console));
    QVERIFY(!channels.error.data().contains("in place of"));
    QVERIFY(!writeOutputFile(file, "two", channels.console));
    QVERIFY(channels.error.data().contains("in place of"));
    const QString link = folder.filePath(QStringLiteral("link.txt"));
    QVERIFY(QFile::link(file, link));
    QVERIFY(!writeOutputFile(link, "three", channels.console));
    QVERIFY(channels.error.data().contains("leads to"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*readInputFile(file, 100), QByteArray("three"));
    QVERIFY(writeOutputFile(folder.path(), "four", channels.console));
}

void TestAppOutput::settingsAsDocument() {
    Discovered found;
    found.foundBy = FoundBy::Srv;
    found.outgoing = {{Protocol::Smtp, QStringLiteral("smtp.example.org"), 465, Security::Tls,
                       QStringLiteral("anna@example.org"), AuthMethod::Password}};
    found.auth = {QStringLiteral("password")};
    const QJsonObject document = settingsDocument(QStringLiteral("anna@example.org"), found);
    QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/settings/1"));
    QVERIFY(document.value(QLatin1String("provider")).isNull());
    QCOMPARE(document.value(QLatin1String("found_by")).toString(), QStringLiteral("srv"));
    QCOMPARE(document.value(QLatin1String("outgoing"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("port"))
                 .toInt(),
             465);
    QCOMPARE(settingsStatus(found), ExitStatus::Green);
    for (const char* key : {"address", "incoming", "auth", "notes"})
        QVERIFY2(document.contains(QLatin1String(key)), key);
    tests::keepDocument(QStringLiteral("good-srv"), document);
}

void TestAppOutput::everyPresetAsDocument() {
    int kept = 0;
    for (const Provider& provider : ProviderStore::instance().all()) {
        const QString domain = provider.domains.value(0, QStringLiteral("example.org"));
        const auto address = parseMailAddress(QStringLiteral("anna@") + domain);
        QVERIFY2(address, qPrintable(domain));
        const QJsonObject document = settingsDocument(address->text(), fromPreset(provider, *address));
        QCOMPARE(document.value(QLatin1String("provider")).toString(), provider.id);
        QCOMPARE(document.value(QLatin1String("found_by")).toString(), QStringLiteral("preset"));
        tests::keepDocument(QStringLiteral("good-") + provider.id, document);
        ++kept;
    }
    QVERIFY(kept > 20);
    const QString unknown = QStringLiteral("anna@example.org");
    const QJsonObject nothing = settingsDocument(unknown, discoverOffline(*parseMailAddress(unknown)));
    QCOMPARE(nothing.value(QLatin1String("found_by")).toString(), QStringLiteral("probe"));
    tests::keepDocument(QStringLiteral("good-nothing"), nothing);
}

void TestAppOutput::settingsAsText() {
    Discovered found;
    QVERIFY(settingsText(QStringLiteral("anna@example.org"), found).contains(QLatin1String("No settings")));
    QCOMPARE(settingsStatus(found), ExitStatus::Undiagnosed);
    found.foundBy = FoundBy::Probe;
    found.outgoing = {
        {Protocol::Smtp, QStringLiteral("smtp.example.org"), 465, Security::Tls, {}, AuthMethod::Password}};
    QVERIFY(settingsText(QStringLiteral("anna@example.org"), found).contains(QLatin1String("guessed")));
    QCOMPARE(settingsStatus(found), ExitStatus::Yellow);
    found.foundBy = FoundBy::Autoconfig;
    found.providerName = QStringLiteral("Evil\x1b[31m");
    found.detail = QStringLiteral("https://autoconfig.example.org/\x07");
    found.incoming = {{Protocol::Imap, QStringLiteral("imap.example.org"), 993, Security::Tls,
                       QStringLiteral("anna@example.org"), AuthMethod::OAuth2}};
    const QString text = settingsText(QStringLiteral("anna@example.org"), found);
    QVERIFY(text.contains(QLatin1String("imap.example.org:993/tls")));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QChar(0x07)));
}

Q_DECLARE_METATYPE(outbox::Report)
QTEST_GUILESS_MAIN(TestAppOutput)
#include "tst_app_output.moc"
