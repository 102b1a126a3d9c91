// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The templates of Conversation: reading replies with whichever reader the protocol has.

#include "core/probes/conversation.h"

namespace outbox {

template <typename Reader>
Task<bool> Conversation::hear(Reader& reader, Milliseconds limit) {
    const qint64 deadline = tools.log.timeline().now() + limit.count();
    while (true) {
        const qint64 left = deadline - tools.log.timeline().now();
        const Milliseconds wait(left > 0 ? left : 0);
        const WireLine line = co_await m_wire->readLine(wait);
        if (line.fault.failed()) {
            seen.stray = line.text.left(256);
            co_return fail(line.fault);
        }
        const ReplyState state = reader.feed(line.text);
        if (state == ReplyState::Complete) co_return true;
        if (state == ReplyState::NeedMore) continue;
        seen.stray = line.text.left(256);
        const Failure kind =
            state == ReplyState::LimitExceeded ? Failure::LimitExceeded : Failure::NotTheProtocol;
        co_return fail({kind, cleanBytes(line.text, 200), 0});
    }
}

template <typename Reader>
Task<bool> Conversation::hearGreeting(Reader& reader) {
    begin(Step::Greeting);
    const Milliseconds limit = co_await greetingLimit();
    co_return co_await hear(reader, limit);
}

template <typename Reader>
Task<bool> Conversation::ask(QByteArray command, Reader& reader) {
    const Fault fault = co_await m_wire->write(command, tools.limits.answer);
    if (fault.failed()) co_return fail(fault);
    co_return co_await hear(reader, tools.limits.answer);
}

template <typename Reader>
Task<bool> Conversation::exchange(SignInExchange& exchange, Reader& reader) {
    SecretLine line = exchange.begin(tools.log.scrubber());
    while (true) {
        const Fault fault = co_await m_wire->writeSecret(line, tools.limits.answer);
        if (fault.failed()) co_return fail(fault);
        const bool heard = co_await hear(reader, tools.limits.signIn());
        if (!heard) co_return false;
        seen.signIn.reply = reader.reply();
        if (!exchange.wantsMore(reader.reply())) break;
        line = exchange.next(reader.reply(), tools.log.scrubber());
    }
    const bool held = note(exchange);
    co_return held;
}

template <typename MakeReader>
Task<void> Conversation::signIn(MakeReader makeReader) {
    begin(Step::SignIn);
    const Endpoint& endpoint = plan.endpoint;
    seen.signIn.user = endpoint.user;
    const QList<SignInMethod> methods = methodsToTry();
    seen.signIn.outcome = signInObstacle(methods);
    if (seen.signIn.outcome != SignInOutcome::NotTried) co_return;
    const QString who = attemptedPair();
    if (wasRefusedBefore(who, methods)) co_return;
    const bool allowed = co_await tools.gate.enter(who);
    if (!allowed) {
        seen.signIn.outcome = SignInOutcome::BudgetSpent;
        co_return;
    }
    SignInGate::Pass pass(tools.gate, seen.signIn.outcome, who);
    bool lineHeld = true;
    for (const SignInMethod method : methods) {
        auto reader = makeReader();
        SignInPlan how;
        how.protocol = endpoint.protocol;
        how.method = method;
        how.user = endpoint.user;
        how.secret = *tools.secret;
        how.host = endpoint.host;
        how.port = endpoint.port;
        how.offered = seen.offered();
        how.tag = reader.tag;
        how.endPoint = m_wire->endPointBinding();
        auto attempt = SignInExchange::make(how);
        if (!attempt) continue;
        seen.signIn.mechanism = signInMethodName(method);
        lineHeld = co_await exchange(*attempt, reader.reader);
        if (!lineHeld || !goesOnAfter(*attempt)) break;
    }
    settleSignIn(lineHeld);
}

}  // namespace outbox
