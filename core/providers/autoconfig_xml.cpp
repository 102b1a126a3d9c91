// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/autoconfig_xml.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/model/transcript.h"
#include "core/providers/bounded_xml.h"

namespace outbox {

namespace {

constexpr qsizetype mostServers = 16;   // per side; the largest real file has six
constexpr qsizetype longestUser = 320;  // a local part, "@", a domain, and some room
constexpr qsizetype longestDetail = 100;

constexpr std::array<std::pair<AutoconfigError, QLatin1String>, 15> errorNames{{
    {AutoconfigError::None, QLatin1String("none")},
    {AutoconfigError::TooLarge, QLatin1String("too_large")},
    {AutoconfigError::HasDoctype, QLatin1String("has_doctype")},
    {AutoconfigError::NotWellFormed, QLatin1String("not_well_formed")},
    {AutoconfigError::NoClientConfig, QLatin1String("no_client_config")},
    {AutoconfigError::NoProvider, QLatin1String("no_provider")},
    {AutoconfigError::BadProviderId, QLatin1String("bad_provider_id")},
    {AutoconfigError::NoDomain, QLatin1String("no_domain")},
    {AutoconfigError::BadHost, QLatin1String("bad_host")},
    {AutoconfigError::BadPort, QLatin1String("bad_port")},
    {AutoconfigError::BadSocketType, QLatin1String("bad_socket_type")},
    {AutoconfigError::BadUser, QLatin1String("bad_user")},
    {AutoconfigError::BadAuthentication, QLatin1String("bad_authentication")},
    {AutoconfigError::NoIncoming, QLatin1String("no_incoming")},
    {AutoconfigError::NoOutgoing, QLatin1String("no_outgoing")},
}};

constexpr std::array<std::pair<QLatin1String, Security>, 3> socketTypes{{
    {QLatin1String("plain"), Security::None},
    {QLatin1String("STARTTLS"), Security::StartTls},
    {QLatin1String("SSL"), Security::Tls},
}};

/// The values of the format that we can do; NTLM, GSSAPI and client certificates are left out.
constexpr std::array<std::pair<QLatin1String, AuthMethod>, 7> authentications{{
    {QLatin1String("password-cleartext"), AuthMethod::Password},
    {QLatin1String("plain"), AuthMethod::Password},
    {QLatin1String("password-encrypted"), AuthMethod::Password},
    {QLatin1String("secure"), AuthMethod::Password},
    {QLatin1String("OAuth2"), AuthMethod::OAuth2},
    {QLatin1String("none"), AuthMethod::None},
    {QLatin1String("client-IP-address"), AuthMethod::None},
}};

AutoconfigSettings useless(AutoconfigError error, const QString& detail = {}) {
    AutoconfigSettings settings;
    settings.error = error;
    settings.detail = cleanText(detail, longestDetail);
    return settings;
}

AutoconfigError fromXml(XmlError error) {
    switch (error) {
        case XmlError::None:
            return AutoconfigError::None;
        case XmlError::HasDoctype:
            return AutoconfigError::HasDoctype;
        case XmlError::NotWellFormed:
            return AutoconfigError::NotWellFormed;
        case XmlError::TooLarge:
        case XmlError::TooDeep:
        case XmlError::TooMany:
            break;
    }
    return AutoconfigError::TooLarge;
}

/// Only these three; a text they would blow up beyond any use is left alone and fails its own check.
QString filledIn(QString text, const MailAddress& address) {
    text.replace(QLatin1String("%EMAILADDRESS%"), address.text());
    text.replace(QLatin1String("%EMAILLOCALPART%"), address.local);
    text.replace(QLatin1String("%EMAILDOMAIN%"), address.domain);
    return text;
}

QString hostIn(const QString& text, const MailAddress& address) {
    return canonicalHost(filledIn(text.left(longestUser), address).toLower());
}

bool isDomain(const QString& text, const MailAddress& address) {
    return !hostIn(text, address).isEmpty();
}

template <typename Value, std::size_t Size>
std::optional<Value> firstKnown(const XmlElement& server, QLatin1String name,
                                const std::array<std::pair<QLatin1String, Value>, Size>& known) {
    for (const XmlElement& element : server.children) {
        if (element.name != name) continue;
        for (const auto& [word, value] : known)
            if (element.text.compare(word, Qt::CaseInsensitive) == 0) return value;
    }
    return std::nullopt;
}

/// A password is what everybody has; a token only where the server takes nothing else.
std::optional<AuthMethod> authOf(const XmlElement& server) {
    if (!server.child(QLatin1String("authentication"))) return AuthMethod::Password;
    std::optional<AuthMethod> best;
    for (const XmlElement& element : server.children) {
        if (element.name != QLatin1String("authentication")) continue;
        for (const auto& [word, method] : authentications) {
            if (element.text.compare(word, Qt::CaseInsensitive) != 0) continue;
            if (method == AuthMethod::Password) return method;
            if (!best) best = method;
        }
    }
    return best;
}

void collectAuth(const XmlElement& server, QStringList& names) {
    for (const XmlElement& element : server.children) {
        if (element.name != QLatin1String("authentication")) continue;
        for (const auto& [word, method] : authentications) {
            const bool fits = element.text.compare(word, Qt::CaseInsensitive) == 0;
            if (fits && !names.contains(authName(method))) names.append(authName(method));
        }
    }
}

bool isUser(const QString& user) {
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !user.isEmpty() && user.size() <= longestUser && std::none_of(user.begin(), user.end(), isControl);
}

struct ReadServer {
    Endpoint endpoint;
    AutoconfigError error = AutoconfigError::None;
    QString detail;
};

ReadServer readServer(const XmlElement& server, Protocol protocol, const MailAddress& address) {
    ReadServer read;
    read.endpoint.protocol = protocol;

    const QString host = server.childText(QLatin1String("hostname"));
    read.endpoint.host = hostIn(host, address);
    if (read.endpoint.host.isEmpty()) return {{}, AutoconfigError::BadHost, host};

    const QString portText = server.childText(QLatin1String("port"));
    bool isNumber = false;
    read.endpoint.port = portText.toUShort(&isNumber);
    if (!isNumber || read.endpoint.port == 0) return {{}, AutoconfigError::BadPort, portText};

    const auto security = firstKnown(server, QLatin1String("socketType"), socketTypes);
    if (!security) return {{}, AutoconfigError::BadSocketType, server.childText(QLatin1String("socketType"))};
    read.endpoint.security = *security;

    const auto auth = authOf(server);
    if (!auth) return {{}, AutoconfigError::BadAuthentication, {}};
    read.endpoint.auth = *auth;

    // A server that asks for no sign-in needs no name for it; a sending one without a name is used with the
    // receiving one's, as mail programs do.
    const QString user = server.childText(QLatin1String("username"));
    const bool mayLack = *auth == AuthMethod::None || protocol == Protocol::Smtp;
    if (user.isEmpty() && mayLack) return read;
    read.endpoint.user = filledIn(user.left(longestUser), address);
    if (user.size() > longestUser || !isUser(read.endpoint.user)) return {{}, AutoconfigError::BadUser, user};
    return read;
}

struct ReadSide {
    QList<Endpoint> servers;
    AutoconfigError error = AutoconfigError::None;  ///< of the first bad server
    QString detail;
};

ReadSide readSide(const XmlElement& provider, Side side, const MailAddress& address) {
    const QLatin1String element(side == Side::Outgoing ? "outgoingServer" : "incomingServer");
    ReadSide read;
    for (const XmlElement& server : provider.children) {
        if (server.name != element || read.servers.size() >= mostServers) continue;
        const auto protocol = protocolFromName(server.attributes.value(QStringLiteral("type")).toLower());
        if (!protocol || (*protocol == Protocol::Smtp) != (side == Side::Outgoing)) continue;
        const ReadServer one = readServer(server, *protocol, address);
        if (one.error == AutoconfigError::None) {
            if (!read.servers.contains(one.endpoint)) read.servers.append(one.endpoint);
        } else if (read.error == AutoconfigError::None) {
            read.error = one.error;
            read.detail = one.detail;
        }
    }
    return read;
}

AutoconfigSettings sideMissing(const ReadSide& side, AutoconfigError otherwise) {
    return useless(side.error == AutoconfigError::None ? otherwise : side.error, side.detail);
}

AutoconfigError checkProvider(const XmlElement& provider, const MailAddress& address) {
    const QString id = provider.attributes.value(QStringLiteral("id"));
    if (id.isEmpty()) return AutoconfigError::NoProvider;
    if (!isDomain(id, address)) return AutoconfigError::BadProviderId;
    const bool hasDomain =
        std::any_of(provider.children.begin(), provider.children.end(), [&](const XmlElement& element) {
            return element.name == QLatin1String("domain") && isDomain(element.text, address);
        });
    return hasDomain ? AutoconfigError::None : AutoconfigError::NoDomain;
}

}  // namespace

QString autoconfigErrorName(AutoconfigError error) {
    for (const auto& [known, name] : errorNames)
        if (known == error) return name;
    return {};
}

AutoconfigSettings parseAutoconfig(const QByteArray& xml, const MailAddress& address) {
    const XmlDocument document = readBoundedXml(xml);
    if (document.error != XmlError::None) return useless(fromXml(document.error), document.detail);
    if (document.root.name != QLatin1String("clientConfig"))
        return useless(AutoconfigError::NoClientConfig, document.root.name);
    const XmlElement* provider = document.root.child(QLatin1String("emailProvider"));
    if (!provider) return useless(AutoconfigError::NoProvider);
    const AutoconfigError problem = checkProvider(*provider, address);
    if (problem != AutoconfigError::None)
        return useless(problem, provider->attributes.value(QStringLiteral("id")));

    const ReadSide incoming = readSide(*provider, Side::Incoming, address);
    if (incoming.servers.isEmpty()) return sideMissing(incoming, AutoconfigError::NoIncoming);
    const ReadSide outgoing = readSide(*provider, Side::Outgoing, address);
    if (outgoing.servers.isEmpty()) return sideMissing(outgoing, AutoconfigError::NoOutgoing);

    AutoconfigSettings settings;
    settings.providerName =
        cleanText(filledIn(provider->childText(QLatin1String("displayName")).left(longestUser), address), 80);
    settings.incoming = incoming.servers;
    settings.outgoing = outgoing.servers;
    for (Endpoint& server : settings.outgoing)
        if (server.user.isEmpty() && server.auth != AuthMethod::None)
            server.user = incoming.servers.first().user;
    for (const XmlElement& server : provider->children)
        if (server.name == QLatin1String("outgoingServer")) collectAuth(server, settings.auth);
    if (settings.auth.isEmpty()) settings.auth = {authName(AuthMethod::Password)};
    return settings;
}

}  // namespace outbox
