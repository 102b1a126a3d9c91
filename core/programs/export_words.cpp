// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/export_words.h"

#include <QCoreApplication>

namespace outbox {

namespace {
QString encryptionWords(Security security) {
    switch (security) {
        case Security::Tls:
            return QCoreApplication::translate("Export", "TLS (also called SSL/TLS)");
        case Security::StartTls:
            return QStringLiteral("STARTTLS");
        case Security::None:
            break;
    }
    return QCoreApplication::translate("Export", "none");
}

QString signInWords(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::OAuth2:
            return QCoreApplication::translate("Export", "in the browser (OAuth2)");
        case AuthMethod::None:
            return QCoreApplication::translate("Export", "none", "way of signing in");
        case AuthMethod::Password:
            break;
    }
    return QCoreApplication::translate("Export", "password");
}
}  // namespace

QString sideWords(Protocol protocol) {
    switch (protocol) {
        case Protocol::Imap:
            return QCoreApplication::translate("Export", "Receiving (IMAP)");
        case Protocol::Pop3:
            return QCoreApplication::translate("Export", "Receiving (POP3)");
        case Protocol::Smtp:
            break;
    }
    return QCoreApplication::translate("Export", "Sending (SMTP)");
}

QList<SettingWords> settingWords(const Endpoint& endpoint) {
    QList<SettingWords> words{
        {QCoreApplication::translate("Export", "Server"), endpoint.host},
        {QCoreApplication::translate("Export", "Port"), QString::number(endpoint.port)},
        {QCoreApplication::translate("Export", "Encryption"), encryptionWords(endpoint.security)},
        {QCoreApplication::translate("Export", "Sign-in"), signInWords(endpoint.auth)}};
    if (endpoint.auth != AuthMethod::None)
        words.append({QCoreApplication::translate("Export", "User name"), endpoint.user});
    return words;
}

}  // namespace outbox
