// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QXmlStreamWriter>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// The same address gives the same identifier: a profile installed again replaces the former one.
QString profileUuid(const QString& part, const QString& address) {
    return exportUuid(part, address).toUpper();
}

/// Writes the dictionaries of a property list.
class PlistWriter {
  public:
    explicit PlistWriter(QByteArray* bytes) : m_xml(bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDTD(
            QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
        m_xml.writeStartElement(QStringLiteral("plist"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    }
    void begin(const char* element) { m_xml.writeStartElement(QLatin1String(element)); }
    void end() { m_xml.writeEndElement(); }
    void finish() { m_xml.writeEndDocument(); }
    void key(const char* name) { m_xml.writeTextElement(QStringLiteral("key"), QLatin1String(name)); }
    void text(const char* name, const QString& value) {
        key(name);
        m_xml.writeTextElement(QStringLiteral("string"), value);
    }
    void number(const char* name, int value) {
        key(name);
        m_xml.writeTextElement(QStringLiteral("integer"), QString::number(value));
    }
    void flag(const char* name, bool value) {
        key(name);
        m_xml.writeEmptyElement(value ? QStringLiteral("true") : QStringLiteral("false"));
    }

  private:
    QXmlStreamWriter m_xml;
};

/// The six values that the two sides have alike; `side` is "Incoming" or "Outgoing".
void writeSide(PlistWriter& plist, const QByteArray& side, const Endpoint& endpoint) {
    const QByteArray prefix = side + "MailServer";
    const bool signsIn = endpoint.auth != AuthMethod::None;
    plist.text((prefix + "Authentication").constData(),
               signsIn ? QStringLiteral("EmailAuthPassword") : QStringLiteral("EmailAuthNone"));
    plist.text((prefix + "HostName").constData(), endpoint.host);
    plist.number((prefix + "PortNumber").constData(), endpoint.port);
    plist.flag((prefix + "UseSSL").constData(), endpoint.security != Security::None);
    if (signsIn) plist.text((prefix + "Username").constData(), endpoint.user);
}

void writeMailPayload(PlistWriter& plist, const ExportSettings& settings, const QString& address) {
    const bool pop = settings.incoming->protocol == Protocol::Pop3;
    plist.begin("dict");
    plist.text("PayloadType", QStringLiteral("com.apple.mail.managed"));
    plist.number("PayloadVersion", 1);
    plist.text("PayloadIdentifier",
               QLatin1String("outbox-doctor.mail.") + profileUuid(QStringLiteral("mail"), address));
    plist.text("PayloadUUID", profileUuid(QStringLiteral("mail"), address));
    plist.text("PayloadDisplayName", address);
    plist.text("EmailAccountDescription", settings.providerName.isEmpty() ? address : settings.providerName);
    if (!settings.displayName.isEmpty()) plist.text("EmailAccountName", settings.displayName);
    plist.text("EmailAccountType", pop ? QStringLiteral("EmailTypePOP") : QStringLiteral("EmailTypeIMAP"));
    plist.text("EmailAddress", address);
    writeSide(plist, "Incoming", *settings.incoming);
    writeSide(plist, "Outgoing", settings.outgoing);
    plist.flag("OutgoingPasswordSameAsIncomingPassword", settings.outgoing.auth != AuthMethod::None);
    plist.end();
}

/// Why no profile can be made of these settings; empty when one can.
QString profileRefusal(const ExportSettings& settings) {
    if (!settings.incoming)
        return QCoreApplication::translate(
            "Export", "A profile for iPhone and Mac needs a server for receiving, and there is none here.");
    if (signsInByBrowser(settings))
        return QCoreApplication::translate(
            "Export",
            "This account signs in with the browser, and a profile for iPhone and Mac cannot hold that. Add "
            "the "
            "account in the settings of the device and choose your provider there.");
    return {};
}
}  // namespace

Exported exportMobileconfig(const ExportSettings& settings) {
    if (const QString reason = profileRefusal(settings); !reason.isEmpty()) return notExported(reason);
    const QString& address = settings.address;

    Exported exported{
        {}, QStringLiteral("mail.mobileconfig"), QStringLiteral("application/x-apple-aspen-config"), {}};
    PlistWriter plist(&exported.bytes);
    plist.begin("dict");
    plist.text("PayloadType", QStringLiteral("Configuration"));
    plist.number("PayloadVersion", 1);
    plist.text("PayloadIdentifier",
               QLatin1String("outbox-doctor.profile.") + profileUuid(QStringLiteral("profile"), address));
    plist.text("PayloadUUID", profileUuid(QStringLiteral("profile"), address));
    plist.text("PayloadDisplayName", QCoreApplication::translate("Export", "Mail account %1").arg(address));
    plist.flag("PayloadRemovalDisallowed", false);
    plist.key("PayloadContent");
    plist.begin("array");
    writeMailPayload(plist, settings, address);
    plist.end();
    plist.end();
    plist.finish();
    return exported;
}

}  // namespace outbox
