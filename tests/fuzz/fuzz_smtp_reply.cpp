// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/capabilities.h"
#include "core/protocol/sasl.h"
#include "core/protocol/smtp_reply.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkReply(const ServerReply& reply) {
    require(reply.code >= 100 && reply.code <= 999, "a whole reply has a code of three digits");
    require(reply.lines.size() <= maxKeptLines, "a reply keeps a bounded number of lines");
    require(fuzz::areCleanLines(reply.lines) && fuzz::isOneCleanLine(reply.enhanced), "replies are clean");
    const Capabilities offered = smtpCapabilities(reply);
    require(fuzz::areCleanLines(offered.words), "keywords are clean");
    require(offered.mechanisms.size() <= maxMechanisms, "mechanisms are bounded");
    require(offered.sizeLimit >= -1, "SIZE is a size");
    for (const SignInMethod method : signInMethods(Protocol::Smtp, AuthMethod::Password, offered))
        require(!signInMethodName(method).isEmpty(), "every method has a name");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    SmtpReplyReader reader;
    for (const QByteArray& line : fuzz::wireLines(fuzz::bytesOf(data, size))) {
        const ReplyState state = reader.feed(line);
        if (state == ReplyState::Complete) checkReply(reader.reply());
        if (state == ReplyState::NotTheProtocol || state == ReplyState::LimitExceeded) break;
    }
    return 0;
}
