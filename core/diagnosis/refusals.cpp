// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/refusals.h"

#include <QList>

#include "core/diagnosis/views.h"

namespace outbox {

namespace {

bool isRefusal(const ServerReply& reply) {
    const bool said = reply.code != 0 || !reply.status.isEmpty();
    return said && !reply.positive();
}

/// The set dialogue, the proof that got to the sign-in in its place, and the one with a test message.
QList<const DialogueObservation*> speakers(const Evidence& evidence) {
    QList<const DialogueObservation*> list;
    if (const DialogueObservation* set = evidence.asSet()) list.append(set);
    const DialogueObservation* signIn = view::signInDialogue(evidence);
    if (signIn && !list.contains(signIn)) list.append(signIn);
    if (const DialogueObservation* sent = evidence.testMessage()) list.append(sent);
    return list;
}

/// What a finding means where the recipient is the person at the keyboard and the server is their own; empty
/// where a check cannot say it.
QString asOwn(const QString& finding) {
    static const QHash<QString, QString> own{
        {QStringLiteral("recipient.mailbox-full"), QStringLiteral("account.mailbox-full")},
        {QStringLiteral("recipient.disabled"), QStringLiteral("account.suspended")},
        {QStringLiteral("reputation.ip-listed"), QStringLiteral("server.rejects-client")},
        {QStringLiteral("domain.ptr-missing"), QStringLiteral("server.rejects-client")},
        // Where a password was sent, the "token" of the reply is that password.
        {QStringLiteral("auth.token-expired"), QStringLiteral("auth.wrong-password")},
        {QStringLiteral("auth.oauth-scope-missing"), QStringLiteral("auth.wrong-password")}};
    if (own.contains(finding)) return own.value(finding);
    for (const char* elsewhere : {"recipient.", "message.", "reputation.", "domain."})
        if (finding.startsWith(QLatin1String(elsewhere))) return {};
    return finding;
}

/// What a refusal means where it was said: of a test message, what concerns the message or another recipient
/// is the finding itself.
QString inCheck(const QString& finding, RefusedAt step, const Evidence& evidence) {
    static const QStringList aboutOneself{QStringLiteral("recipient.mailbox-full"),
                                          QStringLiteral("recipient.disabled")};
    const bool ofTest = evidence.arrival && (step == RefusedAt::Recipient || step == RefusedAt::Message);
    const bool toOther = ofTest && !evidence.arrival->toOneself;
    const bool ofMessage =
        finding.startsWith(QLatin1String("message.")) || finding.startsWith(QLatin1String("recipient."));
    const bool asItIs =
        ofMessage && (toOther || (step == RefusedAt::Message && !aboutOneself.contains(finding)));
    return ofTest && asItIs ? finding : asOwn(finding);
}

/// Where a token was sent, it is what a plain refusal is about: servers have one text for both.
QString asOfToken(const QString& finding, const DialogueObservation& dialogue) {
    const bool unnamed = finding.isEmpty() && !dialogue.signIn.tokenStatus.isEmpty();
    const bool plain = unnamed || finding == QLatin1String("auth.wrong-password");
    return plain ? QStringLiteral("auth.token-expired") : finding;
}

/// The same few replies are asked about by every rule, at every change of the evidence.
const Refusal* rowOf(const QString& serverOperator, RefusalSteps steps, const ServerReply& reply) {
    constexpr qsizetype mostKept = 64;
    thread_local QHash<QString, const Refusal*> known;
    const QString key = QStringLiteral("%1 %2 %3 %4 ")
                            .arg(serverOperator)
                            .arg(steps.toInt())
                            .arg(reply.code)
                            .arg(reply.enhanced) +
                        reply.responseCode + QLatin1Char(' ') + reply.text();
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    if (known.size() >= mostKept) known.clear();
    const Refusal* row = RefusalTable::instance().find(serverOperator, steps, reply);
    known.insert(key, row);
    return row;
}

/// One refusal of a dialogue, decoded.
struct Spoken {
    QString finding;
    QString link;
};

QList<Spoken> spokenBy(const DialogueObservation& dialogue, const Evidence& evidence) {
    struct Said {
        RefusedAt step;
        const ServerReply* reply;
    };
    QList<Said> all;
    // A sign-in that was taken in the end may have been refused by another method first.
    const bool heard = dialogue.signIn.outcome != SignInOutcome::Accepted &&
                       dialogue.signIn.outcome != SignInOutcome::RefusedBefore;
    if (heard) all.append({RefusedAt::SignIn, &dialogue.signIn.reply});
    all.append({{RefusedAt::Greeting, &dialogue.greeting},
                {RefusedAt::Hello, &dialogue.hello},
                {RefusedAt::Hello, &dialogue.nameRefusal},
                {RefusedAt::StartTls, &dialogue.startTlsReply},
                {RefusedAt::Sender, &dialogue.senderReply},
                {RefusedAt::Recipient, &dialogue.recipientReply},
                {RefusedAt::Message, &dialogue.messageReply}});
    const QString serverOperator = operatorOf(dialogue.endpoint.host, view::serverOperator(evidence));
    const bool byToken = view::byToken(dialogue);
    QList<Spoken> spoken;
    if (dialogue.signIn.outcome == SignInOutcome::RefusedBefore)
        spoken.append({dialogue.signIn.refusedAs, QString()});
    for (const Said& said : all) {
        const QString decoded = decodeRefusal(serverOperator, said.step, *said.reply);
        const bool ofToken = byToken && said.step == RefusedAt::SignIn;
        const QString finding =
            ofToken ? asOfToken(decoded, dialogue) : inCheck(decoded, said.step, evidence);
        if (finding.isEmpty()) continue;
        const Refusal* row = rowOf(serverOperator, said.step, *said.reply);
        spoken.append({finding, row ? row->link : QString()});
    }
    return spoken;
}

}  // namespace

QString operatorOf(const QString& host, const Provider* preset) {
    const QString byHost = RefusalTable::instance().operatorOf(host);
    if (!byHost.isEmpty() || !preset) return byHost;
    return preset->family.isEmpty() ? preset->id : preset->family;
}

QString decodeRefusal(const QString& serverOperator, RefusalSteps steps, const ServerReply& reply) {
    if (!isRefusal(reply)) return {};
    if (const Refusal* row = rowOf(serverOperator, steps, reply)) return row->finding;
    if (steps != RefusalSteps(RefusedAt::SignIn)) return {};
    if (reply.temporary()) return QStringLiteral("auth.server-trouble");
    // IMAP and POP3 have no codes: a plain NO to a sign-in is a no to the pair (RFC 9051 section 6.2.3).
    return reply.code == 0 ? QStringLiteral("auth.wrong-password") : QString();
}

QString returnedRefusal(const Evidence& evidence) {
    if (!evidence.arrival || !evidence.arrival->returned) return {};
    const QString& finding = evidence.arrival->returned->finding;
    for (const char* kind : {"recipient.", "message.", "sender."})
        if (finding.startsWith(QLatin1String(kind))) return finding;
    return {};
}

QStringList spokenRefusals(const Evidence& evidence) {
    QStringList ids;
    for (const DialogueObservation* dialogue : speakers(evidence))
        for (const Spoken& one : spokenBy(*dialogue, evidence))
            if (!ids.contains(one.finding)) ids.append(one.finding);
    const QString later = returnedRefusal(evidence);
    if (!later.isEmpty() && !ids.contains(later)) ids.append(later);
    return ids;
}

QString refusalLink(const Evidence& evidence, const QString& findingId) {
    // The incoming side decides between these two; the words, and the page about them, are the same.
    static const QHash<QString, QString> alike{
        {QStringLiteral("account.sending-suspended"), QStringLiteral("account.suspended")},
        {QStringLiteral("account.suspended"), QStringLiteral("account.sending-suspended")}};
    const QStringList named{findingId, alike.value(findingId)};
    for (const DialogueObservation* dialogue : speakers(evidence))
        for (const Spoken& one : spokenBy(*dialogue, evidence))
            if (named.contains(one.finding) && !one.link.isEmpty()) return one.link;
    return {};
}

ServerReply lastRefusal(const Evidence& evidence) {
    for (const DialogueObservation* spoken : speakers(evidence))
        for (const ServerReply* reply :
             {&spoken->messageReply, &spoken->recipientReply, &spoken->senderReply, &spoken->signIn.reply,
              &spoken->startTlsReply, &spoken->hello, &spoken->greeting})
            if (isRefusal(*reply)) return *reply;
    return {};
}

QStringList refusalFindingIds() {
    QStringList ids{QStringLiteral("auth.server-trouble")};
    for (const Refusal& row : RefusalTable::instance().rows()) {
        const QString id = asOwn(row.finding);
        if (!id.isEmpty() && !ids.contains(id)) ids.append(id);
    }
    return ids;
}

}  // namespace outbox
