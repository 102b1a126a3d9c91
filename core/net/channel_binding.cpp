// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/channel_binding.h"

#include <openssl/evp.h>
#include <openssl/objects.h>

#include <array>

#include "core/net/openssl_types.h"

namespace outbox {

QByteArray serverEndPoint(const QByteArray& certificateDer) {
    const auto* at = reinterpret_cast<const unsigned char*>(certificateDer.constData());
    const X509Ptr certificate(d2i_X509(nullptr, &at, static_cast<long>(certificateDer.size())));
    int signatureHash = NID_undef;
    if (!certificate ||
        X509_get_signature_info(certificate.get(), &signatureHash, nullptr, nullptr, nullptr) != 1)
        return {};
    if (signatureHash == NID_md5 || signatureHash == NID_sha1) signatureHash = NID_sha256;
    const EVP_MD* hash = EVP_get_digestbynid(signatureHash);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!hash || X509_digest(certificate.get(), hash, digest.data(), &size) != 1) return {};
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size));
}

}  // namespace outbox
