// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/server_reply.h"

#include <algorithm>
#include <array>

namespace outbox {

namespace {
constexpr std::array positiveStatuses{"OK", "PREAUTH", "+OK", "+"};

/// IMAP: RFC 9051 section 7.1. POP3: RFC 2449 section 8.1, RFC 3206.
constexpr std::array laterCodes{"UNAVAILABLE", "INUSE", "IN-USE", "SYS/TEMP", "LOGIN-DELAY"};

template <typename Words>
bool isOneOf(const Words& words, const QString& text) {
    return std::any_of(words.begin(), words.end(), [&text](const char* word) {
        return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}
}  // namespace

bool ServerReply::positive() const {
    if (code != 0) return code >= 200 && code < 400;
    return isOneOf(positiveStatuses, status);
}

bool ServerReply::temporary() const {
    if (code != 0) return code >= 400 && code < 500;
    return !positive() && isOneOf(laterCodes, responseCode);
}

}  // namespace outbox
