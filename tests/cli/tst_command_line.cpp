// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "cli_run.h"
#include "../support/sample_documents.h"

using namespace outbox::cli;

namespace {
const QByteArray savedReport = R"({
  "schema": "outbox-doctor/report/1",
  "generator": {"name": "outbox-doctor", "version": "0.1.0", "system": "Debian GNU/Linux 12", "qt": "6.4.2", "openssl": "3.0.19"},
  "started_at": "2026-01-31T09:30:00Z", "duration_ms": 1834,
  "account": {"address": "ADDRESS", "provider": null, "source": "typed",
    "outgoing": {"protocol": "smtp", "host": "smtp.example.org", "port": 587, "security": "starttls", "user": "ADDRESS", "auth": "password"},
    "incoming": {"protocol": "imap", "host": "imap.example.org", "port": 993, "security": "tls", "user": "ADDRESS", "auth": "password"}},
  "light": "red", "headline": "This network blocks port 587",
  "checks": [{"id": "port", "title": "Can this computer reach the server?", "light": "red", "summary": "Port 587 does not answer",
    "started_ms": 52, "duration_ms": 8001, "skipped_because": null, "observed": {"note": "<b>\u001b[31m"}}],
  "findings": [],
  "recommended": {
    "outgoing": {"protocol": "smtp", "host": "smtp.example.org", "port": 465, "security": "tls", "user": "ADDRESS", "auth": "password"},
    "incoming": {"protocol": "imap", "host": "imap.example.org", "port": 993, "security": "tls", "user": "ADDRESS", "auth": "password"}},
  "transcript": []
})";

QByteArray reportOf(const char* address) {
    return QByteArray(savedReport).replace("ADDRESS", address);
}

bool holdsControlCharacters(const QByteArray& text) {
    for (const QChar c : QString::fromUtf8(text))
        if (c != u'\n' && c.category() == QChar::Other_Control) return true;
    return false;
}
}  // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void wrongInput_data();
    void wrongInput();
    void wrongInputIsOneDocument_data() { wrongInput_data(); }
    void wrongInputIsOneDocument();
    void helpAndVersion_data();
    void helpAndVersion();
    void withoutADisplayTheWizardSaysWhatToDo();
    void secretsAreNotRepeated();
    void reportInEveryForm_data();
    void reportInEveryForm();
    void reportIntoFiles();
    void reportIsShortened();
    void comparesTwoReports();
    void exportsFromAReport();
    void exportRefusesShortenedFields();
    void exportLeavesAProgramsSettingsAlone_data();
    void exportLeavesAProgramsSettingsAlone();
    void practiceListsItsFaults();
#ifdef Q_OS_UNIX
    void practiceRunsUntilInterrupted();
