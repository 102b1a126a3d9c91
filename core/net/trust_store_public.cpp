// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/trust_store_public.h"

#include <openssl/evp.h>

#include <QSet>
#include <QString>
#include <array>

#include "core/model/strict_json.h"

namespace outbox {
namespace {

constexpr qsizetype kSha256Octets = 32;

QSet<QByteArray> shippedRoots() {
    const QString name = QStringLiteral("trust/public_roots.json");
    StrictObject file = StrictObject::fromFile(shippedFile(name), name);
    static_cast<void>(file.text(QStringLiteral("about")));
    static_cast<void>(file.texts(QStringLiteral("sources")));
    static_cast<void>(file.date(QStringLiteral("checked")));
    QSet<QByteArray> roots;
    for (const QString& print : file.texts(QStringLiteral("sha256"))) {
        const QByteArray octets = QByteArray::fromHex(print.toLatin1());
        if (octets.size() != kSha256Octets) file.fail(print + QStringLiteral(" is no SHA-256"));
        roots.insert(octets);
    }
    file.finish();
    return roots;
}

}  // namespace

bool isPublicRoot(const X509* root) {
    static const QSet<QByteArray> roots = shippedRoots();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(root, EVP_sha256(), digest.data(), &size) != 1) return false;
    return roots.contains(QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<int>(size)));
}

}  // namespace outbox
