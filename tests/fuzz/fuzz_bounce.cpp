// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/bounce.h"
#include "core/explain/status_report.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// A returned message, or whatever somebody pastes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const ReturnedMessage read = readReturnedMessage(fuzz::bytesOf(data, size));
    require(read.recipients.size() <= maxBouncedRecipients, "recipients are bounded");
    require(fuzz::isOneCleanLine(read.reportingServer), "the reporting server is clean");
    const bool failed = read.kind == ReturnedKind::Bounce;
    require(!failed || !read.recipients.isEmpty(), "a failure is somebody's");
    for (const BouncedRecipient& one : read.recipients) {
        require(fuzz::isOneCleanLine(one.address) && one.address.size() <= 320, "addresses are clean");
        require(fuzz::isOneCleanLine(one.action) && fuzz::isOneCleanLine(one.status), "codes are clean");
        require(fuzz::isOneCleanLine(one.diagnostic) && one.diagnostic.size() <= 1000,
                "diagnostics are clean");
        require(fuzz::isOneCleanLine(one.remoteServer), "servers are clean");
        require(fuzz::areCleanLines(one.reply.lines), "replies are clean");
        require(one.reply.code == 0 || (one.reply.code >= 200 && one.reply.code < 600), "codes are replies'");
        require(failed || one.finding.isEmpty(), "where nothing failed there is no finding");
    }
    return 0;
}