#endif

  private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    void write(const char* name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

void TestCommandLine::write(const char* name, const QByteArray& bytes) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void TestCommandLine::initTestCase() {
    QVERIFY2(QFile::exists(programFile()), "OUTBOX_DOCTOR names no file");
    write("full.json", reportOf("anna.berger@example.org"));
    write("short.json", reportOf("a\xe2\x80\xa6r@example.org"));
    write("cut.json", reportOf("anna@example.org").left(700));
    write("other.json", R"({"name": "x"})");
    write("later.json", R"({"schema": "outbox-doctor/report/2"})");
    write("wrong-type.json", reportOf("anna@example.org").replace("\"red\"", "7"));
    write("binary.json", QByteArray("\x7f"
                                    "ELF\0\1\2\3\xff\xfe",
                                    10));
    write("empty.json", {});
    write("deep.json", QByteArray(200'000, '['));
    write("huge.json", QByteArray(33 * 1024 * 1024, ' '));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.json")));
}

void TestCommandLine::wrongInput_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    const QString check = QStringLiteral("check");
    const QString report = QStringLiteral("report");
    const QString exporting = QStringLiteral("export");
    const QString anna = QStringLiteral("anna@example.org");
    row("unknown command", {QStringLiteral("chekc")}, 64);
    row("unknown command of control characters", {QStringLiteral("\x1b[2J")}, 64);
    row("an empty command", {QString()}, 64);
    row("unknown option before", {QStringLiteral("--nonsense")}, 64);
    row("unknown option", {check, anna, QStringLiteral("--nonsense")}, 64);
    row("short option", {check, anna, QStringLiteral("-v")}, 64);
    row("nothing to compare", {QStringLiteral("compare")}, 64);
    row("one report alone", {QStringLiteral("compare"), path("full.json")}, 64);
    row("a report that is not there", {QStringLiteral("compare"), path("full.json"), path("none.json")}, 66);
    row("a cut report", {QStringLiteral("compare"), path("cut.json"), path("full.json")}, 65);
    row("no address", {check}, 64);
    row("two addresses", {check, anna, anna}, 64);
    row("not an address", {check, QStringLiteral("anna")}, 64);
    row("an address with a line feed", {check, QStringLiteral("anna\n@example.org")}, 64);
    row("an address with an escape", {check, QStringLiteral("an\x1b[2Jna@example.org")}, 64);
    row("a very long address", {check, QString(5000, u'a') + QStringLiteral("@example.org")}, 64);
    row("a shortened address", {check, QStringLiteral("a\u2026a@example.org")}, 64);
    row("port too high", {check, anna, QStringLiteral("--smtp"), QStringLiteral("example.org:70000")}, 64);
    row("port 0", {check, anna, QStringLiteral("--smtp"), QStringLiteral("example.org:0")}, 64);
    row("negative port", {check, anna, QStringLiteral("--smtp"), QStringLiteral("example.org:-1")}, 64);
    row("unknown encryption", {check, anna, QStringLiteral("--smtp"), QStringLiteral("example.org/ssl")}, 64);
    row("missing value", {check, anna, QStringLiteral("--smtp")}, 64);
    row("an option for a value", {check, anna, QStringLiteral("--user"), QStringLiteral("--no-sign-in")}, 64);
    row("an option twice", {check, anna, QStringLiteral("--user=a"), QStringLiteral("--user=b")}, 64);
    row("unknown preset", {check, anna, QStringLiteral("--preset=no-such-provider")}, 64);
    row("unknown sign-in", {check, anna, QStringLiteral("--auth=kerberos")}, 64);
    row("no time", {check, anna, QStringLiteral("--timeout=0")}, 64);
    row("a user with a line end", {check, anna, QStringLiteral("--user=a\r\nb")}, 64);
    row("password as an argument", {check, anna, QStringLiteral("--password"), QStringLiteral("hunter2")},
        64);
    row("contradiction", {check, anna, QStringLiteral("--no-sign-in"), QStringLiteral("--password-stdin")},
        64);
    row("an account without its program", {check, anna, QStringLiteral("--account=account1")}, 64);
    row("two sources of the password",
        {check, anna, QStringLiteral("--keychain"), QStringLiteral("--password-stdin")}, 64);
    row("a test message without signing in",
        {check, anna, QStringLiteral("--send-test"), QStringLiteral("--no-sign-in")}, 64);
    row("a test message to nobody", {check, anna, QStringLiteral("--send-test=")}, 64);
    row("a test message to no address", {check, anna, QStringLiteral("--send-test=anna")}, 64);
    row("a test message with a line end in it",
        {check, anna, QStringLiteral("--send-test=a@b.example\r\nBcc: c@d.example")}, 64);
    row("a password and a token",
        {check, anna, QStringLiteral("--password-stdin"), QStringLiteral("--token-stdin")}, 64);
    const QString gmail = QStringLiteral("anna@gmail.com");
    row("modern sign-in of a program that is not registered",
        {check, gmail, QStringLiteral("--sign-in-browser")}, 64);
    row("a code where none are given", {check, gmail, QStringLiteral("--sign-in-device")}, 64);
    row("two ways of the modern sign-in",
        {check, gmail, QStringLiteral("--sign-in-browser"), QStringLiteral("--sign-in-device")}, 64);
    row("a client ID of blanks",
        {check, gmail, QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-client=a b")}, 64);
    row("a client ID for nothing", {check, anna, QStringLiteral("--oauth-client=x")}, 64);
    row("sign-in services that are missing",
        {check, gmail, QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-file"),
         path("missing.json")},
        66);
    row("sign-in services that are a report",
        {check, gmail, QStringLiteral("--sign-in-browser"), QStringLiteral("--oauth-file"),
         path("full.json")},
        65);
    row("token as an argument", {check, anna, QStringLiteral("--token"), QStringLiteral("hunter2")}, 64);
    row("save in an unknown form", {check, anna, QStringLiteral("--save=report.doc")}, 64);
    row("save in no folder", {check, anna, QStringLiteral("--save=/no/such/folder/r.json")}, 64);
    row("save as a folder", {check, anna, QStringLiteral("--save"), path("folder.json")}, 64);
    row("unknown fault", {check, QStringLiteral("--practice=no-such-fault")}, 64);
    row("a language that is none", {check, anna, QStringLiteral("--lang=12")}, 64);
    row("settings without an address", {QStringLiteral("settings")}, 64);
    row("settings of no address", {QStringLiteral("settings"), QStringLiteral("example.org")}, 64);
    row("practice with an unknown fault", {QStringLiteral("practice"), QStringLiteral("no-such-fault")}, 64);
    row("practice at a wrong port", {QStringLiteral("practice"), QStringLiteral("--port=80000")}, 64);
    row("report of nothing", {report}, 64);
    row("report in an unknown form", {report, path("full.json"), QStringLiteral("--format=doc")}, 64);
    row("report into an unknown form", {report, path("full.json"), QStringLiteral("--output=x.doc")}, 64);
    row("report into no folder",
        {report, path("full.json"), QStringLiteral("--output=/no/such/folder/r.html")}, 64);
    row("report that is missing", {report, path("missing.json")}, 66);
    row("report that is a folder", {report, path("folder.json")}, 65);
    for (const char* name : {"cut", "other", "later", "wrong-type", "binary", "empty", "deep", "huge"})
        row(name, {report, path((QByteArray(name) + ".json").constData())}, 65);
    row("export without a format", {exporting, anna}, 64);
    row("export in an unknown format", {exporting, anna, QStringLiteral("--format=outlook")}, 64);
    row("export of nothing", {exporting, QStringLiteral("--format=text")}, 64);
    row("export of an unknown domain",
        {exporting, QStringLiteral("a@no-such-provider.example"), QStringLiteral("--format=text")}, 64);
    row("export of a missing report",
        {exporting, QStringLiteral("--format=text"), QStringLiteral("--report"), path("missing.json")}, 66);
    row("export of a cut report",
        {exporting, QStringLiteral("--format=text"), QStringLiteral("--report"), path("cut.json")}, 65);
    row("export of wrong settings",
        {exporting, QStringLiteral("--format=text"), QStringLiteral("--settings"), path("other.json")}, 65);
    row("a signature without a key",
        {exporting, anna, QStringLiteral("--format=mobileconfig"), QStringLiteral("--sign-cert=a.pem")}, 64);
    row("a signature on text",
        {exporting, anna, QStringLiteral("--format=text"), QStringLiteral("--sign-cert=a.pem"),
         QStringLiteral("--sign-key=a.key")},
        64);
    row("a signature with a missing certificate",
        {exporting, anna, QStringLiteral("--smtp=smtp.example.org"),
         QStringLiteral("--imap=imap.example.org"), QStringLiteral("--format=mobileconfig"),
         QStringLiteral("--sign-cert"), path("missing.pem"), QStringLiteral("--sign-key"),
         path("missing.key")},
        66);
    row("export of shortened settings",
        {exporting, QStringLiteral("--format=text"), QStringLiteral("--report"), path("short.json")}, 64);
}

void TestCommandLine::wrongInput() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliRun run = call(arguments);
    QVERIFY2(run.status == status, run.error.constData());
    QVERIFY2(run.output.isEmpty(), run.output.constData());
    QVERIFY(!run.error.isEmpty());
    QVERIFY(!holdsControlCharacters(run.error));
}

void TestCommandLine::wrongInputIsOneDocument() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliRun run = call(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.status == status, run.error.constData());
    const auto document = run.document();
    QVERIFY2(document, run.output.constData());
    QCOMPARE(document->value(QLatin1String("schema")).toString(), QStringLiteral("outbox-doctor/error/1"));
    const QJsonObject error = document->value(QLatin1String("error")).toObject();
    QCOMPARE(error.value(QLatin1String("status")).toInt(), status);
    QVERIFY(!error.value(QLatin1String("message")).toString().isEmpty());
    QVERIFY(!holdsControlCharacters(error.value(QLatin1String("message")).toString().toUtf8()));
}

void TestCommandLine::helpAndVersion_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString help = QStringLiteral("--help");
    QTest::newRow("the program") << QStringList{help} << QByteArray("check ADDRESS");
    QTest::newRow("the version") << QStringList{QStringLiteral("--version")} << QByteArray("outbox-doctor ");
    QTest::newRow("check") << QStringList{QStringLiteral("check"), help} << QByteArray("--password-stdin");
    QTest::newRow("settings") << QStringList{QStringLiteral("settings"), help} << QByteArray("--json");
    QTest::newRow("export") << QStringList{QStringLiteral("export"), help} << QByteArray("mobileconfig");
    QTest::newRow("report") << QStringList{QStringLiteral("report"), help} << QByteArray("--output");
    QTest::newRow("domain") << QStringList{QStringLiteral("domain"), help} << QByteArray("--no-block-lists");
    QTest::newRow("practice") << QStringList{QStringLiteral("practice"), help} << QByteArray("--list");
}

void TestCommandLine::helpAndVersion() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = call(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(says), run.output.constData());
    QVERIFY(run.error.isEmpty());
    const CliRun json = call(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.status, 0);
    QVERIFY2(json.document(), json.output.constData());
}

void TestCommandLine::withoutADisplayTheWizardSaysWhatToDo() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("there is always a display");
#endif
    const CliRun run = call({});
    QCOMPARE(run.status, 64);
    QVERIFY(run.error.contains("check ADDRESS"));
    const CliRun json = call({QStringLiteral("--json")});
    QCOMPARE(json.status, 64);
    QVERIFY(json.document());
}

