// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// Cures of what is known from a text alone: they name no settings, because none were looked at.
// clang-format off
constexpr FixWords quotedFixTable[] = {
    {"fit-encryption-to-port",
     QT_TRANSLATE_NOOP("Cures", "Let encryption and port fit each other"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set port 465 with the encryption SSL/TLS, or port 587 with STARTTLS, as your provider says."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"turn-on-encryption",
     QT_TRANSLATE_NOOP("Cures", "Turn on the encryption for sending"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the encryption (connection security) to STARTTLS with port 587, or to SSL/TLS with port 465."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"sign-in-for-sending",
     QT_TRANSLATE_NOOP("Cures", "Turn on signing in for sending"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Let the outgoing server ask for a sign-in, with the same user name and password as for receiving."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"complete-user-name",
     QT_TRANSLATE_NOOP("Cures", "Use the full address as user name"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the user name to your whole e-mail address; where it is that already, to the part before the @."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"use-accounts-sender",
     QT_TRANSLATE_NOOP("Cures", "Send with the account’s own address"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings, and set the sender address to the one that you sign in with."),
      QT_TRANSLATE_NOOP("Cures", "If you need the other one: add it at your provider as another sender address (alias) first."),
      QT_TRANSLATE_NOOP("Cures", "Where several outgoing servers are set, choose the one that belongs to this address.")},
     1},
    {"mend-sender",
     QT_TRANSLATE_NOOP("Cures", "Correct the sender address"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and look at your own e-mail address there."),
      QT_TRANSLATE_NOOP("Cures", "Write it as name@domain, without blanks and without a slip, and save."),
      QT_TRANSLATE_NOOP("Cures", "Send the message again.")}},
    {"work-online",
     QT_TRANSLATE_NOOP("Cures", "Let {program} go online"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, switch “Work offline” off: it is in the File menu, on the Send/Receive tab, or in the lower corner of the window."),
      QT_TRANSLATE_NOOP("Cures", "Send what waits in the outbox.")}},
    {"update-system",
     QT_TRANSLATE_NOOP("Cures", "Update this computer"),
     {QT_TRANSLATE_NOOP("Cures", "Install the system’s updates: they bring the list of trusted issuers up to date."),
      QT_TRANSLATE_NOOP("Cures", "Look whether security software scans mail on this computer, and turn that part of it off.")}},
    {"update-program",
     QT_TRANSLATE_NOOP("Cures", "Update what sends"),
     {QT_TRANSLATE_NOOP("Cures", "Update {program} and this computer, so that they know TLS 1.2 and newer."),
      QT_TRANSLATE_NOOP("Cures", "If they are new, the server is the old one: ask whoever runs it.")}},
    {"tell-about-certificate",
     QT_TRANSLATE_NOOP("Cures", "Tell whoever runs the mail server"),
     {QT_TRANSLATE_NOOP("Cures", "Show them this message: they can put the certificate and the encryption of the server right."),
      QT_TRANSLATE_NOOP("Cures", "Until then, do not let {program} accept it for ever, and write in the browser.")}},
    {"ask-to-switch-on-sending",
     QT_TRANSLATE_NOOP("Cures", "Ask your administrator to switch sending on"),
     {QT_TRANSLATE_NOOP("Cures", "Show this message to whoever runs your organisation’s mail: sending by mail programs (“Authenticated SMTP”) is off for your mailbox."),
      QT_TRANSLATE_NOOP("Cures", "Until then, write in the browser.")},
     0},
    {"ask-to-allow-device",
     QT_TRANSLATE_NOOP("Cures", "Ask your administrator to allow this device"),
     {QT_TRANSLATE_NOOP("Cures", "Try once from your organisation’s own network or device."),
      QT_TRANSLATE_NOOP("Cures", "Show this message to whoever runs your organisation’s mail: a rule for signing in (conditional access, security defaults) refuses you.")},
     1},
    {"fetch-first",
     QT_TRANSLATE_NOOP("Cures", "Fetch your mail, then send"),
     {QT_TRANSLATE_NOOP("Cures", "Fetch your mail once, and send within a few minutes.")}},
    {"ask-why-disabled",
     QT_TRANSLATE_NOOP("Cures", "Ask your provider why the account is off"),
     {QT_TRANSLATE_NOOP("Cures", "Sign in on your provider’s web page: it often says why."),
      QT_TRANSLATE_NOOP("Cures", "If it does not, ask your provider, and show this message.")},
     0},
    {"ask-to-be-let-in",
     QT_TRANSLATE_NOOP("Cures", "Ask the other side to let your mail in"),
     {QT_TRANSLATE_NOOP("Cures", "Tell the recipient in another way that their server refuses you."),
      QT_TRANSLATE_NOOP("Cures", "They can show this message to whoever runs their mail.")}},
    {"send-through-own-server",
     QT_TRANSLATE_NOOP("Cures", "Send through your own provider’s server"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, set the outgoing server of the provider whose address you send with, and sign in there."),
      QT_TRANSLATE_NOOP("Cures", "Mail that a computer sends straight to the recipient’s server is refused by most of them.")}},
    {"ask-domain-admin",
     QT_TRANSLATE_NOOP("Cures", "Show it to whoever runs your domain"),
     {QT_TRANSLATE_NOOP("Cures", "They can look at the domain’s records and its server with “outbox-doctor domain”, and put them right.")},
     0},
    {"ask-for-delisting",
     QT_TRANSLATE_NOOP("Cures", "Have the address taken off the list"),
     {QT_TRANSLATE_NOOP("Cures", "Find the cause first: a computer with malware, a stolen password, a form on a web page that sends spam."),
      QT_TRANSLATE_NOOP("Cures", "Then whoever runs the sending server or the network asks the list that the message names for removal.")},
     1},
};
// clang-format on

}  // namespace

std::span<const FixWords> quotedFixes() {
    return quotedFixTable;
}

}  // namespace outbox::words
