// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/programs/export_samples.h"

using namespace outbox;
using namespace outbox::test;

namespace {
/// Python's reader of INI files, told what the programs themselves do: nothing is expanded, keys keep their
/// case, and only lines that begin with "#" or ";" are comments. Sections and keys as a JSON object.
const char* const iniOracle = R"(
import configparser, json, sys
reader = configparser.ConfigParser(interpolation=None, delimiters=('=',), comment_prefixes=('#', ';'),
                                   inline_comment_prefixes=None, empty_lines_in_values=False)
reader.optionxform = str
text = sys.stdin.buffer.read().decode(sys.argv[1])
reader.read_string(text)
json.dump({name: dict(reader[name]) for name in reader.sections()}, sys.stdout)
)";

struct IniRead {
    bool there = false;
    QJsonObject sections;
    [[nodiscard]] QString value(const QString& section, const char* key) const {
        return sections.value(section).toObject().value(QLatin1String(key)).toString();
    }
};

IniRead readIni(const QByteArray& bytes, const char* encoding = "utf-8") {
    const ToolRun run = runTool(QStringLiteral("python3"),
                                {QStringLiteral("-c"), QLatin1String(iniOracle), QLatin1String(encoding)},
                                QDir::tempPath(), bytes);
    if (!run.there) return {};
    if (run.status != 0) qWarning("%s", run.error.constData());
    return {true, QJsonDocument::fromJson(run.output).object()};
}

QByteArray exportedBytes(const char* format, const ExportSettings& settings) {
    const Exported exported = exportSettings(QLatin1String(format), settings);
    if (!exported.error.isEmpty()) qWarning("%s", qPrintable(exported.error));
    return exported.bytes;
}

QString keyFileText(QString value) {
    return value.replace(u'\\', QLatin1String("\\\\"));
}
}  // namespace

class TestExportPrograms : public QObject {
    Q_OBJECT
  private slots:
    void msmtpReadsWhatWasWritten_data();
    void msmtpReadsWhatWasWritten();
    void muttReadsWhatWasWritten();
    void muttReadsAPopAccountWithoutEncryption();
    void evolutionSourcesArriveInTheirPlace();
    void evolutionSourcesNeverReplaceAnything();
    void evolutionWithoutReceiving();
    void kmailTransport();
    void clawsAccount();
    void outlookProfile();
    void outlookUserOfItsOwn();
    void namesInjectNothing_data();
    void namesInjectNothing();
    void refusesForTheProgram_data();
    void refusesForTheProgram();
    void everyFormatSaysWhatToDo();

