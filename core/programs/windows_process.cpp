// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/windows_process.h"

#include <QDir>
#include <QProcess>

namespace outbox {

QString tasklistCommand() {
#ifdef Q_OS_WIN
    const QString system = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return QDir(system).filePath(QStringLiteral("System32/tasklist.exe"));
#else
    return {};
#endif
}

bool windowsProcessRuns(const QString& image, const QString& tasklist) {
    constexpr int patienceMs = 10'000;
    if (tasklist.isEmpty()) return false;
    QProcess process;
    process.start(tasklist, {QStringLiteral("/FI"), QLatin1String("IMAGENAME eq ") + image,
                             QStringLiteral("/NH"), QStringLiteral("/FO"), QStringLiteral("CSV")});
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) return true;
    // "OUTLOOK.EXE","4711","Console",… or a sentence in the person's language where there is none.
    const QString listed = QString::fromLatin1(process.readAllStandardOutput());
    return listed.contains(u'"' + image + u'"', Qt::CaseInsensitive);
}

}  // namespace outbox
