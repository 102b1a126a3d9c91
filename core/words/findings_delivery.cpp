// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// What came of a test message.
// clang-format off
constexpr FindingWords deliveryFindingTable[] = {
    {"recipient.unknown",
     QT_TRANSLATE_NOOP("Findings", "The recipient’s address does not exist"),
     QT_TRANSLATE_NOOP("Findings", "The server does not know {test_recipient}. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server does not know the address of the recipient.")},
    {"recipient.domain-unknown",
     QT_TRANSLATE_NOOP("Findings", "The recipient’s domain takes no mail"),
     QT_TRANSLATE_NOOP("Findings", "There is no place to which mail for {test_recipient} could go. The server says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "There is no place to which mail for the recipient could go.")},
    {"recipient.disabled",
     QT_TRANSLATE_NOOP("Findings", "The recipient’s mailbox is closed"),
     QT_TRANSLATE_NOOP("Findings", "The mailbox of {test_recipient} was closed or has moved. The server says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The recipient’s mailbox was closed or has moved.")},
    {"recipient.refuses",
     QT_TRANSLATE_NOOP("Findings", "The recipient does not accept your mail"),
     QT_TRANSLATE_NOOP("Findings", "A rule on the side of {test_recipient} refuses it. The server says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "A rule on the recipient’s side refuses it.")},
    {"recipient.mailbox-full",
     QT_TRANSLATE_NOOP("Findings", "The recipient’s mailbox is full"),
     QT_TRANSLATE_NOOP("Findings", "Nothing more fits in for {test_recipient} just now. The server says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "Nothing more fits in just now.")},
    {"recipient.server-unreachable",
     QT_TRANSLATE_NOOP("Findings", "The recipient’s server cannot be reached just now"),
     QT_TRANSLATE_NOOP("Findings", "Your own server works; the one of {test_recipient} does not answer it. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "Your own server works; the recipient’s does not answer it.")},
    {"recipient.greylisted",
     QT_TRANSLATE_NOOP("Findings", "The message was put off for a while"),
     QT_TRANSLATE_NOOP("Findings", "The server takes mail from senders that it does not know only on a later try, which mail programs and servers make by themselves. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server takes mail from senders that it does not know only on a later try, which mail programs and servers make by themselves.")},
    {"message.too-large",
     QT_TRANSLATE_NOOP("Findings", "The message is larger than the server takes"),
     QT_TRANSLATE_NOOP("Findings", "Even this small test message is too large for {host}. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "Even this small test message is larger than what {host} takes.")},
    {"message.too-many-recipients",
     QT_TRANSLATE_NOOP("Findings", "The message has too many recipients"),
     QT_TRANSLATE_NOOP("Findings", "The server takes fewer recipients at a time. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server takes fewer recipients at a time.")},
    {"message.virus",
     QT_TRANSLATE_NOOP("Findings", "The message is refused as dangerous"),
     QT_TRANSLATE_NOOP("Findings", "The server takes something in the message for malware. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server takes something in the message for malware.")},
    {"message.unauthenticated",
     QT_TRANSLATE_NOOP("Findings", "Your domain does not vouch for your mail"),
     QT_TRANSLATE_NOOP("Findings", "The server could not make sure that {from} may send this way (SPF, DKIM, DMARC). It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server could not make sure that {from} may send this way (SPF, DKIM, DMARC).")},
    {"message.looks-like-spam",
     QT_TRANSLATE_NOOP("Findings", "The server takes your message for spam"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in and may send, but the content or the sender looks like spam to {host}. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in and may send, but the content or the sender looks like spam to {host}.")},
    {"message.malformed",
     QT_TRANSLATE_NOOP("Findings", "The server does not understand the message"),
     QT_TRANSLATE_NOOP("Findings", "It holds something that {host} does not take. It says: {test_reply}"),
     QT_TRANSLATE_NOOP("Findings", "It holds something that {host} does not take.")},
    {"delivery.to-junk",
     QT_TRANSLATE_NOOP("Findings", "Your test message was filed as junk"),
     QT_TRANSLATE_NOOP("Findings", "It left and arrived, but in the folder “{folder}”. Mail to others may land in theirs, too. The servers’ checks of the sender say: {sender_checks}"),
     QT_TRANSLATE_NOOP("Findings", "It left and arrived, but in the junk folder. Mail to others may land in theirs, too.")},
    {"delivery.missing",
     QT_TRANSLATE_NOOP("Findings", "Your test message has not arrived"),
     QT_TRANSLATE_NOOP("Findings", "The server took it over, and {looked_seconds} seconds later it was in no folder of {address} that could be looked into. It may still be on its way."),
     QT_TRANSLATE_NOOP("Findings", "The server took it over, and later it came back. Why is not clear from the report that came with it; the check of the arrival has its words.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> deliveryFindings() {
    return deliveryFindingTable;
}

}  // namespace outbox::words
