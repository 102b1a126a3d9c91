// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>
#include <QUuid>
#include <QXmlStreamReader>

#include "core/programs/export_settings.h"
#include "core/providers/autoconfig_xml.h"

using namespace outbox;

namespace {
const QString address = QStringLiteral("anna@example.org");

ExportSettings usual() {
    ExportSettings settings;
    settings.address = address;
    settings.displayName = QStringLiteral("Anna <Berger> & Co");
    settings.providerName = QStringLiteral("Example \"Mail\" & <Sons>");
    settings.outgoing = {Protocol::Smtp,      QStringLiteral("smtp.example.org"), 465, Security::Tls, address,
                         AuthMethod::Password};
    settings.incoming =
        Endpoint{Protocol::Imap,      QStringLiteral("imap.example.org"), 993, Security::Tls, address,
                 AuthMethod::Password};
    return settings;
}

void keepExport(const Exported& exported) {
    const QString folder = qEnvironmentVariable("OUTBOX_SAMPLES");
    if (folder.isEmpty()) return;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + exported.fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported.bytes);
}

/// The keys of every dictionary of a property list with the text or the name of what stands behind each.
QMultiMap<QString, QString> plistValues(const QByteArray& bytes, QString* error) {
    QMultiMap<QString, QString> values;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("key"))
            continue;
        const QString key = reader.readElementText();
        reader.readNextStartElement();
        const QString element = reader.name().toString();
        const bool scalar = element == QLatin1String("string") || element == QLatin1String("integer");
        values.insert(key, scalar ? reader.readElementText() : element);
    }
    *error = reader.hasError() ? reader.errorString() : QString();
    return values;
}
}  // namespace

class TestExportSettings : public QObject {
    Q_OBJECT
  private slots:
    void autoconfigReadsBackTheSame_data();
    void autoconfigReadsBackTheSame();
    void profileHoldsTheAccount();
    void profileOfAPopAccountWithoutSignIn();
    void profileIsTheSameForTheSameAddress();
    void noFormatHoldsAPassword();
    void textNamesEverything();
    void refuses_data();
    void refuses();
    void formatsHaveNames();
};

void TestExportSettings::autoconfigReadsBackTheSame_data() {
    QTest::addColumn<Security>("security");
    QTest::addColumn<AuthMethod>("auth");
    QTest::addColumn<Protocol>("incoming");
    QTest::addColumn<QString>("user");
    QTest::newRow("TLS and the address")
        << Security::Tls << AuthMethod::Password << Protocol::Imap << address;
    QTest::newRow("STARTTLS and the local part")
        << Security::StartTls << AuthMethod::Password << Protocol::Pop3 << QStringLiteral("anna");
    QTest::newRow("no encryption and another user")
        << Security::None << AuthMethod::Password << Protocol::Imap << QStringLiteral("web47<p1>&");
    QTest::newRow("the browser") << Security::Tls << AuthMethod::OAuth2 << Protocol::Imap << address;
}

void TestExportSettings::autoconfigReadsBackTheSame() {
    QFETCH(Security, security);
    QFETCH(AuthMethod, auth);
    QFETCH(Protocol, incoming);
    QFETCH(QString, user);
    ExportSettings settings = usual();
    for (Endpoint* endpoint : {&settings.outgoing, &*settings.incoming}) {
        endpoint->security = security;
        endpoint->auth = auth;
        endpoint->user = user;
    }
    settings.incoming->protocol = incoming;
    const Exported exported = exportSettings(QStringLiteral("thunderbird-autoconfig"), settings);
    QVERIFY2(exported.error.isEmpty(), qPrintable(exported.error));
    const AutoconfigSettings read =
        parseAutoconfig(exported.bytes, {QStringLiteral("anna"), QStringLiteral("example.org")});
    QVERIFY2(read.error == AutoconfigError::None, qPrintable(autoconfigErrorName(read.error)));
    QCOMPARE(read.outgoing, QList<Endpoint>{settings.outgoing});
    QCOMPARE(read.incoming, QList<Endpoint>{*settings.incoming});
    QCOMPARE(read.providerName, settings.providerName);
    keepExport(exported);
}

