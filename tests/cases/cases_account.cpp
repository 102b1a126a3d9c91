// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

Case refused(const char* name, int code, const char* enhanced, const char* words, const char* findings) {
    return {name,
            [=](World& w) {
                w.bothDoors([&](Door& door) { door.refusal = smtpReply(code, enhanced, words); });
                w.door("imap.example.org", 993).wrongPassword = true;
            },
            findings};
}

/// Signed in, with somebody else's address as sender.
void sendsAsChef(World& w) {
    w.known.account.from = QStringLiteral("chef@example.org");
}

Case fromChef(const char* name, int code, const char* enhanced, const char* words, const char* findings) {
    return {name,
            [=](World& w) {
                sendsAsChef(w);
                w.bothDoors([&](Door& door) { door.recipientReply = smtpReply(code, enhanced, words); });
            },
            findings};
}

Case atSender(const char* name, const char* from, int code, const char* enhanced, const char* words,
              const char* findings) {
    return {name,
            [=](World& w) {
                w.known.account.from = QString::fromUtf8(from);
                w.bothDoors([&](Door& door) { door.senderReply = smtpReply(code, enhanced, words); });
            },
            findings};
}

Case filled(const char* name, qint64 used, qint64 limit, const char* findings, Light light) {
    return {name,
            [=](World& w) {
                w.door("imap.example.org", 993).quota = QuotaFacts{used, limit};
            },
            findings, light};
}

/// A provider that takes nothing from mail programs.
void withoutSmtp(World& w, const QList<Road>& roads) {
    w.known.provider->smtpIncluded = false;
    w.known.provider->roads = roads;
    w.known.hostOwner = w.known.provider;
}

/// Signed in, and one further sender beside the account's own.
Case alsoFrom(const char* name, const char* address, int code, const char* enhanced, const char* words,
              const char* findings, Light light = Light::Yellow) {
    return {name,
            [=](World& w) {
                const QString further = QString::fromUtf8(address);
                w.known.account.otherSenders = {QStringLiteral("info@example.org"), further};
                w.bothDoors([&](Door& door) {
                    if (code != 0) door.senderReplies.insert(further, smtpReply(code, enhanced, words));
                });
            },
            findings, light};
}

Case atRecipient(const char* name, int code, const char* enhanced, const char* words, const char* findings,
                 Light light = Light::Red) {
    return {name,
            [=](World& w) {
                w.bothDoors([&](Door& door) { door.recipientReply = smtpReply(code, enhanced, words); });
            },
            findings, light};
}

}  // namespace

