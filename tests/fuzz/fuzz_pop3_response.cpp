// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/capabilities.h"
#include "core/protocol/pop3_response.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// The first octet says whether the answer may be a list.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    using Shape = Pop3ReplyReader::Shape;
    Pop3ReplyReader reader((data[0] & 1) != 0 ? Shape::List : Shape::OneLine);
    for (const QByteArray& line : fuzz::wireLines(fuzz::bytesOf(data + 1, size - 1))) {
        const ReplyState state = reader.feed(line);
        const ServerReply& reply = reader.reply();
        require(reply.lines.size() <= maxKeptLines + 1, "a reply keeps a bounded number of lines");
        require(fuzz::areCleanLines(reply.lines) && fuzz::isOneCleanLine(reply.responseCode),
                "replies are clean");
        if (state == ReplyState::Complete) {
            const Capabilities offered = pop3Capabilities(reply);
            require(fuzz::areCleanLines(offered.words) && offered.mechanisms.size() <= maxMechanisms,
                    "capabilities are clean and bounded");
        }
        if (state == ReplyState::NotTheProtocol || state == ReplyState::LimitExceeded) break;
    }
    return 0;
}
