// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <memory>
#include <utility>

#include "core/net/openssl_types.h"

namespace outbox {

/// What a certificate made for a test says.
struct TestCertificate {
    QString subject = QStringLiteral("smtp.example.org");
    QString organization = {};
    QStringList names = {QStringLiteral("smtp.example.org")};  ///< DNS names and address literals
    int fromDays = -1;                                         ///< from now
    int toDays = 30;
    int rsaBits = 0;  ///< 0: an elliptic curve key
    bool authority = false;
    const char* digest = "SHA256";
    QList<std::pair<int, const char*>> extensions = {};  ///< more of them: NID and OpenSSL's words for it
};

/// A certificate with its key.
struct TestIdentity {
    std::shared_ptr<X509> x509;
    std::shared_ptr<EVP_PKEY> pkey;
    QSslCertificate certificate;
    QSslKey key;
};

/// Makes a certificate that `issuer` signed, or that signed itself.
[[nodiscard]] TestIdentity makeIdentity(const TestCertificate& wanted, const TestIdentity* issuer = nullptr);

/// What an OCSP responder of `issuer` says of `subject`, in DER; `status` is a V_OCSP_CERTSTATUS.
[[nodiscard]] QByteArray ocspAnswer(const TestIdentity& subject, const TestIdentity& issuer,
                                    const TestIdentity& signer, int status, long ageSeconds = 60);

}  // namespace outbox
