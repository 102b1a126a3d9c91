// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/secret.h"
#include "core/model/transcript.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

/// The secret, and the base64 of it that no neighbour changes, must be gone wherever they stood.
void checkScrubbed(const QByteArray& before, const QByteArray& secret, const QByteArray& after) {
    Scrubber scrubber;
    scrubber.addSecret(Secret(secret));
    const QByteArray said = before + secret + after;
    require(!scrubber.scrub(said).contains(secret), "a secret is hidden");
    const QByteArray plain =
        (QByteArray(1, '\0') + before.left(20) + QByteArray(1, '\0') + secret).toBase64();
    const QByteArray hidden = scrubber.scrub("AUTH PLAIN " + plain + "\r\n");
    require(!hidden.contains(secret.toBase64().left(secret.size() * 8 / 6)), "its base64 is hidden");
    require(hidden != "AUTH PLAIN " + plain + "\r\n", "a sign-in line is hidden");
    require(scrubber.scrub(QByteArray(hidden)) == hidden, "what is hidden stays as it is");
}

}  // namespace

/// The first octet is the length of the secret in it; what follows is the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 2) return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const qsizetype limit = data[0] * 4;
    const QString clean = cleanBytes(bytes, limit);
    require(fuzz::isOneCleanLine(clean) && clean.size() <= limit,
            "cleaned octets are one line within the limit");
    const QString text(reinterpret_cast<const QChar*>(bytes.constData()), bytes.size() / 2);
    const QString cleaned = cleanText(text, limit);
    require(fuzz::isOneCleanLine(cleaned) && cleaned.size() <= limit,
            "a cleaned text is one line within the limit");
    require(cleanText(cleaned, limit) == cleaned, "cleaning twice changes nothing more");

    const qsizetype length = std::min<qsizetype>(data[0] % 64, bytes.size());
    // A shorter secret is left alone, a mask of its length would tell more than it hides; one of the mask's
    // own octets cannot be told from it.
    const QByteArray secret = bytes.left(length);
    if (length >= 6 && !secret.contains('\xE2') && !secret.contains('\x80') && !secret.contains('\xA2'))
        checkScrubbed(bytes.mid(length, 300), secret, bytes.mid(length, 100));
    return 0;
}
