// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/tls_staple.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>

namespace outbox {
namespace {

using OcspResponsePtr = std::unique_ptr<OCSP_RESPONSE, OpenSslFree<OCSP_RESPONSE_free>>;
using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, OpenSslFree<OCSP_BASICRESP_free>>;
using OcspIdPtr = std::unique_ptr<OCSP_CERTID, OpenSslFree<OCSP_CERTID_free>>;

/// How far clocks may differ, in seconds.
constexpr long kClockSkew = 300;

/// The certificate that issued the leaf: as sent, else from the trust store.
X509Ptr issuerOf(const CertificateChain& chain, X509_STORE* store) {
    for (const X509Ptr& candidate : chain.certificates()) {
        if (X509_check_issued(candidate.get(), chain.leaf()) != X509_V_OK) continue;
        X509_up_ref(candidate.get());
        return X509Ptr(candidate.get());
    }
    const X509StoreContextPtr context(X509_STORE_CTX_new());
    X509* issuer = nullptr;
    if (!context || X509_STORE_CTX_init(context.get(), store, chain.leaf(), nullptr) != 1) return {};
    if (X509_STORE_CTX_get1_issuer(&issuer, context.get(), chain.leaf()) != 1) return {};
    return X509Ptr(issuer);
}

StapleState judgeBasic(OCSP_BASICRESP* basic, const CertificateChain& chain, X509_STORE* store) {
    const X509Ptr issuer = issuerOf(chain, store);
    const X509StackPtr helpers(sk_X509_new_null());
    if (!issuer || !helpers) return StapleState::Unusable;
    for (const X509Ptr& certificate : chain.certificates()) sk_X509_push(helpers.get(), certificate.get());
    if (OCSP_basic_verify(basic, helpers.get(), store, 0) != 1) return StapleState::Unusable;

    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    ASN1_GENERALIZEDTIME* thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME* nextUpdate = nullptr;
    const auto isAbout = [&](const EVP_MD* digest) {
        const OcspIdPtr id(OCSP_cert_to_id(digest, chain.leaf(), issuer.get()));
        return id && OCSP_resp_find_status(basic, id.get(), &status, nullptr, nullptr, &thisUpdate,
                                           &nextUpdate) == 1;
    };
    if (!isAbout(EVP_sha1()) && !isAbout(EVP_sha256())) return StapleState::Unusable;
    if (OCSP_check_validity(thisUpdate, nextUpdate, kClockSkew, -1) != 1) return StapleState::Unusable;
    if (status == V_OCSP_CERTSTATUS_GOOD) return StapleState::Good;
    return status == V_OCSP_CERTSTATUS_REVOKED ? StapleState::Revoked : StapleState::Unusable;
}

}  // namespace

StapleState judgeStaple(const QByteArray& der, const CertificateChain& chain, TrustStore& trust) {
    if (der.isEmpty()) return StapleState::NotSent;
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const OcspResponsePtr response(d2i_OCSP_RESPONSE(nullptr, &data, static_cast<long>(der.size())));
    StapleState state = StapleState::Unusable;
    if (response && !chain.isEmpty() &&
        OCSP_response_status(response.get()) == OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        const OcspBasicPtr basic(OCSP_response_get1_basic(response.get()));
        if (basic) state = judgeBasic(basic.get(), chain, trust.store());
    }
    ERR_clear_error();
    return state;
}

}  // namespace outbox
