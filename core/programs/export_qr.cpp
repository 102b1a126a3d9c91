// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"
#include "core/programs/phone_code.h"

namespace outbox {

namespace {
/// ConnectionSecurity of the format; 1 is not to be used.
int phoneSecurity(Security security) {
    switch (security) {
        case Security::StartTls:
            return 2;
        case Security::Tls:
            return 3;
        case Security::None:
            break;
    }
    return 0;
}

/// AuthenticationType of the format.
int phoneAuth(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::Password:
            return 1;
        case AuthMethod::OAuth2:
            return 6;
        case AuthMethod::None:
            break;
    }
    return 0;
}

/// What both sides have alike; the name of the account and the password, which may follow, are left out.
QJsonArray phoneServer(int protocol, const Endpoint& server) {
    return {protocol,   server.host, server.port, phoneSecurity(server.security), phoneAuth(server.auth),
            server.user};
}

/// A QR code does not say which encoding its bytes are in, and scanners guess (Shift JIS was seen). Letters
/// beyond ASCII stand in strings alone, where JSON writes them by number too.
QByteArray escapedToAscii(const QByteArray& json) {
    QByteArray ascii;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80)
            ascii += c.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

bool isPhoneAscii(const QString& text) {
    for (const QChar c : text)
        if (c.unicode() >= 0x80) return false;
    return true;
}

Exported asQr(const ExportSettings& settings, QString (*draw)(const QrCode&, const QString&),
              const char* fileName, const char* mimeType) {
    const PhoneCode made = makePhoneCode(settings);
    if (!made.code) return notExported(made.refusal);
    return {draw(*made.code, phoneCodeTitle(settings)).toUtf8(),
            QLatin1String(fileName),
            QLatin1String(mimeType),
            {}};
}
}  // namespace

QByteArray phoneText(const ExportSettings& settings) {
    constexpr int formatVersion = 1, imap = 0, pop3 = 1, smtp = 0;
    const Endpoint& incoming = *settings.incoming;
    const QJsonArray identity{settings.address, settings.displayName};
    const QJsonArray group{phoneServer(smtp, settings.outgoing), identity};
    const QJsonArray root{formatVersion, QJsonArray{1, 1},
                          phoneServer(incoming.protocol == Protocol::Pop3 ? pop3 : imap, incoming),
                          QJsonArray{group}};
    return escapedToAscii(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

PhoneCode makePhoneCode(const ExportSettings& settings) {
    if (!settings.incoming)
        return {
            {},
            QCoreApplication::translate(
                "Export", "A phone needs a server for receiving too, and there is none in these settings.")};
    if (!isPhoneAscii(settings.address))
        return {
            {},
            QCoreApplication::translate(
                "Export",
                "The address has a letter that Thunderbird on the phone does not take in a QR code. Set the "
                "account up by hand there.")};
    std::optional<QrCode> code = makeQrCode(phoneText(settings));
    if (!code)
        return {{}, QCoreApplication::translate("Export", "These settings are too long for a QR code.")};
    return {std::move(code), {}};
}

QString phoneCodeTitle(const ExportSettings& settings) {
    return QCoreApplication::translate("Export",
                                       "QR code with the mail settings for %1, without the password")
        .arg(settings.address);
}

Exported exportQr(const ExportSettings& settings) {
    return asQr(settings, qrSvg, "mail-settings-qr.svg", "image/svg+xml");
}

Exported exportQrBlocks(const ExportSettings& settings) {
    const auto blocks = [](const QrCode& code, const QString&) { return qrBlocks(code); };
    return asQr(settings, blocks, "mail-settings-qr.txt", "text/plain; charset=utf-8");
}

}  // namespace outbox
