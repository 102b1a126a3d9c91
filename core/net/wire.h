// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <memory>

#include "core/model/failure.h"
#include "core/model/secret.h"
#include "core/model/tls_facts.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// Where to connect: addresses in the order in which to try them, and the name for the transcript.
struct WireTarget {
    QString host;
    QList<QHostAddress> addresses;
    quint16 port = 0;
};

/// One line that a server sent, without its CRLF, or why there is none.
struct WireLine {
    QByteArray text;
    Fault fault;
};

struct WireConnected {
    QHostAddress peer;
    QHostAddress local;  ///< our own address on this connection; EHLO introduces itself with it
    Fault fault;
    qint64 connectMs = 0;  ///< by the operating system's connect
};

/// Caps of one wire. RFC 5321 4.5.3.1.5 asks for 512 octets a reply line, IMAP capability lines are longer.
struct WireLimits {
    qsizetype lineOctets = 16LL * 1024;
    qsizetype totalOctets = 1024LL * 1024;
};

/// A connection to one mail server as a dialogue sees it. All waits have a limit, a limit reached is
/// Failure::TimedOut; a destroyed wire closes its socket. After a fault, every further call gives the same
/// fault.
class Wire {
  public:
    virtual ~Wire() = default;

    /// Tries the addresses: the next one starts when the one before failed or 250 ms passed (RFC 8305), the
    /// first that stands wins.
    virtual Task<WireConnected> connect(WireTarget target, Milliseconds limit) = 0;
    /// The handshake by this system's trust store, with `serverName` as SNI and checked name. Used for
    /// implicit TLS right after connecting and for STARTTLS. Bytes waiting in clear are Failure::TlsInjected;
    /// right after connecting they are a server that speaks first, Failure::TlsNotSpoken. They stand in
    /// TlsFacts::rawBytes.
    virtual Task<TlsFacts> secure(QString serverName, Milliseconds limit) = 0;
    /// The next line. The limit is for the whole line, however it trickles. A line over the cap is
    /// LimitExceeded; bytes before an end without line end are in `text` beside the fault.
    virtual Task<WireLine> readLine(Milliseconds limit) = 0;
    /// Whether a line, or the end of the connection, comes within the limit: it stays to be read. No fault
    /// where none comes, unlike readLine, so that a dialogue may wait for what the server says by itself.
    virtual Task<bool> waitForLine(Milliseconds limit) = 0;
    /// Writes `line` and CRLF. A CR, LF or NUL inside is our own bug and throws std::logic_error.
    virtual Task<Fault> write(QByteArray line, Milliseconds limit) = 0;
    /// Bytes received and not read yet: must be none before STARTTLS turns over, some when a silent peer sent
    /// half a line.
    [[nodiscard]] virtual QByteArray pending() const = 0;
    /// Number of this connection in the transcript, 0 before connect.
    [[nodiscard]] virtual int connection() const = 0;
};

/// The strict wire: the only one that takes a secret, and only while encrypted to a server that verified.
class SecretWire : public Wire {
  public:
    /// Failure::NoSafeLine without a byte sent when the line is not safe.
    virtual Task<Fault> writeSecret(SecretLine line, Milliseconds limit) = 0;
    [[nodiscard]] virtual bool isSafe() const = 0;
    /// What binds a sign-in to this server's certificate (tls-server-end-point, RFC 5929); empty where there
    /// is none.
    [[nodiscard]] virtual QByteArray endPointBinding() const { return {}; }
};

/// Makes wires, so that a dialogue runs on real sockets or on a script.
class WireFactory {
  public:
    virtual ~WireFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<SecretWire> make() = 0;
};

}  // namespace outbox
