// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dkim_signature.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// The first line is a key record, the rest a message that is verified with it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype end = input.indexOf('\n');
    const QByteArray record = end < 0 ? input : input.left(end);
    const MessageParts parts = messageParts(end < 0 ? QByteArray() : input.mid(end + 1));

    const DkimKey key = readDkimKey(record);
    require(key.isUsable() == dkimKeyProblemText(key.problem).isEmpty(), "what cannot be used says why");
    require(!key.isUsable() || key.key, "a usable key is there");
    const QList<DkimSignature> signatures = dkimSignatures(parts.header);
    require(signatures.size() <= maxSignatures, "signatures are bounded");
    for (const DkimSignature& signature : signatures) {
        const DkimVerdict verdict = verifyDkim(parts, signature, key, 0);
        require((verdict.result == DkimResult::Pass) == verdict.reason.isEmpty(),
                "only a pass needs no reason");
        require(fuzz::isOneCleanLine(verdict.reason), "reasons are clean");
        if (signature.problem.isEmpty())
            require(fuzz::isOneCleanLine(signature.keyName()), "the name to ask for is clean");
        else
            require(verdict.result == DkimResult::PermanentError, "what cannot be read does not pass");
    }
    for (const DkimForm form : {DkimForm::Simple, DkimForm::Relaxed}) {
        const QByteArray once = canonicalBody(parts.body, form);
        require(canonicalBody(once, form) == once, "a canonical body stays as it is");
    }
    return 0;
}
