// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox {

namespace check {

namespace {

/// Why nothing was sent although the person agreed.
const char* whyNotSent(const Evidence& e) {
    if (!e.consent.signIn) return "no-secret";
    return ask::sendingWorks(e) == Answer::Yes ? "no-time-for-test" : "test-not-sent";
}

const char* arrivedAs(const ArrivalObservation& arrival) {
    if (arrival.junk) return "arrived-in-junk";
    return arrival.inbox ? "arrived" : "arrived-elsewhere";
}

CheckVerdict arrivalVerdict(const Evidence& e, const ArrivalObservation& arrival) {
    if (arrival.found) return lit(arrival.junk ? Light::Yellow : Light::Green, arrivedAs(arrival));
    if (arrival.returned) return lit(Light::Yellow, "came-back");  // the finding's own light comes on top
    if (arrival.inProgress) return waiting("not-checked");
    if (!arrival.taken) return notRun("test-not-taken");
    if (ask::testMessageMissing(e) == Answer::Yes) return lit(Light::Yellow, "not-arrived");
    if (!arrival.toOneself) return notRun("other-mailbox");
    return notRun(arrival.fault.kind == Failure::Cancelled ? "stopped" : "mailbox-not-open");
}

}  // namespace

CheckVerdict arrival(const Evidence& e, bool) {
    if (!e.consent.sendTest) return notRun("no-test-message");
    if (!e.arrival) return waiting(whyNotSent(e));
    CheckVerdict verdict = arrivalVerdict(e, *e.arrival);
    const qint64 from = e.arrival->taken ? e.arrival->takenMs : e.arrival->startedMs;
    verdict.span = {from, e.arrival->lookedMs};
    verdict.observed = observed::arrival(*e.arrival);
    verdict.facts.insert(QStringLiteral("looked_seconds"), QString::number(e.arrival->lookedMs / 1000));
    if (e.arrival->returned) verdict.facts.insert(QStringLiteral("reply"), e.arrival->returned->said);
    if (e.arrival->found) {
        verdict.facts.insert(QStringLiteral("folder"), e.arrival->folder);
        const qint64 seconds = (e.arrival->arrivedMs + 999) / 1000;
        verdict.facts.insert(QStringLiteral("arrival_seconds"),
                             QString::number(std::max<qint64>(seconds, 1)));
    }
    return verdict;
}

void describeTestMessage(CheckVerdict& verdict, const Evidence& e) {
    const DialogueObservation* sent = e.testMessage();
    const DialogueObservation* set = e.asSet();
    if (!sent || !set || sent->inProgress) return;
    verdict.observed.insert(QStringLiteral("message_reply"), observed::reply(sent->messageReply));
    if (!sent->endpoint.sameLine(set->endpoint)) return;
    if (sent->messageReply.positive()) {
        if (verdict.light == Light::Green) verdict.summary = QStringLiteral("message-taken");
        return;
    }
    if (!view::failed(*sent)) return;
    const bool atRecipient = sent->recipientReply.code >= 400;
    const ServerReply& reply = atRecipient ? sent->recipientReply : sent->messageReply;
    verdict.light = reply.code >= 400 && reply.code < 500 ? Light::Yellow : Light::Red;
    verdict.summary = atRecipient ? QStringLiteral("recipient-refused") : QStringLiteral("message-refused");
    verdict.facts.insert(QStringLiteral("reply"), replyText(reply));
}

}  // namespace check

namespace observed {

namespace {

QJsonArray hopsOf(const QList<DeliveryHop>& hops) {
    QJsonArray list;
    for (const DeliveryHop& hop : hops) {
        QJsonObject one{{QStringLiteral("from"), hop.from}, {QStringLiteral("by"), hop.by}};
        if (!hop.with.isEmpty()) one.insert(QStringLiteral("with"), hop.with);
        if (hop.at.isValid()) one.insert(QStringLiteral("at"), hop.at.toUTC().toString(Qt::ISODate));
        one.insert(QStringLiteral("took_ms"), hop.tookMs < 0 ? QJsonValue() : QJsonValue(hop.tookMs));
        list.append(one);
    }
    return list;
}

QJsonArray resultsOf(const QList<AuthenticationResult>& results) {
    QJsonArray list;
    for (const AuthenticationResult& result : results)
        list.append(QJsonObject{{QStringLiteral("server"), result.server},
                                {QStringLiteral("method"), result.method},
                                {QStringLiteral("result"), result.result},
                                {QStringLiteral("about"), result.about}});
    return list;
}

QJsonArray signaturesOf(const QList<DkimSeen>& signatures) {
    QJsonArray list;
    for (const DkimSeen& seen : signatures) {
        QJsonObject one{{QStringLiteral("domain"), seen.domain},
                        {QStringLiteral("selector"), seen.selector},
                        {QStringLiteral("algorithm"), seen.algorithm},
                        {QStringLiteral("result"), dkimResultName(seen.result)}};
        if (!seen.reason.isEmpty()) one.insert(QStringLiteral("reason"), seen.reason);
        if (seen.keyBits > 0) one.insert(QStringLiteral("key_bits"), seen.keyBits);
        list.append(one);
    }
    return list;
}

QJsonObject returnedAs(const ReturnedTest& returned) {
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("by"), orNull(returned.by)},
            {QStringLiteral("status"), orNull(returned.status)},
            {QStringLiteral("said"), orNull(returned.said)},
            {QStringLiteral("finding"), orNull(returned.finding)},
            {QStringLiteral("delayed"), returned.delayed}};
}

}  // namespace

QJsonObject arrival(const ArrivalObservation& arrival) {
    const TestMessage& message = arrival.message;
    QJsonObject object{
        {QStringLiteral("message"), QJsonObject{{QStringLiteral("from"), message.sender},
                                                {QStringLiteral("to"), message.recipient},
                                                {QStringLiteral("subject"), message.subject},
                                                {QStringLiteral("message_id"), message.messageId},
                                                {QStringLiteral("octets"), message.octets.size()}}},
        {QStringLiteral("taken"), arrival.taken},
        {QStringLiteral("found"), arrival.found}};
    if (!arrival.taken) return object;
    object.insert(QStringLiteral("looked_ms"), arrival.lookedMs);
    object.insert(QStringLiteral("looked_into"),
                  arrival.view == MailboxView::AllFolders  ? QStringLiteral("all_folders")
                  : arrival.view == MailboxView::InboxOnly ? QStringLiteral("inbox")
                                                           : QStringLiteral("nothing"));
    if (arrival.fault.failed()) object.insert(QStringLiteral("fault"), fault(arrival.fault));
    if (arrival.returned) {
        object.insert(QStringLiteral("returned"), returnedAs(*arrival.returned));
        object.insert(QStringLiteral("removal"), clearingName(arrival.clearing));
    }
    if (!arrival.found) return object;
    object.insert(QStringLiteral("folder"), arrival.folder);
    object.insert(QStringLiteral("junk"), arrival.junk);
    object.insert(QStringLiteral("arrived_ms"), arrival.arrivedMs);
    object.insert(QStringLiteral("hops"), hopsOf(arrival.hops));
    object.insert(QStringLiteral("authentication_results"), resultsOf(arrival.authentication));
    object.insert(QStringLiteral("dkim"), signaturesOf(arrival.dkim));
    object.insert(QStringLiteral("removal"), clearingName(arrival.clearing));
    return object;
}

}  // namespace observed

}  // namespace outbox
