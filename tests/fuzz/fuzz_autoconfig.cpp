// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/autoconfig_xml.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

void checkServers(const QList<Endpoint>& servers) {
    require(!servers.isEmpty() && servers.size() <= 16, "a side has one to sixteen servers");
    for (const Endpoint& server : servers) {
        require(server.isSet(), "a server has a name and a port");
        require(canonicalHost(server.host) == server.host, "a server's name is a host name");
        require(server.user.size() <= 1000, "a user name is bounded");
        for (const QChar c : server.user)
            require(c.category() != QChar::Other_Control, "a user name is one line");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const MailAddress address{QStringLiteral("anna"), QStringLiteral("example.org")};
    const AutoconfigSettings settings = parseAutoconfig(fuzz::bytesOf(data, size), address);
    require(!autoconfigErrorName(settings.error).isEmpty(), "every error has a name");
    require(fuzz::isOneCleanLine(settings.detail) && fuzz::isOneCleanLine(settings.providerName),
            "texts are clean");
    if (settings.error != AutoconfigError::None) {
        require(settings.outgoing.isEmpty() && settings.incoming.isEmpty(), "a bad file gives no settings");
        return 0;
    }
    checkServers(settings.outgoing);
    checkServers(settings.incoming);
    require(!settings.auth.isEmpty(), "a good file says how to sign in");
    return 0;
}
