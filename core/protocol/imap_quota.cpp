// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/imap_quota.h"

#include <QStringList>
#include <algorithm>

namespace outbox {

namespace {

/// A number64 of RFC 9208 section 6; -1 for everything else.
qint64 quotaNumber(const QString& word) {
    const bool digits = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c >= QChar(u'0') && c <= QChar(u'9');
    });
    bool fits = false;
    const qint64 number = word.toLongLong(&fits);
    return digits && fits ? number : -1;
}

/// `QUOTA "User quota" (STORAGE 10 512 MESSAGE 3 1000)`: the list is what stands in the last parentheses,
/// since the name of the root may hold some, too.
std::optional<QuotaFacts> storageOf(const QString& line) {
    const qsizetype open = line.lastIndexOf(QChar(u'('));
    const bool isQuota = line.startsWith(QLatin1String("QUOTA "), Qt::CaseInsensitive);
    if (!isQuota || open < 0 || !line.endsWith(QChar(u')'))) return std::nullopt;
    const QStringList words =
        line.mid(open + 1, line.size() - open - 2).split(QChar(u' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        if (words.at(i).compare(QLatin1String("STORAGE"), Qt::CaseInsensitive) != 0) continue;
        const QuotaFacts quota{quotaNumber(words.at(i + 1)), quotaNumber(words.at(i + 2))};
        if (quota.usedKib >= 0 && quota.limitKib > 0) return quota;
    }
    return std::nullopt;
}

double fullness(const QuotaFacts& quota) {
    return static_cast<double>(quota.usedKib) / static_cast<double>(quota.limitKib);
}

}  // namespace

std::optional<QuotaFacts> imapStorageQuota(const QList<ImapData>& answer) {
    std::optional<QuotaFacts> fullest;
    for (const ImapData& data : answer) {
        const auto quota = storageOf(data.text);
        if (quota && (!fullest || fullness(*quota) > fullness(*fullest))) fullest = quota;
    }
    return fullest;
}

}  // namespace outbox
