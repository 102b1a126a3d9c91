// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/outlook_message.h"
#include "core/protocol/compound_file.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// A ".msg" of Outlook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray file = fuzz::bytesOf(data, size);
    const auto streams = compoundStreams(file);
    require(streams.size() <= maxCompoundStreams, "streams are bounded");
    require(streams.isEmpty() || isCompoundFile(file), "streams come from a compound file");
    qsizetype octets = 0;
    for (const QByteArray& stream : streams) {
        require(stream.size() <= maxCompoundOctets, "a stream is bounded");
        octets += stream.size();
    }
    require(octets <= file.size(), "the streams are no longer than the file");
    require(asMail(file).size() <= 8 * file.size() + 4096, "a mail is not longer than its file allows");
    return 0;
}