void TestCommandLine::secretsAreNotRepeated() {
    for (const char* option : {"--password=hunter2", "--token=hunter2", "--passwd=hunter2"}) {
        const CliRun run = call({QStringLiteral("check"), QStringLiteral("anna@example.org"),
                                 QLatin1String(option), QStringLiteral("--json")});
        QCOMPARE(run.status, 64);
        QVERIFY(!run.output.contains("hunter2") && !run.error.contains("hunter2"));
        QVERIFY(run.error.contains("--password-stdin"));
    }
}

void TestCommandLine::reportInEveryForm_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("text by itself") << QStringList{} << QByteArray("Outbox Doctor: report, 31 January 2026");
    QTest::newRow("html") << QStringList{QStringLiteral("--format=html")} << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringList{QStringLiteral("--format=md")}
                              << QByteArray("# This network blocks port 587");
    QTest::newRow("json") << QStringList{QStringLiteral("--json")} << QByteArray("{");
    QTest::newRow("json by its name") << QStringList{QStringLiteral("--format=json")} << QByteArray("{");
    QTest::newRow("pdf") << QStringList{QStringLiteral("--format=pdf")} << QByteArray("%PDF-");
}

void TestCommandLine::reportInEveryForm() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, starts);
    const CliRun run = call(QStringList{QStringLiteral("report"), path("full.json")} + options);
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY2(run.output.startsWith(starts), run.output.left(200).constData());
    if (run.output.startsWith("%PDF-")) return;
    QVERIFY(!holdsControlCharacters(run.output));
    if (run.output.startsWith("<!DOCTYPE")) QVERIFY(!run.output.contains("<b>\xe2\x90\x9b"));
}

