// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mail_folders.h"

#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

#include "core/programs/profile_file.h"

namespace outbox {

namespace {
constexpr int mostCounted = 100'000;

/// Nothing where the folder may not be listed: none found would not be the truth.
template <typename IsMessage>
std::optional<int> countFiles(const QString& folder, IsMessage isMessage) {
    if (!barredFolder(folder).isEmpty()) return std::nullopt;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    int count = 0;
    for (int seen = 0; files.hasNext() && seen < mostCounted; ++seen) {
        files.next();
        if (isMessage(files.fileName())) ++count;
    }
    return count;
}

bool isNumber(const QString& name) {
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isInMaildir(const QString& name) {
    // Flags stand behind ":2,", or "!2," where the file system knows no colon.
    const qsizetype flags = name.lastIndexOf(QLatin1String("2,"));
    return !name.startsWith(u'.') && !(flags > 0 && name.indexOf(u'T', flags) > 0);
}
}  // namespace

std::optional<int> maildirMessages(const QString& root, const QString& folder) {
    if (!liesWithin(root, folder) || !QDir(folder).exists(QStringLiteral("cur"))) return std::nullopt;
    int count = 0;
    for (const QString& part : {folder + QStringLiteral("/new"), folder + QStringLiteral("/cur")}) {
        if (!QFileInfo(part).exists()) continue;
        const auto messages = liesWithin(root, part) ? countFiles(part, isInMaildir) : std::nullopt;
        if (!messages) return std::nullopt;
        count += *messages;
    }
    return count;
}

std::optional<int> mhMessages(const QString& root, const QString& folder) {
    if (!liesWithin(root, folder) || !QDir(folder).exists()) return std::nullopt;
    return countFiles(folder, isNumber);
}

}  // namespace outbox