  private:
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_home.filePath(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QTemporaryDir m_home;
};

void TestExportPrograms::msmtpReadsWhatWasWritten_data() {
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QStringList>("lines");
    const QString host = QStringLiteral("host = smtp.example.org");
    QTest::newRow("STARTTLS") << usualExport()
                              << QStringList{host,
                                             QStringLiteral("port = 587"),
                                             QStringLiteral("tls = on"),
                                             QStringLiteral("tls_starttls = on"),
                                             QStringLiteral("user = anna@example.org"),
                                             QStringLiteral("auth = choose"),
                                             QStringLiteral("from = anna@example.org")};
    ExportSettings tls = usualExport();
    tls.outgoing.security = Security::Tls;
    tls.outgoing.port = 465;
    tls.outgoing.auth = AuthMethod::OAuth2;
    QTest::newRow("TLS and the browser")
        << tls
        << QStringList{QStringLiteral("port = 465"), QStringLiteral("tls_starttls = off"),
                       QStringLiteral("auth = OAUTHBEARER")};
    ExportSettings bare = usualExport();
    bare.outgoing.security = Security::None;
    bare.outgoing.auth = AuthMethod::None;
    QTest::newRow("no encryption, no sign-in")
        << bare << QStringList{QStringLiteral("tls = off"), QStringLiteral("auth = none")};
    const ExportSettings hostile = hostileExport();
    QTest::newRow("a hostile user") << hostile
                                    << QStringList{host, QLatin1String("user = ") + hostile.outgoing.user,
                                                   QStringLiteral("passwordeval = (not set)")};
    ExportSettings odd = usualExport();
    odd.address = QStringLiteral("o'neill+x=y{z}@example.org");
    QTest::newRow("an odd address") << odd << QStringList{host, QLatin1String("from = ") + odd.address};
    ExportSettings six = usualExport();
    six.outgoing.host = QStringLiteral("2001:db8::25");
    QTest::newRow("an IPv6 server") << six << QStringList{QStringLiteral("host = 2001:db8::25")};
}

void TestExportPrograms::msmtpReadsWhatWasWritten() {
    QFETCH(ExportSettings, settings);
    QFETCH(QStringList, lines);
    const QString file = write(QStringLiteral("msmtprc"), exportedBytes("msmtp", settings));
    const ToolRun run = runTool(
        QStringLiteral("msmtp"),
        {QStringLiteral("--pretend"), QLatin1String("--file=") + file, QStringLiteral("bert@example.org")},
        m_home.path());
    if (!run.there) QSKIP("msmtp is not installed");
    QVERIFY2(run.status == 0, run.error.constData());
    const QStringList said = QString::fromUtf8(run.output).split(u'\n');
    for (const QString& line : lines) QVERIFY2(said.contains(line, Qt::CaseInsensitive), qPrintable(line));
    QVERIFY(!run.output.contains("evil"));
}

void TestExportPrograms::muttReadsWhatWasWritten() {
    ExportSettings settings = hostileExport();
    settings.outgoing.security = Security::Tls;
    settings.outgoing.port = 465;
    const QString file = write(QStringLiteral("muttrc"), exportedBytes("mutt", settings));
    const ToolRun run =
        runTool(QStringLiteral("mutt"),
                {QStringLiteral("-n"), QStringLiteral("-F"), file, QStringLiteral("-D")}, m_home.path());
    if (!run.there) QSKIP("mutt is not installed");
    QVERIFY2(run.status == 0 && run.error.isEmpty(), run.error.constData());
    const QStringList said = QString::fromUtf8(run.output).split(u'\n');
    QString user = settings.outgoing.user;
    user.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    for (const QString& line :
         {QStringLiteral("from=\"anna@example.org\""), QLatin1String("imap_user=\"") + user + u'"',
          QStringLiteral("folder=\"imaps://imap.example.org:993/\""), QStringLiteral("ssl_force_tls is set"),
          QStringLiteral("ssl_starttls=no"), QStringLiteral("use_from is set")})
        QVERIFY2(said.contains(line), qPrintable(line));
    const QString url = said.filter(QStringLiteral("smtp_url=")).value(0);
    QVERIFY(url.startsWith(QLatin1String("smtp_url=\"smtps://we%22i%5Crd%27%24USER%60id%60")));
    QVERIFY(url.endsWith(QLatin1String("@smtp.example.org:465/\"")));
    QCOMPARE(said.filter(QStringLiteral("evil.example")).size(), 1);  // inside realname
}

void TestExportPrograms::muttReadsAPopAccountWithoutEncryption() {
    ExportSettings settings = usualExport();
    settings.outgoing = {Protocol::Smtp,  QStringLiteral("2001:db8::25"), 25, Security::None, {},
                         AuthMethod::None};
    settings.incoming->protocol = Protocol::Pop3;
    settings.incoming->port = 995;
    const QString file = write(QStringLiteral("muttrc"), exportedBytes("mutt", settings));
    const ToolRun run =
        runTool(QStringLiteral("mutt"),
                {QStringLiteral("-n"), QStringLiteral("-F"), file, QStringLiteral("-D")}, m_home.path());
    if (!run.there) QSKIP("mutt is not installed");
    QVERIFY2(run.status == 0 && run.error.isEmpty(), run.error.constData());
    QVERIFY(run.output.contains("smtp_url=\"smtp://[2001:db8::25]:25/\""));
    QVERIFY(run.output.contains("pop_host=\"pops://anna%40example.org@imap.example.org:995/\""));
    QVERIFY(run.output.contains("ssl_force_tls is unset"));
}

void TestExportPrograms::evolutionSourcesArriveInTheirPlace() {
    const ExportSettings settings = hostileExport();
    QTemporaryDir home;
    const QString script = write(QStringLiteral("evolution.sh"), exportedBytes("evolution", settings));
    const ToolRun run = runTool(QStringLiteral("sh"), {script}, home.path());
    if (!run.there) QSKIP("there is no sh");
    QVERIFY2(run.status == 0 && run.error.isEmpty(), run.error.constData());
    const QDir folder(home.filePath(QStringLiteral(".config/evolution/sources")));
    QCOMPARE(folder.entryList(QDir::Files).size(), 3);
    QMap<QString, IniRead> byKind;
    QMap<QString, QString> names;
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const IniRead read = readIni(file.readAll());
        if (!read.there) QSKIP("python3 is not installed");
        for (const QString& section : read.sections.keys()) {
            byKind.insert(section, read);
            names.insert(section, QString(name).remove(QLatin1String(".source")));
        }
    }
    const QString mail = QStringLiteral("Mail Account"), identity = QStringLiteral("Mail Identity"),
                  transport = QStringLiteral("Mail Transport"), data = QStringLiteral("Data Source");
    const QString server = QStringLiteral("Authentication"), security = QStringLiteral("Security");
    QCOMPARE(byKind.value(mail).value(mail, "IdentityUid"), names.value(identity));
    QCOMPARE(byKind.value(identity).value(QStringLiteral("Mail Submission"), "TransportUid"),
             names.value(transport));
    QCOMPARE(byKind.value(transport).value(data, "Parent"), names.value(mail));
    QCOMPARE(byKind.value(mail).value(mail, "BackendName"), QStringLiteral("imapx"));
    QCOMPARE(byKind.value(mail).value(server, "Host"), QStringLiteral("imap.example.org"));
    QCOMPARE(byKind.value(mail).value(security, "Method"), QStringLiteral("ssl-on-alternate-port"));
    QCOMPARE(byKind.value(transport).value(server, "Host"), QStringLiteral("smtp.example.org"));
    QCOMPARE(byKind.value(transport).value(server, "Port"), QStringLiteral("587"));
    QCOMPARE(byKind.value(transport).value(server, "User"), keyFileText(settings.outgoing.user));
    QCOMPARE(byKind.value(transport).value(security, "Method"), QStringLiteral("starttls-on-standard-port"));
    QCOMPARE(byKind.value(identity).value(identity, "Address"), settings.address);
    QVERIFY(!byKind.contains(QStringLiteral("Evil")));
}

