// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/trust_store.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <QSslConfiguration>

#include "core/net/certificate_chain_signs.h"
#include "core/net/failure_map.h"
#include "core/net/trust_store_public.h"

namespace outbox {
namespace {

/// OpenSSL's level 2: 112 bits, so RSA from 2048 bits and no SHA-1. The default of every system that is kept
/// up.
constexpr int kSecurityLevel = 2;

using Codes = QList<int>;

int noteAndGoOn(int ok, X509_STORE_CTX* context) {
    if (ok == 1) return 1;
    auto* codes = static_cast<Codes*>(X509_STORE_CTX_get_app_data(context));
    const int code = X509_STORE_CTX_get_error(context);
    if (codes && !codes->contains(code)) codes->append(code);
    return 1;
}

bool endsInTrust(const Codes& codes) {
    return !codes.contains(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT) &&
           !codes.contains(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY) &&
           !codes.contains(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT) &&
           !codes.contains(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN);
}

/// Servers send certificates that nobody needs, too; only those that the chain was built from count.
QStringList weaknessesOf(const STACK_OF(X509) * built, bool withoutLast) {
    QStringList weaknesses;
    const auto note = [&weaknesses](bool weak, const char* name) {
        if (weak && !weaknesses.contains(QLatin1String(name))) weaknesses += QString::fromLatin1(name);
    };
    for (int i = 0; i < sk_X509_num(built) - (withoutLast ? 1 : 0); ++i) {
        note(sign::hasSmallKey(sk_X509_value(built, i)), "key");
        note(sign::hasOldSignature(sk_X509_value(built, i)), "signature");
    }
    return weaknesses;
}

}  // namespace

std::shared_ptr<TrustStore> TrustStore::ofThread(const QList<QSslCertificate>& extra) {
    thread_local std::weak_ptr<TrustStore> latest;
    auto store = latest.lock();
    if (store && store->m_extra == extra) return store;
    store = std::make_shared<TrustStore>(extra);
    latest = store;
    return store;
}

const QList<QSslCertificate>& TrustStore::authorities() {
    if (m_authorities.isEmpty()) m_authorities = QSslConfiguration::systemCaCertificates() + m_extra;
    return m_authorities;
}

X509_STORE* TrustStore::store() {
    if (m_store) return m_store.get();
    m_store.reset(X509_STORE_new());
    if (!m_store) return nullptr;
    for (const QSslCertificate& authority : authorities()) {
        const auto parsed = CertificateChain::fromDer({authority.toDer()});
        if (!parsed.isEmpty()) X509_STORE_add_cert(m_store.get(), parsed.leaf());
    }
    ERR_clear_error();
    return m_store.get();
}

TrustStore::Verdict TrustStore::verify(const CertificateChain& chain, const QString& serverName) {
    Verdict verdict;
    const X509StackPtr untrusted(sk_X509_new_null());
    const X509StoreContextPtr context(X509_STORE_CTX_new());
    verdict.problems = {CertificateProblem::Other};
    if (!untrusted || !context || chain.isEmpty()) return verdict;
    for (const X509Ptr& certificate : chain.certificates()) sk_X509_push(untrusted.get(), certificate.get());
    if (X509_STORE_CTX_init(context.get(), store(), chain.leaf(), untrusted.get()) != 1) return verdict;

    Codes codes;
    X509_STORE_CTX_set_app_data(context.get(), &codes);
    X509_STORE_CTX_set_verify_cb(context.get(), noteAndGoOn);
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), kSecurityLevel);
    const int outcome = X509_verify_cert(context.get());
    if (outcome != 1 && codes.isEmpty()) codes += X509_V_ERR_UNSPECIFIED;

    QList<CertificateProblem> raw;
    for (const int code : codes)
        if (const auto problem = problemFromX509(code)) raw += *problem;
    if (!chain.isFor(serverName)) raw += CertificateProblem::NameMismatch;
    verdict.problems = chain.settle(raw);

    const STACK_OF(X509)* built = X509_STORE_CTX_get0_chain(context.get());
    const bool trusted = endsInTrust(codes) && sk_X509_num(built) > 0;
    verdict.weaknesses = weaknessesOf(built, trusted);
    if (trusted) {
        const X509* root = sk_X509_value(built, sk_X509_num(built) - 1);
        verdict.root = subjectText(root);
        verdict.rootIsPublic = isPublicRoot(root);
    }
    ERR_clear_error();
    return verdict;
}

}  // namespace outbox
