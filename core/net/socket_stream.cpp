// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/socket_stream.h"

namespace outbox {
namespace {

constexpr qsizetype kOctetsAtOnce = 16LL * 1024;

}  // namespace

SocketStream::SocketStream(NativeSocket socket, qsizetype totalOctets)
    : m_socket(std::move(socket)),
      m_readable(m_socket.descriptor(), QSocketNotifier::Read),
      m_writable(m_socket.descriptor(), QSocketNotifier::Write),
      m_totalLeft(totalOctets) {
    m_writable.setEnabled(false);
    QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { read(); });
    QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable, [this] { flush(); });
}

void SocketStream::write(const QByteArray& bytes) {
    m_unsent += bytes;
    if (!m_unsent.isEmpty()) flush();
}

void SocketStream::read() {
    Fault end;
    const QByteArray bytes = m_socket.receive(kOctetsAtOnce, end);
    m_totalLeft -= bytes.size();
    if (m_totalLeft < 0) end = {Failure::LimitExceeded, QStringLiteral("too many octets in all"), 0};
    m_received += bytes;
    if (end.failed()) endWith(end);
    m_changes.notify();
}

void SocketStream::flush() {
    Fault end;
    m_unsent.remove(0, m_socket.send(m_unsent, end));
    // An end met while writing is told only if reading does not: what the peer said before it counts more.
    m_writable.setEnabled(!m_unsent.isEmpty() && !end.failed());
    if (end.failed() && !m_readable.isEnabled()) endWith(end);
}

void SocketStream::endWith(const Fault& fault) {
    if (!m_end.failed()) m_end = fault;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_changes.notify();
}

}  // namespace outbox
