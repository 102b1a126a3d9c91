// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// The answer to "Why can I still receive?".
// clang-format off
constexpr KeyWords receivingTable[] = {
    {"other-port",
     QT_TRANSLATE_NOOP("Receiving", "Receiving takes another way, port {incoming_port}, and that one is open."),
     QT_TRANSLATE_NOOP("Receiving", "Receiving takes another way, and that one is open.")},
    {"other-server",
     QT_TRANSLATE_NOOP("Receiving", "Receiving uses {incoming_host}, port {incoming_port}, and that service is in order."),
     QT_TRANSLATE_NOOP("Receiving", "Receiving has a server of its own, and that one is in order.")},
    {"other-name",
     QT_TRANSLATE_NOOP("Receiving", "Receiving looks for another name, {incoming_host}, and that one is found."),
     QT_TRANSLATE_NOOP("Receiving", "Receiving looks for another name, and that one is found.")},
    {"other-way", QT_TRANSLATE_NOOP("Receiving", "Receiving takes another way, and that one is open just now.")},
    {"other-certificate",
     QT_TRANSLATE_NOOP("Receiving", "Receiving uses {incoming_host}, port {incoming_port}, and the certificate shown there is accepted."),
     QT_TRANSLATE_NOOP("Receiving", "Receiving uses another server, and the certificate shown there is accepted.")},
    {"own-settings", QT_TRANSLATE_NOOP("Receiving", "Receiving has settings of its own, and those are right.")},
    {"own-switch", QT_TRANSLATE_NOOP("Receiving", "Receiving has its own switch, and that one is on.")},
    {"own-sign-in", QT_TRANSLATE_NOOP("Receiving", "Receiving signs in at another server, and that one let you in.")},
    {"always-signs-in", QT_TRANSLATE_NOOP("Receiving", "Receiving always signs in. For sending it is a setting of its own, and there it is off.")},
    {"not-through-portal", QT_TRANSLATE_NOOP("Receiving", "The hotspot lets the incoming server through; new mail may also be what was fetched before.")},
    {"full-but-readable", QT_TRANSLATE_NOOP("Receiving", "What is in the mailbox can be read; only nothing new fits in.")},
    {"no-sender", QT_TRANSLATE_NOOP("Receiving", "Receiving needs no sender address.")},
    {"no-relay", QT_TRANSLATE_NOOP("Receiving", "Receiving passes nothing on to others; it only hands out what is yours.")},
    {"not-this-message", QT_TRANSLATE_NOOP("Receiving", "Receiving has nothing to do with this one message.")},
    {"another-way", QT_TRANSLATE_NOOP("Receiving", "Receiving goes through another server and port, and that way works.")},
    {"refused-too", QT_TRANSLATE_NOOP("Receiving", "The incoming server refuses this password, too. If new mail still appears, the program uses a password that it stored before.")},
    {"fails-too", QT_TRANSLATE_NOOP("Receiving", "Receiving does not work just now either. What you see was fetched before.")},
    {"by-mailbox", QT_TRANSLATE_NOOP("Receiving", "Receiving goes through the mailbox’s own servers. The API is for sending alone.")},
    {"not-by-records", QT_TRANSLATE_NOOP("Receiving", "Receiving does not depend on these records. Other servers look at them when your mail arrives there.")},
    {"not-seen", QT_TRANSLATE_NOOP("Receiving", "Receiving goes through another server and port. This check did not look at them closely enough to say more.")},
};
// clang-format on

}  // namespace

std::span<const KeyWords> receivingSentences() {
    return receivingTable;
}

}  // namespace outbox::words
