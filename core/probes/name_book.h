// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <map>
#include <memory>

#include "core/model/dns_facts.h"
#include "core/net/broadcast.h"
#include "core/net/resolver.h"
#include "core/net/task.h"

namespace outbox {

/// The addresses of host names by the operating system's own path, as a mail program gets them. Each name is
/// asked once in a run, however many probes want it.
class NameBook {
  public:
    NameBook(Resolver& resolver, Milliseconds limit) : m_resolver(resolver), m_limit(limit) {}

    /// An address literal is its own answer and asks nobody.
    Task<DnsAnswer> addressesOf(QString host);

  private:
    struct Entry {
        DnsAnswer answer;
        Broadcast done;
        Task<void> lookUp;  // last: its frame refers to the members above
    };
    static Task<void> fill(Resolver& resolver, Entry& entry, QString host, Milliseconds limit);

    Resolver& m_resolver;
    Milliseconds m_limit;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
};

}  // namespace outbox
