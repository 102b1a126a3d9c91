// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/dns_server_address.h"
#include "core/net/hosts_file.h"
#include "core/net/resolv_conf.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// One input as a hosts file, as a resolv.conf, and as an address of a DNS server.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QStringList wanted{QStringLiteral("mail.example.org"), QStringLiteral("m\u00fcller.example")};
    for (const HostsFileEntry& entry : hostsEntriesFor(bytes, wanted))
        require(!entry.address.isNull() && !entry.name.isEmpty(), "an entry is whole");
    const QStringList servers = nameserversOf(bytes);
    require(servers.size() <= 8, "name servers are bounded");
    for (const QString& server : servers)
        require(parseDnsServer(server).has_value(), "a name server is an address");
    const auto server = parseDnsServer(QString::fromUtf8(bytes));
    if (!server) return 0;
    require(server->port != 0 && !server->address.isNull(), "a DNS server has an address and a port");
    require(parseDnsServer(dnsServerText(*server)) == server, "a DNS server's text says the same");
    return 0;
}
