// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <memory>

#include "core/net/certificate_chain.h"
#include "core/net/openssl_types.h"

namespace outbox {

/// The authorities that this system trusts, and those that a practice run adds. Loaded at the first question.
///
/// Loading reads every file of the system's folder: measured 110 to 125 ms for 150 certificates (Debian 12,
/// two cores), so everything in one thread shares one store while anybody holds it, and a run loads at most
/// once. A later run loads anew, so that a certificate installed meanwhile counts. Not thread-safe.
class TrustStore {
  public:
    /// The one of this thread with these extra authorities.
    [[nodiscard]] static std::shared_ptr<TrustStore> ofThread(const QList<QSslCertificate>& extra);
    explicit TrustStore(QList<QSslCertificate> extra) : m_extra(std::move(extra)) {}

    struct Verdict {
        QList<CertificateProblem> problems;  ///< settled
        QString root;  ///< subject of the trusted certificate that the chain ends in; empty when none
        bool rootIsPublic = false;  ///< and it is one that systems ship
        QStringList weaknesses;  ///< "key", "signature": of what the chain was built from, without its root
    };
    /// Checks chain, purpose, dates and name as a mail program would (TLS server, at least 112 bits of
    /// security), and goes on after each problem.
    [[nodiscard]] Verdict verify(const CertificateChain& chain, const QString& serverName);

    /// All of them, for QSslConfiguration.
    [[nodiscard]] const QList<QSslCertificate>& authorities();
    [[nodiscard]] const QList<QSslCertificate>& extra() const { return m_extra; }
    /// For staples and the like; null only when memory is short.
    [[nodiscard]] X509_STORE* store();

  private:
    QList<QSslCertificate> m_extra;
    QList<QSslCertificate> m_authorities;
    X509StorePtr m_store;
};

}  // namespace outbox