void TestExportPrograms::evolutionSourcesNeverReplaceAnything() {
    QTemporaryDir home;
    const QString script = write(QStringLiteral("evolution.sh"), exportedBytes("evolution", usualExport()));
    const ToolRun first = runTool(QStringLiteral("sh"), {script}, home.path());
    if (!first.there) QSKIP("there is no sh");
    QCOMPARE(first.status, 0);
    const ToolRun second = runTool(QStringLiteral("sh"), {script}, home.path());
    QVERIFY(second.status != 0);
    QVERIFY(!second.error.isEmpty());
}

void TestExportPrograms::evolutionWithoutReceiving() {
    ExportSettings settings = usualExport();
    settings.incoming.reset();
    settings.outgoing.auth = AuthMethod::None;
    const QByteArray bytes = exportedBytes("evolution", settings);
    QVERIFY(bytes.contains("BackendName=none\n"));
    QVERIFY(bytes.contains("User=\nMethod=none\n"));
}

void TestExportPrograms::kmailTransport() {
    const ExportSettings settings = hostileExport();
    const IniRead read = readIni(exportedBytes("kmail", settings));
    if (!read.there) QSKIP("python3 is not installed");
    QCOMPARE(read.sections.size(), 1);
    const QString section = read.sections.keys().first();
    QCOMPARE(section, QLatin1String("Transport ") + read.value(section, "id"));
    QCOMPARE(read.value(section, "host"), settings.outgoing.host);
    QCOMPARE(read.value(section, "port"), QStringLiteral("587"));
    QCOMPARE(read.value(section, "encryption"), QStringLiteral("TLS"));
    QCOMPARE(read.value(section, "authtype"), QStringLiteral("PLAIN"));
    QCOMPARE(read.value(section, "user"), keyFileText(settings.outgoing.user));
    ExportSettings bare = usualExport();
    bare.outgoing.auth = AuthMethod::None;
    bare.outgoing.security = Security::None;
    const IniRead none = readIni(exportedBytes("kmail", bare));
    QCOMPARE(none.value(section, "auth"), QStringLiteral("false"));
    QCOMPARE(none.value(section, "encryption"), QStringLiteral("None"));
    QCOMPARE(none.value(section, "user"), QString());
}

