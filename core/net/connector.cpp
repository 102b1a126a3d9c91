// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/connector.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <vector>

#include "core/net/completion.h"
#include "core/net/native_socket.h"

namespace outbox {
// Named, not anonymous: coroutine frames hold these, and g++ warns of that in a unity build.
namespace connector_detail {

inline constexpr qsizetype kAddressesInRace = 16;

/// One attempt while it runs. Its end comes from the event loop, unless the system says no at once.
class Attempt {
  public:
    Attempt(const QHostAddress& address, quint16 port, Milliseconds limit) : m_peer(address) {
        m_clock.start();
        Fault fault;
        m_socket = NativeSocket::beginConnect(address, port, fault);
        if (fault.failed()) {
            finish(fault);
            return;
        }
        watch(QSocketNotifier::Write);
#ifdef _WIN32
        watch(QSocketNotifier::Exception);  // where Winsock tells a failed attempt
#endif
        m_limit.setSingleShot(true);
        m_limit.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_limit, &QTimer::timeout, &m_limit, [this, limit] {
            finish({Failure::TimedOut, QStringLiteral("no answer in %1 ms").arg(limit.count()), 0});
        });
        m_limit.start(limit);
    }
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;
    ~Attempt() = default;

    [[nodiscard]] qint64 durationMs() const {
        return m_durationMs;
    }
    [[nodiscard]] NativeSocket& socket() {
        return m_socket;
    }
    Completion<Fault> ended;

  private:
    void watch(QSocketNotifier::Type type) {
        m_notifiers.push_back(std::make_unique<QSocketNotifier>(m_socket.descriptor(), type));
        auto* notifier = m_notifiers.back().get();
        QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                         [this] { finish(m_socket.connectOutcome(m_peer)); });
    }
    void finish(const Fault& fault) {
        if (ended.isComplete()) return;
        m_durationMs = m_clock.elapsed();
        if (!fault.failed()) m_durationMs = std::max<qint64>(0, m_durationMs - m_socket.heardMsAgo());
        m_limit.stop();
        for (const auto& notifier : m_notifiers) notifier->setEnabled(false);
        ended.complete(fault);
    }

    QHostAddress m_peer;
    QElapsedTimer m_clock;
    qint64 m_durationMs = 0;
    NativeSocket m_socket;  // outlives the notifiers that watch it
    std::vector<std::unique_ptr<QSocketNotifier>> m_notifiers;
    QTimer m_limit;
};

/// What a failed attempt tells about the way, most first.
static int tellingRank(Failure failure) {
    switch (failure) {
        case Failure::LocallyDenied:
            return 0;
        case Failure::AdminProhibited:
            return 1;
        case Failure::Refused:
            return 2;
        case Failure::Reset:
            return 3;
        case Failure::HostUnreachable:
            return 4;
        case Failure::TimedOut:
            return 5;
        case Failure::NetworkUnreachable:
            return 6;
        default:
            return 7;
    }
}

class Race {
  public:
    Race(Connector& connector, const QList<QHostAddress>& addresses, quint16 port, Milliseconds limit,
         Milliseconds delay)
        : m_connector(connector),
          m_addresses(addresses.mid(0, kAddressesInRace)),
          m_port(port),
          m_limit(limit) {
        m_clock.start();
        m_attempts.reserve(static_cast<std::size_t>(m_addresses.size()));
        m_delay.setSingleShot(true);
        m_delay.setTimerType(Qt::PreciseTimer);
        m_delay.setInterval(delay);
        QObject::connect(&m_delay, &QTimer::timeout, &m_delay, [this] { startNext(); });
        startNext();
    }
    Race(const Race&) = delete;
    Race& operator=(const Race&) = delete;
    ~Race() = default;

    /// Gives the outcome once `ended` is complete, with the socket.
    RaceResult take() {
        m_outcome.result.socket = m_winner.release();
        return m_outcome;
    }
    Completion<bool> ended;

  private:
    void startNext() {
        if (ended.isComplete() || m_next == m_addresses.size()) return;
        const qsizetype index = m_next++;
        const Milliseconds left = std::max(m_limit - Milliseconds(m_clock.elapsed()), Milliseconds(0));
        m_attempts.push_back(m_connector.connect(m_addresses.at(index), m_port, left, true));
        if (m_next < m_addresses.size()) m_delay.start();
        m_attempts.back().start([this, index] { finished(index); });
    }

    void finished(qsizetype index) {
        ConnectResult result = m_attempts[static_cast<std::size_t>(index)].take();
        NativeSocket socket(result.socket);
        if (ended.isComplete()) return;
        result.socket = -1;
        ++m_ended;
        if (!result.fault.failed()) {
            m_winner = std::move(socket);
            m_outcome = {m_addresses.at(index), result};
            ended.complete(true);
            return;
        }
        if (m_ended == 1 || tellingRank(result.fault.kind) < tellingRank(m_outcome.result.fault.kind))
            m_outcome = {{}, result};
        if (m_ended == m_addresses.size())
            ended.complete(false);
        else
            startNext();
    }

    Connector& m_connector;
    QList<QHostAddress> m_addresses;
    quint16 m_port;
    Milliseconds m_limit;
    QElapsedTimer m_clock;
    QTimer m_delay;
    qsizetype m_next = 0;
    qsizetype m_ended = 0;
    RaceResult m_outcome;
    NativeSocket m_winner;
    std::vector<Task<ConnectResult>> m_attempts;
};

}  // namespace connector_detail

Task<ConnectResult> SystemConnector::connect(QHostAddress address, quint16 port, Milliseconds limit,
                                             bool keep) {
    connector_detail::Attempt attempt(address, port, limit);
    ConnectResult result;
    const Fault fault = co_await attempt.ended;
    result.fault = fault;
    result.durationMs = attempt.durationMs();
    if (!fault.failed()) {
        result.local = attempt.socket().localAddress();
        if (keep) result.socket = attempt.socket().release();
    }
    co_return result;
}

Task<RaceResult> connectFirst(Connector& connector, QList<QHostAddress> addresses, quint16 port,
                              Milliseconds limit, Milliseconds delay) {
    RaceResult outcome;
    if (addresses.isEmpty()) {
        outcome.result.fault = {Failure::NoAddress, {}, 0};
        co_return outcome;
    }
    connector_detail::Race race(connector, addresses, port, limit, delay);
    [[maybe_unused]] const bool stands = co_await race.ended;
    outcome = race.take();
    co_return outcome;
}

}  // namespace outbox
