// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/endpoint.h"
#include "core/model/mail_address.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkAddress(const QString& text) {
    const auto address = parseMailAddress(text);
    if (!address) return;
    require(fuzz::isOneCleanLine(address->text()), "an address is one clean line");
    require(canonicalHost(address->domain) == address->domain, "a domain is a host name");
    require(parseMailAddress(address->text()) == address, "an address reads the same again");
    const QString brief = shortenAddress(address->text());
    require(shortenAddress(brief) == brief, "an address is shortened once");
}

void checkEndpoint(Protocol protocol, const QString& text) {
    const ParsedEndpoint parsed = parseEndpoint(protocol, text);
    if (parsed.error != EndpointError::None) return;
    require(parsed.endpoint.isSet(), "an endpoint has a server and a port");
    require(canonicalHost(parsed.endpoint.host) == parsed.endpoint.host, "a server's name is a host name");
    for (const QChar c : parsed.endpoint.host)
        require(c.unicode() > 0x20 && c.unicode() < 0x7F, "a server's name is ASCII without blanks");
    const ParsedEndpoint again = parseEndpoint(protocol, endpointText(parsed.endpoint));
    require(again.error == EndpointError::None && again.endpoint.sameLine(parsed.endpoint),
            "an endpoint reads the same again");
}

}  // namespace

/// What a person types: an address, or a server with port and encryption.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    checkAddress(text);
    for (const Protocol protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
        checkEndpoint(protocol, text);
    return 0;
}
