// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/strict_wire.h"

#include <QCoreApplication>
#include <stdexcept>

#include "core/model/transcript.h"
#include "core/net/channel_binding.h"
#include "core/net/wire_line.h"

namespace outbox {
namespace {

constexpr qsizetype kRawOctetsKept = 256;

QString connectedNote(const RaceResult& race) {
    return QCoreApplication::translate("StrictWire", "Connected to %1 in %2 ms.")
        .arg(race.peer.toString())
        .arg(race.result.durationMs);
}

QString encryptedNote(const TlsFacts& facts) {
    return QCoreApplication::translate("StrictWire", "Encrypted with %1, %2. The certificate for %3 is good.")
        .arg(facts.version, facts.cipher, facts.serverName);
}

QString endNote(const Fault& fault) {
    const QString name = failureName(fault.kind);
    return fault.detail.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, fault.detail);
}

}  // namespace

StrictWire::StrictWire(TranscriptLog& log, WireLimits limits, std::shared_ptr<TrustStore> trust)
    : m_log(log), m_limits(limits), m_socket(std::move(trust), limits.totalOctets) {}

Task<WireConnected> StrictWire::connect(WireTarget target, Milliseconds limit) {
    if (m_connection != 0) throw std::logic_error("a wire connects once");
    m_connection = m_log.open(QStringLiteral("%1:%2").arg(target.host).arg(target.port));
    const RaceResult race = co_await connectFirst(m_connector, target.addresses, target.port, limit);
    WireConnected connected;
    connected.connectMs = race.result.durationMs;
    if (race.result.fault.failed()) {
        connected.fault = fail(race.result.fault);
        co_return connected;
    }
    if (!m_socket.adopt(race.result.socket)) {
        connected.fault = fail({Failure::Other, QStringLiteral("the connection was not taken over"), 0});
        co_return connected;
    }
    connected.peer = race.peer;
    connected.local = race.result.local;
    m_log.note(m_connection, connectedNote(race));
    co_return connected;
}

Task<TlsFacts> StrictWire::secure(QString serverName, Milliseconds limit) {
    TlsFacts facts;
    facts.serverName = serverName;
    facts.fault = m_fault;
    if (m_fault.failed()) co_return facts;
    if (m_socket.encryption() != StrictSocket::Encryption::None || m_connection == 0)
        throw std::logic_error("a wire is secured once, after it connected");

    const QByteArray early = m_socket.unreadInClear();
    if (!early.isEmpty()) {
        // Right after connecting, it is a server that speaks first because it does not speak TLS on this
        // port.
        facts.rawBytes = m_log.scrubber().scrub(early.left(kRawOctetsKept));
        const Failure kind = m_spoken ? Failure::TlsInjected : Failure::TlsNotSpoken;
        facts.fault = fail({kind, QStringLiteral("bytes in clear before the handshake"), 0});
        co_return facts;
    }
    if (m_socket.end().failed()) {
        facts.fault = fail(m_socket.end());
        co_return facts;
    }

    m_socket.beginEncryption(serverName);
    const QDeadlineTimer deadline(limit);
    bool inTime = true;
    while (inTime && m_socket.encryption() == StrictSocket::Encryption::Running) {
        const bool changed = co_await m_socket.change(deadline);
        inTime = changed;
    }
    facts = m_socket.facts();
    if (!inTime)
        facts.fault = {Failure::TimedOut,
                       QStringLiteral("no end of the handshake in %1 ms").arg(limit.count()), 0};
    else if (m_socket.encryption() == StrictSocket::Encryption::Failed && !facts.fault.failed())
        facts.fault = m_socket.end();
    if (facts.fault.failed())
        fail(facts.fault);
    else
        m_log.note(m_connection, encryptedNote(facts));
    co_return facts;
}