void TestExportPrograms::clawsAccount() {
    ExportSettings settings = hostileExport();
    settings.outgoing.security = Security::Tls;
    const IniRead read = readIni(exportedBytes("claws", settings));
    if (!read.there) QSKIP("python3 is not installed");
    QCOMPARE(read.sections.size(), 1);
    const QString section = read.sections.keys().first();
    QVERIFY(QRegularExpression(QStringLiteral("^Account: [0-9]+$")).match(section).hasMatch());
    const auto value = [&](const char* key) { return read.value(section, key); };
    QCOMPARE(value("protocol"), QStringLiteral("1"));
    QCOMPARE(value("receive_server"), QStringLiteral("imap.example.org"));
    QCOMPARE(value("user_id"), settings.incoming->user);
    QCOMPARE(value("ssl_imap"), QStringLiteral("1"));
    QCOMPARE(value("smtp_server"), QStringLiteral("smtp.example.org"));
    QCOMPARE(value("ssl_smtp"), QStringLiteral("1"));
    QCOMPARE(value("smtp_port"), QStringLiteral("587"));
    QCOMPARE(value("set_smtpport"), QStringLiteral("1"));
    QCOMPARE(value("use_smtp_auth"), QStringLiteral("1"));
    QCOMPARE(value("smtp_user_id"), settings.outgoing.user);
}

void TestExportPrograms::outlookProfile() {
    ExportSettings settings = usualExport();
    settings.displayName = QStringLiteral("Änne Müller");
    const QByteArray bytes = exportedBytes("outlook-prf", settings);
    QCOMPARE(bytes.count("\n"), bytes.count("\r\n"));
    const IniRead read = readIni(bytes, "cp1252");
    if (!read.there) QSKIP("python3 is not installed");
    const QString account = QStringLiteral("Account1");
    const QString kind = read.value(QStringLiteral("Internet Account List"), "Account1");
    QCOMPARE(kind, QStringLiteral("IMAP_I_Mail"));
    QCOMPARE(read.value(kind, "AccountType"), QStringLiteral("IMAP"));
    QCOMPARE(read.value(account, "DisplayName"), settings.displayName);
    QCOMPARE(read.value(account, "EmailAddress"), settings.address);
    QCOMPARE(read.value(account, "IMAPServer"), QStringLiteral("imap.example.org"));
    QCOMPARE(read.value(account, "IMAPPort"), QStringLiteral("993"));
    QCOMPARE(read.value(account, "IMAPUseSSL"), QStringLiteral("1"));
    QCOMPARE(read.value(account, "SMTPServer"), QStringLiteral("smtp.example.org"));
    QCOMPARE(read.value(account, "SMTPPort"), QStringLiteral("587"));
    QCOMPARE(read.value(account, "SMTPSecureConnection"), QStringLiteral("2"));
    QCOMPARE(read.value(account, "SMTPUseAuth"), QStringLiteral("1"));
    QCOMPARE(read.value(account, "SMTPAuthMethod"), QStringLiteral("0"));
    QCOMPARE(read.value(QStringLiteral("General"), "OverwriteProfile"), QStringLiteral("Append"));
    // Every value of the account has its property: Outlook ignores what is not mapped.
    const QJsonObject mapped = read.sections.value(kind).toObject();
    for (const QString& key : read.sections.value(account).toObject().keys())
        QVERIFY2(key == QLatin1String("UniqueService") || mapped.contains(key), qPrintable(key));
}

void TestExportPrograms::outlookUserOfItsOwn() {
    ExportSettings settings = usualExport();
    settings.displayName = QStringLiteral("Ζωή");
    settings.incoming->protocol = Protocol::Pop3;
    settings.incoming->port = 995;
    settings.outgoing.user = QStringLiteral("EXAMPLE\\anna");
    const QByteArray bytes = exportedBytes("outlook-prf", settings);
    for (const char* line : {"\r\nAccount1=I_Mail\r\n", "\r\nPOP3Server=imap.example.org\r\n",
                             "\r\nPOP3UseSSL=1\r\n", "\r\nSMTPAuthMethod=1\r\n",
                             "\r\nSMTPUserName=EXAMPLE\\anna\r\n", "\r\nDisplayName=anna@example.org\r\n"})
        QVERIFY2(bytes.contains(line), line);
}

void TestExportPrograms::namesInjectNothing_data() {
    QTest::addColumn<QString>("format");
    for (const QString& format : exportFormats()) QTest::newRow(qPrintable(format)) << format;
}

