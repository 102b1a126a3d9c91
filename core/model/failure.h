// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace outbox {

/// Everything that can go wrong on the wire, as one closed list. What the operating system, Qt, OpenSSL or
/// c-ares report is mapped here by net/failure_map; nothing above net sees their numbers except as detail.
enum class Failure {
    None,
    // connecting
    Refused,             ///< ECONNREFUSED: the host answered that nobody listens
    TimedOut,            ///< nothing came before our own limit
    Reset,               ///< ECONNRESET after the connection stood
    Closed,              ///< orderly end where more was due
    HostUnreachable,     ///< EHOSTUNREACH, or an ICMP host-unreachable
    NetworkUnreachable,  ///< ENETUNREACH: no route
    AdminProhibited,     ///< ICMP administratively prohibited: a firewall on the way said no
    LocallyDenied,       ///< EPERM/EACCES/WSAEACCES: this computer's own stack said no
    NoAddress,           ///< the name gave no address to connect to
    // encryption
    TlsNotSpoken,     ///< the peer answered a ClientHello with something that is not TLS
    TlsAlert,         ///< the peer refused the handshake with an alert
    TlsVersion,       ///< no protocol version in common
    TlsNotTrusted,    ///< the handshake works, the certificate does not verify
    TlsInjected,      ///< bytes came in clear between STARTTLS and the handshake (CVE-2011-0411)
    TlsOther,         ///< any other failure inside the handshake
    // dialogue
    NotTheProtocol,  ///< what came is not a reply of this protocol
    LimitExceeded,   ///< a line, a reply or the whole exchange was longer than its cap
    Rejected,        ///< a clear negative reply; the reply itself stands beside it
    NoSafeLine,      ///< a secret was due, and the line was not encrypted to a verified server
    // ours
    Cancelled,
    BudgetSpent,  ///< a run's limit (sign-ins, connections, time) was reached
    Other
};

/// A failure with the raw words behind it, for the technical level.
struct Fault {
    Failure kind = Failure::None;
    QString detail;  ///< the library's or the system's own words, English, control characters removed
    int native = 0;  ///< errno, X509 or ares number where one exists; 0 otherwise

    [[nodiscard]] bool failed() const { return kind != Failure::None; }
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Stable snake_case name, as written into reports ("timed_out").
[[nodiscard]] QString failureName(Failure failure);

}  // namespace outbox
