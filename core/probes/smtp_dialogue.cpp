// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/model/mail_address.h"
#include "core/model/reply_kind.h"
#include "core/probes/conversation.h"
#include "core/probes/smtp_message.h"
#include "core/protocol/capabilities.h"
#include "core/protocol/smtp_commands.h"
#include "core/protocol/smtp_reply.h"

namespace outbox {

namespace {

/// A reader, and the tag that its protocol needs: SMTP has none.
struct UntaggedSmtp {
    SmtpReplyReader reader;
    QByteArray tag;
};
UntaggedSmtp smtpReader() {
    return {};
}

Task<bool> greet(Conversation& talk) {
    SmtpReplyReader reader;
    const bool heard = co_await talk.hearGreeting(reader);
    if (!heard) co_return false;
    talk.seen.greeting = reader.reply();
    if (!reader.reply().positive()) co_return talk.rejected();
    talk.reached(Step::Greeting);
    co_return true;
}

/// Whether it is the name that is refused (RFC 5321 section 4.1.1.1 and 4.2.2): another one may be taken.
bool refusesName(const ServerReply& reply) {
    return reply.code == 501 || reply.code == 504 || reply.code == 550 || reply.code == 553;
}

/// EHLO with one name; the reply is kept.
Task<bool> introduce(Conversation& talk, QString name) {
    SmtpReplyReader reader;
    const QByteArray ehlo = smtpEhlo(name);
    const bool heard = co_await talk.ask(ehlo, reader);
    if (!heard) co_return false;
    talk.seen.hello = reader.reply();
    talk.seen.helloName = name;
    co_return true;
}

/// HELO for a server that knows no EHLO (RFC 5321 section 3.2).
Task<bool> introducePlainly(Conversation& talk) {
    SmtpReplyReader reader;
    const QByteArray helo = smtpHelo(talk.seen.helloName);
    const bool heard = co_await talk.ask(helo, reader);
    if (!heard) co_return false;
    if (!reader.reply().positive()) co_return talk.rejected();
    co_return true;
}

/// Introduces this computer as mail programs do, and where that name is refused, by another.
Task<bool> hello(Conversation& talk, Step step) {
    talk.begin(step);
    // The name that was taken in clear is good behind the encryption, too.
    const QStringList names =
        talk.seen.helloName.isEmpty()
            ? heloNames(talk.tools.computerName, talk.tools.computerDomain, talk.local())
            : QStringList{talk.seen.helloName};
    ServerReply firstRefusal;
    for (const QString& name : names) {
        const bool heard = co_await introduce(talk, name);
        if (!heard) co_return false;
        if (!refusesName(talk.seen.hello)) break;
        if (firstRefusal.code == 0) firstRefusal = talk.seen.hello;
    }
    const int code = talk.seen.hello.code;
    if (code == 500 || code == 501 || code == 502 || code == 504) {
        const bool taken = co_await introducePlainly(talk);
        if (!taken) co_return false;
    } else if (!talk.seen.hello.positive()) {
        co_return talk.rejected();
    }
    if (firstRefusal.code != 0 && talk.seen.hello.positive()) {
        talk.seen.refusedHelloName = names.first();
        talk.seen.nameRefusal = firstRefusal;
    }
    const Capabilities offered = smtpCapabilities(talk.seen.hello);
    (talk.seen.tls ? talk.seen.secure : talk.seen.clear) = offered;
    talk.reached(step);
    co_return true;
}

Task<bool> startTls(Conversation& talk) {
    talk.begin(Step::StartTls);
    if (!talk.seen.clear.startTls) co_return talk.rejected();
    SmtpReplyReader reader;
    const QByteArray command = smtpStartTls();
    const bool heard = co_await talk.ask(command, reader);
    if (!heard) co_return false;
    talk.seen.startTlsReply = reader.reply();
    if (reader.reply().code != 220) co_return talk.rejected();
    talk.reached(Step::StartTls);
    const bool secured = co_await talk.secure();
    if (!secured) co_return false;
    co_return co_await hello(talk, Step::SecondHello);
}

/// One envelope command whose reply is kept.
Task<bool> envelope(Conversation& talk, Step step, std::optional<QByteArray> command, ServerReply* kept) {
    talk.begin(step);
    if (!command) co_return talk.fail({Failure::Other, QStringLiteral("the address cannot be sent"), 0});
    SmtpReplyReader reader;
    const QByteArray line = *command;
    const bool heard = co_await talk.ask(line, reader);
    if (!heard) co_return false;
    *kept = reader.reply();
    if (!reader.reply().positive() && !isGreylisting(reader.reply())) co_return talk.rejected();
    talk.reached(step);
    co_return true;
}

/// The envelope of a message, mostly of one that is never sent: it shows whether the server would take one.
Task<bool> offerMessage(Conversation& talk) {
    MailOptions options;
    const bool beyondAscii = needsSmtpUtf8(talk.plan.sender) || needsSmtpUtf8(talk.plan.recipient);
    options.smtpUtf8 = talk.seen.offered().smtpUtf8 && beyondAscii;
    const bool announcesSize = !talk.plan.message.isEmpty() && talk.seen.offered().sizeLimit >= 0;
    if (announcesSize) options.size = talk.plan.message.size();
    const auto from = smtpMail(talk.plan.sender, options);
    const bool sender = co_await envelope(talk, Step::Sender, from, &talk.seen.senderReply);
    if (!sender) co_return false;
    const auto to = smtpRecipient(talk.plan.recipient);
    co_return co_await envelope(talk, Step::Recipient, to, &talk.seen.recipientReply);
}

/// The envelope, and where there is a message to send, that behind it.
Task<bool> offerOrSend(Conversation& talk) {
    if (isBeyondSizeLimit(talk)) {
        talk.begin(Step::Message);
        co_return talk.rejected();
    }
    const bool offered = co_await offerMessage(talk);
    const bool sends = offered && !talk.plan.message.isEmpty() && talk.seen.recipientReply.positive();
    if (!sends) co_return offered;
    co_return co_await handOverMessage(talk);
}

/// One command beside the conversation: its reply counts, and what it does to the line does not.
Task<bool> aside(Conversation& talk, std::optional<QByteArray> command, ServerReply* kept) {
    if (!command) co_return false;
    const DialogueObservation before = talk.seen;
    SmtpReplyReader reader;
    const QByteArray line = *command;
    const bool heard = co_await talk.ask(line, reader);
    talk.seen = before;
    if (heard) *kept = reader.reply();
    const bool taken = heard && reader.reply().positive();
    co_return taken;
}

/// The address that stands for the account itself, where it is not the sender already.
QString ownSender(const DialoguePlan& plan) {
    const auto login = parseMailAddress(plan.endpoint.user);
    const QString own = login ? login->text() : plan.recipient;
    return own.compare(plan.sender, Qt::CaseInsensitive) == 0 ? QString() : own;
}

/// Whether the refusal was about the sender: the same message from the account's own address. On a server
/// that looks at the sender only when it knows the recipient (Postfix does), both are told again.
Task<void> offerOwnSender(Conversation& talk) {
    const QString own = ownSender(talk.plan);
    if (own.isEmpty()) co_return;
    ServerReply ignored, senderReply, recipientReply;
    const QByteArray reset = smtpReset();
    const bool fresh = co_await aside(talk, reset, &ignored);
    if (!fresh) co_return;
    const auto from = smtpMail(own);
    const bool taken = co_await aside(talk, from, &senderReply);
    if (taken) {
        const auto to = smtpRecipient(talk.plan.recipient);
        const bool recipient = co_await aside(talk, to, &recipientReply);
        static_cast<void>(recipient);
    }
    if (senderReply.code == 0) co_return;
    talk.seen.otherSender = own;
    talk.seen.otherSenderReply = senderReply;
    talk.seen.otherRecipientReply = recipientReply;
}

/// The account's further senders, one after the other: which of them this login may send as.
Task<void> offerOtherSenders(Conversation& talk) {
    constexpr int closing = 421;
    const QStringList senders = talk.plan.otherSenders.mid(0, talk.tools.limits.senders);
    for (const QString& address : senders) {
        ServerReply ignored;
        const QByteArray reset = smtpReset();
        const bool fresh = co_await aside(talk, reset, &ignored);
        if (!fresh) co_return;
        SenderTrial trial;
        trial.address = address;
        MailOptions options;
        options.smtpUtf8 = talk.seen.offered().smtpUtf8 && needsSmtpUtf8(address);
        const auto from = smtpMail(address, options);
        const bool taken = co_await aside(talk, from, &trial.senderReply);
        if (taken) {
            const auto to = smtpRecipient(talk.plan.recipient);
            const bool recipient = co_await aside(talk, to, &trial.recipientReply);
            static_cast<void>(recipient);
        }
        if (trial.senderReply.code == 0) co_return;
        talk.seen.otherSenders.append(trial);
        if (trial.reply().code == closing) co_return;
    }
}

/// A server without sign-in may say what it wants instead ("check your mail first"). That it takes a message
/// to its own user tells nothing: every server does that for strangers.
Task<void> offerUnasked(Conversation& talk) {
    ServerReply senderReply, recipientReply;
    const auto from = smtpMail(talk.plan.sender);
    const bool taken = co_await aside(talk, from, &senderReply);
    if (taken) {
        const auto to = smtpRecipient(talk.plan.recipient);
        const bool recipient = co_await aside(talk, to, &recipientReply);
        if (recipient) co_return;
    }
    talk.seen.senderReply = senderReply;
    talk.seen.recipientReply = recipientReply;
}

/// A line that is open anyway tries a method that programs may choose by themselves, once the set line was
/// let in by another one.
Task<void> compareMethod(Conversation& talk) {
    const QString method = talk.plan.method;
    const bool possible = talk.seen.encrypted() && talk.seen.offered().mechanisms.contains(method);
    if (!possible || !talk.tools.mayCompare) co_return;
    const bool wanted = co_await talk.tools.mayCompare(method);
    if (!wanted) co_return;
    const DialogueObservation before = talk.seen;
    co_await talk.signIn(smtpReader);
    const SignInObservation compared = talk.seen.signIn;
    talk.seen = before;
    if (!compared.mechanism.isEmpty()) talk.seen.otherMethod = compared;
}

bool refusesSender(const DialogueObservation& seen) {
    const bool atEnvelope = seen.ended == Step::Sender || seen.ended == Step::Recipient;
    const bool unsendable = seen.fault.kind == Failure::Other && seen.ended == Step::Sender;
    return unsendable || (atEnvelope && std::max(seen.senderReply.code, seen.recipientReply.code) >= 500);
}

}  // namespace

Task<DialogueObservation> smtpDialogue(const DialogueTools& tools, DialoguePlan plan) {
    Conversation talk(tools, plan);
    const bool opened = co_await talk.open();
    if (!opened) co_return talk.finish();
    const bool greeted = co_await greet(talk);
    if (!greeted) co_return talk.finish();
    const bool introduced = co_await hello(talk, Step::Hello);
    if (!introduced) co_return talk.finish();
    if (plan.endpoint.security == Security::StartTls) {
        const bool secured = co_await startTls(talk);
        if (!secured) co_return talk.finish();
    }
    if (plan.signIn && plan.role == DialogueRole::Candidate) {
        co_await compareMethod(talk);
    } else if (plan.signIn) {
        co_await talk.signIn(smtpReader);
        if (talk.seen.signIn.outcome == SignInOutcome::Broken) co_return talk.finish();
    }
    // A message is offered as the mail program would: signed in, or, where it is set not to sign in or finds
    // no sign-in on a line without encryption, as it is.
    const bool asIs = plan.endpoint.auth == AuthMethod::None ||
                      (plan.endpoint.security == Security::None && talk.seen.clear.mechanisms.isEmpty());
    const bool mayOffer = talk.seen.signIn.outcome == SignInOutcome::Accepted || asIs;
    if (!plan.sender.isEmpty() && mayOffer) {
        const bool taken = co_await offerOrSend(talk);
        const Failure why = talk.seen.fault.kind;
        if (!taken && why != Failure::Rejected && why != Failure::Other) co_return talk.finish();
        if (!taken && !asIs && refusesSender(talk.seen)) {
            co_await offerOwnSender(talk);
        }
        co_await offerOtherSenders(talk);
    } else if (!plan.sender.isEmpty() && talk.seen.signIn.outcome == SignInOutcome::NotOffered) {
        co_await offerUnasked(talk);
    }
    const QByteArray quit = smtpQuit();
    co_return co_await talk.close(quit);
}

}  // namespace outbox
