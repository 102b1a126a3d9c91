// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <vector>

#include "core/model/tls_facts.h"
#include "core/net/openssl_types.h"

namespace outbox {

/// The certificates that a server sent, leaf first, at most 16; what does not parse is left out.
class CertificateChain {
  public:
    CertificateChain() = default;
    [[nodiscard]] static CertificateChain fromDer(const QByteArrayList& certificates);
    /// Takes references of its own. `sent` may be null.
    [[nodiscard]] static CertificateChain fromStack(const STACK_OF(X509) * sent);

    [[nodiscard]] bool isEmpty() const { return m_certificates.empty(); }
    [[nodiscard]] const std::vector<X509Ptr>& certificates() const { return m_certificates; }
    [[nodiscard]] X509* leaf() const { return isEmpty() ? nullptr : m_certificates.front().get(); }
    [[nodiscard]] QList<CertificateFacts> facts() const;

    /// Whether the leaf is for this host name (RFC 6125, no common name beside subjectAltNames) or address
    /// literal.
    [[nodiscard]] bool isFor(const QString& serverName) const;
    /// RSA below 2048 bits, an elliptic curve below 224, or a signature by SHA-1 or MD5 (NIST SP 800-131A).
    [[nodiscard]] bool isWeak() const;

    /// Makes one sorted list without doubles of what verification complained of. Verification stops at the
    /// first missing issuer and says the same for three situations that need different cures, so it is told
    /// apart here by what was sent: a leaf that issued itself, a leaf whose issuer should have been sent
    /// (sign::missingIssuer), a chain to an unknown authority. A root need not be sent (RFC 8446 4.4.2), so
    /// without any sign of an intermediate the issuer counts as one that is not known here.
    [[nodiscard]] QList<CertificateProblem> settle(const QList<CertificateProblem>& raw) const;

  private:
    void append(X509Ptr certificate);
    [[nodiscard]] bool leafIssuerWasSent() const;
    [[nodiscard]] bool leafIssuerShouldHaveBeenSent() const;

    std::vector<X509Ptr> m_certificates;
};

/// The subject as CertificateFacts has it: common name, else the whole name; cleaned, at most 200 characters.
[[nodiscard]] QString subjectText(const X509* certificate);

}  // namespace outbox
