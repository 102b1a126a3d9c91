// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QXmlStreamWriter>

#include "core/model/mail_address.h"
#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
QString socketType(Security security) {
    switch (security) {
        case Security::Tls:
            return QStringLiteral("SSL");
        case Security::StartTls:
            return QStringLiteral("STARTTLS");
        case Security::None:
            break;
    }
    return QStringLiteral("plain");
}

QString authenticationName(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::OAuth2:
            return QStringLiteral("OAuth2");
        case AuthMethod::None:
            return QStringLiteral("none");
        case AuthMethod::Password:
            break;
    }
    return QStringLiteral("password-cleartext");
}

/// The user name as a pattern, so that the file serves everybody at this domain.
QString userPattern(const QString& user, const MailAddress& address) {
    if (user.isEmpty() || user == address.text()) return QStringLiteral("%EMAILADDRESS%");
    if (user == address.local) return QStringLiteral("%EMAILLOCALPART%");
    return user;
}

void writeServer(QXmlStreamWriter& xml, const QString& element, const Endpoint& endpoint,
                 const MailAddress& address) {
    xml.writeStartElement(element);
    xml.writeAttribute(QStringLiteral("type"), protocolName(endpoint.protocol));
    xml.writeTextElement(QStringLiteral("hostname"), endpoint.host);
    xml.writeTextElement(QStringLiteral("port"), QString::number(endpoint.port));
    xml.writeTextElement(QStringLiteral("socketType"), socketType(endpoint.security));
    xml.writeTextElement(QStringLiteral("authentication"), authenticationName(endpoint.auth));
    xml.writeTextElement(QStringLiteral("username"), userPattern(endpoint.user, address));
    xml.writeEndElement();
}
}  // namespace

Exported exportAutoconfig(const ExportSettings& settings) {
    if (!settings.incoming)
        return notExported(QCoreApplication::translate(
            "Export",
            "Thunderbird takes such a file only with a server for receiving, and there is none here."));
    const MailAddress address = *parseMailAddress(settings.address);
    const QString name = settings.providerName.isEmpty() ? address.domain : settings.providerName;

    Exported exported{{}, QStringLiteral("config-v1.1.xml"), QStringLiteral("text/xml"), {}};
    QXmlStreamWriter xml(&exported.bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("clientConfig"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    xml.writeStartElement(QStringLiteral("emailProvider"));
    xml.writeAttribute(QStringLiteral("id"), address.domain);
    xml.writeTextElement(QStringLiteral("domain"), address.domain);
    xml.writeTextElement(QStringLiteral("displayName"), name);
    xml.writeTextElement(QStringLiteral("displayShortName"), name);
    writeServer(xml, QStringLiteral("incomingServer"), *settings.incoming, address);
    writeServer(xml, QStringLiteral("outgoingServer"), settings.outgoing, address);
    xml.writeEndDocument();
    return exported;
}

}  // namespace outbox
