// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/endpoint.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr qsizetype maxTextLength = 300;
constexpr qsizetype maxNameOctets = 253;  // RFC 1035 2.3.4, written without the final dot
constexpr qsizetype maxLabelOctets = 63;

constexpr NameTable<Protocol, 3> protocolNames{
    {{{Protocol::Smtp, "smtp"}, {Protocol::Imap, "imap"}, {Protocol::Pop3, "pop3"}}}};
constexpr NameTable<Security, 3> securityNames{
    {{{Security::None, "none"}, {Security::StartTls, "starttls"}, {Security::Tls, "tls"}}}};
constexpr NameTable<AuthMethod, 3> authNames{
    {{{AuthMethod::Password, "password"}, {AuthMethod::OAuth2, "oauth2"}, {AuthMethod::None, "none"}}}};

/// RFC 8314 section 3 and, for 2465, the second submission port that several relays offer.
constexpr std::array<quint16, 4> tlsPorts{465, 993, 995, 2465};

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}
constexpr bool isLetterOrDigit(char16_t c) {
    return isDigit(c) || (c >= u'a' && c <= u'z');
}

bool isAllDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c.unicode()); });
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Characters that IDNA would drop or that a person cannot see; only the two joiners belong to real names.
bool hidesSomething(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() == 0x200C || c.unicode() == 0x200D) return false;
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

/// Four decimal numbers and nothing else: QHostAddress also reads "127.1" and octal numbers, which no two
/// programs read alike.
QString dottedQuad(QStringView text) {
    const auto parts = text.split(u'.');
    if (parts.size() != 4) return {};
    for (const QStringView part : parts) {
        const bool plain =
            isAllDigits(part) && part.size() <= 3 && (part.size() == 1 || part.front() != u'0');
        if (!plain || part.toInt() > 255) return {};
    }
    return text.toString();
}

/// The canonical text of an IPv6 address; empty when it is none or names an interface ("%eth0").
QString ipv6Text(QStringView text) {
    if (!text.contains(u':') || text.contains(u'%')) return {};
    const QHostAddress address(text.toString());
    return address.protocol() == QAbstractSocket::IPv6Protocol ? address.toString().toLower() : QString();
}

bool isLabel(QStringView label) {
    if (label.isEmpty() || label.size() > maxLabelOctets) return false;
    if (label.front() == u'-' || label.back() == u'-') return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return isLetterOrDigit(c.unicode()) || c == u'-'; });
}

/// RFC 1123 section 2.1; a name whose last label is a number is a mistyped IPv4 address.
bool isHostName(QStringView name) {
    if (name.isEmpty() || name.size() > maxNameOctets) return false;
    const auto labels = name.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel) && !isAllDigits(labels.back());
}

struct HostAndRest {
    QString host;
    QString rest;  ///< what follows the host: empty or ":…"
};

/// Splits "[2001:db8::1]:587" and "host:587"; an IPv6 literal without brackets is not split and so refused.
HostAndRest splitHost(const QString& text) {
    if (!text.startsWith(u'[')) {
        const qsizetype colon = text.indexOf(u':');
        return colon < 0 ? HostAndRest{text, {}} : HostAndRest{text.left(colon), text.mid(colon)};
    }
    const qsizetype end = text.indexOf(u']');
    return end < 0 ? HostAndRest{} : HostAndRest{text.left(end + 1), text.mid(end + 1)};
}

/// 1 to 65535, or 0 for anything else.
quint16 portFrom(QStringView digits) {
    if (!isAllDigits(digits) || digits.size() > 5) return 0;
    const int port = digits.toInt();
    return port <= 65535 ? static_cast<quint16>(port) : quint16(0);
}

ParsedEndpoint refusedAs(EndpointError error) {
    return {{}, error};
}
}  // namespace

quint16 defaultPort(Protocol protocol, Security security) {
    const bool tls = security == Security::Tls;
    switch (protocol) {
        case Protocol::Smtp:
            return tls ? 465 : 587;
        case Protocol::Imap:
            return tls ? 993 : 143;
        case Protocol::Pop3:
            return tls ? 995 : 110;
    }
    return 0;
}

Security usualSecurity(Protocol, quint16 port) {
    // The ports are told apart whatever the protocol: a sending side set to 993 is set to TLS as well.
    const bool tls = std::find(tlsPorts.begin(), tlsPorts.end(), port) != tlsPorts.end();
    return tls ? Security::Tls : Security::StartTls;
}

QString protocolName(Protocol protocol) {
    return protocolNames.nameOf(protocol);
}
QString securityName(Security security) {
    return securityNames.nameOf(security);
}
QString authName(AuthMethod auth) {
    return authNames.nameOf(auth);
}
std::optional<Protocol> protocolFromName(QStringView name) {
    return protocolNames.valueOf(name);
}
std::optional<Security> securityFromName(QStringView name) {
    return securityNames.valueOf(name);
}
std::optional<AuthMethod> authFromName(QStringView name) {
    return authNames.valueOf(name);
}

ParsedEndpoint parseEndpoint(Protocol protocol, const QString& text) {
    if (text.size() > maxTextLength) return refusedAs(EndpointError::BadHost);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return refusedAs(EndpointError::Empty);

    const qsizetype slash = trimmed.indexOf(u'/');
    const auto [host, rest] = splitHost(slash < 0 ? trimmed : trimmed.left(slash));

    Endpoint endpoint;
    endpoint.protocol = protocol;
    endpoint.host = canonicalHost(host);
    if (endpoint.host.isEmpty()) return refusedAs(EndpointError::BadHost);

    if (!rest.isEmpty()) {
        endpoint.port = rest.startsWith(u':') ? portFrom(QStringView(rest).mid(1)) : quint16(0);
        if (endpoint.port == 0) return refusedAs(EndpointError::BadPort);
        endpoint.security = usualSecurity(protocol, endpoint.port);
    }
    if (slash >= 0) {
        const auto security = securityFromName(QStringView(trimmed).mid(slash + 1));
        if (!security) return refusedAs(EndpointError::BadSecurity);
        endpoint.security = *security;
    }
    if (endpoint.port == 0) endpoint.port = defaultPort(protocol, endpoint.security);
    return {endpoint, EndpointError::None};
}

bool isAddressLiteral(const QString& host) {
    return !ipv6Text(host).isEmpty() || !dottedQuad(host).isEmpty();
}

QString canonicalHost(const QString& text) {
    if (text.isEmpty() || text.size() > maxTextLength || hidesSomething(text)) return {};
    if (text.startsWith(u'[')) {
        return text.endsWith(u']') ? ipv6Text(QStringView(text).mid(1, text.size() - 2)) : QString();
    }
    if (QString address = ipv6Text(text); !address.isEmpty()) return address;

    QString name = isAscii(text) ? text.toLower() : QString::fromLatin1(QUrl::toAce(text)).toLower();
    if (name.endsWith(u'.')) name.chop(1);  // the root label; mail programs store the name without it
    if (QString address = dottedQuad(name); !address.isEmpty()) return address;
    return isHostName(name) ? name : QString();
}

QString endpointText(const Endpoint& endpoint) {
    const bool bracketed = endpoint.host.contains(u':');
    const QString host = bracketed ? u'[' + endpoint.host + u']' : endpoint.host;
    return host + u':' + QString::number(endpoint.port) + u'/' + securityName(endpoint.security);
}

}  // namespace outbox
