// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/apple_server.h"

#include "core/model/mail_address.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {
AuthMethod appleAuth(Protocol protocol, const QVariantMap& values, const QString& user) {
    const QString scheme = appleText(values, "AuthenticationScheme").toUpper();
    // ATOKEN and its kin are iCloud's; Gmail and Microsoft have XOAUTH2.
    if (scheme.contains(QLatin1String("OAUTH")) || scheme.contains(QLatin1String("TOKEN")))
        return AuthMethod::OAuth2;
    if (protocol != Protocol::Smtp) return AuthMethod::Password;
    const bool signsIn = appleFlag(values, "ShouldUseAuthentication").value_or(!user.isEmpty());
    return signsIn ? AuthMethod::Password : AuthMethod::None;
}

bool isPortForTls(quint16 port) {
    return port == 465 || port == 993 || port == 995;
}

Security appleSecurity(Protocol protocol, const QVariantMap& values, quint16 port) {
    const auto encrypted = appleFlag(values, "SSLEnabled");
    const auto direct = appleFlag(values, "SSLIsDirect");
    if (encrypted == false) return Security::None;
    // A person who keeps Mail from finding the settings by itself ticks encryption, or it is off.
    if (!encrypted && !direct && appleFlag(values, "ConfigureDynamically") == false) return Security::None;
    // Where nothing is said, Mail finds the encryption by itself: by the port, or STARTTLS.
    if (!encrypted && !direct) return port != 0 ? usualSecurity(protocol, port) : Security::Tls;
    return direct.value_or(port == 0 || isPortForTls(port)) ? Security::Tls : Security::StartTls;
}
}  // namespace

QString appleText(const QVariantMap& values, const char* key) {
    const QVariant value = values.value(QLatin1String(key));
    return value.typeId() == QMetaType::QString ? cleanText(value.toString()).trimmed() : QString();
}

std::optional<bool> appleFlag(const QVariantMap& values, const char* key) {
    const QVariant value = values.value(QLatin1String(key));
    if (!value.isValid()) return std::nullopt;
    if (value.typeId() != QMetaType::QString) return value.toBool();
    const QString text = value.toString().trimmed();
    return text.compare(QLatin1String("YES"), Qt::CaseInsensitive) == 0 || text == QLatin1String("1");
}

Endpoint appleServer(Protocol protocol, const QVariantMap& values, const QString& user) {
    Endpoint server;
    server.protocol = protocol;
    server.host = canonicalHost(appleText(values, "Hostname"));
    if (server.host.isEmpty()) return {};
    const qlonglong port = values.value(QStringLiteral("PortNumber")).toLongLong();
    const quint16 known = port > 0 && port <= 0xFFFF ? static_cast<quint16>(port) : 0;
    server.security = appleSecurity(protocol, values, known);
    server.port = known != 0 ? known : defaultPort(protocol, server.security);
    server.auth = appleAuth(protocol, values, user);
    if (server.auth != AuthMethod::None) server.user = user;
    return server;
}

void addAppleAddress(ProgramAccount& account, const QString& text) {
    const auto address = parseMailAddress(text);
    if (address && !account.addresses.contains(address->text())) account.addresses.append(address->text());
}

}  // namespace outbox
