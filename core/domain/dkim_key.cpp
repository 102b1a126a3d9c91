// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dkim_key.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "core/domain/tag_list.h"

namespace outbox {

namespace {

constexpr int fewestRsaBits = 1024;
constexpr qsizetype ed25519Octets = 32;
constexpr qsizetype longestKeyRecord = 16 * 1024;

using KeyPointer = std::shared_ptr<evp_pkey_st>;

KeyPointer owned(EVP_PKEY* key) {
    return key ? KeyPointer(key, EVP_PKEY_free) : nullptr;
}

const unsigned char* octetsOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// SubjectPublicKeyInfo, and the bare RSAPublicKey that RFC 6376 names and hardly anybody publishes.
KeyPointer rsaKey(const QByteArray& der) {
    const unsigned char* at = octetsOf(der);
    KeyPointer key = owned(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    if (!key) {
        at = octetsOf(der);
        key = owned(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(der.size())));
    }
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? key : nullptr;
}

KeyPointer ed25519Key(const QByteArray& raw) {
    if (raw.size() != ed25519Octets) return nullptr;
    return owned(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octetsOf(raw),
                                             static_cast<std::size_t>(raw.size())));
}

QList<QByteArray> colonList(const QByteArray& value) {
    QList<QByteArray> words;
    for (const QByteArray& word : withoutBlanks(value).toLower().split(':'))
        if (!word.isEmpty()) words.append(word);
    return words;
}

DkimKeyProblem decodeKey(DkimKey& key, const QByteArray& value) {
    if (withoutBlanks(value).isEmpty()) return DkimKeyProblem::Revoked;
    const bool isRsa = key.type == "rsa";
    if (!isRsa && key.type != "ed25519") return DkimKeyProblem::UnknownType;
    const auto octets = readFoldedBase64(value);
    if (!octets) return DkimKeyProblem::Undecodable;
    key.key = isRsa ? rsaKey(*octets) : ed25519Key(*octets);
    if (!key.key) return DkimKeyProblem::Undecodable;
    key.bits = EVP_PKEY_get_bits(key.key.get());
    return isRsa && key.bits < fewestRsaBits ? DkimKeyProblem::TooShort : DkimKeyProblem::None;
}

}  // namespace

QString dkimKeyProblemText(DkimKeyProblem problem) {
    switch (problem) {
        case DkimKeyProblem::None:
            return {};
        case DkimKeyProblem::Malformed:
            return QStringLiteral("the key record cannot be read");
        case DkimKeyProblem::Revoked:
            return QStringLiteral("the key was revoked");
        case DkimKeyProblem::UnknownType:
            return QStringLiteral("the key is of an unknown type");
        case DkimKeyProblem::Undecodable:
            return QStringLiteral("the key cannot be decoded");
        case DkimKeyProblem::TooShort:
            return QStringLiteral("the key is shorter than 1024 bits");
        case DkimKeyProblem::NotForMail:
            break;
    }
    return QStringLiteral("the key is not for mail");
}

DkimKey readDkimKey(const QByteArray& record) {
    DkimKey key;
    const auto tags = record.size() > longestKeyRecord ? std::nullopt : readTagList(record);
    if (!tags || !tags->contains("p")) return key;
    if (tags->contains("v") && tags->value("v") != "DKIM1") return key;
    key.type = tags->value("k", "rsa").toLower();
    key.hashes = colonList(tags->value("h"));
    const QList<QByteArray> flags = colonList(tags->value("t"));
    key.testing = flags.contains("y");
    key.strictDomain = flags.contains("s");
    const QList<QByteArray> services = colonList(tags->value("s"));
    key.problem = decodeKey(key, tags->value("p"));
    if (key.isUsable() && !services.isEmpty() && !services.contains("*") && !services.contains("email"))
        key.problem = DkimKeyProblem::NotForMail;
    return key;
}

}  // namespace outbox
