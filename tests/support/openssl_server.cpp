// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/openssl_server.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace outbox {
namespace {

constexpr int kTurnMs = 20;

int giveStaple(SSL* ssl, void* argument) {
    const auto* staple = static_cast<const QByteArray*>(argument);
    if (staple->isEmpty()) return SSL_TLSEXT_ERR_NOACK;
    const auto size = static_cast<std::size_t>(staple->size());
    void* copy = OPENSSL_memdup(staple->constData(), size);
    SSL_set_tlsext_status_ocsp_resp(ssl, copy, static_cast<long>(size));
    return SSL_TLSEXT_ERR_OK;
}

SslContextPtr contextFor(OpenSslServing& serving) {
    SslContextPtr context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), serving.lowest);
    SSL_CTX_set_max_proto_version(context.get(), serving.highest);
    SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    SSL_CTX_use_certificate(context.get(), serving.leaf.x509.get());
    SSL_CTX_use_PrivateKey(context.get(), serving.leaf.pkey.get());
    for (const TestIdentity& intermediate : serving.intermediates)
        SSL_CTX_add1_chain_cert(context.get(), intermediate.x509.get());
    SSL_CTX_set_tlsext_status_cb(context.get(), giveStaple);
    SSL_CTX_set_tlsext_status_arg(context.get(), &serving.staple);
    if (serving.smallGroup) {
        SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(context.get(), "DHE:@SECLEVEL=0");
        constexpr int alwaysSmall = 2;  // 1: as strong as the certificate's key
        SSL_CTX_set_dh_auto(context.get(), alwaysSmall);
    }
    if (serving.asksForCertificate)
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return context;
}

void sendWaiting(BIO* out, QTcpSocket& socket) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    if (size <= 0 || socket.state() != QAbstractSocket::ConnectedState) return;
    socket.write(data, size);
    (void)BIO_reset(out);
    socket.waitForBytesWritten(kTurnMs);
}

}  // namespace

OpenSslServer::OpenSslServer(OpenSslServing serving)
    : m_serving(std::move(serving)), m_thread([this] { run(); }) {
    while (m_port == 0) std::this_thread::yield();
}

OpenSslServer::~OpenSslServer() {
    m_stop = true;
    if (m_thread.joinable()) m_thread.join();
}

QByteArray OpenSslServer::waitForServerName() {
    if (m_thread.joinable()) m_thread.join();
    return m_serverName;
}

void OpenSslServer::run() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_stop && !server.waitForNewConnection(kTurnMs)) {
    }
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    if (socket) serve(*socket);
}

void OpenSslServer::serve(QTcpSocket& socket) {
    const SslContextPtr context = contextFor(m_serving);
    const SslPtr ssl(SSL_new(context.get()));
    BIO* in = BIO_new(BIO_s_mem());
    BIO* out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), in, out);
    SSL_set_accept_state(ssl.get());
    bool greeted = false;
    while (!m_stop && socket.state() == QAbstractSocket::ConnectedState) {
        socket.waitForReadyRead(kTurnMs);
        const QByteArray bytes = socket.readAll();
        BIO_write(in, bytes.constData(), static_cast<int>(bytes.size()));
        if (!greeted && SSL_do_handshake(ssl.get()) == 1) {
            if (const char* name = SSL_get_servername(ssl.get(), TLSEXT_NAMETYPE_host_name))
                m_serverName = name;
            SSL_write(ssl.get(), "220 hello\r\n", 11);
            greeted = true;
        }
        sendWaiting(out, socket);
    }
}

}  // namespace outbox
