// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/shields.h"

#include <algorithm>

#include "core/model/strict_json.h"

namespace outbox {

namespace {

struct Shield {
    QString product;    ///< empty: whoever made it
    QStringList marks;  ///< in the issuer's name or organisation, any case
};

QList<Shield> shippedShields() {
    const QString name = QStringLiteral("trust/interception.json");
    StrictObject file = StrictObject::fromFile(shippedFile(name), name);
    static_cast<void>(file.text(QStringLiteral("about")));
    static_cast<void>(file.date(QStringLiteral("checked")));
    QList<Shield> shields;
    for (StrictObject& row : file.objects(QStringLiteral("products"))) {
        Shield shield{row.text(QStringLiteral("product")), row.texts(QStringLiteral("marks"))};
        if (shield.marks.isEmpty()) row.fail(QStringLiteral("no marks"));
        if (row.texts(QStringLiteral("sources")).isEmpty()) row.fail(QStringLiteral("no sources"));
        row.finish();
        shields.append(shield);
    }
    // What such an authority calls itself, last: a product's own name tells more.
    shields.append({QString(), file.texts(QStringLiteral("own_words"))});
    file.finish();
    return shields;
}

bool isSignedWith(const TlsFacts& facts, const QStringList& marks) {
    const auto marked = [&marks](const QString& text) {
        return std::any_of(marks.begin(), marks.end(),
                           [&text](const QString& mark) { return text.contains(mark, Qt::CaseInsensitive); });
    };
    return marked(facts.root) ||
           std::any_of(facts.chain.begin(), facts.chain.end(), [&](const CertificateFacts& one) {
               return marked(one.issuer) || marked(one.issuerOrganization);
           });
}

}  // namespace

QString shieldProduct(const TlsFacts& facts) {
    static const QList<Shield> shields = shippedShields();
    if (facts.chain.isEmpty() || facts.rootIsPublic) return {};
    for (const Shield& shield : shields)
        if (isSignedWith(facts, shield.marks))
            return shield.product.isEmpty() ? facts.chain.last().issuer : shield.product;
    return {};
}

}  // namespace outbox
