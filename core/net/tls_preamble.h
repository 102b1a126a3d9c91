// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include "core/model/endpoint.h"
#include "core/model/failure.h"

namespace outbox {

/// The few plain lines that turn a mail connection to TLS, as a value that is fed one line after the other:
/// SMTP (RFC 3207), IMAP (RFC 9051 section 6.2.1), POP3 (RFC 2595). It asks for TLS also where it is not
/// offered, because something on the way may have removed the offer.
class TlsPreamble {
  public:
    /// `local`: our own address on the connection, for EHLO.
    TlsPreamble(Protocol protocol, const QHostAddress& local);

    enum class State { Waiting, Ready, Failed };
    [[nodiscard]] State state() const { return m_state; }
    /// Takes one line without its end, and gives what to send next, without line end; empty when nothing.
    [[nodiscard]] QByteArray feed(const QByteArray& line);
    /// NotTheProtocol, Rejected with the reply as detail, or LimitExceeded after 200 lines.
    [[nodiscard]] const Fault& fault() const { return m_fault; }

  private:
    enum class Answer { More, Yes, No, Foreign };
    [[nodiscard]] Answer answerIn(const QByteArray& line) const;
    [[nodiscard]] QByteArray nextCommand();

    Protocol m_protocol;
    QByteArray m_hello;
    int m_commands = 0;
    int m_lines = 0;
    State m_state = State::Waiting;
    Fault m_fault;
};

/// The name that EHLO introduces us with: our own address as a literal (RFC 5321 section 4.1.4), as no name
/// of this computer need be known out there and its real one is nobody's business.
[[nodiscard]] QByteArray helloName(const QHostAddress& local);

}  // namespace outbox
