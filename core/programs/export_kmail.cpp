// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// KDE's mailtransport.kcfg: SSL means TLS from the first byte, TLS means STARTTLS.
QString kmailEncryption(Security security) {
    switch (security) {
        case Security::Tls:
            return QStringLiteral("SSL");
        case Security::StartTls:
            return QStringLiteral("TLS");
        case Security::None:
            break;
    }
    return QStringLiteral("None");
}
}  // namespace

Exported exportKmail(const ExportSettings& settings) {
    const Endpoint& server = settings.outgoing;
    const QString number = QString::number(exportNumber(settings.address));
    QString text = exportHeading(settings) + QLatin1String("[Transport ") + number + QLatin1String("]\n");
    text += keyFileLine("id", number) + keyFileLine("name", settings.address);
    text += QLatin1String("identifier=SMTP\n") + keyFileLine("host", server.host);
    text += keyFileLine("port", QString::number(server.port));
    text += keyFileLine("encryption", kmailEncryption(server.security));
    const bool signsIn = server.auth != AuthMethod::None;
    text += QLatin1String(signsIn ? "auth=true\n" : "auth=false\n");
    if (signsIn) {
        text += QLatin1String(server.auth == AuthMethod::OAuth2 ? "authtype=XOAUTH2\n" : "authtype=PLAIN\n");
        text += keyFileLine("user", server.user);
    }
    return {text.toUtf8(), QStringLiteral("mailtransports"), QStringLiteral("text/plain; charset=utf-8"), {}};
}

}  // namespace outbox
