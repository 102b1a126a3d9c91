// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/incoming_entry.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/pop3_response.h"

namespace outbox {

namespace {

struct UntaggedPop3 {
    Pop3ReplyReader reader;
    QByteArray tag;
};
UntaggedPop3 pop3Reader() {
    return {Pop3ReplyReader(), QByteArray()};
}

Task<bool> greetPop3(Conversation& talk) {
    Pop3ReplyReader reader;
    const bool heard = co_await talk.hearGreeting(reader);
    if (!heard) co_return false;
    talk.seen.greeting = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    talk.reached(Step::Greeting);
    co_return true;
}

/// A server that refuses CAPA is an old one, not a broken one: it still takes USER and PASS.
Task<bool> capaPop3(Conversation& talk, Step step) {
    talk.begin(step);
    Pop3ReplyReader reader(Pop3ReplyReader::Shape::List);
    const QByteArray command = pop3Capa();
    const bool heard = co_await talk.ask(command, reader);
    if (!heard) co_return false;
    talk.seen.hello = reader.reply();
    (talk.seen.tls ? talk.seen.secure : talk.seen.clear) = pop3Capabilities(reader.reply());
    talk.reached(step);
    co_return true;
}

Task<bool> startTlsPop3(Conversation& talk) {
    talk.begin(Step::StartTls);
    if (!talk.seen.clear.startTls) co_return talk.rejected();
    Pop3ReplyReader reader;
    const QByteArray command = pop3StartTls();
    const bool heard = co_await talk.ask(command, reader);
    if (!heard) co_return false;
    talk.seen.startTlsReply = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    talk.reached(Step::StartTls);
    const bool secured = co_await talk.secure();
    if (!secured) co_return false;
    co_return co_await capaPop3(talk, Step::SecondHello);
}

}  // namespace

Task<bool> approachPop3(Conversation& talk) {
    const bool opened = co_await talk.open();
    if (!opened) co_return false;
    const bool greeted = co_await greetPop3(talk);
    if (!greeted) co_return false;
    const bool listed = co_await capaPop3(talk, Step::Hello);
    if (!listed || talk.plan.endpoint.security != Security::StartTls) co_return listed;
    co_return co_await startTlsPop3(talk);
}

Task<void> signInPop3(Conversation& talk) {
    co_await talk.signIn(pop3Reader);
}

Task<DialogueObservation> pop3Dialogue(const DialogueTools& tools, DialoguePlan plan) {
    Conversation talk(tools, plan);
    const bool ready = co_await approachPop3(talk);
    if (!ready) co_return talk.finish();
    if (plan.signIn) {
        co_await signInPop3(talk);
    }
    const QByteArray quit = pop3Quit();
    co_return co_await talk.close(quit);
}

}  // namespace outbox
