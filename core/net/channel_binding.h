// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace outbox {

/// tls-server-end-point (RFC 5929 section 4.1): the certificate in DER form, hashed as its own signature
/// hashes it, or by SHA-256 where that is MD5 or SHA-1. Empty where the signature has no single hash
/// (Ed25519): for those the binding is not defined.
///
/// It is the one binding that a QSslSocket leaves to us. tls-unique and tls-exporter (RFC 9266) need the
/// library's own connection, and Qt hands that out to nobody.
[[nodiscard]] QByteArray serverEndPoint(const QByteArray& certificateDer);

}  // namespace outbox
