// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/answer.h"
#include "core/model/evidence.h"

/// Questions about a mail API. All of them answer Unknown where the run is about a mailbox.
namespace outbox::ask {

Answer apiReached(const Evidence& e);         ///< its encrypted line came about, to a server that verified
Answer apiWorks(const Evidence& e);           ///< the key is let in; without one: it is asked for
Answer apiPlaceStrange(const Evidence& e);    ///< no such API there, or the key is good elsewhere
Answer apiKnownElsewhere(const Evidence& e);  ///< the same request is taken at another place of the provider
Answer apiKeyRefused(const Evidence& e);      ///< or it may not send
Answer apiKeyRefusedEverywhere(const Evidence& e);  ///< wherever it could be good
Answer apiLimited(const Evidence& e);
Answer apiTroubled(const Evidence& e);     ///< the provider says so, or takes the request and is silent
Answer apiSaysTrouble(const Evidence& e);  ///< in words; silence alone tells too little

}  // namespace outbox::ask
