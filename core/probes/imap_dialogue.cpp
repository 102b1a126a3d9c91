// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/incoming_entry.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/imap_commands.h"
#include "core/protocol/imap_quota.h"
#include "core/protocol/imap_response.h"

namespace outbox {

namespace {

constexpr int signInTag = 9;
constexpr int logoutTag = 10;
constexpr int quotaTag = 11;

struct TaggedImap {
    ImapReplyReader& reader;
    QByteArray tag;
};
/// Gives the sign-in a fresh reader for each try, and keeps the last one: servers tell there what they offer
/// to those who are signed in. The tag may be used again for the next mechanism: the one before has its
/// answer.
struct SignInReader {
    ImapReplyReader& last;

    TaggedImap operator()() const {
        last = ImapReplyReader(imapTag(signInTag));
        return {last, imapTag(signInTag)};
    }
};

Task<bool> greetImap(Conversation& talk) {
    ImapReplyReader reader;
    const bool heard = co_await talk.hearGreeting(reader);
    if (!heard) co_return false;
    talk.seen.greeting = reader.reply();
    const QString status = reader.reply().status;
    if (status == QLatin1String("BYE")) co_return talk.rejected();
    // PREAUTH makes STARTTLS impossible (RFC 9051 section 7.1.4): on a line meant to be encrypted it is an
    // attack or a fault.
    if (status == QLatin1String("PREAUTH") && talk.plan.endpoint.security == Security::StartTls)
        co_return talk.fail({Failure::NotTheProtocol, QStringLiteral("PREAUTH before STARTTLS"), 0});
    if (reader.capabilities()) (talk.seen.tls ? talk.seen.secure : talk.seen.clear) = *reader.capabilities();
    talk.reached(Step::Greeting);
    co_return true;
}

Task<bool> capabilityImap(Conversation& talk, Step step, int number) {
    talk.begin(step);
    const QByteArray tag = imapTag(number);
    ImapReplyReader reader(tag);
    const QByteArray command = imapCapability(tag);
    const bool heard = co_await talk.ask(command, reader);
    if (!heard) co_return false;
    talk.seen.hello = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    if (reader.capabilities()) (talk.seen.tls ? talk.seen.secure : talk.seen.clear) = *reader.capabilities();
    talk.reached(step);
    co_return true;
}

Task<bool> startTlsImap(Conversation& talk) {
    talk.begin(Step::StartTls);
    if (!talk.seen.clear.startTls) co_return talk.rejected();
    const QByteArray tag = imapTag(2);
    ImapReplyReader reader(tag);
    const QByteArray command = imapStartTls(tag);
    const bool heard = co_await talk.ask(command, reader);
    if (!heard) co_return false;
    talk.seen.startTlsReply = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    talk.reached(Step::StartTls);
    const bool secured = co_await talk.secure();
    if (!secured) co_return false;
    // What was offered in clear counts no more (RFC 9051 section 6.2.1).
    co_return co_await capabilityImap(talk, Step::SecondHello, 3);
}

/// How full the mailbox is, where the server tells that: one question, and whatever comes of it, the dialogue
/// stands as it stood.
Task<void> askQuota(Conversation& talk, Capabilities offered) {
    if (!hasWord(offered, QLatin1String("QUOTA"))) co_return;
    const DialogueObservation before = talk.seen;
    const QByteArray tag = imapTag(quotaTag);
    ImapReplyReader reader(tag);
    const QByteArray command = imapGetQuotaRoot(tag);
    const bool heard = co_await talk.ask(command, reader);
    talk.seen = before;
    if (heard && reader.reply().positive()) talk.seen.quota = imapStorageQuota(reader.data());
}

}  // namespace

Task<bool> approachImap(Conversation& talk) {
    const bool opened = co_await talk.open();
    if (!opened) co_return false;
    const bool greeted = co_await greetImap(talk);
    if (!greeted) co_return false;
    if (talk.seen.offered().words.isEmpty()) {
        const bool listed = co_await capabilityImap(talk, Step::Hello, 1);
        if (!listed) co_return false;
    } else {
        talk.begin(Step::Hello);
        talk.reached(Step::Hello);  // the greeting said it already, and a round trip is saved
    }
    if (talk.plan.endpoint.security != Security::StartTls) co_return true;
    co_return co_await startTlsImap(talk);
}

Task<std::optional<Capabilities>> signInImap(Conversation& talk) {
    ImapReplyReader answered;
    const SignInReader makeReader{answered};
    co_await talk.signIn(makeReader);
    co_return answered.capabilities();
}

Task<DialogueObservation> imapDialogue(const DialogueTools& tools, DialoguePlan plan) {
    Conversation talk(tools, plan);
    const bool ready = co_await approachImap(talk);
    if (!ready) co_return talk.finish();
    if (plan.signIn) {
        const std::optional<Capabilities> told = co_await signInImap(talk);
        const Capabilities offered = told.value_or(talk.seen.offered());
        if (talk.seen.signIn.outcome == SignInOutcome::Accepted) {
            co_await askQuota(talk, offered);
        }
    }
    const QByteArray logout = imapLogout(imapTag(logoutTag));
    co_return co_await talk.close(logout);
}

}  // namespace outbox
