// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/browser_opener.h"

#include <QProcess>
#include <QStandardPaths>

namespace outbox::app {

namespace {

struct Opener {
    QString program;
    QStringList arguments;
};

Opener openerHere() {
#if defined(Q_OS_WIN)
    return {QStringLiteral("rundll32.exe"), {QStringLiteral("url.dll,FileProtocolHandler")}};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/usr/bin/open"), {}};
#else
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) return {};
    return {QStandardPaths::findExecutable(QStringLiteral("xdg-open")), {}};
#endif
}

}  // namespace

bool openInBrowser(const QUrl& page) {
    const Opener opener = openerHere();
    if (opener.program.isEmpty()) return false;
    QProcess process;
    process.setProgram(opener.program);
    process.setArguments(opener.arguments + QStringList{page.toString(QUrl::FullyEncoded)});
    // What the browser says is not ours to say.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

}  // namespace outbox::app