Task<WireLine> StrictWire::readLine(Milliseconds limit) {
    WireLine result;
    result.fault = m_fault;
    if (m_fault.failed()) co_return result;

    const QDeadlineTimer deadline(limit);
    while (true) {
        std::optional<QByteArray> line;
        const Fault over = takeLine(line);
        if (line) {
            result.text = withoutSecrets(m_log.scrubber(), *line);
            m_log.server(m_connection, *line);
            m_spoken = true;
            co_return result;
        }
        if (over.failed() || m_socket.end().failed()) {
            // What came before an end without line end is a last line of its own.
            result.text = withoutSecrets(m_log.scrubber(), m_socket.received().left(m_limits.lineOctets));
            m_socket.received().clear();
            if (!result.text.isEmpty()) m_log.server(m_connection, result.text);
            result.fault = fail(over.failed() ? over : m_socket.end());
            co_return result;
        }
        const bool changed = co_await m_socket.change(deadline);
        if (changed) continue;
        result.fault =
            fail({Failure::TimedOut, QStringLiteral("no whole line in %1 ms").arg(limit.count()), 0});
        co_return result;
    }
}

Task<bool> StrictWire::waitForLine(Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    while (!m_fault.failed() && !m_socket.end().failed() && !m_socket.received().contains('\n') &&
           m_socket.received().size() <= m_limits.lineOctets) {
        const bool changed = co_await m_socket.change(deadline);
        if (!changed) co_return false;
    }
    co_return true;
}

Fault StrictWire::takeLine(std::optional<QByteArray>& line) {
    QByteArray& received = m_socket.received();
    const qsizetype end = received.indexOf('\n');
    const bool crlf = end > 0 && received[end - 1] == '\r';
    const qsizetype size = end < 0 ? received.size() - 1
                           : crlf  ? end - 1
                                   : end;  // the last octet may be a CR
    if (size > m_limits.lineOctets)
        return {Failure::LimitExceeded,
                QStringLiteral("a line of more than %1 octets").arg(m_limits.lineOctets), 0};
    if (end < 0) return {};
    line = received.first(size);
    received.remove(0, end + 1);
    return {};
}

Task<Fault> StrictWire::write(QByteArray line, Milliseconds limit) {
    requireOneLine(line);
    if (m_fault.failed()) co_return m_fault;
    m_log.client(m_connection, cleanBytes(line));
    m_spoken = true;
    m_socket.write(line + "\r\n");
    co_return co_await flush(limit);
}

Task<Fault> StrictWire::writeSecret(SecretLine line, Milliseconds limit) {
    requireOneLine(line.wire.reveal());
    if (m_fault.failed()) co_return m_fault;
    if (!isSafe()) {
        const Fault withheld{Failure::NoSafeLine, {}, 0};
        m_log.note(m_connection, endNote(withheld));
        co_return withheld;
    }
    m_log.client(m_connection, line.masked);
    QByteArray bytes = line.wire.reveal() + "\r\n";
    m_socket.write(bytes);
    bytes.fill('\0');
    co_return co_await flush(limit);
}

Task<Fault> StrictWire::flush(Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    while (!m_socket.allWritten()) {
        if (m_socket.end().failed()) {
            // A server that ends mostly says why first: that is read before the end is told.
            if (!m_socket.received().isEmpty()) co_return Fault();
            co_return fail(m_socket.end());
        }
        const bool changed = co_await m_socket.change(deadline);
        if (changed) continue;
        co_return fail({Failure::TimedOut, QStringLiteral("not written in %1 ms").arg(limit.count()), 0});
    }
    co_return Fault();
}

QByteArray StrictWire::pending() const {
    return withoutSecrets(m_log.scrubber(), m_socket.received());
}

bool StrictWire::isSafe() const {
    return m_socket.encryption() == StrictSocket::Encryption::Up && m_socket.facts().verified &&
           !m_fault.failed();
}

QByteArray StrictWire::endPointBinding() const {
    return isSafe() ? serverEndPoint(m_socket.serverCertificate()) : QByteArray();
}

Fault StrictWire::fail(Fault fault) {
    m_fault = std::move(fault);
    m_log.note(m_connection, endNote(m_fault));
    m_socket.close();
    return m_fault;
}

QtWireFactory::QtWireFactory(TranscriptLog& log, WireLimits limits, const QList<QSslCertificate>& extra)
    : m_log(log), m_limits(limits), m_trust(TrustStore::ofThread(extra)) {}

std::unique_ptr<SecretWire> QtWireFactory::make() {
    return std::make_unique<StrictWire>(m_log, m_limits, m_trust);
}

}  // namespace outbox
