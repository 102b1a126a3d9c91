// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/tls_engine.h"

#include <openssl/err.h>
#include <openssl/tls1.h>

#include <QHostAddress>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/net/failure_map.h"
#include "core/net/tls_staple.h"

namespace outbox {
namespace {

constexpr qsizetype kFirstOctets = 256;
constexpr qsizetype kAlertCharacters = 100;
constexpr int kSmallestDhBits = 2048;
constexpr int kSmallestCipherBits = 112;

SslContextPtr lenientContext() {
    SslContextPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context) return context;
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_TICKET);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

QByteArray stapleOf(const SSL* ssl) {
    const unsigned char* data = nullptr;
    // A macro of OpenSSL that takes a pointer to non-const.
    const long size = SSL_get_tlsext_status_ocsp_resp(const_cast<SSL*>(ssl), &data);
    return size > 0 ? QByteArray(reinterpret_cast<const char*>(data), size) : QByteArray();
}

}  // namespace

TlsEngine::TlsEngine(const QString& serverName) : m_serverName(serverName), m_context(lenientContext()) {
    ERR_clear_error();
    if (m_context) m_ssl.reset(SSL_new(m_context.get()));
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    if (!m_ssl || !m_in || !m_out) {
        BIO_free(m_in);
        BIO_free(m_out);
        m_ssl.reset();
        m_state = State::Failed;
        m_fault = {Failure::Other, QStringLiteral("OpenSSL does not start"), 0};
        return;
    }
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_CTX_set_cert_verify_callback(m_context.get(), keepChain, this);
    SSL_set_app_data(m_ssl.get(), this);
    SSL_set_info_callback(m_ssl.get(), keepAlert);
    SSL_set_tlsext_status_type(m_ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    if (QHostAddress(serverName).isNull() && !serverName.isEmpty())
        SSL_set_tlsext_host_name(m_ssl.get(), serverName.toLatin1().constData());
    SSL_set_connect_state(m_ssl.get());
    advance();
}

int TlsEngine::keepChain(X509_STORE_CTX* context, void* argument) {
    auto* engine = static_cast<TlsEngine*>(argument);
    engine->m_chain = CertificateChain::fromStack(X509_STORE_CTX_get0_untrusted(context));
    return 1;
}

void TlsEngine::keepAlert(const SSL* ssl, int where, int value) {
    if ((where & SSL_CB_READ_ALERT) != SSL_CB_READ_ALERT) return;
    auto* engine = static_cast<TlsEngine*>(SSL_get_app_data(ssl));
    constexpr int kCloseNotify = 0;
    if ((value & 0xff) != kCloseNotify)
        engine->m_alert = cleanBytes(QByteArray(SSL_alert_desc_string_long(value)), kAlertCharacters);
}

void TlsEngine::feed(const QByteArray& bytes) {
    if (m_first.size() < kFirstOctets) m_first += bytes.left(kFirstOctets - m_first.size());
    if (m_state != State::Running || bytes.isEmpty()) return;
    BIO_write(m_in, bytes.constData(), static_cast<int>(bytes.size()));
    advance();
}

void TlsEngine::advance() {
    ERR_clear_error();
    const int outcome = SSL_do_handshake(m_ssl.get());
    if (outcome == 1) {
        m_state = State::Done;
    } else if (SSL_get_error(m_ssl.get(), outcome) != SSL_ERROR_WANT_READ) {
        m_fault = faultFromOpenSsl(ERR_peek_error());
        m_state = State::Failed;
    }
    ERR_clear_error();
}

QByteArray TlsEngine::takeOutgoing() {
    if (!m_ssl) return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(m_out, &data);
    QByteArray bytes(data, std::max(size, 0L));
    (void)BIO_reset(m_out);
    return bytes;
}

void TlsEngine::finish() {
    if (m_state != State::Done) return;
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

/// Whether what came begins as a TLS record (RFC 8446 section 5.1): a content type 20 to 23, then
/// version 3.x.
bool TlsEngine::isTls() const {
    if (m_first.isEmpty()) return true;
    const auto type = static_cast<uchar>(m_first[0]);
    return type >= 20 && type <= 23 && (m_first.size() < 2 || m_first[1] == 3);
}

bool TlsEngine::hasWeakParameters() const {
    if (SSL_get_cipher_bits(m_ssl.get(), nullptr) < kSmallestCipherBits) return true;
    EVP_PKEY* key = nullptr;
    if (SSL_get_peer_tmp_key(m_ssl.get(), &key) != 1) return false;
    const bool weak = EVP_PKEY_get_base_id(key) == EVP_PKEY_DH && EVP_PKEY_get_bits(key) < kSmallestDhBits;
    EVP_PKEY_free(key);
    return weak;
}

TlsFacts TlsEngine::facts(TrustStore& trust, const Fault& end) const {
    TlsFacts facts;
    facts.serverName = m_serverName;
    facts.alert = m_alert;
    facts.chain = m_chain.facts();
    facts.completed = m_state == State::Done;
    facts.fault = facts.completed ? Fault() : m_fault.failed() ? m_fault : end;
    if (!facts.completed && !isTls()) {
        facts.rawBytes = m_first;
        facts.fault.kind = Failure::TlsNotSpoken;
    }
    if (!m_chain.isEmpty()) {
        const TrustStore::Verdict verdict = trust.verify(m_chain, m_serverName);
        facts.problems = verdict.problems;
        facts.root = verdict.root;
    }
    if (!facts.completed) return facts;

    facts.version = QString::fromLatin1(SSL_get_version(m_ssl.get()));
    facts.cipher = QString::fromLatin1(SSL_get_cipher_name(m_ssl.get()));
    if (hasWeakParameters()) facts.problems += CertificateProblem::WeakKey;
    facts.staple = judgeStaple(stapleOf(m_ssl.get()), m_chain, trust);
    if (facts.staple == StapleState::Revoked) facts.problems += CertificateProblem::Revoked;
    facts.problems = m_chain.settle(facts.problems);
    facts.verified = !m_chain.isEmpty() && facts.problems.isEmpty();
    return facts;
}

}  // namespace outbox