void TestCommandLine::reportIntoFiles() {
    for (const char* name : {"out.html", "out.md", "out.txt", "out.json", "out.pdf"}) {
        const CliRun run = call({QStringLiteral("report"), path("full.json"), QStringLiteral("--output"),
                                 path(name), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.error.constData());
        const auto document = run.document();
        QVERIFY2(document, run.output.constData());
        QCOMPARE(document->value(QLatin1String("saved_as")).toString(), path(name));
        QVERIFY(QFile(path(name)).size() > 100);
    }
    const CliRun again =
        call({QStringLiteral("report"), path("full.json"), QStringLiteral("--output"), path("out.md")});
    QVERIFY(again.error.contains("in place of"));
    // What was written can be read again.
    QCOMPARE(call({QStringLiteral("report"), path("out.json")}).status, 0);
}

void TestCommandLine::reportIsShortened() {
    const QStringList call1{QStringLiteral("report"), path("full.json"), QStringLiteral("--json")};
    QVERIFY(!call(call1).output.contains("anna.berger"));
    QVERIFY(call(call1 + QStringList{QStringLiteral("--full-addresses")})
                .output.contains("anna.berger@example.org"));
}

void TestCommandLine::comparesTwoReports() {
    // Given the same account, checked before and after: once with its address in full, once shortened.
    write("cured.json", reportOf("a\xe2\x80\xa6r@example.org").replace("\"red\"", "\"green\""));

    const CliRun cured =
        call({QStringLiteral("compare"), path("full.json"), path("cured.json"), QStringLiteral("--json")});

    QCOMPARE(cured.status, 0);
    const auto document = cured.document();
    QVERIFY(document);
    QCOMPARE(document->value(QLatin1String("schema")).toString(),
             QStringLiteral("outbox-doctor/comparison/1"));
    QCOMPARE(document->value(QLatin1String("conclusion")).toObject().value(QLatin1String("id")).toString(),
             QStringLiteral("cured"));
    const QJsonArray changed = document->value(QLatin1String("changed")).toArray();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().toObject().value(QLatin1String("check")).toString(), QStringLiteral("port"));
    QCOMPARE(changed.first().toObject().value(QLatin1String("old")).toString(), QStringLiteral("red"));
    QCOMPARE(changed.first().toObject().value(QLatin1String("new")).toString(), QStringLiteral("green"));

    outbox::tests::keepDocument(QStringLiteral("good-cured"), *document);

    const CliRun people = call({QStringLiteral("compare"), path("full.json"), path("cured.json")});
    QCOMPARE(people.status, 0);
    QVERIFY2(people.output.contains("Mail leaves now"), people.output.constData());
    QVERIFY(!holdsControlCharacters(people.output));
    QVERIFY(!people.output.contains("anna.berger"));
}

