// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

/// Refused behind DATA, at both doors.
Case atMessage(const char* name, int code, const char* enhanced, const char* words, const char* findings,
               Light light = Light::Red) {
    return {name,
            [=](World& w) {
                w.sendsTest();
                w.bothDoors([&](Door& door) { door.messageReply = smtpReply(code, enhanced, words); });
            },
            findings, light};
}

/// Somebody else is the recipient, and refused.
Case toOther(const char* name, int code, const char* enhanced, const char* words, const char* findings,
             Light light = Light::Red) {
    return {name,
            [=](World& w) {
                w.sendsTest();
                w.delivery.recipient = QStringLiteral("bert@example.net");
                w.bothDoors([&](Door& door) { door.otherRecipientReply = smtpReply(code, enhanced, words); });
            },
            findings, light};
}

/// Taken for somebody else, and given back later.
Case cameBack(const char* name, const char* finding, const char* findings, Light light = Light::Red) {
    return {name,
            [=](World& w) {
                w.sendsTest(Delivery::To::Nowhere);
                w.delivery.recipient = QStringLiteral("bert@example.net");
                ReturnedTest returned;
                returned.finding = QString::fromLatin1(finding);
                returned.said = QStringLiteral("550 5.1.1 User unknown");
                w.delivery.returned = returned;
            },
            findings, light};
}

Case arrives(const char* name, Delivery::To to, MailboxView view, const char* findings, Light light) {
    return {name,
            [=](World& w) {
                w.sendsTest(to);
                w.delivery.view = view;
            },
            findings, light};
}

}  // namespace

std::vector<Case> deliveryCases() {
    using To = Delivery::To;
    return {
        arrives("test message in the inbox", To::Inbox, MailboxView::AllFolders, "", Light::Green),
        arrives("test message in a folder of one's own", To::Folder, MailboxView::AllFolders, "",
                Light::Green),
        arrives("test message in the inbox by POP3", To::Inbox, MailboxView::InboxOnly, "", Light::Green),
        arrives("test message taken, mailbox not to be opened", To::Inbox, MailboxView::None, "",
                Light::Green),
        arrives("test message in junk", To::Junk, MailboxView::AllFolders, "delivery.to-junk", Light::Yellow),
        arrives("test message nowhere", To::Nowhere, MailboxView::AllFolders, "delivery.missing",
                Light::Yellow),
        arrives("test message not in the inbox, other folders not seen", To::Nowhere, MailboxView::InboxOnly,
                "delivery.missing?", Light::Yellow),
        {"test message in junk, and the sender's checks failed",
         [](World& w) {
             w.sendsTest(To::Junk);
             w.delivery.authentication = {
                 {QStringLiteral("mx.example.org"), QStringLiteral("spf"), QStringLiteral("fail"), {}}};
         },
         "delivery.to-junk", Light::Yellow},
        {"test message to somebody else, who alone can see it",
         [](World& w) {
             w.sendsTest(To::Nowhere);
             w.delivery.recipient = QStringLiteral("bert@example.net");
         },
         "", Light::Green},
        {"test message through the port that works, into junk",
         [](World& w) {
             w.sendsTest(To::Junk);
             w.blocked.insert(587, Failure::TimedOut);
         },
         "port.blocked delivery.to-junk", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"agreed to a test message, and nothing leaves",
         [](World& w) {
             w.sendsTest();
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
         },
         "auth.wrong-password"},
        atMessage("test message too large by its reply", 552, "5.3.4", "Message size exceeds fixed limit",
                  "message.too-large"),
        {"test message larger than the server says that it takes",
         [](World& w) {
             w.sendsTest();
             w.bothDoors([](Door& door) { door.sizeLimit = 500; });
         },
         "message.too-large"},
        atMessage("test message taken for spam", 554, "5.7.1", "Message rejected as spam",
                  "message.looks-like-spam"),
        atMessage("test message taken for malware", 554, "5.7.1", "Message contains a virus",
                  "message.virus"),
        atMessage("test message broken", 550, "5.6.0", "Lone CR or LF in headers", "message.malformed"),
        atMessage("test message not vouched for", 550, "5.7.26",
                  "This message does not pass authentication checks (SPF and DKIM both do not pass)",
                  "message.unauthenticated"),
        atMessage("test message with too many recipients", 452, "4.5.3", "Too many recipients",
                  "message.too-many-recipients"),
        atMessage("own mailbox full behind DATA", 552, "5.2.2", "Mailbox full", "account.mailbox-full"),
        atMessage("refused behind DATA without a reason", 554, "5.0.0", "No", ""),
        toOther("another recipient unknown", 550, "5.1.1", "User unknown", "recipient.unknown"),
        toOther("another recipient's domain unknown", 550, "5.1.2",
                "Recipient address rejected: Domain not found", "recipient.domain-unknown"),
        toOther("another recipient's mailbox closed", 550, "5.2.1", "Mailbox disabled", "recipient.disabled"),
        toOther("another recipient refuses", 550, "5.7.1", "You are on the recipient's block list",
                "recipient.refuses"),
        toOther("another recipient's mailbox full", 452, "4.2.2", "Mailbox full", "recipient.mailbox-full",
                Light::Yellow),
        toOther("another recipient's server does not answer", 451, "4.4.1", "Connection timed out",
                "recipient.server-unreachable", Light::Yellow),
        cameBack("test message came back, recipient unknown", "recipient.unknown", "recipient.unknown"),
        cameBack("test message came back as spam", "message.looks-like-spam", "message.looks-like-spam"),
        cameBack("test message came back, its sender refused", "sender.rejected", "sender.rejected",
                 Light::Yellow),
        cameBack("test message came back, no cause named", "", "delivery.missing", Light::Yellow),
        cameBack("test message came back from a busy server of others", "server.busy", "delivery.missing",
                 Light::Yellow),
        toOther("another recipient put off", 450, "4.2.0", "Greylisted, please try again later",
                "recipient.greylisted", Light::Yellow),
    };
}

}  // namespace outbox::cases
