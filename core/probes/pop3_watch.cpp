// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "core/probes/incoming_entry.h"
#include "core/probes/mailbox_watch.h"
#include "core/protocol/message_header.h"
#include "core/protocol/pop3_message.h"
#include "core/protocol/pop3_response.h"

namespace outbox {

namespace {

constexpr int newestLooked = 5;
// Since the message was taken: each visit is a sign-in of its own, and operators count those.
constexpr std::array visits{Milliseconds(1000), Milliseconds(5000), Milliseconds(14000), Milliseconds(29000)};

/// Signed in, and the number of messages; nothing where it did not get so far.
Task<std::optional<int>> enterPop3(Conversation& talk) {
    const bool ready = co_await approachPop3(talk);
    if (!ready) co_return std::nullopt;
    co_await signInPop3(talk);
    if (talk.seen.signIn.outcome != SignInOutcome::Accepted) co_return std::nullopt;
    Pop3ReplyReader reader;
    const QByteArray stat = pop3Stat();
    const bool heard = co_await talk.ask(stat, reader);
    if (!heard) co_return std::nullopt;
    co_return pop3Count(reader.reply());
}

bool isOurs(const QByteArray& message, const QByteArray& token) {
    for (const HeaderField& field : messageParts(message).header)
        if (field.is("Subject") && field.value.contains(token)) return true;
    return false;
}

/// Looks at the headers of what is new; the number of the message, 0 where it is not among them.
Task<int> findPop3(Conversation& talk, int before, int count, QByteArray token) {
    for (int number = count; number > std::max(before, count - newestLooked); --number) {
        Pop3MessageReader reader;
        const QByteArray top = pop3Top(number);
        const bool heard = co_await talk.ask(top, reader);
        if (!heard) co_return 0;
        if (isOurs(reader.octets(), token)) co_return number;
    }
    co_return 0;
}

/// QUIT makes DELE come true (RFC 1939 section 6), so its answer is waited for.
Task<Clearing> removePop3(Conversation& talk, int number) {
    Pop3ReplyReader marked;
    const QByteArray mark = pop3Delete(number);
    const bool heard = co_await talk.ask(mark, marked);
    if (!heard || !marked.reply().positive()) co_return Clearing::Left;
    Pop3ReplyReader closed;
    const QByteArray quit = pop3Quit();
    const bool answered = co_await talk.ask(quit, closed);
    co_return answered&& closed.reply().positive() ? Clearing::Removed : Clearing::Left;
}

Task<WatchResult> visitPop3(const DialogueTools& tools, DialoguePlan plan, WatchOrder order) {
    Conversation talk(tools, plan);
    WatchResult result;
    const std::optional<int> count = co_await enterPop3(talk);
    result.fault = talk.seen.fault;
    if (!count) co_return result;
    result.view = MailboxView::InboxOnly;
    const int all = *count;
    const int number = co_await findPop3(talk, order.before, all, order.token);
    if (number == 0) {
        const QByteArray quit = pop3Quit();
        const DialogueObservation ignored = co_await talk.close(quit);
        static_cast<void>(ignored);
        co_return result;
    }
    result.found = true;
    result.lookedThrough = true;
    result.inbox = true;
    result.folder = QStringLiteral("INBOX");
    result.foundMs = tools.log.timeline().now();
    Pop3MessageReader reader;
    const QByteArray retrieve = pop3Retrieve(number);
    const bool heard = co_await talk.ask(retrieve, reader);
    if (heard) result.octets = reader.octets();
    result.whole = heard && reader.isWhole();
    result.clearing = Clearing::Left;
    if (heard) {
        const Clearing clearing = co_await removePop3(talk, number);
        result.clearing = clearing;
    }
    co_return result;
}

}  // namespace

Task<std::optional<int>> countPop3(const DialogueTools& tools, DialoguePlan plan) {
    Conversation talk(tools, plan);
    const std::optional<int> count = co_await enterPop3(talk);
    if (!count) co_return std::nullopt;
    const QByteArray quit = pop3Quit();
    const DialogueObservation ignored = co_await talk.close(quit);
    static_cast<void>(ignored);
    co_return count;
}

Task<WatchResult> watchPop3(const DialogueTools& tools, DialoguePlan plan, WatchOrder order) {
    const qint64 begun = tools.log.timeline().now();
    WatchResult result;
    for (const Milliseconds visit : visits) {
        const qint64 due = std::min(begun + visit.count(), order.untilMs());
        const Milliseconds length(std::max<qint64>(due - tools.log.timeline().now(), 0));
        co_await order.pause(length);
        const bool last = tools.log.timeline().now() >= order.untilMs() || visit == visits.back();
        const WatchResult seen = co_await visitPop3(tools, plan, order);
        result = seen;
        if (seen.found || seen.view == MailboxView::None) co_return result;
        result.lookedThrough = last;
        if (last) break;
    }
    co_return result;
}

}  // namespace outbox
