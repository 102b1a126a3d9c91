// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/reply_kind.h"

#include <algorithm>
#include <array>

namespace outbox {

namespace {
// How the usual filters put it: postgrey, sqlgrey, milter-greylist name themselves, rspamd and others do not.
constexpr std::array greyWords{"greylist", "graylist", "grey-list", "gray-list", "grey list", "gray list"};
constexpr std::array laterWords{"try again", "come back", "retry later"};
constexpr std::array limitWords{"too many", "rate", "limit", "quota", "full", "load", "space"};

template <typename Words>
bool holdsOneOf(const QString& text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&text](const char* word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}
}  // namespace

bool isGreylisting(const ServerReply& reply) {
    if (reply.code != 450 && reply.code != 451) return false;
    const QString text = reply.text();
    if (holdsOneOf(text, greyWords)) return true;
    // RFC 6647 section 5: 4.7.1 is what greylisting says; other temporary troubles name themselves.
    return reply.enhanced == QLatin1String("4.7.1") && holdsOneOf(text, laterWords) &&
           !holdsOneOf(text, limitWords);
}

}  // namespace outbox
