// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/strict_socket.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <algorithm>

#include "core/model/transcript.h"
#include "core/net/certificate_chain_signs.h"
#include "core/net/failure_map.h"

namespace outbox {
namespace {

constexpr qsizetype kRawOctets = 256;
constexpr qsizetype kWordsCharacters = 300;

QString strictVersionName(QSsl::SslProtocol protocol) {
    switch (protocol) {
        case QSsl::TlsV1_2:
            return QStringLiteral("TLSv1.2");
        case QSsl::TlsV1_3:
            return QStringLiteral("TLSv1.3");
        default:
            return {};
    }
}

/// That no usable staple came along is no fault of the certificate (RFC 6066 section 8); that one says
/// "revoked" is. Qt gives both as errors of the certificate.
bool saysNothingOfRevocation(const QSslError& error) {
    switch (error.error()) {
        case QSslError::OcspNoResponseFound:
        case QSslError::OcspMalformedRequest:
        case QSslError::OcspMalformedResponse:
        case QSslError::OcspInternalError:
        case QSslError::OcspTryLater:
        case QSslError::OcspSigRequred:
        case QSslError::OcspUnauthorized:
        case QSslError::OcspResponseCannotBeTrusted:
        case QSslError::OcspResponseCertIdUnknown:
        case QSslError::OcspResponseExpired:
        case QSslError::OcspStatusUnknown:
            return true;
        default:
            return false;
    }
}

QByteArrayList derOf(const QList<QSslCertificate>& certificates) {
    QByteArrayList result;
    for (const QSslCertificate& certificate : certificates) result += certificate.toDer();
    return result;
}

}  // namespace

StrictSocket::StrictSocket(std::shared_ptr<TrustStore> trust, qsizetype totalOctets)
    : m_trust(std::move(trust)), m_totalLeft(totalOctets) {}

StrictSocket::~StrictSocket() {
    close();
}

bool StrictSocket::adopt(qintptr descriptor) {
    NativeSocket owned(descriptor);
    m_socket = new QSslSocket;
    QObject::connect(m_socket, &QSslSocket::readyRead, m_socket, [this] { pull(); });
    QObject::connect(m_socket, &QSslSocket::bytesWritten, m_socket, [this] { m_changes.notify(); });
    QObject::connect(m_socket, &QSslSocket::encryptedBytesWritten, m_socket, [this] { m_changes.notify(); });
    QObject::connect(m_socket, &QSslSocket::encrypted, m_socket, [this] { onEncrypted(); });
    QObject::connect(m_socket, qOverload<const QList<QSslError>&>(&QSslSocket::sslErrors), m_socket,
                     [this](const QList<QSslError>& errors) { onSslErrors(errors); });
    QObject::connect(m_socket, &QSslSocket::alertReceived, m_socket,
                     [this](QSsl::AlertLevel, QSsl::AlertType, const QString& words) {
                         m_facts.alert = cleanText(words, kWordsCharacters);
                     });
    QObject::connect(m_socket, &QSslSocket::errorOccurred, m_socket,
                     [this](QAbstractSocket::SocketError error) { onError(error); });
    QObject::connect(m_socket, &QSslSocket::disconnected, m_socket, [this] {
        endWith({Failure::Closed, {}, 0});
    });
    if (!m_socket->setSocketDescriptor(descriptor)) return false;
    m_twin = NativeSocket::duplicate(descriptor);
    (void)owned.release();
    return true;
}

void StrictSocket::close() {
    if (!m_socket) return;
    m_socket->disconnect();
    m_socket->abort();
    std::exchange(m_socket, nullptr)->deleteLater();
    m_twin.close();
    if (!m_end.failed()) m_end = {Failure::Closed, {}, 0};
}

void StrictSocket::beginEncryption(const QString& serverName) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Left alone, Qt looks up in the system's folder the one authority it needs; a list must be whole.
    if (!m_trust->extra().isEmpty()) configuration.setCaCertificates(m_trust->authorities());
    // A staple that says "revoked" must stop the secret, too.
    configuration.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    m_encryption = Encryption::Running;
    m_facts.serverName = serverName;
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(serverName);
    m_socket->startClientEncryption();
}

QByteArray StrictSocket::serverCertificate() const {
    return m_socket ? m_socket->peerCertificate().toDer() : QByteArray();
}

QByteArray StrictSocket::unreadInClear() {
    if (!m_socket) return m_received;
    pull();
    return m_received.isEmpty() ? NativeSocket::peek(m_socket->socketDescriptor(), kRawOctets) : m_received;
}

void StrictSocket::write(const QByteArray& bytes) {
    if (m_socket) m_socket->write(bytes);
}

bool StrictSocket::allWritten() const {
    return m_socket && m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0;
}

