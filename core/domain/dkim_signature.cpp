// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dkim_signature.h"

#include <algorithm>
#include <optional>

#include "core/domain/tag_list.h"

namespace outbox {

namespace {

constexpr qsizetype longestSignatureField = 16 * 1024;
constexpr qsizetype mostSignedFields = 200;

std::optional<DkimForm> formNamed(const QByteArray& name) {
    if (name == "simple") return DkimForm::Simple;
    if (name == "relaxed") return DkimForm::Relaxed;
    return std::nullopt;
}

/// "relaxed/simple"; the body's is simple where it is left out.
bool readForms(DkimSignature& signature, const QByteArray& value) {
    const QByteArrayList names = value.toLower().split('/');
    const auto header = formNamed(names.value(0));
    const auto body = names.size() > 1 ? formNamed(names.at(1)) : std::optional(DkimForm::Simple);
    if (!header || !body || names.size() > 2) return false;
    signature.headerForm = *header;
    signature.bodyForm = *body;
    return true;
}

/// A number of seconds or octets; -1 where the tag is absent, -2 where it is none.
qint64 numberTag(const TagList& tags, const char* name) {
    if (!tags.contains(name)) return -1;
    const QByteArray digits = withoutBlanks(tags.value(name));
    const bool plain = !digits.isEmpty() && digits.size() <= 15 &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain ? digits.toLongLong() : -2;
}

bool readFields(DkimSignature& signature, const QByteArray& value) {
    for (const QByteArray& name : value.split(':')) signature.fields.append(withoutBlanks(name));
    const auto isFrom = [](const QByteArray& name) { return name.compare("from", Qt::CaseInsensitive) == 0; };
    return signature.fields.size() <= mostSignedFields && !signature.fields.contains(QByteArray()) &&
           std::any_of(signature.fields.begin(), signature.fields.end(), isFrom);
}

bool isWithin(const QByteArray& name, const QByteArray& domain) {
    return name == domain || name.endsWith('.' + domain);
}

bool isHostName(const QByteArray& name) {
    const QString text = QString::fromLatin1(name);
    return !name.isEmpty() && text.size() <= 253 && !name.startsWith('.') && !name.contains("..") &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
           });
}

QString problemOf(DkimSignature& signature, const TagList& tags) {
    for (const char* needed : {"v", "a", "b", "bh", "d", "h", "s"})
        if (tags.value(needed).isEmpty())
            return QStringLiteral("the tag %1= is missing").arg(QLatin1String(needed));
    if (tags.value("v") != "1") return QStringLiteral("another version of signatures");
    if (signature.algorithm != "rsa-sha256" && signature.algorithm != "ed25519-sha256")
        return QStringLiteral("an algorithm that no longer counts");
    if (!readForms(signature, withoutBlanks(tags.value("c", "simple/simple"))))
        return QStringLiteral("an unknown canonical form");
    if (!readFields(signature, tags.value("h"))) return QStringLiteral("the From field is not signed");
    if (!isHostName(signature.domain) || !isHostName(signature.selector))
        return QStringLiteral("no usable domain or selector");
    if (!isWithin(signature.identity, signature.domain)) return QStringLiteral("i= is not of the domain");
    const bool otherQuery =
        tags.contains("q") && !withoutBlanks(tags.value("q")).split(':').contains("dns/txt");
    if (otherQuery) return QStringLiteral("a key that is not in DNS");
    if (signature.bodyLength < -1 || signature.signedAt < -1 || signature.expires < -1)
        return QStringLiteral("a number that is none");
    if (signature.expires >= 0 && signature.signedAt > signature.expires)
        return QStringLiteral("it expires before it was made");
    const auto hash = readFoldedBase64(tags.value("bh"));
    const auto octets = readFoldedBase64(tags.value("b"));
    if (!hash || !octets) return QStringLiteral("the signature cannot be decoded");
    signature.bodyHash = *hash;
    signature.signature = *octets;
    return {};
}

DkimSignature signatureOf(const HeaderField& field) {
    DkimSignature signature;
    signature.field = field;
    const auto tags =
        field.value.size() > longestSignatureField ? std::nullopt : readTagList(field.unfolded());
    if (!tags) {
        signature.problem = QStringLiteral("the signature cannot be read");
        return signature;
    }
    signature.domain = tags->value("d").toLower();
    signature.selector = tags->value("s").toLower();
    signature.algorithm = tags->value("a").toLower();
    const QByteArray identity = tags->value("i", '@' + signature.domain);
    signature.identity = identity.mid(identity.lastIndexOf('@') + 1).toLower();
    signature.bodyLength = numberTag(*tags, "l");
    signature.signedAt = numberTag(*tags, "t");
    signature.expires = numberTag(*tags, "x");
    signature.problem = problemOf(signature, *tags);
    return signature;
}

}  // namespace

QString DkimSignature::keyName() const {
    return QString::fromLatin1(selector + "._domainkey." + domain);
}

QList<DkimSignature> dkimSignatures(const QList<HeaderField>& header) {
    QList<DkimSignature> signatures;
    for (const HeaderField& field : header)
        if (field.is("DKIM-Signature") && signatures.size() < maxSignatures)
            signatures.append(signatureOf(field));
    return signatures;
}

}  // namespace outbox
