// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/scram.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace outbox {

namespace {

constexpr qsizetype mostOctets = 4096;  ///< of a server's message
constexpr qsizetype mostSaltOctets = 1024;
/// Servers use 4096 to some hundred thousands; beyond this it is a way to keep a client busy.
constexpr int mostIterations = 1000000;

QCryptographicHash::Algorithm algorithmOf(ScramHash hash) {
    return hash == ScramHash::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
}

/// Octets that lead to the password: overwritten when they go.
struct KeyOctets {
    QByteArray octets;

    explicit KeyOctets(QByteArray from) : octets(std::move(from)) {}
    ~KeyOctets() { wipe(octets); }
    Q_DISABLE_COPY_MOVE(KeyOctets)
};

QByteArray hmac(ScramHash hash, const QByteArray& key, const QByteArray& message) {
    return QMessageAuthenticationCode::hash(message, key, algorithmOf(hash));
}

/// Hi() of RFC 5802 section 2.2.
QByteArray saltedPassword(ScramHash hash, const QByteArray& password, const QByteArray& salt,
                          int iterations) {
    QByteArray derived(QCryptographicHash::hashLength(algorithmOf(hash)), '\0');
    const bool done = PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()),
                                        reinterpret_cast<const unsigned char*>(salt.constData()),
                                        static_cast<int>(salt.size()), iterations,
                                        hash == ScramHash::Sha1 ? EVP_sha1() : EVP_sha256(),
                                        static_cast<int>(derived.size()),
                                        reinterpret_cast<unsigned char*>(derived.data())) == 1;
    return done ? derived : QByteArray();
}

QByteArray exclusiveOr(QByteArray left, const QByteArray& right) {
    for (qsizetype i = 0; i < left.size(); ++i) left[i] = static_cast<char>(left.at(i) ^ right.at(i));
    return left;
}

/// saslname of RFC 5802 section 7.
QByteArray saslName(const QString& user) {
    return saslPrepared(user).toUtf8().replace('=', "=3D").replace(',', "=2C");
}

QByteArray gs2Header(const ScramBinding& binding) {
    switch (binding.flag) {
        case ScramBinding::Flag::ServerEndPoint:
            return QByteArrayLiteral("p=tls-server-end-point,,");
        case ScramBinding::Flag::ServerDoesNot:
            return QByteArrayLiteral("y,,");
        case ScramBinding::Flag::CannotBind:
            break;
    }
    return QByteArrayLiteral("n,,");
}

QByteArray preparedPassword(const Secret& password) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(password.reveal());
    if (decoder.hasError()) return password.reveal();
    QString prepared = saslPrepared(text);
    const QByteArray octets = prepared.toUtf8();
    text.fill(QChar(u'\0'));
    prepared.fill(QChar(u'\0'));
    return octets;
}

/// The value of `part` where it is the attribute `name`; nothing where it is another.
std::optional<QByteArray> attribute(const QByteArray& part, char name) {
    if (part.size() < 2 || part.at(0) != name || part.at(1) != '=') return std::nullopt;
    return part.mid(2);
}

