// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/original_marks.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/explain/report_marks.h"

namespace outbox {

namespace {

// How a line begins, dashes and blanks before it left out, that stands above the message that came back.
constexpr const char* originalMarks[] = {
    "this is a copy of the message",                    // Exim
    "this is a copy of your message",                   // Exim
    "the body of the message is",                       // Exim, large bodies
    "below this line is a copy of the message",         // qmail and its relatives
    "below this line is the original bounce",           // qmail, double bounces
    "enclosed is a copy of the message",                // netqmail
    "original message follows",                         // X2, DragonFly
    "message headers follow",                           // DragonFly
    "message header follows",                           // Sendmail 5
    "the header of the original message is following",  // GMX, 1&1
    "unsent message follows",                           // Sendmail 5, SunOS
    "unsent message below",                             // older VAX mailers
    "returned message follows",
    "returned message",             // PMDF
    "undelivered message follows",  // X1
    "header of the original message",
    "headers of the original message",
    "received headers of message follow",
    "included is a copy of the message header",
    "the original message follows",
    "original message headers",  // Exchange
    "original headers follow",
    "content-type: message/rfc822",
    "content-type: text/rfc822-headers",
    "message/rfc822",
    "original mail info",             // m-FILTER
    "original message",               // Gmail, m-FILTER
    "en-têtes du message d'origine",  // Exchange in French, German, Spanish, Italian
    "en-têtes de message d'origine",
    "ursprüngliche nachrichtenkopfzeilen",
    "ursprüngliche nachrichtenköpfe",
    "encabezados de mensajes originales",
    "encabezados del mensaje original",
    "intestazioni del messaggio originale",
    "original-nachrichtenkopf",
};

bool isHeaderStart(const QString& line) {
    static const QRegularExpression first(
        QStringLiteral("^(Received|Return-Path|DKIM-Signature|X-Received|X-Google-Smtp-Source|Received-SPF|"
                       "ARC-Seal|Delivered-To|Message-Id)\\s?:"),
        QRegularExpression::CaseInsensitiveOption);
    return first.match(line.left(40)).hasMatch();
}

QString bareMark(const QString& line) {
    qsizetype at = 0;
    const qsizetype size = std::min<qsizetype>(line.size(), 200);
    while (at < size && (line.at(at).isSpace() || QStringLiteral("-*=_>#|:").contains(line.at(at)))) ++at;
    return line.mid(at, 120).toLower();
}

bool isOriginalMark(const QString& line) {
    const QString bare = bareMark(line);
    // "Original message" may stand in a sentence: as a mark it is alone or among dashes.
    const bool alone = line.contains(QLatin1String("--")) || bare.size() < 40;
    return std::any_of(std::begin(originalMarks), std::end(originalMarks), [&](const char* mark) {
        return bare.startsWith(QString::fromUtf8(mark)) &&
               (alone || qstrlen(mark) > 20 || bare.startsWith(QLatin1String("content-type")));
    });
}

QList<HeaderField> headerFrom(const QStringList& lines, qsizetype from) {
    while (from < lines.size() && lines.at(from).trimmed().isEmpty()) ++from;
    QByteArray header;
    for (qsizetype i = from; i < lines.size() && i < from + 400 && !lines.at(i).isEmpty(); ++i)
        header += lines.at(i).toUtf8() + '\n';
    return messageParts(header).header;
}

/// A pasted or quoted header above the words: lines of fields up to the first empty one.
qsizetype behindOwnHeader(const QStringList& lines) {
    static const QRegularExpression field(QStringLiteral("^[A-Za-z][A-Za-z-]{1,40}:\\s|^\\s+\\S"));
    qsizetype at = 0;
    while (at < lines.size() && lines.at(at).trimmed().isEmpty()) ++at;
    const qsizetype first = at;
    while (at < lines.size() && field.match(lines.at(at).left(80)).hasMatch()) ++at;
    return at - first >= 2 ? at : 0;
}

}  // namespace

OriginalCut cutOriginal(const QStringList& lines, bool pasted) {
    OriginalCut cut;
    cut.end = lines.size();
    for (qsizetype i = pasted ? behindOwnHeader(lines) : 0; i < lines.size(); ++i) {
        const bool mark = isOriginalMark(lines.at(i));
        if (!mark && !isHeaderStart(lines.at(i))) continue;
        const QList<HeaderField> header = headerFrom(lines, mark ? i + 1 : i);
        if (isReportHeader(header)) {
            // A report inside of words about it: somebody forwarded it, or a filter wrapped it.
            while (i < lines.size() && !lines.at(i).isEmpty()) ++i;
            continue;
        }
        cut.end = i;
        cut.header = header;
        return cut;
    }
    return cut;
}

}  // namespace outbox