std::vector<Case> accountCases() {
    return {
        refused("account disabled", 535, "5.7.1", "Account is disabled", "account.suspended"),
        refused("programs not switched on", 535, "5.7.8", "IMAP/SMTP access is disabled for this user",
                "account.smtp-not-enabled"),
        refused("password expired", 432, "4.7.12", "A password transition is needed",
                "account.password-expired"),
        fromChef("another sender's address", 553, "5.7.1", "Sender address rejected: not owned by user anna",
                 "sender.not-allowed"),
        fromChef("Exchange: send as", 550, "5.7.60",
                 "Client does not have permissions to send as this sender", "sender.not-allowed"),
        atRecipient("the account's own address is not allowed as sender", 550, "5.7.60",
                    "Client does not have permissions to send as this sender", "sender.not-allowed?"),
        {"sender refused in words, and the account's own one, too",
         [](World& w) {
             sendsAsChef(w);
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(550, "5.7.1", "Sender address is not allowed.");
                 door.ownSenderReply = door.senderReply;
             });
         },
         "sender.not-allowed?"},
        atSender("sender without a domain's dot", "anna@localdomain", 501, "5.1.7",
                 "Bad sender address syntax", "sender.malformed"),
        atSender("sender with a blank inside", "anna berg@example.org", 553, "5.1.3",
                 "Syntax error in address", "sender.malformed"),
        {"sender called broken, and the account's own one, too",
         [](World& w) {
             sendsAsChef(w);
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(555, "5.5.4", "Syntax error");
                 door.ownSenderReply = door.senderReply;
             });
         },
         ""},
        alsoFrom("a further sender is not this account's", "chef@example.org", 553, "5.7.1",
                 "Sender address rejected: not owned by user anna", "sender.not-allowed"),
        alsoFrom("a further sender refused without words for it", "chef@example.org", 550, "5.1.0", "no",
                 "sender.not-allowed"),
        alsoFrom("a further sender's domain is unknown", "anna@nowhere.test", 550, "5.1.8",
                 "Sender address rejected: Domain not found", "sender.rejected"),
        alsoFrom("a further sender is no address", "anna berg@example.org", 501, "5.1.7",
                 "Bad sender address syntax", "sender.malformed"),
        alsoFrom("a further sender is put off", "chef@example.org", 451, "4.7.1", "Greylisted, try again", "",
                 Light::Green),
        alsoFrom("every sender is taken", "chef@example.org", 0, "", "", "", Light::Green),
        {"the set sender and a further one are refused",
         [](World& w) {
             sendsAsChef(w);
             w.known.account.otherSenders = {QStringLiteral("anna@example.org")};
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(553, "5.7.1", "Sender address rejected: not owned by user");
                 door.senderReplies.insert(
                     QStringLiteral("info@example.org"),
                     smtpReply(553, "5.7.1", "Sender address rejected: not owned by user"));
             });
         },
         "sender.not-allowed"},
        {"the server says how large a message may be",
         [](World& w) { w.bothDoors([](Door& door) { door.size = 26'214'400; }); }, "", Light::Green},
        {"sender refused at once",
         [](World& w) {
             w.known.account.from = QStringLiteral("chef@example.org");
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(550, "5.7.1", "Sender address is not allowed.");
             });
         },
         "sender.not-allowed"},
        atRecipient("sender's domain unknown to the server", 550, "5.1.8",
                    "Sender address rejected: Domain not found", "sender.rejected"),
        {"sender's domain unknown",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.senderReply = smtpReply(550, "5.1.8", "Sender address rejected: Domain not found");
             });
         },
         "sender.rejected"},
        atRecipient("relaying denied although signed in", 554, "5.7.1", "Relay access denied",
                    "relay.denied"),
        atRecipient("mailbox full", 452, "4.2.2", "Mailbox full", "account.mailbox-full"),
        filled("mailbox filled to its limit", 10240, 10240, "account.mailbox-full", Light::Red),
        filled("mailbox with room for a line of text", 10200, 10240, "account.mailbox-full", Light::Red),
        filled("mailbox over its limit", 20000, 10240, "account.mailbox-full", Light::Red),
        filled("mailbox nearly full", 9500, 10240, "account.mailbox-nearly-full", Light::Yellow),
        filled("large mailbox nearly full", 99'500'000, 100'000'000, "account.mailbox-nearly-full",
               Light::Yellow),
        filled("mailbox with room", 9000, 10240, "", Light::Green),
        atRecipient("daily limit", 550, "5.4.5", "Daily user sending limit exceeded", "account.daily-limit"),
        atRecipient("too fast", 450, "4.7.1", "Too many messages, slow down", "account.rate-limited",
                    Light::Yellow),
        atRecipient("sending stopped", 550, "5.7.1", "Outgoing mail is suspended for this account",
                    "account.sending-suspended"),
        {"sign-in for sending switched off, receiving works",
         [](World& w) {
             w.bothDoors([](Door& door) { door.refusal = smtpReply(535, "5.7.1", "Account is disabled"); });
         },
         "auth.outgoing-differs"},
        atRecipient("signed in, and the mailbox is disabled", 550, "5.2.1", "Mailbox disabled",
                    "account.sending-suspended"),
        {"account disabled, receiving not tried",
         [](World& w) {
             w.bothDoors([](Door& door) { door.refusal = smtpReply(535, "5.7.1", "Account is disabled"); });
             w.known.account.incoming.reset();
         },
         "account.suspended?"},
        {"both sides refuse at a provider where programs are off at first",
         [](World& w) {
             w.known.provider->smtpMustBeEnabled = true;
             w.known.hostOwner = w.known.provider;
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
         },
         "account.smtp-not-enabled? >auth.wrong-password"},
        {"programs switched off, which the incoming side says",
         [](World& w) {
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
             w.door("imap.example.org", 993).incomingRefusal =
                 QStringLiteral("IMAP is disabled for this user");
         },
         "account.smtp-not-enabled >auth.wrong-password"},
        {"provider without an outgoing server, nothing set",
         [](World& w) {
             withoutSmtp(w, {});
             w.known.outgoingFound = true;
             w.known.account.outgoing = {};
             w.known.account.incoming.reset();
             w.known.recommendedOutgoing.clear();
             w.known.provider->outgoing.clear();
             w.touch([](Evidence& e) {
                 e.dialogues.clear();
                 e.names.clear();
                 e.reach.clear();
             });
         },
         "account.plan-without-smtp"},
        {"provider with a helper program that nobody installed",
         [](World& w) {
             withoutSmtp(
                 w, {{RoadKind::Bridge,
                      QStringLiteral("Example Bridge"),
                      QStringLiteral("https://www.example.org/bridge"),
                      {}},
                     {RoadKind::PaidPlan, {}, QStringLiteral("https://www.example.org/plans"), {}},
                     {RoadKind::ModernSignIn, {}, QStringLiteral("https://www.example.org/modern"), {}}});
             w.known.outgoingFound = true;
             w.set("127.0.0.1:1025/starttls");
             w.servers[QStringLiteral("127.0.0.1")] = {};
         },
         "account.plan-without-smtp >local.helper-not-running >server.down"},
        {"provider's helper program runs",
         [](World& w) {
             withoutSmtp(w, {});
             w.set("127.0.0.1:1025/starttls");
             w.door("127.0.0.1", 1025);
             w.known.provider->outgoing = {w.known.account.outgoing};
             w.known.recommendedOutgoing = {w.known.account.outgoing};
         },
         "", Light::Green},
        atRecipient("a refusal that names nothing", 550, "5.0.0", "No", ""),
    };
}

}  // namespace outbox::cases
