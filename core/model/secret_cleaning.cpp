// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/secret_cleaning.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace outbox {

namespace {

/// A text that is overwritten when it goes, like the secret that it holds.
struct PassingText {
    QString text;

    explicit PassingText(QString from) : text(std::move(from)) {}
    ~PassingText() { text.fill(QChar(u'\0')); }
    Q_DISABLE_COPY_MOVE(PassingText)
};

bool isBlank(QChar c) {
    return c.isSpace() || c == QChar(0x2800);  // an empty Braille pattern looks like a blank, too
}

/// Characters that show nothing. RFC 4013 maps most of them to nothing (RFC 3454 table B.1) and forbids the
/// others, those that change the direction of writing (table C.8).
bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format || c == QChar(0x034F) ||
           (c >= QChar(0x180B) && c <= QChar(0x180D));
}

/// Joiners and variation selectors are part of how letters outside of ASCII are written.
bool isJoiner(QChar c) {
    return c == QChar(0x200C) || c == QChar(0x200D) || (c >= QChar(0xFE00) && c <= QChar(0xFE0F));
}

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control;
}

QString withoutInvisible(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool joins = isJoiner(c) && !kept.isEmpty() && kept.back().unicode() > 0x7F;
        if (joins || !(isInvisible(c) || isJoiner(c))) kept.append(c);
    }
    return kept;
}

/// Blanks of every width are one ordinary blank each (RFC 4013 section 2.1); a tab inside is left for others
/// to refuse.
void levelBlanks(QString& text) {
    for (QChar& c : text)
        if (isBlank(c) && !isControl(c)) c = QChar(u' ');
}

void trimEnds(QString& text) {
    const auto stray = [](QChar c) { return isBlank(c) || isControl(c); };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), stray);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), stray).base();
    text = first < last ? text.mid(first - text.cbegin(), last - first) : QString();
}

bool isDash(QChar c) {
    return (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212) || c == QChar(0xFE63) ||
           c == QChar(0xFF0D);
}

/// "abcd-efgh-ijkl-mnop", as Apple shows them: word processors like to change the strokes.
void straightenAppPassword(QString& text) {
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]{4}(-[a-z0-9]{4}){2,7}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    PassingText straight(text);
    for (QChar& c : straight.text)
        if (isDash(c)) c = QChar(u'-');
    if (shape.match(straight.text).hasMatch()) text = straight.text;
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Not UTF-8: only what is certain can be said of it.
CleanedSecret cleanedOctets(const Secret& typed) {
    CleanedSecret cleaned;
    const QByteArray kept = typed.reveal().trimmed();
    cleaned.traits = {kept.size() != typed.size(), true, typed.kind(), {}};
    cleaned.secret = Secret(kept, typed.kind());
    return cleaned;
}

}  // namespace

CleanedSecret cleanedSecret(const Secret& typed) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    PassingText given(decoder(typed.reveal()));
    if (decoder.hasError()) return cleanedOctets(typed);
    PassingText kept(withoutInvisible(given.text));
    levelBlanks(kept.text);
    trimEnds(kept.text);
    if (typed.kind() == SecretKind::Password) straightenAppPassword(kept.text);
    const QByteArray octets = kept.text.toUtf8();
    CleanedSecret cleaned;
    cleaned.traits = {octets != typed.reveal(), !isAscii(kept.text), typed.kind(), {}};
    cleaned.secret = Secret(octets, typed.kind());
    return cleaned;
}

std::optional<Secret> ungroupedAppPassword(const Secret& secret) {
    // Google, Yahoo, Fastmail: four groups of four; Zoho: three.
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]{4}( [a-z0-9]{4}){2,4}$"));
    if (secret.kind() != SecretKind::Password) return std::nullopt;
    PassingText text(QString::fromLatin1(secret.reveal()));
    if (!shape.match(text.text).hasMatch()) return std::nullopt;
    text.text.remove(QChar(u' '));
    return Secret(text.text.toLatin1());
}

}  // namespace outbox
