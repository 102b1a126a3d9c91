// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include "core/programs/export_settings.h"

namespace outbox::test {

inline ExportSettings usualExport() {
    const QString address = QStringLiteral("anna@example.org");
    ExportSettings settings;
    settings.address = address;
    settings.displayName = QStringLiteral("Anna Berger");
    settings.providerName = QStringLiteral("Example Mail");
    settings.outgoing = {
        Protocol::Smtp,      QStringLiteral("smtp.example.org"), 587, Security::StartTls, address,
        AuthMethod::Password};
    settings.incoming =
        Endpoint{Protocol::Imap,      QStringLiteral("imap.example.org"), 993, Security::Tls, address,
                 AuthMethod::Password};
    return settings;
}

/// Names that would end a value, a line, a section, an element or a command if they were not held.
inline ExportSettings hostileExport() {
    ExportSettings settings = usualExport();
    settings.displayName = QStringLiteral("A\"nna'\r\n[Evil]\nhost=evil.example\x1b[31m <script>$(id)`id`\\");
    settings.providerName = QStringLiteral("</string><key>Evil</key>\nset smtp_url=evil");
    const QString user = QStringLiteral("we\"i\\rd'$USER`id`<b>&amp;%41;#");
    settings.outgoing.user = user;
    settings.incoming->user = user;
    return settings;
}

struct ToolRun {
    bool there = false;
    int status = -1;
    QByteArray output, error;
};

/// Runs a tool that may be missing, with nothing but HOME and PATH in its environment.
inline ToolRun runTool(const QString& name, const QStringList& arguments, const QString& home,
                       const QByteArray& input = {}) {
    const QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty()) return {};
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(30'000);
    return {true, process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace outbox::test
