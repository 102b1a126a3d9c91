// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace outbox {

enum class Protocol { Smtp, Imap, Pop3 };
enum class Security { None, StartTls, Tls };
enum class AuthMethod { Password, OAuth2, None };
enum class Side { Outgoing, Incoming };

/// One server as a mail program is set to use it.
struct Endpoint {
    Protocol protocol = Protocol::Smtp;
    QString host;  ///< ASCII (A-label) host name or address literal without brackets, lower case
    quint16 port = 0;
    Security security = Security::Tls;
    QString user;
    AuthMethod auth = AuthMethod::Password;

    [[nodiscard]] bool isSet() const { return !host.isEmpty() && port != 0; }
    /// The same server, port and encryption, whoever signs in.
    [[nodiscard]] bool sameLine(const Endpoint& other) const {
        return protocol == other.protocol && host == other.host && port == other.port && security == other.security;
    }
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// Port a mail program assumes when only the encryption is known (RFC 8314, RFC 6409, RFC 9051, RFC 1939).
[[nodiscard]] quint16 defaultPort(Protocol protocol, Security security);
/// Encryption a mail program assumes when only the port is known; StartTls for ports it does not know.
[[nodiscard]] Security usualSecurity(Protocol protocol, quint16 port);

[[nodiscard]] QString protocolName(Protocol protocol);  ///< "smtp", "imap", "pop3"
[[nodiscard]] QString securityName(Security security);  ///< "none", "starttls", "tls"
[[nodiscard]] QString authName(AuthMethod auth);        ///< "password", "oauth2", "none"
[[nodiscard]] std::optional<Protocol> protocolFromName(QStringView name);
[[nodiscard]] std::optional<Security> securityFromName(QStringView name);
[[nodiscard]] std::optional<AuthMethod> authFromName(QStringView name);

/// Why a text is not an endpoint; the words for each stand in words/.
enum class EndpointError { None, Empty, BadHost, BadPort, BadSecurity };

struct ParsedEndpoint {
    Endpoint endpoint;
    EndpointError error = EndpointError::None;
};

/// Reads HOST[:PORT][/SECURITY] (COMMAND_LINE); host names are brought to A-labels (RFC 5891), IPv6 literals
/// stand in brackets. Missing parts take the defaults above. Never throws; length is capped at 300 characters.
[[nodiscard]] ParsedEndpoint parseEndpoint(Protocol protocol, const QString& text);

/// Whether a text may stand as a host: an address literal, or a name of LDH labels (RFC 1123) of at most 253
/// octets in A-label form. The second is that form, lower case, or empty.
[[nodiscard]] QString canonicalHost(const QString& text);
/// Whether a canonical host is an IPv4 or IPv6 address and not a name.
[[nodiscard]] bool isAddressLiteral(const QString& host);

/// "smtp.example.org:587/starttls", the form parseEndpoint reads.
[[nodiscard]] QString endpointText(const Endpoint& endpoint);

}  // namespace outbox
