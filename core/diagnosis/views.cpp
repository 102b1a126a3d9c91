// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"

#include <QHostAddress>
#include <algorithm>

namespace outbox::view {

namespace {

bool offersSignIn(const DialogueObservation& dialogue) {
    const Capabilities& offered = dialogue.offered();
    return !offered.mechanisms.isEmpty() || offered.plainLogin;
}

void addNew(QList<QHostAddress>& list, const QList<QHostAddress>& more) {
    for (const QHostAddress& address : more)
        if (!list.contains(address)) list.append(address);
}

QList<QHostAddress> addressesOf(const QList<DnsAnswer>& answers) {
    QList<QHostAddress> list;
    for (const DnsAnswer& answer : answers) addNew(list, answer.addresses());
    return list;
}

/// What tells most about a port that did not answer, first.
constexpr Failure telling[] = {
    Failure::LocallyDenied, Failure::AdminProhibited, Failure::Refused,           Failure::Reset,
    Failure::TimedOut,      Failure::HostUnreachable, Failure::NetworkUnreachable};

Failure mostTelling(const QList<Failure>& failures) {
    for (const Failure failure : telling)
        if (failures.contains(failure)) return failure;
    return failures.isEmpty() ? Failure::None : failures.first();
}

bool isSignInVerdict(SignInOutcome outcome) {
    switch (outcome) {
        case SignInOutcome::Accepted:
        case SignInOutcome::Refused:
        case SignInOutcome::Temporary:
        case SignInOutcome::NotOffered:
        case SignInOutcome::NoMechanism:
        case SignInOutcome::Broken:
        case SignInOutcome::RefusedBefore:
            return true;
        case SignInOutcome::NotTried:
        case SignInOutcome::NoSafeLine:
        case SignInOutcome::BudgetSpent:
        case SignInOutcome::OtherKind:
            break;
    }
    return false;
}

}  // namespace

Progress progress(const DialogueObservation& dialogue) {
    if (!dialogue.passed(Step::Connect)) return Progress::Nothing;
    if (!dialogue.greeting.positive()) return Progress::Connected;
    const bool introduced = dialogue.hello.positive() || dialogue.endpoint.protocol != Protocol::Smtp;
    if (!introduced) return Progress::Greeted;
    if (dialogue.recipientReply.positive()) return Progress::RecipientTaken;
    if (dialogue.senderReply.positive()) return Progress::SenderTaken;
    if (dialogue.signIn.outcome == SignInOutcome::Accepted) return Progress::SignedIn;
    if (!dialogue.encrypted()) return Progress::Introduced;
    return offersSignIn(dialogue) ? Progress::SignInOffered : Progress::Encrypted;
}

QString greetingOrganisation(const DialogueObservation& dialogue) {
    for (const ServerReply* reply : {&dialogue.greeting, &dialogue.hello}) {
        const QString name = canonicalHost(reply->text().section(QLatin1Char(' '), 0, 0));
        if (name.contains(QLatin1Char('.')) && !isAddressLiteral(name))
            return name.section(QLatin1Char('.'), -2);
    }
    return {};
}

bool isOurs(Failure failure) {
    return failure == Failure::None || failure == Failure::Cancelled || failure == Failure::BudgetSpent ||
           failure == Failure::NoSafeLine;
}

bool failed(const DialogueObservation& dialogue) {
    return !dialogue.inProgress && !isOurs(dialogue.fault.kind);
}

bool failedAt(const DialogueObservation& dialogue, Step step) {
    return failed(dialogue) && dialogue.ended == step;
}

bool failed(const ReachObservation& reach) {
    return !isOurs(reach.fault.kind);
}

bool connected(const ReachObservation& reach) {
    return !reach.fault.failed();
}

QByteArray strangeBytes(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (!set) return {};
    if (!set->stray.isEmpty()) return set->stray;
    if (set->tls && !set->tls->rawBytes.isEmpty()) return set->tls->rawBytes;
    for (const TlsObservation& look : evidence.tls)
        if (look.endpoint.sameLine(set->endpoint) && !look.facts.rawBytes.isEmpty())
            return look.facts.rawBytes;
    return {};
}

ServiceKind strangeService(const Evidence& evidence) {
    return serviceKind(strangeBytes(evidence));
}

QList<QHostAddress> configuredAddresses(const NameObservation& name) {
    const QList<QHostAddress> asked = addressesOf(name.configured);
    return asked.isEmpty() ? name.system.addresses() : asked;
}

QList<QHostAddress> referenceAddresses(const NameObservation& name) {
    return addressesOf(name.reference);
}

QList<QHostAddress> truerAddresses(const Evidence& evidence) {
    QList<QHostAddress> truer;
    const NameObservation* name = evidence.name(NameRole::Outgoing);
    if (!name) return truer;
    const QList<QHostAddress> own = name->addresses();
    for (const QHostAddress& address : referenceAddresses(*name))
        if (!own.contains(address)) truer.append(address);
    return truer;
}

bool isLoopbackHost(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QList<const ReachObservation*> reaches(const Evidence& evidence, ReachRole role, quint16 port) {
    const QList<QHostAddress> foreign = truerAddresses(evidence);
    QList<const ReachObservation*> found;
    for (const ReachObservation& reach : evidence.reach) {
        const bool own =
            role == ReachRole::Control || role == ReachRole::Web || !foreign.contains(reach.address);
        if (reach.role == role && (port == 0 || reach.port == port) && own) found.append(&reach);
    }
    return found;
}

Failure setPortFailure(const Evidence& evidence) {
    QList<Failure> v4, all;
    for (const ReachObservation* reach : reaches(evidence, ReachRole::AsSet)) {
        if (connected(*reach)) return Failure::None;
        if (!failed(*reach)) continue;
        all.append(reach->fault.kind);
        if (reach->address.protocol() == QAbstractSocket::IPv4Protocol) v4.append(reach->fault.kind);
    }
    const DialogueObservation* set = evidence.asSet();
    if (set && set->passed(Step::Connect)) return Failure::None;
    if (set && failedAt(*set, Step::Connect)) all.append(set->fault.kind);
    return mostTelling(v4.isEmpty() ? all : v4);
}

const DialogueObservation* signInDialogue(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (set && isSignInVerdict(set->signIn.outcome)) return set;
    for (const DialogueObservation& dialogue : evidence.dialogues)
        if (dialogue.role == DialogueRole::Proof && isSignInVerdict(dialogue.signIn.outcome))
            return &dialogue;
    return nullptr;
}

bool refused(const DialogueObservation& dialogue) {
    return dialogue.signIn.outcome == SignInOutcome::Refused ||
           dialogue.signIn.outcome == SignInOutcome::RefusedBefore;
}

bool byToken(const DialogueObservation& dialogue) {
    return dialogue.signIn.mechanism == QLatin1String("XOAUTH2") ||
           dialogue.signIn.mechanism == QLatin1String("OAUTHBEARER");
}

bool secretFits(const Evidence& evidence, AuthMethod auth) {
    const bool token = evidence.secret && evidence.secret->kind == SecretKind::Token;
    return evidence.consent.signIn && auth != AuthMethod::None && token == (auth == AuthMethod::OAuth2);
}

const DialogueObservation* proofOf(const Evidence& evidence, const Endpoint& endpoint) {
    for (const DialogueObservation& dialogue : evidence.dialogues)
        if (dialogue.role == DialogueRole::Proof && dialogue.endpoint == endpoint) return &dialogue;
    return nullptr;
}

const TlsObservation* tlsLook(const Evidence& evidence) {
    for (const TlsObservation& look : evidence.tls)
        if (!look.control && look.endpoint.sameLine(evidence.account.outgoing)) return &look;
    return nullptr;
}

const TlsFacts* tlsFacts(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    if (set && set->tls && (set->tls->completed || !set->tls->chain.isEmpty())) return &*set->tls;
    for (const TlsObservation& look : evidence.tls)
        if (look.endpoint.sameLine(evidence.account.outgoing) && look.facts.completed) return &look.facts;
    return set && set->tls ? &*set->tls : nullptr;
}

bool hasProblem(const Evidence& evidence, CertificateProblem problem) {
    const DialogueObservation* set = evidence.asSet();
    if (set && set->tls && set->tls->verified) return false;
    if (set && set->tls && set->tls->has(problem)) return true;
    return std::any_of(evidence.tls.begin(), evidence.tls.end(), [&](const TlsObservation& look) {
        return look.endpoint.sameLine(evidence.account.outgoing) && look.facts.has(problem);
    });
}

std::optional<ClockOffset> clockOffset(const Evidence& evidence) {
    constexpr qint64 agreementSeconds = 600;  // generous: a busy front end may serve an old header
    if (!evidence.local || !evidence.local->clock.isValid()) return std::nullopt;
    std::optional<ClockOffset> offset;
    for (const WebObservation& web : evidence.web) {
        // A hotspot's page has a clock of its own that nobody looks after.
        if (!web.serverDate.isValid() || !web.matched || !web.proxy.isEmpty()) continue;
        const qint64 here =
            evidence.local->clock.toSecsSinceEpoch() + (web.span.startedMs + web.span.durationMs) / 1000;
        const qint64 seconds = web.serverDate.toSecsSinceEpoch() - here;
        if (!offset)
            offset = ClockOffset{seconds, false};
        else if (qAbs(offset->seconds - seconds) <= agreementSeconds)
            offset->confirmed = true;
        else
            return std::nullopt;  // two servers that disagree tell nothing
    }
    return offset;
}

QDateTime trueTime(const Evidence& evidence) {
    if (!evidence.local) return {};
    const auto offset = clockOffset(evidence);
    return offset ? evidence.local->clock.addSecs(offset->seconds) : QDateTime();
}

const Provider* serverOperator(const Evidence& evidence) {
    if (evidence.hostOwner) return &*evidence.hostOwner;
    return evidence.provider ? &*evidence.provider : nullptr;
}

QString expectedUser(const Evidence& evidence) {
    for (const Endpoint& endpoint : evidence.recommendedOutgoing)
        if (!endpoint.user.isEmpty()) return endpoint.user;
    return evidence.account.address;
}

QList<Endpoint> publishedOutgoing(const Evidence& evidence) {
    if (!evidence.recommendedOutgoing.isEmpty()) return evidence.recommendedOutgoing;
    if (!evidence.provider) return {};
    QList<Endpoint> published = evidence.provider->outgoing;
    for (Endpoint& endpoint : published)
        if (endpoint.user.isEmpty()) endpoint.user = evidence.account.address;
    return published;
}

qint64 longestAnswerMs(const Evidence& evidence) {
    const DialogueObservation* set = evidence.asSet();
    qint64 longest = 0;
    if (!set) return longest;
    for (const DialogueObservation::StepTime& time : set->times)
        if (time.step > Step::Connect && !failedAt(*set, time.step))
            longest = std::max(longest, time.durationMs);
    return longest;
}

}  // namespace outbox::view
