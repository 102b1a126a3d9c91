// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/said_reply.h"

#include <QRegularExpression>

namespace outbox {

namespace {

using Pattern = QRegularExpression;

// A code of a refusal that is no time, size, year or part of an address.
const QString& codePattern() {
    static const QString pattern = QStringLiteral(
        "[45][0-7]\\d(?![\\d.@])(?!\\s?\\d{4})(?!\\s*(?:hours?|days?|minutes?|seconds?|bytes|kb|mb|kbytes|"
        "kilobytes)\\b)(?:"
        "[ -:]|$|\\s)");
    return pattern;
}

/// What ends a reply that runs on: the quoting program speaks again.
bool endsReply(const QString& line) {
    static const Pattern other(
        QStringLiteral("^\\s*(?:>>>|<<<|\\.\\.\\. while|-{4,}|Giving up on|I'm not going to try|Remote host "
                       "said|Message (?:will|could)|"
                       "Technical details|Diagnostic information|Last-|Reporting-|Sent <<<|Received "
                       ">>>|\\(reason|Final-Recipient|"
                       "This has been a permanent|Generating server|Original message|No further "
                       "delivery|={4,}|\\*{4,})"),
        Pattern::CaseInsensitiveOption);
    return line.trimmed().isEmpty() || other.match(line.left(120)).hasMatch();
}

QString hostBefore(const QString& words) {
    static const Pattern host(
        QStringLiteral("(?:host|server|by|at|to|from|talking to)\\s+<?([a-z0-9_-]+(?:\\.[a-z0-9_-]+)+)"),
        Pattern::CaseInsensitiveOption);
    QString last;
    auto all = host.globalMatch(words.right(400));
    while (all.hasNext()) {
        const QString found = all.next().captured(1);
        if (!found.contains(QLatin1Char('@'))) last = found;
    }
    return last;
}

struct Place {
    qsizetype line = -1;
    qsizetype at = 0;
};

Place firstMatch(const QStringList& lines, const Pattern& pattern) {
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const auto match = pattern.match(lines.at(i).left(1500)); match.hasMatch())
            return {i, match.capturedStart(1)};
    return {};
}

Place replyPlace(const QStringList& lines) {
    static const Pattern announced(
        QStringLiteral(
            "(?:said|says|responded|response|returned|returns|answered|replied|reply|error|message|reason|"
            "<<<|>>>|failure|failed with|diagnostic-code:\\s*[\\w-]+;|error_code|responsecode|:)"
            "[\\s:'\"\\[(#]*(%1)")
            .arg(codePattern()),
        Pattern::CaseInsensitiveOption);
    static const Pattern atStart(QStringLiteral("^[\\s'\"\\[(#]*(%1)").arg(codePattern()));
    static const Pattern anywhere(QStringLiteral("(?<![\\w.@/:=-])(?<!\\d\\s)(%1)").arg(codePattern()));
    static const Pattern enhanced(QStringLiteral("(?<![\\d.])#?([45]\\.\\d{1,2}\\.\\d{1,3})(?![\\d.])"));
    for (const Pattern* pattern : {&announced, &atStart, &anywhere, &enhanced})
        if (const Place place = firstMatch(lines, *pattern); place.line >= 0) return place;
    return {};
}

}  // namespace

SaidReply saidReply(const QStringList& lines) {
    constexpr qsizetype longest = 1200;
    const Place place = replyPlace(lines);
    SaidReply said;
    if (place.line < 0) return said;
    QString before;
    for (qsizetype i = std::max<qsizetype>(0, place.line - 3); i < place.line; ++i)
        before += lines.at(i) + QLatin1Char(' ');
    said.server = hostBefore(before + lines.at(place.line).left(place.at));
    QString text = lines.at(place.line).mid(place.at);
    for (qsizetype i = place.line + 1; i < lines.size() && i < place.line + 12; ++i) {
        if (endsReply(lines.at(i)) || text.size() > longest) break;
        text += QLatin1Char(' ') + lines.at(i).trimmed();
    }
    said.text = text.left(longest).simplified();
    return said;
}

}  // namespace outbox
