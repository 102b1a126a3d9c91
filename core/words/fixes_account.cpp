// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// Cures that concern the account: at the person, at the provider, at the administrator.
// clang-format off
constexpr FixWords accountFixTable[] = {
    {"retype-password",
     QT_TRANSLATE_NOOP("Cures", "Type the password again"),
     {QT_TRANSLATE_NOOP("Cures", "Sign in on your provider’s web page with the same user name and password."),
      QT_TRANSLATE_NOOP("Cures", "If that fails too, set a new password there."),
      QT_TRANSLATE_NOOP("Cures", "Put the right password into {program}, for sending and for receiving, and check again.")},
     1},
    {"create-app-password",
     QT_TRANSLATE_NOOP("Cures", "Create an app password and use it in {program}"),
     {QT_TRANSLATE_NOOP("Cures", "Open your provider’s page for app passwords. Where it asks for it, turn on two-step sign-in first."),
      QT_TRANSLATE_NOOP("Cures", "Create an app password for mail and copy it at once: it is shown only once."),
      QT_TRANSLATE_NOOP("Cures", "Paste it into {program} in place of your usual password, for sending and for receiving.")},
     0},
    {"sign-in-web",
     QT_TRANSLATE_NOOP("Cures", "Sign in on the web page once"),
     {QT_TRANSLATE_NOOP("Cures", "Open your provider’s web page on this computer, and sign in."),
      QT_TRANSLATE_NOOP("Cures", "Answer its questions, and confirm that it was you."),
      QT_TRANSLATE_NOOP("Cures", "Check again within ten minutes.")},
     0},
    {"wait-unlock",
     QT_TRANSLATE_NOOP("Cures", "Wait until the lock ends"),
     {QT_TRANSLATE_NOOP("Cures", "Close every mail program and phone app that still tries an old password."),
      QT_TRANSLATE_NOOP("Cures", "Wait an hour, or as long as the server says."),
      QT_TRANSLATE_NOOP("Cures", "Then sign in once, with the right password.")}},
    {"store-password-again",
     QT_TRANSLATE_NOOP("Cures", "Store the password for sending anew"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, remove the stored password of {host}. It is kept apart from the one for receiving."),
      QT_TRANSLATE_NOOP("Cures", "Send a message, and type the password when the program asks.")}},
    {"ask-sending-allowed",
     QT_TRANSLATE_NOOP("Cures", "Ask whether this mailbox may send"),
     {QT_TRANSLATE_NOOP("Cures", "If the password is right and it still fails, send your provider the letter below.")}},
    {"ask-admin-smtp-auth",
     QT_TRANSLATE_NOOP("Cures", "A letter to your administrator"),
     {QT_TRANSLATE_NOOP("Cures", "Send the letter below to whoever runs your organisation’s mail."),
      QT_TRANSLATE_NOOP("Cures", "Until then, write in the browser: {webmail}")}},
    {"ask-admin-policy",
     QT_TRANSLATE_NOOP("Cures", "Ask your administrator to allow this device"),
     {QT_TRANSLATE_NOOP("Cures", "Try once from your organisation’s own network or device."),
      QT_TRANSLATE_NOOP("Cures", "Send the letter below to whoever runs your organisation’s mail.")}},
    {"ask-smtp-auth",
     QT_TRANSLATE_NOOP("Cures", "Ask for a sign-in for sending"),
     {QT_TRANSLATE_NOOP("Cures", "For now: fetch your mail, then send within a few minutes."),
      QT_TRANSLATE_NOOP("Cures", "Send your provider the letter below.")}},
    {"ask-reactivation",
     QT_TRANSLATE_NOOP("Cures", "Ask your provider to switch the account on again"),
     {QT_TRANSLATE_NOOP("Cures", "Sign in on your provider’s web page: it often says why.") ,
      QT_TRANSLATE_NOOP("Cures", "Send your provider the letter below.")}},
    {"switch-on-programs",
     QT_TRANSLATE_NOOP("Cures", "Switch on mail programs at your provider"),
     {QT_TRANSLATE_NOOP("Cures", "Open the mail settings on your provider’s web page."),
      QT_TRANSLATE_NOOP("Cures", "Switch on access for mail programs (POP3, IMAP and SMTP), and save."),
      QT_TRANSLATE_NOOP("Cures", "Wait some minutes, and check again.")},
     0},
    {"change-password-web",
     QT_TRANSLATE_NOOP("Cures", "Set a new password on the web page"),
     {QT_TRANSLATE_NOOP("Cures", "Sign in on your provider’s web page, and set a new password."),
      QT_TRANSLATE_NOOP("Cures", "Put it into {program}, for sending and for receiving, and check again.")},
     0},
    {"secure-account",
     QT_TRANSLATE_NOOP("Cures", "Make the account safe and have it unlocked"),
     {QT_TRANSLATE_NOOP("Cures", "Change the password on your provider’s web page, and scan this computer for malware."),
      QT_TRANSLATE_NOOP("Cures", "Follow the notice that your provider shows there to have sending unlocked.")},
     0},
    {"make-room",
     QT_TRANSLATE_NOOP("Cures", "Make room in the mailbox"),
     {QT_TRANSLATE_NOOP("Cures", "Delete or archive large messages, then empty the trash and the junk folder."),
      QT_TRANSLATE_NOOP("Cures", "Your provider’s web page says how full the mailbox is.")},
     1},
    {"wait-a-day",
     QT_TRANSLATE_NOOP("Cures", "Wait until tomorrow"),
     {QT_TRANSLATE_NOOP("Cures", "The limit ends by itself, at the latest after 24 hours."),
      QT_TRANSLATE_NOOP("Cures", "For large circles of recipients, use a mailing list or a service for newsletters.")}},
    {"send-slower",
     QT_TRANSLATE_NOOP("Cures", "Send more slowly"),
     {QT_TRANSLATE_NOOP("Cures", "Wait a quarter of an hour, then send fewer messages at a time.")}},
};
// clang-format on

}  // namespace

std::span<const FixWords> accountFixes() {
    return accountFixTable;
}

}  // namespace outbox::words
