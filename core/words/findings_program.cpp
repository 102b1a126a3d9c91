// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords programTable[] = {
    {"program.offline-mode",
     QT_TRANSLATE_NOOP("Findings", "Your mail program is set to work offline"),
     QT_TRANSLATE_NOOP("Findings", "While {program} works offline, it sends nothing and keeps every message in its outbox."),
     ""},
    {"program.outdated",
     QT_TRANSLATE_NOOP("Findings", "Your mail program is very old"),
     QT_TRANSLATE_NOOP("Findings", "{program} {program_version} is older than what today’s mail servers expect. Version {current_version} or newer knows all of it."),
     QT_TRANSLATE_NOOP("Findings", "This version of {program} is older than what today’s mail servers expect.")},
    {"program.outbox-stuck",
     QT_TRANSLATE_NOOP("Findings", "Messages wait in the outbox"),
     QT_TRANSLATE_NOOP("Findings", "Messages that wait in the outbox of {program}: {waiting_messages}. They have not left, and nobody has received them."),
     QT_TRANSLATE_NOOP("Findings", "They have not left, and nobody has received them.")},
    {"program.wrong-outgoing-server",
     QT_TRANSLATE_NOOP("Findings", "This account sends through another account’s server"),
     QT_TRANSLATE_NOOP("Findings", "{program} hands the mail of {address} to {host}, which belongs to {owner}. That server knows neither this address nor its password."),
     QT_TRANSLATE_NOOP("Findings", "{program} hands the mail of {address} to {host}, which belongs to somebody else. That server knows neither this address nor its password.")},
    {"program.outgoing-login-differs",
     QT_TRANSLATE_NOOP("Findings", "Sending has a user name of its own, and it is not the right one"),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in as {user} for sending and as {incoming_user} for receiving. Both sides belong to the same mailbox."),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in under one name for sending and under another for receiving. Both sides belong to the same mailbox.")},
    {"program.vendor-cloud",
     QT_TRANSLATE_NOOP("Findings", "This program sends through its maker’s servers"),
     QT_TRANSLATE_NOOP("Findings", "{program} hands your mail to its maker’s own servers, and they talk to your provider. This computer and its network play no part in that."),
     ""},
    {"program.no-oauth",
     QT_TRANSLATE_NOOP("Findings", "Your mail program is too old for this provider’s sign-in"),
     QT_TRANSLATE_NOOP("Findings", "{provider} takes the modern sign-in (OAuth2) only, and {program} {program_version} cannot do it here."),
     QT_TRANSLATE_NOOP("Findings", "{provider} takes the modern sign-in (OAuth2) only, and this version of {program} cannot do it here.")},
    {"tls.outdated-client",
     QT_TRANSLATE_NOOP("Findings", "Your mail program knows only old encryption"),
     QT_TRANSLATE_NOOP("Findings", "{program} offers nothing newer than TLS 1.1, because of its version or of a setting. {host} no longer takes that."),
     ""},
};
// clang-format on

}  // namespace

std::span<const FindingWords> programFindings() {
    return programTable;
}

}  // namespace outbox::words
