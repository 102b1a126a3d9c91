// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/wire_line.h"

#include <algorithm>
#include <stdexcept>

namespace outbox {
namespace {

constexpr qsizetype kCodeOctets = 4;  // three digits and "-" or a blank, RFC 5321 section 4.2.1

bool startsWithReplyCode(const QByteArray& line) {
    return line.size() >= kCodeOctets &&
           std::all_of(line.begin(), line.begin() + 3, [](char c) { return c >= '0' && c <= '9'; }) &&
           (line[3] == ' ' || line[3] == '-');
}

}  // namespace

void requireOneLine(const QByteArray& line) {
    const bool clean =
        std::none_of(line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (!clean) throw std::logic_error("a line to a server holds a line break or NUL");
}

QByteArray withoutSecrets(const Scrubber& scrubber, const QByteArray& line) {
    QByteArray scrubbed = scrubber.scrub(line);
    if (!startsWithReplyCode(line)) return scrubbed;
    const QByteArray code = line.first(kCodeOctets);
    if (scrubbed.startsWith(code)) return scrubbed;
    // A hit began inside the code. The code alone tells nothing, and the scrubbed whole follows it, rather
    // than the scrubbed rest: a hit that reaches past the code would leave its tail there.
    return code + scrubbed;
}

}  // namespace outbox
