// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/text_addresses.h"

#include <QRegularExpression>

#include "core/model/transcript.h"

namespace outbox {

const QString& addressPattern() {
    static const QString pattern = QStringLiteral(
        "(?:\"[^\"@\\s]{1,64}\"|[^\\s<>()\\[\\]\"',:;|@=/"
        "]{1,80})@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,200}[\\p{L}\\p{N}])?");
    return pattern;
}

QStringList addressesIn(const QString& text) {
    static const QRegularExpression address(addressPattern());
    constexpr qsizetype longestText = 20'000;
    constexpr qsizetype mostAddresses = 50;
    constexpr qsizetype longestAddress = 320;
    QStringList found;
    auto all = address.globalMatch(text.left(longestText));
    while (all.hasNext() && found.size() < mostAddresses) {
        const QString one = cleanText(all.next().captured(), longestAddress);
        if (!found.contains(one, Qt::CaseInsensitive)) found.append(one);
    }
    return found;
}

}  // namespace outbox
