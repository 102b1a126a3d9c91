// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QUrl>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// Between double quotes a backslash, a dollar sign and a backtick still mean something (Mutt manual, "Syntax
/// of Initialization Files").
QString muttSet(const char* variable, const QString& value) {
    QString quoted;
    for (const QChar c : value) {
        if (QLatin1String("\\\"$`").contains(c)) quoted += u'\\';
        quoted += c;
    }
    return QLatin1String("set ") + QLatin1String(variable) + QLatin1String(" = \"") + quoted +
           QLatin1String("\"\n");
}

QString muttUrl(const char* scheme, const Endpoint& endpoint, bool withUser) {
    const QString secure = endpoint.security == Security::Tls ? QStringLiteral("s") : QString();
    const QString user =
        withUser ? QString::fromLatin1(QUrl::toPercentEncoding(endpoint.user)) + u'@' : QString();
    return QLatin1String(scheme) + secure + QLatin1String("://") + user + hostInUrl(endpoint.host) + u':' +
           QString::number(endpoint.port) + u'/';
}

/// Mutt has variables of its own for each protocol: "smtp", "imap", "pop".
QString muttBrowserSignIn(const QByteArray& protocol, const Endpoint& server) {
    if (server.auth != AuthMethod::OAuth2) return {};
    return muttSet((protocol + "_authenticators").constData(), QStringLiteral("oauthbearer:xoauth2")) +
           exportComment(QCoreApplication::translate(
               "Export", "Here Mutt needs a command that prints an access token:")) +
           exportComment(QLatin1String("set ") + QLatin1String(protocol) +
                         QLatin1String("_oauth_refresh_command = \"COMMAND\""));
}

QString muttSending(const Endpoint& server) {
    const bool signsIn = server.auth != AuthMethod::None;
    return muttSet("smtp_url", muttUrl("smtp", server, signsIn)) + muttBrowserSignIn("smtp", server);
}

QString muttReceiving(const Endpoint& server) {
    if (server.protocol == Protocol::Pop3)
        return muttSet("pop_host", muttUrl("pop", server, true)) + muttBrowserSignIn("pop", server);
    return muttSet("imap_user", server.user) + muttSet("folder", muttUrl("imap", server, false)) +
           muttSet("spoolfile", QStringLiteral("+INBOX")) + muttBrowserSignIn("imap", server);
}

QList<Security> muttSides(const ExportSettings& settings) {
    QList<Security> sides{settings.outgoing.security};
    if (settings.incoming) sides.append(settings.incoming->security);
    return sides;
}

/// Without ssl_force_tls, whoever sits in between can take STARTTLS away and read the password; with it, no
/// server without encryption is reached. "smtps", "imaps" and "pops" need neither.
QString muttRefusal(const ExportSettings& settings) {
    const QList<Security> sides = muttSides(settings);
    if (!sides.contains(Security::StartTls) || !sides.contains(Security::None)) return {};
    return QCoreApplication::translate("Export",
                                       "Mutt can ask for encryption on both sides or on neither, and one of "
                                       "these two servers is set to work "
                                       "without it. Use the provider’s encrypted port for both.");
}

/// The switches of encryption hold for sending and receiving alike.
QString muttEncryption(const ExportSettings& settings) {
    const QList<Security> sides = muttSides(settings);
    const bool all = !sides.contains(Security::None);
    QString text = QLatin1String("set ssl_starttls = ") +
                   QLatin1String(sides.contains(Security::StartTls) ? "yes\n" : "no\n");
    return text + QLatin1String("set ssl_force_tls = ") + QLatin1String(all ? "yes\n" : "no\n");
}
}  // namespace

Exported exportMutt(const ExportSettings& settings) {
    if (QString reason = muttRefusal(settings); !reason.isEmpty()) return notExported(reason);
    QString text = exportHeading(settings) + u'\n' + muttSet("from", settings.address);
    if (!settings.displayName.isEmpty()) text += muttSet("realname", settings.displayName);
    text += QLatin1String("set use_from = yes\nset use_envelope_from = yes\n\n");
    text += muttSending(settings.outgoing);
    if (settings.incoming) text += u'\n' + muttReceiving(*settings.incoming);
    text += u'\n' + muttEncryption(settings);
    return {text.toUtf8(), QStringLiteral("muttrc"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
