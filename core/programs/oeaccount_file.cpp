// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/oeaccount_file.h"

#include <QMap>
#include <QXmlStreamReader>

#include "core/model/mail_address.h"
#include "core/model/transcript.h"
#include "core/programs/xml_root.h"

namespace outbox {

namespace {
constexpr int mostOeValues = 500;  // a real file has about sixty

/// The values of a file by their names: texts cleaned, numbers as they stand, in hexadecimal. By its maker's
/// description ("New Handling for Account Data") a "0" or "FALSE" in place of a text or of octets is nothing,
/// and "TRUE" is a number too.
struct OeValues {
    QMap<QString, QString> values;
    QString error;

    [[nodiscard]] bool has(const char* name) const { return !text(name).isEmpty(); }
    [[nodiscard]] QString text(const char* name) const {
        const QString value = values.value(QLatin1String(name));
        const bool nothing = value == QLatin1String("0") || value == QLatin1String("FALSE");
        return nothing ? QString() : value;
    }
    [[nodiscard]] uint number(const char* name) const {
        const QString value = values.value(QLatin1String(name));
        return value == QLatin1String("TRUE") ? 1 : value.toUInt(nullptr, 16);
    }
};

OeValues readOeValues(const QByteArray& bytes) {
    OeValues read;
    QXmlStreamReader xml(bytes);
    if (!enterXmlRoot(xml) || xml.name() != QLatin1String("MessageAccount")) {
        read.error = xml.hasError() ? xml.errorString() : QStringLiteral("not a <MessageAccount>");
        return read;
    }
    while (xml.readNextStartElement() && read.values.size() < mostOeValues) {
        const QString name = xml.name().toString();
        const QString kind = xml.attributes().value(QLatin1String("type")).toString();
        // BINARY holds passwords, encrypted; they are passed over unread.
        if (kind == QLatin1String("SZ") || kind == QLatin1String("DWORD"))
            read.values.insert(name,
                               cleanText(xml.readElementText(QXmlStreamReader::SkipChildElements)).trimmed());
        else if (kind == QLatin1String("BINARY"))
            read.values.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements).size() > 1
                                         ? QStringLiteral("set")
                                         : QString());
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError()) read.error = xml.errorString();
    return read;
}

quint16 oePort(const OeValues& values, const char* name, Protocol protocol) {
    const uint port = values.number(name);
    if (port > 0 && port <= 0xFFFF) return static_cast<quint16>(port);
    return protocol == Protocol::Smtp ? 25 : defaultPort(protocol, Security::None);
}

std::optional<Endpoint> oeIncoming(const OeValues& values) {
    const bool pop = values.has("POP3_Server");
    if (!pop && !values.has("IMAP_Server")) return std::nullopt;
    Endpoint server;
    server.protocol = pop ? Protocol::Pop3 : Protocol::Imap;
    server.host = canonicalHost(values.text(pop ? "POP3_Server" : "IMAP_Server"));
    server.port = oePort(values, pop ? "POP3_Port" : "IMAP_Port", server.protocol);
    const bool secure = values.number(pop ? "POP3_Secure_Connection" : "IMAP_Secure_Connection") != 0;
    server.security = secure ? Security::Tls : Security::None;
    server.user = values.text(pop ? "POP3_User_Name" : "IMAP_User_Name");
    return server;
}

/// One switch for encryption: TLS from the first byte on port 465, STARTTLS on every other.
Endpoint oeOutgoing(const OeValues& values, const std::optional<Endpoint>& incoming) {
    constexpr uint withoutSignIn = 0, asIncoming = 2;  // SMTP_Use_Sicily; 1 and 3 have a name of their own
    Endpoint server;
    server.host = canonicalHost(values.text("SMTP_Server"));
    if (server.host.isEmpty()) return {};
    server.port = oePort(values, "SMTP_Port", Protocol::Smtp);
    if (values.number("SMTP_Secure_Connection") == 0)
        server.security = Security::None;
    else
        server.security = server.port == 465 ? Security::Tls : Security::StartTls;
    const uint signIn = values.number("SMTP_Use_Sicily");
    server.auth = signIn == withoutSignIn ? AuthMethod::None : AuthMethod::Password;
    if (signIn == withoutSignIn) return server;
    if (signIn != asIncoming) server.user = values.text("SMTP_User_Name");
    if (server.user.isEmpty() && incoming) server.user = incoming->user;
    return server;
}

bool keepsPassword(const OeValues& values) {
    for (const char* name : {"POP3_Password2", "IMAP_Password2", "SMTP_Password2"})
        if (values.has(name)) return true;
    return false;
}
}  // namespace

OeAccount parseOeAccount(const QByteArray& bytes) {
    const OeValues values = readOeValues(bytes);
    if (!values.error.isEmpty()) return {{}, cleanText(values.error, 200)};
    if (!values.has("SMTP_Server") && !values.has("POP3_Server") && !values.has("IMAP_Server")) return {};
    ProgramAccount account;
    account.name = values.text("Account_Name");
    if (const auto address = parseMailAddress(values.text("SMTP_Email_Address")))
        account.addresses.append(address->text());
    account.incoming = oeIncoming(values);
    account.outgoing = oeOutgoing(values, account.incoming);
    account.passwordKeptIn = keepsPassword(values) ? PasswordPlace::OwnStore : PasswordPlace::Unknown;
    return {account, {}};
}

}  // namespace outbox
