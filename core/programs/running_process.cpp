// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/running_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace outbox {

namespace {
constexpr qsizetype keptNameOctets = 15;

#if defined(Q_OS_UNIX)
bool isProcessId(const QString& name) {
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A process that has ended and waits for its parent to look (proc(5), "stat": the state stands behind the
/// name).
bool hasEnded(const QString& folder) {
    QFile stat(folder + QStringLiteral("/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return false;
    const QByteArray line = stat.read(256);
    const QByteArray state = line.mid(line.lastIndexOf(')') + 1).trimmed();
    return state.startsWith('Z') || state.startsWith('X');
}
#endif
}  // namespace

bool processRuns(const QStringList& names, const QString& procFolder) {
#if defined(Q_OS_UNIX)
    QList<QByteArray> kept;
    for (const QString& name : names) kept.append(name.toUtf8().left(keptNameOctets));
    const QDir proc(procFolder);
    const auto folders = proc.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    return std::any_of(folders.begin(), folders.end(), [&](const QFileInfo& folder) {
        if (!isProcessId(folder.fileName()) || folder.ownerId() != ::getuid()) return false;
        QFile comm(folder.filePath() + QStringLiteral("/comm"));
        return comm.open(QIODevice::ReadOnly) && kept.contains(comm.read(64).trimmed()) &&
               !hasEnded(folder.filePath());
    });
#else
    Q_UNUSED(names)
    Q_UNUSED(procFolder)
    return false;
#endif
}

}  // namespace outbox
