// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/dkim_signature.h"
#include "core/model/mail_address.h"
#include "core/net/change_signal.h"
#include "core/probes/arrival.h"
#include "core/probes/dialogue_run.h"
#include "core/probes/mailbox_watch.h"
#include "core/protocol/authentication_results.h"
#include "core/protocol/received_header.h"

namespace outbox {

namespace {

void note(Run& run, const std::function<void(ArrivalObservation&)>& change) {
    run.update([&change](Evidence& evidence) {
        if (evidence.arrival) change(*evidence.arrival);
    });
}

Task<void> rest(Milliseconds length) {
    ChangeSignal nobody;
    const QDeadlineTimer end(length);
    const bool notified = co_await nobody.wait(end);
    static_cast<void>(notified);
}

/// The mailbox is opened only where this run was let in already, or has not tried.
bool mayOpenMailbox(const Run& run) {
    const DialogueObservation* incoming = run.evidence().incoming();
    return incoming && incoming->signIn.outcome == SignInOutcome::Accepted && run.secret.has_value();
}

DialoguePlan mailboxPlan(const Run& run) {
    DialoguePlan plan;
    plan.role = DialogueRole::Incoming;
    plan.endpoint = *run.evidence().account.incoming;
    plan.signIn = true;
    return plan;
}

Task<std::optional<int>> countBefore(Run& run) {
    const DialoguePlan wanted = mailboxPlan(run);
    PreparedDialogue prepared = co_await prepareDialogue(run, wanted);
    prepared.tools.publish = nullptr;
    co_return co_await countPop3(prepared.tools, prepared.plan);
}

Task<WatchResult> watchMailbox(Run& run, WatchOrder order) {
    const DialoguePlan wanted = mailboxPlan(run);
    PreparedDialogue prepared = co_await prepareDialogue(run, wanted);
    prepared.tools.publish = nullptr;
    if (wanted.endpoint.protocol == Protocol::Pop3)
        co_return co_await watchPop3(prepared.tools, prepared.plan, order);
    co_return co_await watchImap(prepared.tools, prepared.plan, order);
}

/// The signer's key, and whether DNS could say anything about it.
Task<DkimSeen> verifyOne(Run& run, MessageParts parts, DkimSignature signature) {
    DkimSeen seen;
    seen.domain = QString::fromLatin1(signature.domain);
    seen.selector = QString::fromLatin1(signature.selector);
    seen.algorithm = QString::fromLatin1(signature.algorithm);
    if (!signature.problem.isEmpty()) {
        seen.result = DkimResult::PermanentError;
        seen.reason = signature.problem;
        co_return seen;
    }
    const QString name = signature.keyName();
    const DnsAnswer answer = co_await run.tools.resolver.ask(name, DnsType::Txt, QString(), run.limits.dns);
    seen.keyServer = answer.server;
    if (!answer.answered()) {
        seen.result = DkimResult::TemporaryError;
        seen.reason = QStringLiteral("the key cannot be looked up: ") + dnsStatusName(answer.status);
        co_return seen;
    }
    QByteArray record;
    for (const DnsRecord& one : answer.records)
        if (one.type == DnsType::Txt && record.isEmpty()) record = one.data;
    if (record.isEmpty()) {
        seen.result = DkimResult::PermanentError;
        seen.reason = QStringLiteral("there is no key in DNS");
        co_return seen;
    }
    const DkimKey key = readDkimKey(record);
    const DkimVerdict verdict = verifyDkim(parts, signature, key, QDateTime::currentSecsSinceEpoch());
    seen.keyBits = key.bits;
    seen.result = verdict.result;
    seen.reason = verdict.reason;
    co_return seen;
}

Task<void> readMessage(Run& run, QByteArray octets, bool whole) {
    const MessageParts parts = messageParts(octets);
    const QDateTime written = run.evidence().arrival->message.date;
    note(run, [&](ArrivalObservation& arrival) {
        arrival.hops = deliveryHops(parts.header, written);
        arrival.authentication = authenticationResults(parts.header);
    });
    if (!whole) co_return;
    const QList<DkimSignature> signatures = dkimSignatures(parts.header);
    for (const DkimSignature& signature : signatures) {
        const DkimSeen seen = co_await verifyOne(run, parts, signature);
        note(run, [&seen](ArrivalObservation& arrival) { arrival.dkim.append(seen); });
    }
}

Task<void> send(Run& run, ArrivalPlan plan) {
    DialoguePlan way;
    way.role = DialogueRole::TestMessage;
    way.endpoint = plan.through;
    way.proves = plan.proves;
    way.signIn = run.secret.has_value();
    way.sender = plan.message.sender;
    way.recipient = plan.message.recipient;
    way.message = plan.message.octets;
    co_await converse(run, way);
    const DialogueObservation* sent = run.evidence().testMessage();
    const bool taken = sent && sent->messageReply.positive();
    note(run, [&](ArrivalObservation& arrival) {
        arrival.taken = taken;
        arrival.takenMs = run.now();
    });
}

WatchOrder orderOf(Run& run, const ArrivalPlan& plan, int before) {
    const bool toOneself = run.evidence().arrival->toOneself;
    const Milliseconds patience = toOneself ? run.limits.arrival : run.limits.elsewhere;
    const qint64 until = std::min(run.now() + patience.count(), plan.latestMs);
    WatchOrder order;
    order.messageId = '<' + plan.message.messageId.toLatin1() + '>';
    order.token = plan.message.token.toLatin1();
    order.untilMs = [until] { return until; };
    order.before = before;
    order.pause = rest;
    if (plan.readReturned && !toOneself)
        order.isReport = [read = plan.readReturned, message = plan.message](const QByteArray& octets) {
            return read(octets, message).has_value();
        };
    // Servers know the day by their own clock.
    order.sentOn = plan.message.date.toUTC().date().addDays(-1);
    return order;
}

void keep(Run& run, const WatchResult& result) {
    note(run, [&](ArrivalObservation& arrival) {
        arrival.view = result.view;
        arrival.lookedThrough = result.lookedThrough;
        arrival.lookedMs = run.now() - arrival.takenMs;
        arrival.found = result.found;
        arrival.junk = result.junk;
        arrival.inbox = result.inbox;
        arrival.folder = result.folder;
        if (result.found) arrival.arrivedMs = std::max<qint64>(result.foundMs - arrival.takenMs, 0);
        arrival.clearing = result.clearing;
        arrival.fault = result.fault;
    });
}

Task<void> sendAndWatch(Run& run, ArrivalPlan plan) {
    const bool watches = mayOpenMailbox(run);
    const bool byVisits = watches && run.evidence().account.incoming->protocol == Protocol::Pop3;
    std::optional<int> before;
    if (byVisits) {
        const std::optional<int> counted = co_await countBefore(run);
        before = counted;
    }
    co_await send(run, plan);
    if (!run.evidence().arrival->taken || !watches || (byVisits && !before)) co_return;
    const WatchOrder order = orderOf(run, plan, before.value_or(0));
    const WatchResult result = co_await watchMailbox(run, order);
    keep(run, result);
    if (result.found) {
        co_await readMessage(run, result.octets, result.whole);
    }
    if (result.returned)
        note(run, [&](ArrivalObservation& arrival) {
            arrival.returned = plan.readReturned(result.octets, plan.message);
        });
}

Milliseconds arrivalBudget(const Limits& limits) {
    return limits.arrival + limits.tidying;
}

constexpr Probe probe{"test-message", Need::Account,  arrivalBudget,
                      nullptr,        abandonArrival, {"sending", "arrival"}};

}  // namespace

Task<void> observeArrival(Run& run, ArrivalPlan plan) {
    ArrivalObservation begun;
    begun.message = plan.message;
    begun.startedMs = run.now();
    begun.takenMs = begun.startedMs;
    const auto own = parseMailAddress(run.evidence().account.address);
    const auto to = parseMailAddress(plan.message.recipient);
    begun.toOneself = own && to && own->text().compare(to->text(), Qt::CaseInsensitive) == 0;
    run.update([&begun](Evidence& evidence) { evidence.arrival = begun; });
    co_await sendAndWatch(run, plan);
    note(run, [](ArrivalObservation& arrival) { arrival.inProgress = false; });
}

void abandonArrival(Run& run, Failure why) {
    run.closeOpenDialogues(DialogueRole::TestMessage, why);
    note(run, [why](ArrivalObservation& arrival) {
        if (!arrival.inProgress) return;
        arrival.inProgress = false;
        if (!arrival.fault.failed()) arrival.fault.kind = why;
    });
}

const Probe& arrivalProbe() {
    return probe;
}

}  // namespace outbox
