// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/certificate_chain_signs.h"

#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <QByteArray>
#include <algorithm>

namespace outbox::sign {
namespace {

constexpr int kKeyIdOctets = 64;

using PoliciesPtr = std::unique_ptr<CERTIFICATEPOLICIES, OpenSslFree<CERTIFICATEPOLICIES_free>>;
using AccessPtr = std::unique_ptr<AUTHORITY_INFO_ACCESS, OpenSslFree<AUTHORITY_INFO_ACCESS_free>>;
using AuthorityKeyPtr = std::unique_ptr<AUTHORITY_KEYID, OpenSslFree<AUTHORITY_KEYID_free>>;

template <typename Pointer>
Pointer extension(const X509* certificate, int nid) {
    return Pointer(
        static_cast<typename Pointer::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

QString hexOf(const ASN1_OCTET_STRING* octets) {
    if (!octets) return {};
    const QByteArray bytes(reinterpret_cast<const char*>(ASN1_STRING_get0_data(octets)),
                           std::min(ASN1_STRING_length(octets), kKeyIdOctets));
    return QString::fromLatin1(bytes.toHex());
}

/// 2.23.140.1.x: the reserved policies of the CA/Browser Forum's Baseline Requirements, section 7.1.6.1.
bool hasPublicPolicy(const X509* certificate) {
    const auto policies = extension<PoliciesPtr>(certificate, NID_certificate_policies);
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        char text[64] = {};
        OBJ_obj2txt(text, sizeof text, sk_POLICYINFO_value(policies.get(), i)->policyid, 1);
        if (QByteArray(text).startsWith("2.23.140.1.")) return true;
    }
    return false;
}

bool wasLogged(const X509* certificate) {
    return X509_get_ext_by_NID(certificate, NID_ct_precert_scts, -1) >= 0;
}

bool namesIssuersAddress(const X509* certificate) {
    const auto access = extension<AccessPtr>(certificate, NID_info_access);
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION* one = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(one->method) == NID_ad_ca_issuers) return true;
    }
    return false;
}

bool saysAny(const QString& name, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&name](const char* word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

/// By the name of the issuer's own issuer in the authority key identifier, where it stands there.
IssuerSign byIssuersIssuer(const X509* certificate) {
    const auto key = extension<AuthorityKeyPtr>(certificate, NID_authority_key_identifier);
    if (!key || !key->issuer) return IssuerSign::None;
    for (int i = 0; i < sk_GENERAL_NAME_num(key->issuer); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(key->issuer, i);
        if (name->type != GEN_DIRNAME) continue;
        const bool same = X509_NAME_cmp(name->d.dirn, X509_get_issuer_name(certificate)) == 0;
        return same ? IssuerSign::Root : IssuerSign::Intermediate;
    }
    return IssuerSign::None;
}

}  // namespace

bool isSelfIssued(const X509* certificate) {
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
}

bool hasSmallKey(const X509* certificate) {
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (!key) return false;
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA:
        case EVP_PKEY_RSA_PSS:
        case EVP_PKEY_DSA:
            return bits < smallestModulusBits;
        case EVP_PKEY_EC:
            return bits < smallestCurveBits;
        default:
            return false;
    }
}

bool hasOldSignature(const X509* certificate) {
    if (isSelfIssued(certificate)) return false;
    int digest = NID_undef;
    if (OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, nullptr) != 1) return false;
    return digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1 || digest == NID_md4 ||
           digest == NID_md2;
}

QString keyId(X509* certificate) {
    return hexOf(X509_get0_subject_key_id(certificate));
}

QString issuerKeyId(X509* certificate) {
    return hexOf(X509_get0_authority_key_id(certificate));
}

IssuerSign missingIssuer(X509* certificate, const QString& issuerName) {
    const IssuerSign named = byIssuersIssuer(certificate);
    if (named != IssuerSign::None) return named;
    if (wasLogged(certificate) || hasPublicPolicy(certificate)) return IssuerSign::Intermediate;
    if (saysAny(issuerName, {"root"})) return IssuerSign::Root;
    const bool fetched = namesIssuersAddress(certificate);
    const bool called = saysAny(issuerName, {"intermediate", "issuing", "subordinate", "sub ca", "subca"});
    return fetched || called ? IssuerSign::Intermediate : IssuerSign::None;
}

}  // namespace outbox::sign
