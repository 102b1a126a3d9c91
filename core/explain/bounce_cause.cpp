// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/bounce_cause.h"

#include <QRegularExpression>

#include "core/explain/quoted_reply.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

// In a report of failure, the refusal was of the recipient or of the message unless it says otherwise.
constexpr RefusalSteps usualSteps = RefusalSteps(RefusedAt::Recipient) | RefusedAt::Message;

RefusalSteps stepsOf(const Trouble& trouble) {
    const RefusalSteps told = quotedReply(trouble.words + QLatin1Char(' ') + trouble.reply).steps;
    const bool sure = told == RefusalSteps(RefusedAt::Sender) || told == RefusalSteps(RefusedAt::Recipient) ||
                      told == RefusalSteps(RefusedAt::Message) || told == RefusalSteps(RefusedAt::Hello) ||
                      told == RefusalSteps(RefusedAt::Greeting);
    return sure ? told : usualSteps;
}

/// What a finding means in a report: the busy server is that of the recipient, not the person's own, unless
/// it complains of too many connections at once.
QString inReport(const QString& finding, const QString& text) {
    if (finding != QLatin1String("server.busy")) return finding;
    static const QRegularExpression connections(
        QStringLiteral(
            "(too many|concurrent|simultaneous|number of|limit|rate|frequen)\\b.*(connection|session)|"
            "(connection|session)s?\\b.*(limit|rate|per |frequen|exceed)"),
        QRegularExpression::CaseInsensitiveOption);
    return connections.match(text.left(1000)).hasMatch() ? finding
                                                         : QStringLiteral("recipient.server-unreachable");
}

QString found(const QStringList& operators, RefusalSteps steps, const ServerReply& reply) {
    const RefusalTable& table = RefusalTable::instance();
    for (const QString& one : operators) {
        const Refusal* row = table.find(one, steps, reply);
        if (row && row->serverOperator == one) return row->finding;
    }
    const Refusal* row = table.find({}, steps, reply);
    return row ? inReport(row->finding, reply.text()) : QString();
}

/// By the steps that are likely, and then by those that are usual: what is said of a greeting is often said
/// later.
QString foundAnywhere(const Trouble& trouble, const ServerReply& reply) {
    const RefusalSteps steps = stepsOf(trouble);
    const QString likely = found(trouble.operators, steps, reply);
    // Only the address at the step of the sender was the sender's.
    const bool ofSender = steps == RefusalSteps(RefusedAt::Sender);
    if (ofSender && likely.isEmpty()) {
        const QString later = found(trouble.operators, usualSteps, reply);
        static const QStringList either{QStringLiteral("recipient.refuses"),
                                        QStringLiteral("recipient.server-unreachable")};
        return !later.startsWith(QLatin1String("recipient.")) || either.contains(later) ? later : QString();
    }
    return !likely.isEmpty() || steps == usualSteps ? likely : found(trouble.operators, usualSteps, reply);
}

int madeUpCode(const Trouble& trouble) {
    return trouble.delayed || trouble.status.startsWith(QLatin1Char('4')) ? 450 : 550;
}

/// x.0.0 and its like say only that something failed.
bool saysNothing(const QString& status) {
    return status.isEmpty() || status.endsWith(QLatin1String(".0.0"));
}

/// About the destination and nothing else (RFC 3463 sections 3.2 and 3.3).
bool isDefinite(const QString& status) {
    static const QRegularExpression destination(QStringLiteral("^[45]\\.(?:1\\.[1236]|2\\.[12])$"));
    return status.contains(destination);
}

/// Without the heading and the sentence that Gmail puts above every refusal of the message, and others above
/// every failure, whatever the reason.
QString withoutHeading(QString words) {
    static const QRegularExpression heading(
        QStringLiteral(
            "Message blocked(?=\\W*(?:Your message to\\b|$))|Your message to \\S+ has been blocked\\.|"
            "\\b(?:Your|This|The) (?:message|e-?mail|mail)\\b[^.:]{0,60}\\bundeliverable\\b[^.:]{0,60}:|"
            "^Undeliverable to \\S+|Virus(?:Wall| Firewall)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.remove(heading);
}

}  // namespace

ServerReply replyOf(const Trouble& trouble) {
    static const QRegularExpression form(
        QStringLiteral("^(?:([245][0-7]\\d)[ :-]*)?(?:[\\d,]*\\s*ERROR_CODE\\s*:)?(?:[ "
                       "#(<:-]*([45]\\.\\d{1,3}\\.\\d{1,3})[)>:]?)?\\s*(.*)$"));
    static const QRegularExpression inside(
        QStringLiteral("(?<![\\d.])#?([45]\\.\\d{1,2}\\.\\d{1,3})(?![\\d.])"));
    ServerReply reply;
    const auto match = form.match(trouble.reply);
    if (trouble.reply.isEmpty() || !match.hasMatch()) return reply;
    reply.code = match.captured(1).toInt();
    reply.enhanced = match.captured(2);
    for (const QString& text : {trouble.reply, trouble.diagnostic})
        if (reply.enhanced.isEmpty()) reply.enhanced = inside.match(text).captured(1);
    reply.lines = {cleanText(match.captured(3))};
    return reply;
}

QString causeOf(const Trouble& trouble) {
    ServerReply reply = replyOf(trouble);
    if (reply.code != 0 || !reply.enhanced.isEmpty()) {
        if (reply.code == 0) reply.code = reply.enhanced.startsWith(QLatin1Char('4')) ? 450 : 550;
        if (saysNothing(reply.enhanced)) reply.enhanced.clear();
        if (reply.enhanced.isEmpty() && !saysNothing(trouble.status)) reply.enhanced = trouble.status;
        QString said = foundAnywhere(trouble, reply);
        if (!said.isEmpty()) return said;
        // Exchange quotes the other server behind an arrow.
        const qsizetype arrow = trouble.reply.indexOf(QStringLiteral("-> "));
        Trouble inner = trouble;
        inner.reply = arrow < 0 ? QString() : trouble.reply.mid(arrow + 3);
        QString behind = arrow < 0 ? QString() : foundAnywhere(inner, replyOf(inner));
        if (!behind.isEmpty()) return behind;
    }
    ServerReply told;
    told.code = madeUpCode(trouble);
    // Where nobody is quoted, a status that names the destination says more than what stands around it, which
    // may be anything: notes about viruses, about secrecy.
    if (reply.code == 0 && trouble.diagnostic.isEmpty() && isDefinite(trouble.status)) {
        ServerReply status = told;
        status.enhanced = trouble.status;
        QString named = foundAnywhere(trouble, status);
        if (!named.isEmpty()) return named;
    }
    for (const QString& words : {trouble.diagnostic, trouble.words}) {
        told.lines = {cleanText(withoutHeading(words), 4000)};
        QString named = words.isEmpty() ? QString() : foundAnywhere(trouble, told);
        if (!named.isEmpty()) return named;
    }
    if (!saysNothing(trouble.status)) {
        ServerReply status;
        status.code = told.code;
        status.enhanced = trouble.status;
        QString named = foundAnywhere(trouble, status);
        if (!named.isEmpty()) return named;
    }
    told.lines = {cleanText(withoutHeading(trouble.around), 4000)};
    QString around = trouble.around.isEmpty() ? QString() : foundAnywhere(trouble, told);
    if (!around.isEmpty()) return around;
    // It is tried again and nothing was refused: the other side was not there.
    const bool waits = trouble.delayed && reply.code == 0;
    return waits ? QStringLiteral("recipient.server-unreachable") : QString();
}

}  // namespace outbox
