// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// Cures in the mail program itself.
// clang-format off
constexpr FixWords programFixTable[] = {
    {"go-online",
     QT_TRANSLATE_NOOP("Cures", "Let the program go online again"),
     {QT_TRANSLATE_NOOP("Cures", "Open the menu “File” of {program} and take the tick from “Work offline”. Thunderbird has it under “Offline”."),
      QT_TRANSLATE_NOOP("Cures", "Send the messages that wait in the outbox.")}},
    {"update-mail-program",
     QT_TRANSLATE_NOOP("Cures", "Update the mail program"),
     {QT_TRANSLATE_NOOP("Cures", "Open “About” in the help menu of {program} and let it look for a newer version, or get one from its maker’s page."),
      QT_TRANSLATE_NOOP("Cures", "If somebody set the encryption by hand, set it back to what the program does by itself."),
      QT_TRANSLATE_NOOP("Cures", "If this computer is too old for a newer version, use another mail program or your provider’s web page.")}},
    {"send-waiting",
     QT_TRANSLATE_NOOP("Cures", "Send the messages that wait"),
     {QT_TRANSLATE_NOOP("Cures", "First cure what stands above this."),
      QT_TRANSLATE_NOOP("Cures", "Then open the outbox of {program} and send what is in it. Thunderbird has “Send Unsent Messages” in its menu “File”.")}},
    {"use-same-login",
     QT_TRANSLATE_NOOP("Cures", "Sign in as {new_user} for sending, too"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the user name to {new_user}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again. If the program asks for a password, type the one that you use for receiving.")}},
    {"try-other-program",
     QT_TRANSLATE_NOOP("Cures", "Try another mail program"),
     {QT_TRANSLATE_NOOP("Cures", "Set the account up in a program that sends from this computer, such as Thunderbird."),
      QT_TRANSLATE_NOOP("Cures", "If it sends from there, the way through the maker’s servers is what fails.")}},
    {"allow-vendor-service",
     QT_TRANSLATE_NOOP("Cures", "Ask your provider to let the maker’s servers in"),
     {QT_TRANSLATE_NOOP("Cures", "Tell your provider that {program} signs in from its maker’s servers, and ask whether they are let in."),
      QT_TRANSLATE_NOOP("Cures", "Look at your provider’s page for warnings about sign-ins from unknown places, and confirm them.")}},
};
// clang-format on

}  // namespace

std::span<const FixWords> programFixes() {
    return programFixTable;
}

}  // namespace outbox::words
