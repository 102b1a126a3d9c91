// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords accountTable[] = {
    {"account.plan-without-smtp",
     QT_TRANSLATE_NOOP("Findings", "Your provider does not send for mail programs"),
     QT_TRANSLATE_NOOP("Findings", "{provider} has no outgoing server for other programs, or not in every plan. No setting in {program} can change that."),
     QT_TRANSLATE_NOOP("Findings", "This provider has no outgoing server for other programs, or not in every plan. No setting in {program} can change that.")},
    {"account.suspended",
     QT_TRANSLATE_NOOP("Findings", "Your account is switched off"),
     QT_TRANSLATE_NOOP("Findings", "The server refuses the sign-in because the account is disabled. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server refuses the sign-in because the account is disabled.")},
    {"account.smtp-not-enabled",
     QT_TRANSLATE_NOOP("Findings", "Mail programs must be switched on at your provider first"),
     QT_TRANSLATE_NOOP("Findings", "{provider} lets mail programs in only after you allowed it on its web page. The server says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "{provider} lets mail programs in only after you allowed it on its web page.")},
    {"account.password-expired",
     QT_TRANSLATE_NOOP("Findings", "Your password has expired"),
     QT_TRANSLATE_NOOP("Findings", "The server wants a new password before it lets you in again."),
     ""},
    {"account.sending-suspended",
     QT_TRANSLATE_NOOP("Findings", "Your provider has stopped sending for this account"),
     QT_TRANSLATE_NOOP("Findings", "You can sign in, but nothing may be sent. Providers do this when an account sent spam, often after a stolen password. The server says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "You can sign in, but nothing may be sent. Providers do this when an account sent spam, often after a stolen password.")},
    {"account.mailbox-full",
     QT_TRANSLATE_NOOP("Findings", "Your mailbox is full"),
     QT_TRANSLATE_NOOP("Findings", "{mailbox_percent} % of it are taken. Nothing more goes in for {address} until there is room again, not even the copy of what you send."),
     QT_TRANSLATE_NOOP("Findings", "The server takes nothing more for {address} until there is room again.")},
    {"account.mailbox-nearly-full",
     QT_TRANSLATE_NOOP("Findings", "Your mailbox is nearly full"),
     QT_TRANSLATE_NOOP("Findings", "{mailbox_percent} % of it are taken. When it is full, nothing more reaches {address}, and sending may stop, too."),
     QT_TRANSLATE_NOOP("Findings", "When it is full, nothing more reaches {address}, and sending may stop, too.")},
    {"account.daily-limit",
     QT_TRANSLATE_NOOP("Findings", "You have reached today’s limit for sending"),
     QT_TRANSLATE_NOOP("Findings", "Your provider takes only so many messages in a day. The server says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "Your provider takes only so many messages in a day.")},
    {"account.rate-limited",
     QT_TRANSLATE_NOOP("Findings", "Too many messages in a short time"),
     QT_TRANSLATE_NOOP("Findings", "The server asks you to slow down. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "The server asks you to slow down.")},
    {"sender.malformed",
     QT_TRANSLATE_NOOP("Findings", "The sender address {from} is not written as an address is"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in, and the server takes no sender that is written like this. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in, and no server takes a sender that is written like this.")},
    {"sender.not-allowed",
     QT_TRANSLATE_NOOP("Findings", "This account may not send as {from}"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in, but the server does not let you use this sender address. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "You are signed in, but the server does not let you use this sender address.")},
    {"sender.rejected",
     QT_TRANSLATE_NOOP("Findings", "The server does not believe the sender address {from}"),
     QT_TRANSLATE_NOOP("Findings", "It cannot find the domain of this address. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "It cannot find the domain of this address.")},
    {"relay.denied",
     QT_TRANSLATE_NOOP("Findings", "This server does not pass mail on for you"),
     QT_TRANSLATE_NOOP("Findings", "It takes mail for its own people only, unless you sign in. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "It takes mail for its own people only, unless you sign in.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> accountFindings() {
    return accountTable;
}

}  // namespace outbox::words