void TestCommandLine::exportsFromAReport() {
    const CliRun list = call({QStringLiteral("export"), QStringLiteral("--list"), QStringLiteral("--json")});
    QVERIFY(list.document());
    const QJsonArray formats = list.document()->value(QLatin1String("formats")).toArray();
    QVERIFY(formats.size() >= 11);
    for (const QJsonValue& row : formats) {
        const QString format = row.toObject().value(QLatin1String("name")).toString();
        const QStringList arguments{QStringLiteral("export"), QStringLiteral("--report"), path("full.json"),
                                    QStringLiteral("--format"), format};
        const CliRun run = call(arguments);
        QVERIFY2(run.status == 0, run.error.constData());
        const bool readable = format != QLatin1String("qr");
        QVERIFY(!readable || run.output.contains("smtp.example.org"));
        QVERIFY(!readable || run.output.contains("465"));
        QVERIFY(!readable || format == QLatin1String("card") || !run.output.contains("587"));
        const CliRun json = call(arguments + QStringList{QStringLiteral("--json")});
        QVERIFY(json.document());
        QCOMPARE(json.document()->value(QLatin1String("content")).toString().toUtf8(), run.output);
        QVERIFY(!json.document()->value(QLatin1String("use")).toString().isEmpty());
    }
}

void TestCommandLine::exportRefusesShortenedFields() {
    const CliRun run = call({QStringLiteral("export"), QStringLiteral("--report"), path("short.json"),
                             QStringLiteral("--format=text"), QStringLiteral("--output"), path("never.txt")});
    QCOMPARE(run.status, 64);
    QVERIFY(run.error.contains("--full-addresses"));
    QVERIFY(!QFile::exists(path("never.txt")));
}

