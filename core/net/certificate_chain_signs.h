// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/net/openssl_types.h"

/// What one certificate gives away about its strength and about whoever issued it.
namespace outbox::sign {

/// The bounds of 112 bits of security (NIST SP 800-57 part 1): what systems ask for by default.
constexpr int smallestModulusBits = 2048;  ///< RSA, DSA, Diffie-Hellman
constexpr int smallestCurveBits = 224;
constexpr int smallestCipherBits = 112;

/// Subject and issuer are the same name.
[[nodiscard]] bool isSelfIssued(const X509* certificate);
[[nodiscard]] bool hasSmallKey(const X509* certificate);
/// Signed over SHA-1, MD5 or older. A certificate that issued itself proves nothing by its signature, so
/// that is not looked at.
[[nodiscard]] bool hasOldSignature(const X509* certificate);

/// The key identifiers of RFC 5280 4.2.1.1 and 4.2.1.2 in hex; empty where there are none.
[[nodiscard]] QString keyId(X509* certificate);
[[nodiscard]] QString issuerKeyId(X509* certificate);

/// What a certificate that came without its issuer tells about that issuer.
enum class IssuerSign {
    Root,          ///< it is an authority of its own: nothing was left out, it is simply not known here
    Intermediate,  ///< it stands under another one, and should have been sent
    None
};
/// In the order of how sound they are:
/// - the authority key identifier names the issuer's own issuer: the same name is a root, another one is not;
/// - proofs of public logging (RFC 6962) or a policy of the CA/Browser Forum (2.23.140.1): public
///   authorities, which issue from intermediates only, and hardly a private one has them;
/// - the issuer calls itself a root;
/// - an address to fetch the issuer from (RFC 5280 4.2.2.1), or a name like "Intermediate" or "Issuing".
[[nodiscard]] IssuerSign missingIssuer(X509* certificate, const QString& issuerName);

}  // namespace outbox::sign
