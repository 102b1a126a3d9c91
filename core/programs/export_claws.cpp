// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// Claws Mail takes everything behind the sign of equality as it stands.
QString clawsLine(const char* key, const QString& value) {
    return QLatin1String(key) + u'=' + value + u'\n';
}
QString clawsLine(const char* key, int value) {
    return clawsLine(key, QString::number(value));
}

/// SSLType of Claws Mail.
int clawsSsl(Security security) {
    switch (security) {
        case Security::Tls:
            return 1;
        case Security::StartTls:
            return 2;
        case Security::None:
            break;
    }
    return 0;
}

QString clawsReceiving(const std::optional<Endpoint>& server) {
    constexpr int pop3 = 0, imap4 = 1, none = 4;  // RecvProtocol of Claws Mail
    if (!server) return clawsLine("protocol", none);
    const bool pop = server->protocol == Protocol::Pop3;
    QString text = clawsLine("protocol", pop ? pop3 : imap4) + clawsLine("receive_server", server->host);
    text += clawsLine("user_id", server->user) +
            clawsLine(pop ? "ssl_pop" : "ssl_imap", clawsSsl(server->security));
    return text + clawsLine(pop ? "set_popport" : "set_imapport", 1) +
           clawsLine(pop ? "pop_port" : "imap_port", server->port);
}
}  // namespace

Exported exportClaws(const ExportSettings& settings) {
    if (signsInByBrowser(settings))
        return notExported(QCoreApplication::translate(
            "Export",
            "This account signs in with the browser. Claws Mail sets that up in its own window, under "
            "“OAuth2” of the account."));
    const Endpoint& server = settings.outgoing;
    QString text = QLatin1String("[Account: ") + QString::number(exportNumber(settings.address)) +
                   QLatin1String("]\n") + clawsLine("account_name", settings.address);
    text += clawsLine("name", settings.displayName) + clawsLine("address", settings.address);
    // Without a version the numbers of protocols are Sylpheed's, where 1 is APOP; newer programs bring it up
    // to theirs.
    text += clawsLine("config_version", 3) + clawsReceiving(settings.incoming);
    text += clawsLine("smtp_server", server.host) + clawsLine("ssl_smtp", clawsSsl(server.security));
    text += clawsLine("set_smtpport", 1) + clawsLine("smtp_port", server.port);
    const bool signsIn = server.auth != AuthMethod::None;
    text += clawsLine("use_smtp_auth", signsIn ? 1 : 0);
    if (signsIn) text += clawsLine("smtp_auth_method", 0) + clawsLine("smtp_user_id", server.user);
    return {text.toUtf8(), QStringLiteral("accountrc"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
