// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/quoted_reply.h"

#include <QRegularExpression>

namespace outbox {

namespace {

struct Mark {
    const char* words;
    RefusedAt step;
};

// How Postfix, Exim, qmail and others name the command that was refused.
constexpr Mark marks[] = {
    {"reply to end of DATA|reply to DATA|after end of data|like our final DATA|after I sent the message|"
     "for TEXT command|\\(DATA\\)|after pipelined DATA",
     RefusedAt::Message},
    {"reply to RCPT|after RCPT|like our RCPT|RCPT command|RCPT_TO|does not like recipient|rejected recipient",
     RefusedAt::Recipient},
    {"reply to MAIL|after MAIL FROM|like our MAIL|sender was rejected", RefusedAt::Sender},
    {"refused to talk to me|after initial connection", RefusedAt::Greeting},
    {"reply to (EHLO|HELO)|after (EHLO|HELO)", RefusedAt::Hello},
    {"reply to AUTH", RefusedAt::SignIn},
};

constexpr RefusalSteps unknownStep =
    RefusalSteps(RefusedAt::Sender) | RefusedAt::Recipient | RefusedAt::Message;

bool aboutSignIn(const ServerReply& reply, const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("(authentication|login|auth)\\b.{0,12}(fail|unsuccess|credential|invalid|reject|"
                       "incorrect|attempt|"
                       "data|type)|password|parol|web browser|authorization code|your authorization|not "
                       "enabled|not advertised|no identity changes"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList enhanced{QStringLiteral("5.7.8"), QStringLiteral("5.7.139"),
                                      QStringLiteral("5.7.14"), QStringLiteral("5.7.3")};
    static const QList<int> codes{432, 534, 535, 538};
    if (reply.enhanced.startsWith(QLatin1String("5.7.2"))) return false;  // authentication of the message
    // RFC 4954: 504 refuses the mechanism; Exchange adds 5.7.4, which others give to refused encryption.
    const bool mechanism = reply.code == 504 && reply.enhanced == QLatin1String("5.7.4");
    return mechanism || codes.contains(reply.code) || enhanced.contains(reply.enhanced) ||
           text.contains(words);
}

RefusalSteps stepsIn(const QString& text, const ServerReply& reply) {
    for (const Mark& mark : marks)
        if (text.contains(
                QRegularExpression(QLatin1String(mark.words), QRegularExpression::CaseInsensitiveOption)))
            return mark.step;
    return aboutSignIn(reply, text) ? RefusalSteps(RefusedAt::SignIn) : unknownStep;
}

/// Without what the quoting program says around it: "(in reply to RCPT TO command)" is no word of the server.
QString saidIn(const QString& text, qsizetype codeAt) {
    const qsizetype end = text.indexOf(QStringLiteral(" (in reply to"));
    const QString whole = end > 0 ? text.left(end) : text;
    constexpr qsizetype longEnough = 12;
    return codeAt > 0 && whole.size() - codeAt > longEnough ? whole.mid(codeAt) : whole;
}

QString operatorIn(const QString& text) {
    static const QRegularExpression host(QStringLiteral("(?<![@\\w.-])[a-z0-9-]+(\\.[a-z0-9-]+)+"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.contains(QStringLiteral("gsmtp"))) return QStringLiteral("google");
    auto hosts = host.globalMatch(text);
    while (hosts.hasNext()) {
        QString found = RefusalTable::instance().operatorOf(hosts.next().captured());
        if (!found.isEmpty()) return found;
    }
    return {};
}

}  // namespace

QuotedReply quotedReply(const QString& text) {
    static const QRegularExpression coded(
        QStringLiteral("(?<![\\d.])([45]\\d\\d)(?:[ -]#?([45]\\.\\d{1,3}\\.\\d{1,3})|(?=[ -;]|$))"));
    static const QRegularExpression enhancedOnly(
        QStringLiteral("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"));
    QuotedReply quoted;
    ServerReply& reply = quoted.reply;
    const auto match = coded.match(text);
    reply.code = match.captured(1).toInt();
    reply.enhanced = match.captured(2);
    if (reply.enhanced.isEmpty()) reply.enhanced = enhancedOnly.match(text).captured(1);
    if (reply.code == 0) reply.code = reply.enhanced.startsWith(QLatin1Char('4')) ? 450 : 550;
    reply.lines = {saidIn(text, match.capturedStart(1))};
    quoted.steps = stepsIn(text, reply);
    quoted.serverOperator = operatorIn(text);
    return quoted;
}

}  // namespace outbox
