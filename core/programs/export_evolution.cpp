// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "core/programs/export_formats.h"
#include "core/programs/export_values.h"

namespace outbox {

namespace {
/// The identifiers of the three data sources, which are their file names too.
struct SourceNames {
    QString account, identity, transport;
    explicit SourceNames(const QString& address)
        : account(exportUuid(QStringLiteral("evolution-account"), address)),
          identity(exportUuid(QStringLiteral("evolution-identity"), address)),
          transport(exportUuid(QStringLiteral("evolution-transport"), address)) {}
};

QString evolutionSecurity(Security security) {
    switch (security) {
        case Security::Tls:
            return QStringLiteral("ssl-on-alternate-port");
        case Security::StartTls:
            return QStringLiteral("starttls-on-standard-port");
        case Security::None:
            break;
    }
    return QStringLiteral("none");
}

QString evolutionMethod(AuthMethod auth) {
    switch (auth) {
        case AuthMethod::OAuth2:
            return QStringLiteral("XOAUTH2");
        case AuthMethod::None:
            return QStringLiteral("none");
        case AuthMethod::Password:
            break;
    }
    return QStringLiteral("PLAIN");
}

QString evolutionServer(const Endpoint& server) {
    QString text = QStringLiteral("\n[Authentication]\n");
    text += keyFileLine("Host", server.host) + keyFileLine("Port", QString::number(server.port));
    text += keyFileLine("User", server.auth == AuthMethod::None ? QString() : server.user);
    text += keyFileLine("Method", evolutionMethod(server.auth)) + QLatin1String("RememberPassword=true\n");
    return text + QLatin1String("\n[Security]\n") + keyFileLine("Method", evolutionSecurity(server.security));
}

QString sourceHead(const ExportSettings& settings, const QString& parent) {
    return QLatin1String("[Data Source]\n") + keyFileLine("DisplayName", settings.address) +
           QLatin1String("Enabled=true\n") + keyFileLine("Parent", parent);
}

/// An account always has this one; without a server for receiving it is Evolution's own kind for that.
QString accountSource(const ExportSettings& settings, const SourceNames& names) {
    QString text = sourceHead(settings, {}) + QLatin1String("\n[Mail Account]\n");
    if (!settings.incoming)
        return text + QLatin1String("BackendName=none\n") + keyFileLine("IdentityUid", names.identity);
    const bool pop = settings.incoming->protocol == Protocol::Pop3;
    text += QLatin1String(pop ? "BackendName=pop\n" : "BackendName=imapx\n");
    return text + keyFileLine("IdentityUid", names.identity) + evolutionServer(*settings.incoming);
}

QString identitySource(const ExportSettings& settings, const SourceNames& names) {
    return sourceHead(settings, names.account) + QLatin1String("\n[Mail Identity]\n") +
           keyFileLine("Address", settings.address) + keyFileLine("Name", settings.displayName) +
           QLatin1String("\n[Mail Submission]\n") + keyFileLine("TransportUid", names.transport);
}

QString transportSource(const ExportSettings& settings, const SourceNames& names) {
    return sourceHead(settings, names.account) + QLatin1String("\n[Mail Transport]\nBackendName=smtp\n") +
           evolutionServer(settings.outgoing);
}

/// Every line of a source begins with a bracket or with a key, so that no value can end the document.
QString sourceHereDocument(const QString& name, const QString& source) {
    return QLatin1String("\ncat >\"$folder/") + name + QLatin1String(".source\" <<'END_OF_SOURCE'\n") +
           source + QLatin1String("END_OF_SOURCE\n");
}
}  // namespace

Exported exportEvolution(const ExportSettings& settings) {
    const SourceNames names(settings.address);
    QString text = QStringLiteral("#!/bin/sh\n") + exportHeading(settings);
    text += exportComment(QCoreApplication::translate(
        "Export", "Close Evolution, run this file with sh, and start Evolution again."));
    // C: a file that is there already is never written over.
    text += QLatin1String(
        "set -euC\numask 077\n"
        "folder=\"${XDG_CONFIG_HOME:-$HOME/.config}/evolution/sources\"\n"
        "mkdir -p \"$folder\"\n");
    text += sourceHereDocument(names.account, accountSource(settings, names));
    text += sourceHereDocument(names.identity, identitySource(settings, names));
    text += sourceHereDocument(names.transport, transportSource(settings, names));
    return {text.toUtf8(), QStringLiteral("evolution-account.sh"), QStringLiteral("application/x-sh"), {}};
}

}  // namespace outbox