void StrictSocket::pull() {
    // During a handshake there is nothing to read; after a failed one nothing may be.
    if (!m_socket || m_encryption == Encryption::Running || m_encryption == Encryption::Failed) return;
    const QByteArray bytes = m_socket->read(m_totalLeft + 1);
    m_received += bytes;
    m_totalLeft -= bytes.size();
    if (m_totalLeft < 0) endWith({Failure::LimitExceeded, QStringLiteral("too many octets in all"), 0});
    if (!bytes.isEmpty()) m_changes.notify();
}

void StrictSocket::endWith(Fault fault) {
    if (m_end.failed()) return;
    m_end = std::move(fault);
    if (m_encryption == Encryption::Running) m_encryption = Encryption::Failed;
    m_changes.notify();
}

void StrictSocket::onEncrypted() {
    m_encryption = Encryption::Up;
    readFacts();
    m_facts.completed = true;
    // Nothing can have been decrypted yet: what is readable now came in clear before the handshake.
    if (m_socket->bytesAvailable() > 0) {
        m_encryption = Encryption::Failed;
        m_facts.rawBytes = m_socket->peek(kRawOctets);
        m_facts.fault = {Failure::TlsInjected, {}, 0};
    } else if (!m_chain.isFor(m_facts.serverName)) {
        // Qt takes a common name where alternative names say otherwise; mail programs do not (RFC
        // 6125 6.4.4).
        m_encryption = Encryption::Failed;
        m_facts.problems = {CertificateProblem::NameMismatch};
        m_facts.fault = {Failure::TlsNotTrusted, QStringLiteral("the certificate is for another name"), 0};
    } else {
        m_facts.verified = true;
        noteVerdict();
    }
    if (m_facts.fault.failed()) endWith(m_facts.fault);
    m_changes.notify();
}

void StrictSocket::onSslErrors(const QList<QSslError>& errors) {
    if (std::all_of(errors.begin(), errors.end(), saysNothingOfRevocation)) {
        m_socket->ignoreSslErrors();
        return;
    }
    // Qt knows version and cipher of a connection it is about to give up only inside this signal.
    readFacts();
    m_facts.completed = true;
    QList<CertificateProblem> raw;
    QStringList words;
    for (const QSslError& error : errors) {
        if (saysNothingOfRevocation(error)) continue;
        if (const auto problem = problemFromQt(error.error())) raw += *problem;
        words += error.errorString();
    }
    m_facts.problems = m_chain.settle(raw);
    m_facts.weaknesses += m_trust->verify(m_chain, m_facts.serverName).weaknesses;
    const int number = errors.isEmpty() ? 0 : static_cast<int>(errors.first().error());
    m_facts.fault = {Failure::TlsNotTrusted, cleanText(words.join(QStringLiteral("; ")), kWordsCharacters),
                     number};
    endWith(m_facts.fault);
}

void StrictSocket::onError(QAbstractSocket::SocketError error) {
    pull();
    Fault fault = faultFromSocket(error, m_socket->errorString());
    if (fault.kind == Failure::Closed && m_twin.wasReset()) fault.kind = Failure::Reset;
    if (m_encryption == Encryption::Running) {
        if (isWeaknessReason(fault.native)) m_facts.problems += CertificateProblem::WeakKey;
        m_facts.fault = fault;
    }
    endWith(fault);
}

void StrictSocket::readFacts() {
    m_chain = CertificateChain::fromDer(derOf(m_socket->peerCertificateChain()));
    m_facts.chain = m_chain.facts();
    m_facts.version = strictVersionName(m_socket->sessionProtocol());
    const QSslCipher cipher = m_socket->sessionCipher();
    m_facts.cipher = cipher.name();
    const QSslKey exchange = m_socket->sslConfiguration().ephemeralServerKey();
    const bool dh = exchange.algorithm() == QSsl::Dh;
    if (!exchange.isNull() && (dh || exchange.algorithm() == QSsl::Ec)) {
        m_facts.keyExchange = dh ? QStringLiteral("DHE") : QStringLiteral("ECDHE");
        m_facts.keyExchangeBits = exchange.length();
    }
    m_facts.weaknesses.clear();
    if (dh && m_facts.keyExchangeBits < sign::smallestModulusBits)
        m_facts.weaknesses += QStringLiteral("key_exchange");
    if (cipher.usedBits() > 0 && cipher.usedBits() < sign::smallestCipherBits)
        m_facts.weaknesses += QStringLiteral("cipher");
}

void StrictSocket::noteVerdict() {
    const TrustStore::Verdict verdict = m_trust->verify(m_chain, m_facts.serverName);
    m_facts.root = verdict.root;
    m_facts.rootIsPublic = verdict.rootIsPublic;
    m_facts.weaknesses += verdict.weaknesses;
}

}  // namespace outbox
