// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/tls_observer.h"

#include <openssl/tls1.h>

#include <QCoreApplication>

#include "core/net/connector.h"
#include "core/net/socket_stream.h"
#include "core/net/tls_engine.h"
#include "core/net/tls_preamble.h"

namespace outbox {
// Named, not anonymous: coroutine frames hold these, and g++ warns of that in a unity build.
namespace observer_detail {

/// What the plain lines before the handshake came to.
struct PreambleOutcome {
    Fault fault;
    QByteArray stray;  ///< what came that should not have
};

/// Everything that belongs to one look, for the coroutines that share it.
struct LookState {
    const TlsLook& look;
    TranscriptLog& log;
    SocketStream stream;
    QDeadlineTimer deadline;
    int connection;
};

/// What the handshake came to.
struct HandshakeOutcome {
    TlsFacts facts;
    bool heardTls = false;
};

}  // namespace observer_detail

namespace {

using observer_detail::HandshakeOutcome;
using observer_detail::LookState;
using observer_detail::PreambleOutcome;

/// A handshake with 16 large certificates and a staple is far below this.
constexpr qsizetype kObservedOctets = 256LL * 1024;
constexpr qsizetype kPreambleLineOctets = 4096;
constexpr qsizetype kStrayOctets = 256;

Fault lookedTooLong(Milliseconds limit) {
    return {Failure::TimedOut, QStringLiteral("no end of the look in %1 ms").arg(limit.count()), 0};
}

/// Takes one whole line out of `received`; false when there is none yet.
bool takePreambleLine(QByteArray& received, QByteArray& line) {
    const qsizetype end = received.indexOf('\n');
    if (end < 0) return false;
    line = received.first(end > 0 && received[end - 1] == '\r' ? end - 1 : end);
    received.remove(0, end + 1);
    return true;
}

int openSslVersion(TlsCeiling ceiling) {
    switch (ceiling) {
        case TlsCeiling::Tls12:
            return TLS1_2_VERSION;
        case TlsCeiling::Tls11:
            return TLS1_1_VERSION;
        case TlsCeiling::Tls10:
            return TLS1_VERSION;
        case TlsCeiling::None:
            break;
    }
    return 0;
}

Task<PreambleOutcome> speakPreamble(LookState& state, QHostAddress local) {
    PreambleOutcome outcome;
    TlsPreamble preamble(state.look.endpoint.protocol, local);
    QByteArray first;
    while (preamble.state() == TlsPreamble::State::Waiting) {
        QByteArray line;
        if (takePreambleLine(state.stream.received(), line)) {
            if (first.isEmpty()) first = line.left(kStrayOctets);
            state.log.server(state.connection, line);
            const QByteArray command = preamble.feed(line);
            if (command.isEmpty()) continue;
            state.log.client(state.connection, QString::fromLatin1(command));
            state.stream.write(command + "\r\n");
            continue;
        }
        const QByteArray& half = state.stream.received();
        if (half.size() > kPreambleLineOctets) outcome.fault = {Failure::LimitExceeded, {}, 0};
        if (!outcome.fault.failed()) outcome.fault = state.stream.end();
        if (!outcome.fault.failed()) {
            const bool changed = co_await state.stream.change(state.deadline);
            if (changed) continue;
            outcome.fault = lookedTooLong(state.look.limit);
        }
        outcome.stray = half.left(kStrayOctets);
        co_return outcome;
    }
    outcome.fault = preamble.fault();
    if (outcome.fault.kind == Failure::NotTheProtocol) outcome.stray = first;
    if (!outcome.fault.failed() && !state.stream.received().isEmpty()) {
        outcome.fault = {Failure::TlsInjected, QStringLiteral("bytes in clear before the handshake"), 0};
        outcome.stray = state.stream.received().left(kStrayOctets);
    }
    co_return outcome;
}

Task<HandshakeOutcome> shakeHands(LookState& state, std::shared_ptr<TrustStore> trust) {
    TlsEngine engine({state.look.endpoint.host, state.look.namesServer, openSslVersion(state.look.highest)});
    Fault end;
    while (true) {
        state.stream.write(engine.takeOutgoing());
        if (engine.state() != TlsEngine::State::Running) break;
        const QByteArray bytes = state.stream.take();
        if (!bytes.isEmpty()) {
            engine.feed(bytes);
            continue;
        }
        end = state.stream.end();
        if (end.failed()) break;
        const bool changed = co_await state.stream.change(state.deadline);
        if (changed) continue;
        end = lookedTooLong(state.look.limit);
        break;
    }
    engine.finish();
    state.stream.write(engine.takeOutgoing());
    HandshakeOutcome outcome;
    outcome.facts = engine.facts(*trust, end);
    outcome.heardTls = engine.heardTls();
    co_return outcome;
}

QString lookNote(const TlsFacts& facts) {
    if (facts.fault.failed())
        return QStringLiteral("%1: %2").arg(failureName(facts.fault.kind), facts.fault.detail);
    QStringList problems;
    for (const CertificateProblem problem : facts.problems) problems += certificateProblemName(problem);
    return QCoreApplication::translate("TlsObserver", "Looked at the encryption: %1, %2. Problems: %3")
        .arg(facts.version, facts.cipher,
             problems.isEmpty() ? QCoreApplication::translate("TlsObserver", "none")
                                : problems.join(QStringLiteral(", ")));
}

}  // namespace

OpenSslObserver::OpenSslObserver(TranscriptLog& log, const QList<QSslCertificate>& extra)
    : m_log(log), m_trust(TrustStore::ofThread(extra)) {}

Task<TlsObservation> OpenSslObserver::look(TlsLook look) {
    TlsObservation seen;
    seen.endpoint = look.endpoint;
    seen.peer = look.address;
    seen.facts.serverName = look.endpoint.host;
    seen.span.startedMs = m_log.timeline().now();
    const QDeadlineTimer deadline(look.limit);
    const int connection =
        m_log.open(QStringLiteral("%1:%2").arg(look.endpoint.host).arg(look.endpoint.port));

    SystemConnector connector;
    const ConnectResult connected =
        co_await connector.connect(look.address, look.endpoint.port, look.limit, true);
    seen.facts.fault = connected.fault;
    if (!connected.fault.failed()) {
        LookState state{look, m_log, SocketStream(NativeSocket(connected.socket), kObservedOctets), deadline,
                        connection};
        seen.reached = Step::Connect;
        PreambleOutcome preamble;
        if (look.endpoint.security != Security::Tls) {
            const PreambleOutcome spoken = co_await speakPreamble(state, connected.local);
            preamble = spoken;
        }
        seen.facts.fault = preamble.fault;
        seen.facts.rawBytes = m_log.scrubber().scrub(preamble.stray);
        if (!preamble.fault.failed()) {
            seen.reached = Step::StartTls;
            const HandshakeOutcome shaken = co_await shakeHands(state, m_trust);
            seen.facts = shaken.facts;
            seen.facts.rawBytes = m_log.scrubber().scrub(shaken.facts.rawBytes);
            if (shaken.facts.completed) seen.reached = Step::Handshake;
            seen.heardTls = shaken.heardTls;
        }
    }
    m_log.note(connection, lookNote(seen.facts));
    seen.span.durationMs = m_log.timeline().now() - seen.span.startedMs;
    co_return seen;
}

}  // namespace outbox
