// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FixWords deliveryFixTable[] = {
    {"correct-recipient",
     QT_TRANSLATE_NOOP("Cures", "Correct the recipient’s address"),
     {QT_TRANSLATE_NOOP("Cures", "Compare it letter by letter with one that the recipient gave you."),
      QT_TRANSLATE_NOOP("Cures", "Remove it from the suggestions of {program}, so that it is not filled in again."),
      QT_TRANSLATE_NOOP("Cures", "Send the message once more.")}},
    {"ask-new-address",
     QT_TRANSLATE_NOOP("Cures", "Ask the recipient for the new address"),
     {QT_TRANSLATE_NOOP("Cures", "Reach them by phone or in another way."),
      QT_TRANSLATE_NOOP("Cures", "Correct the entry in your address book.")}},
    {"ask-recipient-admin",
     QT_TRANSLATE_NOOP("Cures", "Ask the other side to let your mail in"),
     {QT_TRANSLATE_NOOP("Cures", "Tell the recipient in another way that their server refuses you."),
      QT_TRANSLATE_NOOP("Cures", "Send the letter below to whoever runs their mail.")}},
    {"reach-otherwise",
     QT_TRANSLATE_NOOP("Cures", "Try later, or reach the recipient in another way"),
     {QT_TRANSLATE_NOOP("Cures", "Wait a few hours, and send the message again."),
      QT_TRANSLATE_NOOP("Cures", "Tell the recipient by phone or in another way: they may not know of it.")}},
    {"wait-for-delivery",
     QT_TRANSLATE_NOOP("Cures", "Wait: it is tried again by itself"),
     {QT_TRANSLATE_NOOP("Cures", "Leave the message where it is. Most are taken within an hour."),
      QT_TRANSLATE_NOOP("Cures", "If it comes back, the returned message says why.")}},
    {"send-smaller",
     QT_TRANSLATE_NOOP("Cures", "Send less at a time"),
     {QT_TRANSLATE_NOOP("Cures", "Make attachments smaller, or share them by a link."),
      QT_TRANSLATE_NOOP("Cures", "If small messages fail, too, ask your provider which size {host} takes.")}},
    {"split-recipients",
     QT_TRANSLATE_NOOP("Cures", "Send to fewer people at a time"),
     {QT_TRANSLATE_NOOP("Cures", "Split the list of recipients, and send to one part after the other."),
      QT_TRANSLATE_NOOP("Cures", "For large circles, use a mailing list.")}},
    {"remove-attachment",
     QT_TRANSLATE_NOOP("Cures", "Remove the attachment"),
     {QT_TRANSLATE_NOOP("Cures", "Send the message without it, or share the file by a link."),
      QT_TRANSLATE_NOOP("Cures", "Scan this computer for malware.")}},
    {"change-words",
     QT_TRANSLATE_NOOP("Cures", "Change what makes the message look like spam"),
     {QT_TRANSLATE_NOOP("Cures", "Leave out links, long signatures and pictures, and try once more with plain words."),
      QT_TRANSLATE_NOOP("Cures", "If even that is refused, change your password and scan this computer: somebody may be sending in your name."),
      QT_TRANSLATE_NOOP("Cures", "If it goes on, ask your provider.")}},
    {"use-plain-message",
     QT_TRANSLATE_NOOP("Cures", "Write it in a plainer form"),
     {QT_TRANSLATE_NOOP("Cures", "Update {program}."),
      QT_TRANSLATE_NOOP("Cures", "Use addresses without accents, and send the message as plain text.")}},
    {"ask-admin-authentication",
     QT_TRANSLATE_NOOP("Cures", "Have the domain vouch for your mail"),
     {QT_TRANSLATE_NOOP("Cures", "Send through the server of your own provider, with your own address."),
      QT_TRANSLATE_NOOP("Cures", "If the domain is yours, “outbox-doctor domain {domain}” shows which record is missing, with the text to publish."),
      QT_TRANSLATE_NOOP("Cures", "Send the letter below to whoever runs the domain {domain}.")}},
    {"mark-not-junk",
     QT_TRANSLATE_NOOP("Cures", "Tell the mailbox that it is no junk"),
     {QT_TRANSLATE_NOOP("Cures", "Look into the junk folder for other mail that is not junk, and mark each as “not junk”."),
      QT_TRANSLATE_NOOP("Cures", "Add your own address to your contacts there."),
      QT_TRANSLATE_NOOP("Cures", "If mail to others lands in their junk folders, ask them to do the same.")},
     0},
    {"look-for-message",
     QT_TRANSLATE_NOOP("Cures", "Look whether it arrives later"),
     {QT_TRANSLATE_NOOP("Cures", "Wait a quarter of an hour, and look for the subject “{test_subject}” in every folder, on your provider’s web page, too."),
      QT_TRANSLATE_NOOP("Cures", "Look through the filters and forwarding rules there: one of them may take the message away."),
      QT_TRANSLATE_NOOP("Cures", "Look whether a message came back that says why it was not delivered.")},
     0},
    {"ask-about-delivery",
     QT_TRANSLATE_NOOP("Cures", "Ask your provider where it went"),
     {QT_TRANSLATE_NOOP("Cures", "Send your provider the letter below: it has what they need to look for the message.")}},
};
// clang-format on

}  // namespace

std::span<const FixWords> deliveryFixes() {
    return deliveryFixTable;
}

}  // namespace outbox::words
