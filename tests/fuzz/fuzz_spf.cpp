// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_macro.h"
#include "core/domain/spf_record.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

SpfMacroValues valuesFor(const char* ip) {
    SpfMacroValues values;
    values.sender = "anna.berg@mail.example.org";
    values.domain = "mail.example.org";
    values.ip = QHostAddress(QString::fromLatin1(ip));
    values.helo = "host.example.org";
    values.validatedName = "unknown";
    values.receiver = "unknown";
    return values;
}

void expand(const QByteArray& text) {
    for (const char* ip : {"192.0.2.1", "2001:db8::1"}) {
        const SpfMacroValues values = valuesFor(ip);
        require(expandSpfMacros(text, values).size() <= longestSpfExpansion, "an expansion is bounded");
        require(expandSpfDomain(text, values).size() <= 253, "a name is bounded");
    }
    require(!needsValidatedName(text) || dependsOnClient(text), "a validated name is the client's");
}

}  // namespace

/// SPF records and texts with macros come from whoever runs a domain.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray text = fuzz::bytesOf(data, size);
    if (isSpfMacroString(text, SpfMacroPlace::Explanation)) expand(text);
    if (!isSpf1(text)) return 0;
    const SpfRecord record = readSpfRecord(text);
    require(record.isSound() == record.badTerm.isEmpty(), "the wrong term is named");
    for (const SpfMechanism& mechanism : record.mechanisms) {
        require(mechanism.prefix4 >= 0 && mechanism.prefix4 <= 32, "an IPv4 prefix is one");
        require(mechanism.prefix6 >= 0 && mechanism.prefix6 <= 128, "an IPv6 prefix is one");
        require(mechanism.asksNames() || mechanism.domain.isEmpty(), "networks and all name no domain");
        if (!mechanism.domain.isEmpty()) expand(mechanism.domain);
    }
    return 0;
}
