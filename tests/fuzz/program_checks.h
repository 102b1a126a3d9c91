// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_address.h"
#include "core/model/mail_program.h"
#include "tests/fuzz/fuzz_checks.h"

namespace outbox::fuzz {

inline void checkServer(const Endpoint& server) {
    require(server.host.isEmpty() || canonicalHost(server.host) == server.host,
            "a server's name is a host name");
    require(isOneCleanLine(server.user), "a user name is one clean line");
    require(server.host.isEmpty() || server.port != 0, "a server has a port");
}

/// What may be said of any account of a mail program, whatever its file holds.
inline void checkProgramAccount(const ProgramAccount& account) {
    require(isOneCleanLine(account.id) && isOneCleanLine(account.name), "an account's names are clean lines");
    for (const QString& address : account.addresses) {
        require(isOneCleanLine(address), "an address is one clean line");
        require(parseMailAddress(address).has_value(), "an address is one");
    }
    checkServer(account.outgoing);
    if (account.incoming) checkServer(*account.incoming);
}

}  // namespace outbox::fuzz