std::optional<QByteArray> strictBase64(const QByteArray& text) {
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result && !text.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

bool isPrintable(const QByteArray& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

struct ServerFirst {
    QByteArray nonce;
    QByteArray salt;
    int iterations = 0;
};

/// server-first-message; one that begins with a mandatory extension ("m=") is none that we know.
std::optional<ServerFirst> readServerFirst(const QByteArray& message, const QByteArray& ownNonce) {
    if (message.size() > mostOctets) return std::nullopt;
    const QByteArrayList parts = message.split(',');
    if (parts.size() < 3) return std::nullopt;
    const auto nonce = attribute(parts.at(0), 'r');
    const auto saltText = attribute(parts.at(1), 's');
    const auto iterations = attribute(parts.at(2), 'i');
    if (!nonce || !saltText || !iterations) return std::nullopt;
    if (!nonce->startsWith(ownNonce) || nonce->size() <= ownNonce.size() || !isPrintable(*nonce))
        return std::nullopt;
    const auto salt = strictBase64(*saltText);
    if (!salt || salt->isEmpty() || salt->size() > mostSaltOctets) return std::nullopt;
    bool isNumber = false;
    const int count = iterations->toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostIterations) return std::nullopt;
    return ServerFirst{*nonce, *salt, count};
}

bool isBlankOfAnyWidth(QChar c) {
    return c.category() == QChar::Separator_Space;
}

bool isMappedToNothing(QChar c) {
    // RFC 3454 table B.1.
    static constexpr std::array<char16_t, 11> single{0x00AD, 0x034F, 0x1806, 0x180B, 0x180C, 0x180D,
                                                     0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF};
    const char16_t code = c.unicode();
    return std::find(single.begin(), single.end(), code) != single.end() ||
           (code >= 0xFE00 && code <= 0xFE0F);
}

}  // namespace

ScramClient::ScramClient(ScramHash hash, const QString& user, const Secret& password,
                         const ScramBinding& binding, const QByteArray& nonce)
    : m_hash(hash),
      m_password(password),
      m_header(gs2Header(binding)),
      m_bindingData(binding.flag == ScramBinding::Flag::ServerEndPoint ? binding.data : QByteArray()),
      m_nonce(nonce),
      m_firstBare("n=" + saslName(user) + ",r=" + nonce) {}

Secret ScramClient::firstMessage() const {
    return Secret(m_header + m_firstBare);
}

std::optional<Secret> ScramClient::finalMessage(const QByteArray& serverFirst) {
    const auto server = readServerFirst(serverFirst, m_nonce);
    if (!server) return std::nullopt;
    const KeyOctets password(preparedPassword(m_password));
    const KeyOctets salted(saltedPassword(m_hash, password.octets, server->salt, server->iterations));
    if (salted.octets.isEmpty()) return std::nullopt;

    const QByteArray withoutProof = "c=" + (m_header + m_bindingData).toBase64() + ",r=" + server->nonce;
    const QByteArray authMessage = m_firstBare + ',' + serverFirst + ',' + withoutProof;
    const KeyOctets clientKey(hmac(m_hash, salted.octets, "Client Key"));
    const KeyOctets storedKey(QCryptographicHash::hash(clientKey.octets, algorithmOf(m_hash)));
    const QByteArray signature = hmac(m_hash, storedKey.octets, authMessage);
    const KeyOctets serverKey(hmac(m_hash, salted.octets, "Server Key"));
    m_serverSignature = Secret(hmac(m_hash, serverKey.octets, authMessage));
    return Secret(withoutProof + ",p=" + exclusiveOr(clientKey.octets, signature).toBase64());
}

bool ScramClient::isVerifiedBy(const QByteArray& serverFinal) const {
    if (m_serverSignature.isEmpty() || serverFinal.size() > mostOctets) return false;
    const auto verifier = attribute(serverFinal.split(',').first(), 'v');
    const auto signature = verifier ? strictBase64(*verifier) : std::nullopt;
    const QByteArray& expected = m_serverSignature.reveal();
    return signature && signature->size() == expected.size() &&
           CRYPTO_memcmp(signature->constData(), expected.constData(),
                         static_cast<size_t>(expected.size())) == 0;
}

QByteArray scramNonce() {
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto* octets = reinterpret_cast<const char*>(random.data());
    // Base64 has no comma, so it may stand as it is.
    return QByteArray(octets, sizeof(random)).toBase64();
}

QString saslPrepared(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (isMappedToNothing(c)) continue;
        kept.append(isBlankOfAnyWidth(c) ? QChar(u' ') : c);
    }
    const QString prepared = kept.normalized(QString::NormalizationForm_KC);
    kept.fill(QChar(u'\0'));
    return prepared;
}

}  // namespace outbox