void TestExportPrograms::namesInjectNothing() {
    QFETCH(QString, format);
    ExportSettings settings = hostileExport();
    if (format == QLatin1String("outlook-prf")) {
        settings.outgoing.user = settings.address;
        settings.incoming->user = settings.address;
    }
    const Exported hostile = exportSettings(format, settings);
    QVERIFY2(hostile.error.isEmpty(), qPrintable(hostile.error));
    settings.displayName = QStringLiteral("Anna");
    settings.providerName = QStringLiteral("Example");
    settings.outgoing.user = settings.address;
    settings.incoming->user = settings.address;
    const Exported plain = exportSettings(format, settings);
    QCOMPARE(hostile.bytes.count('\n'), plain.bytes.count('\n'));
    QVERIFY(!hostile.bytes.contains('\x1b'));
    const bool markup = hostile.mimeType.contains(QLatin1String("xml")) ||
                        hostile.mimeType.contains(QLatin1String("html")) ||
                        hostile.mimeType.contains(QLatin1String("apple"));
    if (markup) QVERIFY(!hostile.bytes.contains("<script>"));
    QVERIFY(!hostile.bytes.contains("\n[Evil]"));
    QVERIFY(!hostile.bytes.contains("\nhost=evil"));
}

void TestExportPrograms::refusesForTheProgram_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QString>("says");
    const QString outlook = QStringLiteral("outlook-prf");
    ExportSettings settings = usualExport();
    settings.outgoing.user = QStringLiteral("anna\nhost evil");
    QTest::newRow("a user with a line feed")
        << QStringLiteral("msmtp") << settings << QStringLiteral("control");
    settings = usualExport();
    settings.incoming->user = QString(400, u'x');
    QTest::newRow("a user too long") << QStringLiteral("mutt") << settings << QStringLiteral("too long");
    settings = usualExport();
    settings.outgoing.host = QStringLiteral("smtp.example.org\nauth off");
    QTest::newRow("a server with a line feed")
        << QStringLiteral("claws") << settings << QStringLiteral("server");
    settings = usualExport();
    settings.outgoing.user = QStringLiteral("anna\u240Ahost evil");
    QTest::newRow("a user whose line feed was made visible")
        << QStringLiteral("msmtp") << settings << QStringLiteral("control");
    for (const bool sending : {true, false}) {
        settings = usualExport();
        settings.outgoing.security = sending ? Security::StartTls : Security::None;
        settings.incoming->security = sending ? Security::None : Security::StartTls;
        QTest::newRow(sending ? "Mutt, STARTTLS for sending alone" : "Mutt, STARTTLS for receiving alone")
            << QStringLiteral("mutt") << settings << QStringLiteral("both sides");
    }
    settings = usualExport();
    settings.incoming.reset();
    QTest::newRow("Outlook without receiving") << outlook << settings << QStringLiteral("receiving");
    settings = usualExport();
    settings.incoming->security = Security::StartTls;
    QTest::newRow("Outlook with STARTTLS for receiving") << outlook << settings << QStringLiteral("STARTTLS");
    settings = usualExport();
    settings.outgoing.auth = AuthMethod::OAuth2;
    QTest::newRow("Outlook and the browser") << outlook << settings << QStringLiteral("browser");
    QTest::newRow("Claws Mail and the browser")
        << QStringLiteral("claws") << settings << QStringLiteral("browser");
    settings = usualExport();
    settings.outgoing.user = QStringLiteral("%USERNAME%");
    QTest::newRow("Outlook and a variable") << outlook << settings << QStringLiteral("character");
    settings = usualExport();
    settings.outgoing.user = QStringLiteral("зоя");
    QTest::newRow("Outlook and another script") << outlook << settings << QStringLiteral("character");
}

void TestExportPrograms::refusesForTheProgram() {
    QFETCH(QString, format);
    QFETCH(ExportSettings, settings);
    QFETCH(QString, says);
    const Exported exported = exportSettings(format, settings);
    QVERIFY(exported.bytes.isEmpty());
    QVERIFY2(exported.error.contains(says), qPrintable(exported.error));
}

void TestExportPrograms::everyFormatSaysWhatToDo() {
    for (const QString& format : exportFormats()) QVERIFY2(!exportUse(format).isEmpty(), qPrintable(format));
    QVERIFY(exportUse(QStringLiteral("outlook")).isEmpty());
}

Q_DECLARE_METATYPE(outbox::ExportSettings)
QTEST_GUILESS_MAIN(TestExportPrograms)
#include "tst_export_programs.moc"
