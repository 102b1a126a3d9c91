// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/secret.h"

namespace outbox {

/// Octets of the system's cryptographic source as base64url without padding; `octets` of them.
[[nodiscard]] QByteArray randomUrlText(int octets);

/// Proof key for code exchange (RFC 7636).
struct Pkce {
    Secret verifier;       ///< 43 characters of the unreserved set, 256 bits
    QByteArray challenge;  ///< by S256, the only method that is ever used
};

[[nodiscard]] Pkce makePkce();
/// BASE64URL(SHA256(verifier)), section 4.2.
[[nodiscard]] QByteArray pkceChallenge(const QByteArray& verifier);

}  // namespace outbox
