// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/tls_facts.h"
#include "core/net/certificate_chain.h"
#include "core/net/trust_store.h"

namespace outbox {

/// What a stapled OCSP response (RFC 6066 section 8, RFC 6960) says of the leaf. Good and Revoked only when
/// it is about this certificate, is signed by its issuer or for it, and is valid now; else Unusable. Empty is
/// NotSent.
[[nodiscard]] StapleState judgeStaple(const QByteArray& der, const CertificateChain& chain,
                                      TrustStore& trust);

}  // namespace outbox
