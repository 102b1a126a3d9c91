// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <openssl/evp.h>

#include <QCryptographicHash>
#include <QHash>
#include <memory>

#include "core/domain/dkim_signature.h"

namespace outbox {

namespace {

QByteArray sha256(const QByteArray& octets) {
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
}

/// The field's value with what stands behind b= taken out (RFC 6376 section 3.5).
QByteArray withoutSignature(const QByteArray& value) {
    QByteArray out;
    for (qsizetype at = 0; at <= value.size();) {
        const qsizetype end = value.indexOf(';', at);
        const QByteArray part = value.mid(at, (end < 0 ? value.size() : end) - at);
        const qsizetype sign = part.indexOf('=');
        const bool isSignature = sign > 0 && part.left(sign).trimmed() == "b";
        out += isSignature ? part.left(sign + 1) : part;
        if (end < 0) break;
        out += ';';
        at = end + 1;
    }
    return out;
}

/// The fields that h= names: of several with one name the lowest first, and nothing for one too many (RFC
/// 6376 section 5.4.2).
QByteArray signedHeader(const QList<HeaderField>& header, const DkimSignature& signature) {
    QHash<QByteArray, qsizetype> below;  // where the search for the next one of a name goes on
    QByteArray octets;
    for (const QByteArray& name : signature.fields) {
        const QByteArray key = name.toLower();
        if (!below.contains(key)) below.insert(key, header.size());
        qsizetype& at = below[key];
        while (--at >= 0 && !header.at(at).is(name.constData())) {
        }
        if (at >= 0) octets += canonicalField(header.at(at), signature.headerForm);
        if (at < 0) at = 0;
    }
    HeaderField own = signature.field;
    own.value = withoutSignature(own.value);
    QByteArray last = canonicalField(own, signature.headerForm);
    last.chop(2);  // the signature itself is signed without its line end
    return octets + last;
}

const unsigned char* rawOctets(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Ed25519 signs the hash of the header (RFC 8463 section 3), RSA the header by that hash.
bool fitsSignature(const DkimKey& key, const QByteArray& header, const QByteArray& signature) {
    const bool isRsa = key.type == "rsa";
    const QByteArray octets = isRsa ? header : sha256(header);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!context) return false;
    const EVP_MD* hash = isRsa ? EVP_sha256() : nullptr;
    if (EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, key.key.get()) != 1) return false;
    return EVP_DigestVerify(context.get(), rawOctets(signature), static_cast<std::size_t>(signature.size()),
                            rawOctets(octets), static_cast<std::size_t>(octets.size())) == 1;
}

DkimVerdict permanent(const QString& reason) {
    return {DkimResult::PermanentError, reason};
}

}  // namespace

DkimVerdict verifyDkim(const MessageParts& message, const DkimSignature& signature, const DkimKey& key,
                       qint64 now) {
    if (!signature.problem.isEmpty()) return permanent(signature.problem);
    if (!key.isUsable()) return permanent(dkimKeyProblemText(key.problem));
    if (!signature.algorithm.startsWith(key.type + '-'))
        return permanent(QStringLiteral("the key is of another type than the signature"));
    if (!key.hashes.isEmpty() && !key.hashes.contains("sha256"))
        return permanent(QStringLiteral("the key is not for SHA-256"));
    if (key.strictDomain && signature.identity != signature.domain)
        return permanent(QStringLiteral("the key is not for subdomains"));
    if (now > 0 && signature.expires >= 0 && now > signature.expires)
        return permanent(QStringLiteral("the signature has expired"));

    QByteArray body = canonicalBody(message.body, signature.bodyForm);
    if (signature.bodyLength > body.size()) return permanent(QStringLiteral("l= is longer than the message"));
    if (signature.bodyLength >= 0) body.truncate(signature.bodyLength);
    if (sha256(body) != signature.bodyHash)
        return {DkimResult::Fail, QStringLiteral("the text was changed on the way")};
    if (!fitsSignature(key, signedHeader(message.header, signature), signature.signature))
        return {DkimResult::Fail, QStringLiteral("the header was changed on the way, or the key is another")};
    return {DkimResult::Pass, {}};
}

}  // namespace outbox
