// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/received_header.h"

#include <algorithm>

#include "core/model/transcript.h"
#include "core/protocol/mail_date.h"

namespace outbox {

namespace {

constexpr qsizetype longestHopName = 255;
constexpr qint64 clockSlackMs = 60'000;
constexpr qint64 longestHopMs = 7LL * 24 * 3600 * 1000;

/// The word behind a keyword, "by mx.example.org".
QString wordAfter(const QByteArrayList& words, const char* keyword) {
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (words.at(i).compare(keyword, Qt::CaseInsensitive) == 0)
            return cleanBytes(words.at(i + 1), longestHopName);
    return {};
}

DeliveryHop hopOf(const HeaderField& field) {
    const QByteArray value = withoutComments(field.unfolded());
    const qsizetype semicolon = value.lastIndexOf(';');
    const QByteArrayList words = value.left(semicolon < 0 ? value.size() : semicolon).simplified().split(' ');
    DeliveryHop hop;
    hop.from = wordAfter(words, "from");
    hop.by = wordAfter(words, "by");
    hop.with = wordAfter(words, "with");
    if (semicolon >= 0) hop.at = readMailDate(value.mid(semicolon + 1));
    return hop;
}

qint64 between(const QDateTime& before, const QDateTime& after) {
    if (!before.isValid() || !after.isValid()) return -1;
    const qint64 ms = before.msecsTo(after);
    if (ms < -clockSlackMs || ms > longestHopMs) return -1;
    return std::max<qint64>(ms, 0);
}

}  // namespace

QList<DeliveryHop> deliveryHops(const QList<HeaderField>& header, const QDateTime& written) {
    QList<DeliveryHop> hops;
    // Each server writes itself above the ones before it.
    for (auto field = header.crbegin(); field != header.crend() && hops.size() < maxHops; ++field)
        if (field->is("Received")) hops.append(hopOf(*field));
    QDateTime before = written;
    for (DeliveryHop& hop : hops) {
        hop.tookMs = between(before, hop.at);
        if (hop.at.isValid()) before = hop.at;
    }
    return hops;
}

}  // namespace outbox
