// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/model/failure.h"

namespace outbox {

/// One certificate as sent. Texts are the certificate's own, capped and cleaned of control characters.
struct CertificateFacts {
    QString subject;      ///< common name, or the whole name where there is none
    QString issuer;       ///< the same of the issuer
    QString organization; ///< of the subject, may be empty
    QString issuerOrganization;
    QStringList names;  ///< DNS and IP subjectAltNames
    QDateTime notBefore;
    QDateTime notAfter;
    QString keyType;  ///< "RSA", "EC P-256", "Ed25519" …
    int keyBits = 0;
    QString signature;  ///< "sha256WithRSAEncryption"
    QString sha256;     ///< of the DER form, colon-separated upper-case hex
    QString keyId;        ///< subject key identifier in hex, empty where there is none (RFC 5280 4.2.1.2)
    QString issuerKeyId;  ///< the issuer's, as this certificate names it (RFC 5280 4.2.1.1)
    bool selfIssued = false;
};

/// What does not verify. Several may hold at once.
enum class CertificateProblem {
    Expired, NotYetValid, NameMismatch, SelfSigned, UntrustedIssuer, IncompleteChain, Revoked, WeakKey, Other
};
[[nodiscard]] QString certificateProblemName(CertificateProblem problem);  ///< "name_mismatch"

enum class StapleState { NotSent, Good, Revoked, Unusable };

/// One handshake, successful or not.
struct TlsFacts {
    bool completed = false;  ///< the handshake ended, whatever the certificate
    bool verified = false;   ///< completed, and the chain and name verify by this system's trust store
    QString version;         ///< "TLSv1.3"; empty when not completed
    QString cipher;
    QString keyExchange;      ///< "x25519", "P-256", "DHE"; empty when unknown
    int keyExchangeBits = 0;  ///< of the key exchange, 0 when unknown
    QStringList weaknesses;   ///< "key", "signature", "key_exchange", "cipher": below today's usual level
    bool rootIsPublic = false;  ///< `root` is one that every system ships, and not one of this computer alone
    QString serverName;  ///< the name that was asked for and checked
    QList<CertificateFacts> chain;  ///< as sent, leaf first; at most 16
    QList<CertificateProblem> problems;
    QString root;          ///< the trusted root that the chain ends in, empty when none
    QByteArray rawBytes;   ///< first bytes of an answer that was not TLS, at most 256
    QString alert;         ///< the peer's alert, in OpenSSL's words
    StapleState staple = StapleState::NotSent;
    Fault fault;

    [[nodiscard]] bool has(CertificateProblem problem) const { return problems.contains(problem); }
};

}  // namespace outbox
