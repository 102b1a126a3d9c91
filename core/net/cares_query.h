// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

#include "core/net/completion.h"
#include "core/net/dns_server_address.h"
#include "core/net/timeline.h"

struct ares_channeldata;

namespace outbox {

/// What came back for one packet: c-ares' status, and the raw answer where there was one.
struct CaresReply {
    int status = 0;
    QByteArray packet;
};

/// One packet to one server: two tries over UDP inside the limit, TCP when the answer was cut. It has a
/// channel of its own, because c-ares can only cancel all that a channel does; so destroying the query closes
/// its sockets and stops nothing else. Lives in one thread with an event loop.
class CaresQuery {
  public:
    CaresQuery(const DnsServerAddress& server, const QByteArray& packet, Milliseconds limit);
    CaresQuery(const CaresQuery&) = delete;
    CaresQuery& operator=(const CaresQuery&) = delete;
    ~CaresQuery();

    /// Completed once; at the limit with ARES_ETIMEOUT.
    [[nodiscard]] Completion<CaresReply>& reply() { return m_reply; }

  private:
    struct Watch {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    int open(const DnsServerAddress& server);
    void watch(qintptr socket, bool readable, bool writable);
    std::unique_ptr<QSocketNotifier> notifier(qintptr socket, QSocketNotifier::Type type);
    void process(qintptr readable, qintptr writable);
    void armTimer();
    void finish(int status, const QByteArray& packet);

    Completion<CaresReply> m_reply;
    QTimer m_limit;
    QTimer m_retry;  ///< when c-ares wants to be called again
    Milliseconds m_limitMs;
    std::map<qintptr, Watch> m_watches;
    std::vector<Watch> m_retired;  ///< of closed sockets; may be the one whose signal is being handled
    ares_channeldata* m_channel = nullptr;
};

}  // namespace outbox
