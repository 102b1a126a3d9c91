// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/reply_finder.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/explain/plain_talk.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestReply = 1500;
constexpr qsizetype longestWords = 400;  ///< of a text that is taken for a reply without a code

/// Codes of refusals that are in use (RFC 5321, 4954, 3207, 7504, and what large operators say); 465 and 587
/// are ports.
bool isReplyCode(int code) {
    static const QList<int> known{421, 422, 430, 431, 432, 434, 435, 441, 442, 446, 447, 449, 450, 451, 452,
                                  453, 454, 455, 458, 459, 471, 472, 473, 500, 501, 502, 503, 504, 505, 510,
                                  511, 512, 513, 515, 517, 521, 523, 525, 530, 531, 533, 534, 535, 538, 540,
                                  541, 542, 543, 544, 547, 548, 550, 551, 552, 553, 554, 555, 556, 557, 558,
                                  559, 562, 571, 572, 573, 574, 575, 576, 577, 581, 582, 590};
    return known.contains(code);
}

struct CodePlace {
    qsizetype at = 0;
    qsizetype end = 0;
    int worth = 0;
    int code = 0;
    QString enhanced;  ///< empty where none stands there
};

/// How much speaks for a number being the code of a reply, by what stands around it.
int worthOf(const QString& text, const QRegularExpressionMatch& match) {
    static const QRegularExpression before(
        QStringLiteral("(?:^|\\n[>|\\s]*|[:\"'(\\[<=]\\s*b?['\"]?|said:?\\s+|\\bSMTP;?\\s*|;\\s*|"
                       "\\b(?:error|code|response|responded|reply|status|server|with|got|S:|<-)[\\s:,]*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quantity(
        QStringLiteral("^\\s*(?:%|ms\\b|s\\b|sec|min|hours?|days?|[kmg]i?b\\b|bytes?|octets?|char|messages?|"
                       "mails?|recipients?|"
                       "people|m[ae]n\\b|women|times|lines?|files?|users?|euro|usd|[$€£])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notCode(
        QStringLiteral("(?:\\b(?:ports?|ticket|order|bestellung|rechnung|auftrag|invoice|HTTP/"
                       "\\d(?:\\.\\d)?|https?:\\S*|line|page|room|id|pid)|#|\\$|€)[\\s:=]*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(QStringLiteral("^[\\s:;,\"')\\]}>#-]*[^\\s\\d]{2}"));
    const QString left = text.mid(std::max<qsizetype>(0, match.capturedStart() - 40),
                                  std::min<qsizetype>(40, match.capturedStart()));
    const QString right = text.mid(match.capturedEnd(), 40);
    int worth = 0;
    if (!match.captured(2).isEmpty()) worth += 4;
    const bool announced = left.contains(before);
    if (announced) worth += 2;
    // In a transcript, what stands behind the arrow is the other server's; the next line is one's own
    // server's.
    if (left.endsWith(QLatin1String("<<< "))) worth += 6;
    if (right.contains(words)) worth += 1;
    if (left.contains(notCode)) worth -= 4;
    if (!announced && match.captured(2).isEmpty() && right.contains(quantity)) worth -= 3;
    return worth;
}

std::optional<CodePlace> bestPlace(const QString& text) {
    static const QRegularExpression coded(
        QStringLiteral("(?<![\\d.,:_/\\w])([45]\\d\\d)(?:(?:[ \\t]*[-:,;]?[ "
                       "\\t]*)(?:b?['\"])?#?[([]?([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])|(?=["
                       "\\s;,:'\")\\]<-]|$))"));
    std::optional<CodePlace> best;
    auto matches = coded.globalMatch(text);
    constexpr int mostLooked = 2000;
    for (int looked = 0; matches.hasNext() && looked < mostLooked; ++looked) {
        const QRegularExpressionMatch match = matches.next();
        const int code = match.captured(1).toInt();
        if (match.captured(2).isEmpty() && !isReplyCode(code)) continue;
        const int worth = worthOf(text, match);
        constexpr int enough = 2;
        if (worth < enough || (best && best->worth >= worth)) continue;
        best = CodePlace{match.capturedStart(1), match.capturedEnd(), worth, code, match.captured(2)};
    }
    return best;
}

/// "5.7.9 Application-specific password required", as libraries cut the code away.
std::optional<CodePlace> enhancedPlace(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.:/-])([45]\\.[0-9]\\.\\d{1,3})(?=[\\s,;:'\")\\]]|$)"));
    static const QRegularExpression version(QStringLiteral("(?:version|v|\\w/|[a-z]+-)\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString left = text.mid(std::max<qsizetype>(0, match.capturedStart() - 12),
                                  std::min<qsizetype>(12, match.capturedStart()));
    if (left.contains(version)) return std::nullopt;
    // "box 5.1.1" ends a place or a section of a book; a status is announced or explained.
    static const QRegularExpression announced(
        QStringLiteral(
            "(?:^|[\\s]*[^\\w\\s]\\s*|\\n\\s*|\\b(?:error|code|status|dsn|said|responded|with|smtp)\\s+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(QStringLiteral("\\w{2}"));
    if (!left.contains(announced) && !text.mid(match.capturedEnd(), 40).contains(words)) return std::nullopt;
    const int code = match.captured(1).startsWith(u'4') ? 450 : 550;
    return CodePlace{match.capturedStart(1), match.capturedEnd(1), 2, code, match.captured(1)};
}

/// Where what the server said ends and the program that quotes it goes on.
QString withoutFrame(const QString& said) {
    static const QRegularExpression frame(QStringLiteral(
        "\\s*(?:\\(in reply to |\\n\\s*\\n|\\n\\s+at [\\w.$]+[ (]|\\n\\s*(?:Traceback|DEBUG|SMTP -> )|"
        "\\.?\\s+Please (?:verify that your email address is correct|check the message (?:recipient|and try)|"
        "ensure that you are using the correct identity)|"
        "(?:,\\s*)?(?:Subject|Account|Server|Protocol|Port|Secure ?\\(SSL\\)|Error Number|Server Error): )"));
    const auto match = frame.match(said);
    return match.hasMatch() && match.capturedStart() > 4 ? said.left(match.capturedStart()) : said;
}

/// The lines of a reply without their codes: "550-5.7.1 one", "550 5.7.1 two".
QStringList replyLines(const QString& said, const QString& code) {
    static const QRegularExpression closing(QStringLiteral("[\\s'\")\\]}>,]+$"));
    static const QRegularExpression opening(QStringLiteral("^[\\s:;,'\"\\])-]+"));
    const QRegularExpression codePrefix(
        QStringLiteral("^[\\s>|'\"]*(?:%1(?:[- ]|$))?\\s*#?(?:[245]\\.\\d{1,3}\\.\\d{1,3}\\s)?\\s*")
            .arg(code.isEmpty() ? QStringLiteral("(?!)") : code));
    QStringList lines;
    const QStringList all = said.split(u'\n');
    for (QString line : all) {
        line.remove(codePrefix);
        line = cleanText(line.trimmed(), longestReply);
        if (!line.isEmpty()) lines.append(line);
    }
    if (!lines.isEmpty()) lines.first().remove(opening);
    if (!lines.isEmpty() && !lines.last().contains(u'(')) lines.last().remove(closing);
    lines.removeAll(QString());
    return lines;
}

/// Whether the words around it say that a server said it.
bool isQuotation(const QString& text) {
    static const QRegularExpression frame(
        QStringLiteral("\\] ?said:|SMTP error from remote|refused to talk to me|diagnostic-code:|"
                       "\\(in reply to |^\\s*(?:smtp|x-[a-z-]+)\\s*;"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longestReply && text.contains(frame);
}

}  // namespace

std::optional<FoundReply> findReply(const QString& text, RefusalSteps frame) {
    if (listsCodes(text)) return std::nullopt;
    std::optional<CodePlace> place = bestPlace(text);
    if (!place) place = enhancedPlace(text);
    if (!place && !isQuotation(text) && !(text.size() <= longestWords && speaksOfMail(text)))
        return std::nullopt;
    FoundReply found;
    found.numbered = place.has_value();
    if (!place) {
        found.quoted = quotedReply(text);
        if (frame) found.quoted.steps = frame;
        return found;
    }
    // The words around it tell of its step, further ones of its server alone.
    const qsizetype near = std::max<qsizetype>(0, place->at - 400);
    found.quoted = quotedReply(text.mid(near, place->at - near + longestReply));
    if (found.quoted.serverOperator.isEmpty()) found.quoted.serverOperator = quotedReply(text).serverOperator;
    if (frame) found.quoted.steps = frame;
    found.quoted.reply.code = place->code;
    found.quoted.reply.enhanced = place->enhanced;
    const QString code = QString::number(place->code);
    const QString rest = withoutFrame(text.mid(place->end, longestReply));
    found.quoted.reply.lines = replyLines(rest, code);
    // Words before the code count only where none follow it: "User unknown (550)".
    constexpr qsizetype longEnough = 8;
    if (found.quoted.reply.text().size() < longEnough)
        found.quoted.reply.lines = replyLines(text.mid(near, place->at - near) + rest, code);
    return found;
}

const Refusal* meaningOf(const FoundReply& found) {
    // About the destination by their number (RFC 3463 sections 3.2, 3.3 and 3.5), at whatever step.
    static const QStringList ofDestination{
        QStringLiteral(".1.1"), QStringLiteral(".1.2"), QStringLiteral(".1.6"), QStringLiteral(".2.1"),
        QStringLiteral(".2.2"), QStringLiteral(".4.1"), QStringLiteral(".4.4"), QStringLiteral(".4.7")};
    const RefusalTable& table = RefusalTable::instance();
    const QuotedReply& quoted = found.quoted;
    const Refusal* meant = table.find(quoted.serverOperator, quoted.steps, quoted.reply);
    const bool anyStep =
        quoted.steps == (RefusalSteps(RefusedAt::Sender) | RefusedAt::Recipient | RefusedAt::Message);
    if (meant || !anyStep || !ofDestination.contains(quoted.reply.enhanced.mid(1))) return meant;
    return table.find(quoted.serverOperator, RefusalSteps(RefusedAt::Recipient) | RefusedAt::Message,
                      quoted.reply);
}

}  // namespace outbox
