// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/tls_engine.h"

#include <openssl/err.h>
#include <openssl/tls1.h>

#include <QHostAddress>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/net/certificate_chain_signs.h"
#include "core/net/failure_map.h"
#include "core/net/tls_staple.h"

namespace outbox {
namespace {

constexpr qsizetype kFirstOctets = 256;
constexpr qsizetype kAlertCharacters = 100;

/// A key that was made for this handshake alone.
struct KeyExchange {
    QString name;
    int bits = 0;
    bool weak = false;
};

/// The names that people use; OpenSSL's own otherwise.
QString curveOf(const EVP_PKEY* key) {
    char name[80] = {};
    if (EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) != 1) return QStringLiteral("ECDHE");
    if (qstrcmp(name, "prime256v1") == 0) return QStringLiteral("P-256");
    if (qstrcmp(name, "secp384r1") == 0) return QStringLiteral("P-384");
    if (qstrcmp(name, "secp521r1") == 0) return QStringLiteral("P-521");
    return QString::fromLatin1(name);
}

KeyExchange keyExchangeOf(SSL* ssl) {
    EVP_PKEY* key = nullptr;
    // Nothing was made where the server's own RSA key takes the secret.
    if (SSL_get_peer_tmp_key(ssl, &key) != 1) return {};
    KeyExchange exchange;
    exchange.bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_DH:
            exchange.name = QStringLiteral("DHE");
            exchange.weak = exchange.bits < sign::smallestModulusBits;
            break;
        case EVP_PKEY_EC:
            exchange.name = curveOf(key);
            exchange.weak = exchange.bits < sign::smallestCurveBits;
            break;
        case EVP_PKEY_X25519:
            exchange.name = QStringLiteral("x25519");
            break;
        case EVP_PKEY_X448:
            exchange.name = QStringLiteral("x448");
            break;
        default:
            exchange.name = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
            break;
    }
    EVP_PKEY_free(key);
    return exchange;
}

/// Too few bits, or nobody who vouches for the server at all.
bool hasWeakCipher(const SSL* ssl) {
    const SSL_CIPHER* cipher = SSL_get_current_cipher(ssl);
    return cipher && (SSL_CIPHER_get_bits(cipher, nullptr) < sign::smallestCipherBits ||
                      SSL_CIPHER_get_auth_nid(cipher) == NID_auth_null);
}

SslContextPtr lenientContext() {
    SslContextPtr context(SSL_CTX_new(TLS_client_method()));
    if (!context) return context;
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
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

TlsEngine::TlsEngine(const TlsOffer& offer) : m_serverName(offer.serverName), m_context(lenientContext()) {
    ERR_clear_error();
    if (m_context) SSL_CTX_set_max_proto_version(m_context.get(), offer.highest);
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
    if (offer.namesServer && QHostAddress(m_serverName).isNull() && !m_serverName.isEmpty())
        SSL_set_tlsext_host_name(m_ssl.get(), m_serverName.toLatin1().constData());
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

void TlsEngine::describeParameters(TlsFacts& facts) const {
    facts.version = QString::fromLatin1(SSL_get_version(m_ssl.get()));
    facts.cipher = QString::fromLatin1(SSL_get_cipher_name(m_ssl.get()));
    const KeyExchange exchange = keyExchangeOf(m_ssl.get());
    facts.keyExchange = exchange.name;
    facts.keyExchangeBits = exchange.bits;
    if (exchange.weak) facts.weaknesses += QStringLiteral("key_exchange");
    if (hasWeakCipher(m_ssl.get())) facts.weaknesses += QStringLiteral("cipher");
    if (exchange.weak || hasWeakCipher(m_ssl.get())) facts.problems += CertificateProblem::WeakKey;
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
        facts.rootIsPublic = verdict.rootIsPublic;
        facts.weaknesses = verdict.weaknesses;
    }
    if (!facts.completed) return facts;

    describeParameters(facts);
    facts.staple = judgeStaple(stapleOf(m_ssl.get()), m_chain, trust);
    if (facts.staple == StapleState::Revoked) facts.problems += CertificateProblem::Revoked;
    facts.problems = m_chain.settle(facts.problems);
    facts.verified = !m_chain.isEmpty() && facts.problems.isEmpty();
    return facts;
}

}  // namespace outbox
