// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// The outer quotes are all that msmtp takes off; quotes inside stand for themselves.
QString msmtpLine(const char* command, const QString& value) {
    return QLatin1String(command) + QLatin1String(" \"") + value + QLatin1String("\"\n");
}

/// Blanks, commas and colons have a meaning in the line that names an account.
QString msmtpAccountName(const QString& address) {
    QString name = address;
    for (QChar& c : name)
        if (c.unicode() >= 0x80 || !(c.isLetterOrNumber() || QLatin1String("@._+-").contains(c))) c = u'-';
    return name;
}

QString msmtpAuth(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::OAuth2:
            return QStringLiteral("oauthbearer");
        case AuthMethod::None:
            return QStringLiteral("off");
        case AuthMethod::Password:
            break;
    }
    return QStringLiteral("on");
}

QString msmtpSecretHint(AuthMethod auth) {
    if (auth == AuthMethod::OAuth2)
        return exportComment(QCoreApplication::translate(
                   "Export", "Here msmtp needs a command that prints an access token:")) +
               exportComment(QStringLiteral("passwordeval \"COMMAND\""));
    return exportComment(QCoreApplication::translate(
               "Export", "msmtp asks for the password, or takes it from a command such as:")) +
           exportComment(QStringLiteral("passwordeval \"secret-tool lookup host SERVER user NAME\""));
}
}  // namespace

Exported exportMsmtp(const ExportSettings& settings) {
    const Endpoint& server = settings.outgoing;
    const bool encrypted = server.security != Security::None;
    const QString account = msmtpAccountName(settings.address);
    QString text = exportHeading(settings) + u'\n';
    text += QLatin1String("account ") + account + u'\n';
    text += msmtpLine("host", server.host);
    text += QLatin1String("port ") + QString::number(server.port) + u'\n';
    text += msmtpLine("from", settings.address);
    text += QLatin1String(encrypted ? "tls on\n" : "tls off\n");
    if (encrypted)
        text +=
            QLatin1String(server.security == Security::StartTls ? "tls_starttls on\n" : "tls_starttls off\n");
    text += QLatin1String("auth ") + msmtpAuth(server.auth) + u'\n';
    if (server.auth != AuthMethod::None)
        text += msmtpLine("user", server.user) + msmtpSecretHint(server.auth);
    text += QLatin1String("\naccount default : ") + account + u'\n';
    return {text.toUtf8(), QStringLiteral("msmtprc"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
