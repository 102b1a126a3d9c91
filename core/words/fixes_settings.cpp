// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// Cures that change settings. The steps are for doing it by hand.
// clang-format off
constexpr FixWords settingTable[] = {
    {"use-other-port",
     QT_TRANSLATE_NOOP("Cures", "Send through port {new_port} instead"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the port to {new_port} and the encryption to {new_security}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"use-provider-settings",
     QT_TRANSLATE_NOOP("Cures", "Send through {new_host}"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the server to {new_host}."),
      QT_TRANSLATE_NOOP("Cures", "Set the port to {new_port} and the encryption to {new_security}."),
      QT_TRANSLATE_NOOP("Cures", "Set the user name to {new_user}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"set-encryption",
     QT_TRANSLATE_NOOP("Cures", "Set the encryption to {new_security}"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the encryption (connection security) to {new_security} and leave the port at {new_port}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"set-incoming",
     QT_TRANSLATE_NOOP("Cures", "Fetch mail through port {new_port} with {new_security}"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the incoming server."),
      QT_TRANSLATE_NOOP("Cures", "Set the port to {new_port} and the encryption to {new_security}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and fetch your mail once.")}},
    {"use-certificate-name",
     QT_TRANSLATE_NOOP("Cures", "Use the name in the certificate, {new_host}"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the server to {new_host}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"use-full-address",
     QT_TRANSLATE_NOOP("Cures", "Use the full address as user name"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the user name to {new_user}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"use-short-name",
     QT_TRANSLATE_NOOP("Cures", "Use {new_user} as user name"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the user name to {new_user}, without @ and what follows."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again.")}},
    {"turn-on-sign-in",
     QT_TRANSLATE_NOOP("Cures", "Turn on signing in for sending"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the sign-in (authentication) to “normal password” and the user name to {new_user}."),
      QT_TRANSLATE_NOOP("Cures", "Save, and send the message again. The program asks for the password once.")}},
    {"use-oauth",
     QT_TRANSLATE_NOOP("Cures", "Choose the modern sign-in (OAuth2)"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the sign-in (authentication) to OAuth2. If there is no such choice, the program is too old for this provider."),
      QT_TRANSLATE_NOOP("Cures", "Send a message. A browser window opens; sign in there and allow sending."),
      QT_TRANSLATE_NOOP("Cures", "The provider’s page says which programs know this sign-in.")},
     3},
    {"ask-right-settings",
     QT_TRANSLATE_NOOP("Cures", "Get the right server name from your provider"),
     {QT_TRANSLATE_NOOP("Cures", "Look on your provider’s page for “SMTP” or “outgoing server”, or ask there."),
      QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set server, port and encryption as the provider says, save, and check again.")},
     0},
    {"correct-address",
     QT_TRANSLATE_NOOP("Cures", "Correct the e-mail address"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings."),
      QT_TRANSLATE_NOOP("Cures", "Change what stands after the @ to {nearest_domain}, in the address and in the user name."),
      QT_TRANSLATE_NOOP("Cures", "Save, and check again with the corrected address.")}},
    {"use-own-sender",
     QT_TRANSLATE_NOOP("Cures", "Send with the account’s own address"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and set the sender address to {address}."),
      QT_TRANSLATE_NOOP("Cures", "If you need {from}: add it at your provider as another sender address (alias) first.")},
     1},
    {"correct-sender",
     QT_TRANSLATE_NOOP("Cures", "Correct the sender address"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and look at the sender address {from}."),
      QT_TRANSLATE_NOOP("Cures", "Correct it, save, and send the message again.")},
     1},
    {"choose-normal-password",
     QT_TRANSLATE_NOOP("Cures", "Choose “normal password” for signing in"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, open the account’s settings and go to the outgoing server (SMTP)."),
      QT_TRANSLATE_NOOP("Cures", "Set the sign-in (authentication) to “normal password”, on an encrypted connection."),
      QT_TRANSLATE_NOOP("Cures", "If it still fails, update the program: newer versions know more ways to sign in.")}},
    {"raise-timeout",
     QT_TRANSLATE_NOOP("Cures", "Let {program} wait longer"),
     {QT_TRANSLATE_NOOP("Cures", "In {program}, look in the advanced settings for the time to wait for a server, and set it to 60 seconds or more."),
      QT_TRANSLATE_NOOP("Cures", "Send the message again.")}},
};
// clang-format on

}  // namespace

std::span<const FixWords> settingFixes() {
    return settingTable;
}

}  // namespace outbox::words
