// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace outbox {

namespace {
constexpr int verifierOctets = 32;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}  // namespace

QByteArray randomUrlText(int octets) {
    QByteArray bytes(octets, Qt::Uninitialized);
    for (char& octet : bytes) octet = static_cast<char>(QRandomGenerator::system()->generate() & 0xFF);
    const QByteArray text = bytes.toBase64(base64Url);
    wipe(bytes);
    return text;
}

QByteArray pkceChallenge(const QByteArray& verifier) {
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

Pkce makePkce() {
    QByteArray verifier = randomUrlText(verifierOctets);
    const QByteArray challenge = pkceChallenge(verifier);
    return {Secret(std::move(verifier)), challenge};
}

}  // namespace outbox
