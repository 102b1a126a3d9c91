// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/html_text.h"
#include "core/protocol/mime_charset.h"
#include "core/protocol/mime_encoding.h"
#include "core/protocol/mime_message.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// A message with its parts, and what its first line names as a character set.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const MimeMessage message = readMime(bytes);
    require(!message.parts.isEmpty() && message.parts.size() <= maxMimeParts + maxMimeDepth,
            "parts are bounded");
    qsizetype octets = 0;
    for (qsizetype i = 0; i < message.parts.size(); ++i) {
        const MimePart& part = message.parts.at(i);
        require(part.parent < i && part.depth >= 0 && part.depth < maxMimeDepth + 1, "parents come first");
        require(part.type.value.contains('/'), "every part has a type");
        require(part.type.parameters.size() <= maxParameters, "parameters are bounded");
        require(part.header.size() <= maxHeaderFields, "fields are bounded");
        octets += part.body.size();
        const QString text = partText(part);
        require(text.size() <= 2 * part.body.size() + 16, "a text is not longer than its octets allow");
        require(!text.contains(QLatin1Char('\r')), "lines end with a line feed");
        require(htmlWords(text).size() <= text.size() + 16, "words are not more than the text");
    }
    require(octets <= bytes.size(), "no octet is in two parts");

    const QByteArray name = bytes.left(bytes.indexOf('\n'));
    require(textInCharset(bytes, name).isValidUtf16() || !isKnownCharset(name), "a text is one");
    require(decodedWords(name).size() <= 2 * name.size() + 16, "words are bounded");
    return 0;
}