void TestExportSettings::profileHoldsTheAccount() {
    const Exported exported = exportSettings(QStringLiteral("mobileconfig"), usual());
    QVERIFY2(exported.error.isEmpty(), qPrintable(exported.error));
    QString error;
    const auto values = plistValues(exported.bytes, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto value = [&values](const char* key) { return values.value(QLatin1String(key)); };
    QVERIFY(values.values(QStringLiteral("PayloadType")).contains(QStringLiteral("com.apple.mail.managed")));
    QVERIFY(values.values(QStringLiteral("PayloadType")).contains(QStringLiteral("Configuration")));
    QCOMPARE(value("EmailAccountType"), QStringLiteral("EmailTypeIMAP"));
    QCOMPARE(value("EmailAddress"), address);
    QCOMPARE(value("EmailAccountName"), usual().displayName);
    QCOMPARE(value("IncomingMailServerHostName"), QStringLiteral("imap.example.org"));
    QCOMPARE(value("IncomingMailServerPortNumber"), QStringLiteral("993"));
    QCOMPARE(value("IncomingMailServerUseSSL"), QStringLiteral("true"));
    QCOMPARE(value("IncomingMailServerUsername"), address);
    QCOMPARE(value("OutgoingMailServerHostName"), QStringLiteral("smtp.example.org"));
    QCOMPARE(value("OutgoingMailServerPortNumber"), QStringLiteral("465"));
    QCOMPARE(value("OutgoingMailServerAuthentication"), QStringLiteral("EmailAuthPassword"));
    QCOMPARE(value("OutgoingPasswordSameAsIncomingPassword"), QStringLiteral("true"));
    for (const QString& uuid : values.values(QStringLiteral("PayloadUUID"))) QVERIFY(!QUuid(uuid).isNull());
    keepExport(exported);
}

void TestExportSettings::profileOfAPopAccountWithoutSignIn() {
    ExportSettings settings = usual();
    settings.incoming->protocol = Protocol::Pop3;
    settings.outgoing.auth = AuthMethod::None;
    settings.outgoing.security = Security::None;
    QString error;
    const auto values = plistValues(exportSettings(QStringLiteral("mobileconfig"), settings).bytes, &error);
    QCOMPARE(values.value(QStringLiteral("EmailAccountType")), QStringLiteral("EmailTypePOP"));
    QCOMPARE(values.value(QStringLiteral("OutgoingMailServerAuthentication")),
             QStringLiteral("EmailAuthNone"));
    QCOMPARE(values.value(QStringLiteral("OutgoingMailServerUseSSL")), QStringLiteral("false"));
    QVERIFY(!values.contains(QStringLiteral("OutgoingMailServerUsername")));
    QCOMPARE(values.value(QStringLiteral("OutgoingPasswordSameAsIncomingPassword")), QStringLiteral("false"));
}

void TestExportSettings::profileIsTheSameForTheSameAddress() {
    const QString format = QStringLiteral("mobileconfig");
    QCOMPARE(exportSettings(format, usual()).bytes, exportSettings(format, usual()).bytes);
    ExportSettings other = usual();
    other.address = QStringLiteral("bert@example.org");
    QString error;
    QVERIFY(plistValues(exportSettings(format, other).bytes, &error).values(QStringLiteral("PayloadUUID")) !=
            plistValues(exportSettings(format, usual()).bytes, &error).values(QStringLiteral("PayloadUUID")));
}

void TestExportSettings::noFormatHoldsAPassword() {
    for (const QString& format : exportFormats()) {
        const QByteArray bytes = exportSettings(format, usual()).bytes;
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("<key>IncomingPassword</key>"));
        QVERIFY(!bytes.contains("<key>OutgoingPassword</key>"));
        QVERIFY(!bytes.contains("<password>"));
    }
}

void TestExportSettings::textNamesEverything() {
    ExportSettings settings = usual();
    settings.providerName = QStringLiteral("Evil\x1b[31m\nSubject: x");
    const QString text = QString::fromUtf8(exportSettings(QStringLiteral("text"), settings).bytes);
    for (const char* part : {"anna@example.org", "smtp.example.org", "465", "imap.example.org", "993", "TLS"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QLatin1String("\nSubject")));
    settings.incoming.reset();
    QVERIFY(exportSettings(QStringLiteral("text"), settings).error.isEmpty());
}

void TestExportSettings::refuses_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QString>("says");
    const QString autoconfig = QStringLiteral("thunderbird-autoconfig");
    const QString profile = QStringLiteral("mobileconfig");
    const QString text = QStringLiteral("text");
    ExportSettings settings = usual();
    settings.address = QStringLiteral("a…a@example.org");
    QTest::newRow("a shortened address") << text << settings << QStringLiteral("--full-addresses");
    settings = usual();
    settings.outgoing.user = QStringLiteral("a…a@example.org");
    QTest::newRow("a shortened user for sending")
        << autoconfig << settings << QStringLiteral("--full-addresses");
    settings = usual();
    settings.incoming->user = QStringLiteral("w…1");
    QTest::newRow("a shortened user for receiving")
        << profile << settings << QStringLiteral("--full-addresses");
    settings = usual();
    settings.address.clear();
    QTest::newRow("no address") << text << settings << QStringLiteral("address");
    settings = usual();
    settings.address = QStringLiteral("anna@exa\nmple.org");
    QTest::newRow("an address with a line feed") << text << settings << QStringLiteral("address");
    settings = usual();
    settings.outgoing = {};
    QTest::newRow("no server for sending") << text << settings << QStringLiteral("sending");
    settings = usual();
    settings.incoming.reset();
    QTest::newRow("no server for receiving, for Thunderbird")
        << autoconfig << settings << QStringLiteral("receiving");
    QTest::newRow("no server for receiving, for a phone")
        << profile << settings << QStringLiteral("receiving");
    settings = usual();
    settings.outgoing.auth = AuthMethod::OAuth2;
    QTest::newRow("the browser, for a phone") << profile << settings << QStringLiteral("browser");
    QTest::newRow("a format that is none")
        << QStringLiteral("outlook") << usual() << QStringLiteral("outlook");
}

void TestExportSettings::refuses() {
    QFETCH(QString, format);
    QFETCH(ExportSettings, settings);
    QFETCH(QString, says);
    const Exported exported = exportSettings(format, settings);
    QVERIFY(exported.bytes.isEmpty());
    QVERIFY2(exported.error.contains(says), qPrintable(exported.error));
}

void TestExportSettings::formatsHaveNames() {
    const QStringList formats = exportFormats();
    for (const char* name : {"thunderbird-autoconfig", "mobileconfig", "outlook-prf", "msmtp", "mutt",
                             "evolution", "kmail", "claws", "qr", "card", "text"})
        QCOMPARE(formats.count(QLatin1String(name)), 1);
}

Q_DECLARE_METATYPE(outbox::ExportSettings)
QTEST_GUILESS_MAIN(TestExportSettings)
#include "tst_export_settings.moc"
