// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/explanation.h"
#include "core/explain/readable_text.h"
#include "core/words/words.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// Whatever somebody pastes to have it explained.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    require(readableText(bytes).size() <= 100 * 1024, "what is read is bounded");
    const Explanation explained = explainText(bytes);
    if (explained.reply) {
        require(fuzz::areCleanLines(explained.reply->lines), "replies are clean");
        require(explained.reply->code >= 200 && explained.reply->code < 600, "codes are replies'");
        require(explained.reply->text().size() <= 16 * 1024, "replies are bounded");
    }
    if (!explained.conclusion) return 0;
    const Finding finding = words::finding(*explained.conclusion, {});
    require(fuzz::isOneCleanLine(finding.title) && !finding.title.isEmpty(), "titles are clean");
    require(fuzz::isOneCleanLine(finding.explanation) && !finding.explanation.isEmpty(),
            "explanations are clean");
    require(!finding.fixes.isEmpty(), "what is found can be cured");
    for (const Fix& fix : finding.fixes) {
        require(!fix.proven && fix.changes.isEmpty(), "nothing was tried");
        require(fuzz::areCleanLines(fix.steps), "steps are clean");
    }
    return 0;
}
