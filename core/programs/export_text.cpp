// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/model/transcript.h"
#include "core/programs/export_formats.h"

namespace outbox {

namespace {
QString protocolWords(Protocol protocol) {
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

QString factLine(const QString& name, const QString& value) {
    return QLatin1String("  ") + name + QLatin1String(": ") + cleanText(value) + u'\n';
}

QString sideText(const Endpoint& endpoint, const QString& address) {
    const QString user = endpoint.user.isEmpty() ? address : endpoint.user;
    QString text = u'\n' + protocolWords(endpoint.protocol) + u'\n';
    text += factLine(QCoreApplication::translate("Export", "Server"), endpoint.host);
    text += factLine(QCoreApplication::translate("Export", "Port"), QString::number(endpoint.port));
    text += factLine(QCoreApplication::translate("Export", "Encryption"), encryptionWords(endpoint.security));
    text += factLine(QCoreApplication::translate("Export", "Sign-in"), signInWords(endpoint.auth));
    if (endpoint.auth != AuthMethod::None)
        text += factLine(QCoreApplication::translate("Export", "User name"), user);
    return text;
}
}  // namespace

Exported exportText(const ExportSettings& settings) {
    QString text =
        QCoreApplication::translate("Export", "Mail settings for %1").arg(cleanText(settings.address)) +
        u'\n';
    if (!settings.providerName.isEmpty())
        text += QCoreApplication::translate("Export", "Provider: %1").arg(cleanText(settings.providerName)) +
                u'\n';
    text += sideText(settings.outgoing, settings.address);
    if (settings.incoming && settings.incoming->isSet())
        text += sideText(*settings.incoming, settings.address);
    return {
        text.toUtf8(), QStringLiteral("mail-settings.txt"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
