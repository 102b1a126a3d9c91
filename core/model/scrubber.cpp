// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QUrl>
#include <algorithm>

#include "core/model/secret.h"

namespace outbox {

namespace {
constexpr qsizetype minFormOctets = 4;
/// Of a base64 form, so many characters give it away also when the sender cut the rest: 48 bits do not meet
/// by chance.
constexpr qsizetype minBase64Octets = 8;

const QByteArray& maskOctets() {
    static const QByteArray mask = QStringLiteral("••••••••").toUtf8();
    return mask;
}

/// The base64 characters that depend on nothing but `bytes` when `skip` octets (0 to 2) come before them.
QByteArray base64Core(const QByteArray& bytes, int skip, QByteArray::Base64Options alphabet) {
    const QByteArray whole =
        (QByteArray(skip, '\0') + bytes).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = (skip * 8 + 5) / 6;           // characters that hold bits of what comes before
    const qsizetype end = (skip + bytes.size()) * 8 / 6;  // and those that hold bits of what follows
    return whole.mid(first, end - first);
}

QByteArray everyOctetPercent(const QByteArray& bytes) {
    QByteArray out;
    const QByteArray hex = bytes.toHex();
    for (qsizetype i = 0; i < hex.size(); i += 2) out += '%' + hex.mid(i, 2);
    return out;
}

/// As a quoted string of IMAP or JSON writes it.
QByteArray backslashed(QByteArray bytes) {
    return bytes.replace('\\', "\\\\").replace('"', "\\\"");
}

QByteArray inMarkup(const QByteArray& bytes) {
    return QString::fromUtf8(bytes).toHtmlEscaped().toUtf8();
}

/// How many octets of `form` stand at `at`, upper and lower case alike: servers echo commands in either.
qsizetype commonOctets(const QByteArray& loweredText, qsizetype at, const QByteArray& form) {
    const qsizetype most = std::min(form.size(), loweredText.size() - at);
    qsizetype n = 0;
    while (n < most && loweredText.at(at + n) == form.at(n)) ++n;
    return n;
}
}  // namespace

void Scrubber::insert(const QByteArray& form, qsizetype atLeast) {
    if (form.size() < minFormOctets) return;
    const QByteArray lowered = form.toLower();
    const bool known =
        std::any_of(m_forms.cbegin(), m_forms.cend(), [&](const Form& f) { return f.octets == lowered; });
    if (!known) m_forms.append({lowered, std::min(atLeast, lowered.size())});
}

void Scrubber::add(const QByteArray& form) {
    insert(form, form.size());
}

void Scrubber::addSecret(const Secret& secret) {
    const QByteArray& raw = secret.reveal();
    if (raw.size() < minFormOctets) return;

    add(raw);
    add(backslashed(raw));
    add(inMarkup(raw));
    add(raw.toPercentEncoding());
    add(raw.toPercentEncoding().replace("%20", "+"));
    add(everyOctetPercent(raw));
    add(raw.toHex());
    add(QString::fromLatin1(raw)
            .toUtf8());  // UTF-8 taken for Latin-1, as a transcript shows a line of mixed octets
    add(QString::fromUtf8(raw).toLatin1());
    for (int skip = 0; skip < 3; ++skip) {
        insert(base64Core(raw, skip, QByteArray::Base64Encoding), minBase64Octets);
        insert(base64Core(raw, skip, QByteArray::Base64UrlEncoding), minBase64Octets);
    }
}

QByteArray Scrubber::scrub(QByteArray text) const {
    if (m_forms.isEmpty()) return text;
    const QByteArray lowered = text.toLower();
    QByteArray clean;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < lowered.size();) {
        qsizetype hidden = 0;
        for (const Form& form : m_forms) {
            const qsizetype common = commonOctets(lowered, at, form.octets);
            if (common >= form.atLeast) hidden = std::max(hidden, common);
        }
        if (hidden == 0) {
            ++at;
            continue;
        }
        clean += text.mid(copied, at - copied) + maskOctets();
        at += hidden;
        copied = at;
    }
    return copied == 0 ? text : clean + text.mid(copied);
}

QString Scrubber::scrub(const QString& text) const {
    const QByteArray octets = text.toUtf8();
    const QByteArray clean = scrub(octets);
    return clean == octets ? text : QString::fromUtf8(clean);
}

}  // namespace outbox
