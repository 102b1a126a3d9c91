// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/answer.h"
#include "core/model/evidence.h"

/// Questions about the mail program that the settings were read from. All of them answer Unknown where none
/// was.
namespace outbox::ask {

Answer programOffline(const Evidence& e);     ///< set to work offline
Answer programOutdated(const Evidence& e);    ///< older than the first version that knows today's servers
Answer messagesWait(const Evidence& e);       ///< in its outbox
Answer sendsByVendor(const Evidence& e);      ///< through its maker's servers
Answer programLacksOAuth(const Evidence& e);  ///< this version cannot sign in so at the set server's operator
Answer programTopsOutBelowTls12(const Evidence& e);  ///< by its version, or because somebody set it so
Answer serverRefusesProgramsTls(const Evidence& e);  ///< nothing newer than the program can do was offered
Answer outgoingOfAnother(const Evidence& e);  ///< the set server is another provider's, or another account's
Answer incomingIsOwn(const Evidence& e);      ///< and the one for receiving the address's own
Answer signInNamesDiffer(const Evidence& e);  ///< at one operator, and not in their form alone
Answer incomingNameSends(const Evidence& e);  ///< the outgoing side takes the incoming side's name

}  // namespace outbox::ask
