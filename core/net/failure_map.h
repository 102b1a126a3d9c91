// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSocket>
#include <QSslError>
#include <optional>

#include "core/model/dns_facts.h"
#include "core/model/failure.h"
#include "core/model/tls_facts.h"

// Every number that the system and the libraries give for a failure becomes one of our closed list here, and
// nowhere else: one function for each source. Where a source gives a number it decides, its words are detail
// only.
namespace outbox {

/// An errno (on Windows: a WSA error number) of connect, read or write. 0 is None, unknown ones are Other.
[[nodiscard]] Fault faultFromErrno(int error);

/// What Qt says of a socket. `words` is QAbstractSocket::errorString(). Where they carry an OpenSSL number
/// ("error:0A00010B:…") it decides; NetworkError stands for several things that only the words tell apart.
[[nodiscard]] Fault faultFromSocket(QAbstractSocket::SocketError error, const QString& words);

/// A packed error of the OpenSSL queue (ERR_get_error).
[[nodiscard]] Fault faultFromOpenSsl(unsigned long error);

/// Whether a handshake ended because a key, a signature or a parameter is too weak; `reason` is Fault::native
/// of the two functions above.
[[nodiscard]] bool isWeaknessReason(int reason);

/// An X509_V_ERR number. 0 gives no problem. What 18 to 21 mean depends on what was sent;
/// CertificateChain::settle has the last word.
[[nodiscard]] std::optional<CertificateProblem> problemFromX509(int code);

/// The same for Qt's numbering of the same codes.
[[nodiscard]] std::optional<CertificateProblem> problemFromQt(QSslError::SslError error);

/// A c-ares status. What the server answered and what the way did stay apart.
[[nodiscard]] DnsStatus dnsStatusFromAres(int status);

/// An ICMP error that answered a connection attempt, by its type and code: version 4 by RFC 792 and RFC 1812
/// section 5.2.7.1, version 6 by RFC 4443 section 3.1. None for what tells nothing more than the errno does.
[[nodiscard]] Failure failureFromIcmp(bool v6, int type, int code);

}  // namespace outbox
