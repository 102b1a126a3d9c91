// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <functional>

#include "core/model/dns_facts.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// What getaddrinfo said: 0 and addresses in its order, or an EAI number (of WSA on Windows) with its words.
struct AddressInfo {
    int error = 0;
    QString words;
    QList<QHostAddress> addresses;
};

/// Looks one name up and may block as long as it likes.
using AddressLookup = std::function<AddressInfo(const QString& name)>;

/// getaddrinfo itself, both families asked for whatever this computer's own addresses are.
[[nodiscard]] AddressInfo lookUpAddresses(const QString& name);

/// The answer in the words of DNS. A temporary failure (EAI_AGAIN: no resolver answered, or SERVFAIL) is
/// ServerFailure with the system's words, because the system does not tell the two apart.
[[nodiscard]] DnsAnswer systemAnswer(const AddressInfo& info, const QString& name);

/// The operating system's way from a name to addresses: hosts file, mDNS, VPN, split DNS. QHostInfo is not
/// used: it gives one error for "no such name" and "failed for good", and it makes the program wait at its
/// end for a look-up that hangs. Here each look-up has a thread of its own that is left to itself when nobody
/// waits for it any more.
class SystemResolver {
  public:
    explicit SystemResolver(const Timeline& timeline, AddressLookup lookUp = lookUpAddresses)
        : m_timeline(timeline), m_lookUp(std::move(lookUp)) {}

    /// TimedOut at the limit, also when too many earlier look-ups still hang.
    Task<DnsAnswer> ask(QString name, Milliseconds limit);

    /// Threads that may hang at once in this process.
    static constexpr int maxThreads = 32;

  private:
    const Timeline& m_timeline;
    AddressLookup m_lookUp;
};

}  // namespace outbox
