// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/capabilities.h"
#include "core/protocol/imap_response.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkRead(const ImapReplyReader& reader) {
    require(fuzz::areCleanLines(reader.reply().lines) && fuzz::isOneCleanLine(reader.reply().responseCode),
            "replies are clean");
    require(fuzz::areCleanLines(reader.alerts()), "alerts are clean");
    require(reader.data().size() <= maxKeptLines && reader.alerts().size() <= maxKeptLines,
            "what is kept is bounded");
    for (const ImapData& data : reader.data()) require(fuzz::isOneCleanLine(data.text), "data is clean");
    if (reader.capabilities()) {
        require(fuzz::areCleanLines(reader.capabilities()->words), "capabilities are clean");
        require(reader.capabilities()->mechanisms.size() <= maxMechanisms, "mechanisms are bounded");
    }
    if (reader.farewell()) require(fuzz::areCleanLines(reader.farewell()->lines), "a farewell is clean");
}

}  // namespace

/// The first octet says whether a greeting is awaited or the answer to the command "a1".
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    ImapReplyReader reader((data[0] & 1) != 0 ? QByteArray("a1") : QByteArray());
    for (const QByteArray& line : fuzz::wireLines(fuzz::bytesOf(data + 1, size - 1))) {
        const ReplyState state = reader.feed(line);
        checkRead(reader);
        if (state == ReplyState::NotTheProtocol || state == ReplyState::LimitExceeded) break;
    }
    return 0;
}