void TestCommandLine::exportLeavesAProgramsSettingsAlone_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("replaces");
    for (const char* format : {"msmtp", "mutt", "kmail", "claws", "evolution"})
        QTest::newRow(format) << QString::fromLatin1(format) << false;
    QTest::newRow("card") << QStringLiteral("card") << true;
}

void TestCommandLine::exportLeavesAProgramsSettingsAlone() {
    QFETCH(QString, format);
    QFETCH(bool, replaces);
    const QByteArray others = "account work\nhost smtp.work.example\n";
    write("rc", others);
    const QStringList arguments{QStringLiteral("export"),
                                QStringLiteral("--report"),
                                path("full.json"),
                                QStringLiteral("--format"),
                                format,
                                QStringLiteral("--output")};
    const CliRun run = call(arguments + QStringList{path("rc")});
    QFile target(path("rc"));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll() != others, replaces);
    QCOMPARE(run.status, replaces ? 0 : 64);
    if (replaces) return;
    QVERIFY2(run.error.contains("Choose another name"), run.error.constData());

    // A name that is free, and a file that is empty.
    QCOMPARE(call(arguments + QStringList{path("free-") + format}).status, 0);
    write("empty", "");
    QCOMPARE(call(arguments + QStringList{path("empty")}).status, 0);
}

void TestCommandLine::practiceListsItsFaults() {
    const CliRun run = call({QStringLiteral("practice"), QStringLiteral("--list"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    const auto document = run.document();
    QVERIFY(document);
    const QJsonArray faults = document->value(QLatin1String("faults")).toArray();
    QVERIFY(faults.size() > 5);
    const CliRun text = call({QStringLiteral("practice"), QStringLiteral("--list")});
    for (const QJsonValue& fault : faults)
        QVERIFY(text.output.contains(fault.toObject().value(QLatin1String("id")).toString().toUtf8()));
}

#ifdef Q_OS_UNIX
void TestCommandLine::practiceRunsUntilInterrupted() {
    QProcess process;
    process.start(programFile(), {QStringLiteral("practice"), QStringLiteral("--json")});
    QVERIFY(process.waitForReadyRead(30'000));
    QByteArray output = process.readAllStandardOutput();
    while (!QJsonDocument::fromJson(output).isObject() && process.waitForReadyRead(5000))
        output += process.readAllStandardOutput();
    const QJsonObject document = QJsonDocument::fromJson(output).object();
    QCOMPARE(document.value(QLatin1String("host")).toString(), QStringLiteral("127.0.0.1"));
    QVERIFY(!document.value(QLatin1String("outgoing")).toArray().isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}
#endif

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
