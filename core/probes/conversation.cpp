// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/conversation.h"

#include <algorithm>

namespace outbox {

Conversation::Conversation(const DialogueTools& givenTools, const DialoguePlan& givenPlan)
    : tools(givenTools), plan(givenPlan), m_wire(givenTools.wires.make()) {
    seen.role = plan.role;
    seen.endpoint = plan.endpoint;
    seen.proves = plan.proves;
    seen.span.startedMs = tools.log.timeline().now();
    seen.inProgress = true;
}

void Conversation::begin(Step step) {
    m_step = step;
    m_stepStarted = tools.log.timeline().now();
    seen.ended = step;
}

void Conversation::reached(Step step) {
    seen.reached = step;
    seen.times.append({step, m_stepStarted, tools.log.timeline().now() - m_stepStarted});
    publish(true);
}

bool Conversation::fail(const Fault& fault) {
    seen.ended = m_step;
    seen.fault = fault;
    seen.times.append({m_step, m_stepStarted, tools.log.timeline().now() - m_stepStarted});
    return false;
}

bool Conversation::rejected() {
    return fail({Failure::Rejected, QString(), 0});
}

DialogueObservation Conversation::finish() {
    publish(false);
    return seen;
}

void Conversation::publish(bool inProgress) {
    seen.inProgress = inProgress;
    seen.span.durationMs = tools.log.timeline().now() - seen.span.startedMs;
    if (tools.publish) tools.publish(seen);
}

Task<bool> Conversation::connect() {
    begin(Step::Resolve);
    if (plan.addresses.isEmpty()) co_return fail({Failure::NoAddress, QString(), 0});
    seen.reached = Step::Resolve;
    begin(Step::Connect);
    WireTarget target;
    target.host = plan.endpoint.host;
    target.addresses = plan.addresses;
    target.port = plan.endpoint.port;
    const WireConnected connected = co_await m_wire->connect(target, tools.limits.answer);
    seen.connection = m_wire->connection();
    seen.peer = connected.peer;
    m_local = connected.local;
    if (connected.fault.failed()) co_return fail(connected.fault);
    reached(Step::Connect);
    co_return true;
}

Task<bool> Conversation::secure() {
    begin(Step::Handshake);
    const QString name = plan.endpoint.host;
    const TlsFacts facts = co_await m_wire->secure(name, tools.limits.answer);
    seen.tls = facts;
    if (facts.fault.failed()) {
        seen.stray = facts.rawBytes;
        co_return fail(facts.fault);
    }
    reached(Step::Handshake);
    co_return true;
}

Task<Milliseconds> Conversation::greetingLimit() {
    if (!tools.greetingWait || plan.endpoint.security == Security::Tls) co_return tools.limits.greeting();
    const Endpoint endpoint = plan.endpoint;
    const QHostAddress peer = seen.peer;
    co_return co_await tools.greetingWait(endpoint, peer);
}

Task<bool> Conversation::open() {
    const bool connected = co_await connect();
    if (!connected || plan.endpoint.security != Security::Tls) co_return connected;
    co_return co_await secure();
}

Task<DialogueObservation> Conversation::close(QByteArray farewell) {
    if (seen.signIn.outcome == SignInOutcome::Broken) co_return finish();
    const Fault ignored = co_await m_wire->write(farewell, tools.limits.answer);
    static_cast<void>(ignored);  // the conversation is over either way
    if (!seen.fault.failed()) seen.ended = Step::Quit;
    co_return finish();
}

QList<SignInMethod> Conversation::methodsToTry() const {
    QList<SignInMethod> methods = signInMethods(plan.endpoint.protocol, plan.endpoint.auth, seen.offered());
    if (plan.method.isEmpty()) return methods;
    const auto another = [this](SignInMethod method) { return signInMethodName(method) != plan.method; };
    methods.erase(std::remove_if(methods.begin(), methods.end(), another), methods.end());
    return methods;
}

bool Conversation::note(const SignInExchange& exchange) {
    for (const QByteArray& form : exchange.telling()) tools.log.hide(form);
    seen.signIn.tokenStatus = exchange.tokenRefusal().status;
    seen.signIn.tokenScope = exchange.tokenRefusal().scope;
    const QString breach = exchange.breach(seen.signIn.reply);
    return breach.isEmpty() || fail({Failure::NotTheProtocol, breach, 0});
}

/// Whether the next method is worth a try: this one is not known to the server, or not in this form.
bool Conversation::goesOnAfter(const SignInExchange& exchange) {
    if (seen.signIn.reply.positive()) return false;
    if (refusesMechanism(seen.signIn.reply)) return true;
    return exchange.refusesBinding() && tools.gate.again();
}

/// Sending and receiving are each other's contrast and count apart; so does a single method that is compared
/// with one that was accepted.
QString Conversation::attemptedPair() const {
    if (!plan.method.isEmpty()) return {};
    const Endpoint& endpoint = plan.endpoint;
    const QString served = tools.operatorOf ? tools.operatorOf(endpoint.host) : endpoint.host;
    const char* side = endpoint.protocol == Protocol::Smtp ? "sending" : "receiving";
    return QLatin1String(side) + QLatin1Char(' ') + served + QLatin1Char(' ') + endpoint.user;
}

SignInOutcome Conversation::signInObstacle(const QList<SignInMethod>& methods) const {
    if (!tools.secret || !plan.signIn) return SignInOutcome::NotTried;
    if (!m_wire->isSafe()) return SignInOutcome::NoSafeLine;
    if (!offersSignIn(plan.endpoint.protocol, seen.offered())) return SignInOutcome::NotOffered;
    if (methods.isEmpty()) return SignInOutcome::NoMechanism;
    const bool tokenWanted = plan.endpoint.auth == AuthMethod::OAuth2;
    if (tokenWanted != (tools.secret->kind() == SecretKind::Token)) return SignInOutcome::OtherKind;
    return SignInOutcome::NotTried;
}

bool Conversation::wasRefusedBefore(const QString& who, const QList<SignInMethod>& methods) {
    // A method that is compared with one that was accepted says nothing about the secret.
    if (!tools.memory || who.isEmpty()) return false;
    const auto before = tools.memory->refusedBefore(who, *tools.secret);
    if (!before) return false;
    seen.signIn = *before;
    seen.signIn.user = plan.endpoint.user;
    seen.signIn.mechanism = signInMethodName(methods.first());
    return true;
}

void Conversation::settleSignIn(bool lineHeld) {
    const ServerReply& reply = seen.signIn.reply;
    if (seen.signIn.mechanism.isEmpty())
        seen.signIn.outcome = SignInOutcome::NoMechanism;  // no method can carry this user name or secret
    else if (!lineHeld)
        seen.signIn.outcome = SignInOutcome::Broken;
    else if (reply.positive())
        seen.signIn.outcome = SignInOutcome::Accepted;
    else
        seen.signIn.outcome = reply.temporary() ? SignInOutcome::Temporary : SignInOutcome::Refused;

    const QString who = attemptedPair();
    if (tools.memory && !who.isEmpty())
        tools.memory->ended(who, plan.endpoint.host, *tools.secret, seen.signIn);
    if (seen.signIn.outcome == SignInOutcome::Accepted)
        reached(Step::SignIn);
    else if (lineHeld)
        rejected();
    // The incoming side goes first at times and must not keep the outgoing one from saying what is wrong
    // there.
    const bool outgoing = plan.endpoint.protocol == Protocol::Smtp;
    if (outgoing && !reply.positive() && namesItsCause(reply)) tools.gate.close();
}

bool namesItsCause(const ServerReply& reply) {
    // RFC 4954 section 6 and the operators' own: encryption needed, app password needed, browser sign-in
    // needed, switched off for the mailbox or the tenant.
    static constexpr const char* codes[] = {"5.7.9", "5.7.11", "5.7.12", "5.7.14", "5.7.30", "5.7.139"};
    for (const char* code : codes)
        if (reply.enhanced == QLatin1String(code)) return true;
    if (reply.code == 534 || reply.code == 538) return true;
    // What another try would make worse.
    static constexpr const char* words[] = {"locked", "too many", "blocked"};
    const QString text = reply.text();
    return std::any_of(std::begin(words), std::end(words), [&text](const char* word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

bool refusesMechanism(const ServerReply& reply) {
    return reply.code == 504 || reply.status == QLatin1String("BAD");
}

Task<DialogueObservation> mailDialogue(const DialogueTools& tools, DialoguePlan plan) {
    switch (plan.endpoint.protocol) {
        case Protocol::Imap:
            return imapDialogue(tools, plan);
        case Protocol::Pop3:
            return pop3Dialogue(tools, plan);
        case Protocol::Smtp:
            break;
    }
    return smtpDialogue(tools, plan);
}

}  // namespace outbox
