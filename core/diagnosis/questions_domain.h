// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/answer.h"
#include "core/model/evidence.h"

/// Questions about a sending domain. All of them answer Unknown where the run is about a mailbox or an API.
namespace outbox::ask {

Answer spfMissing(const Evidence& e);
Answer spfBroken(const Evidence& e);  ///< a permanent error for whoever sends
Answer spfRefusesServer(
    const Evidence& e);  ///< no address of the servers that are taken for the domain's own passes
Answer serverIsTheOne(const Evidence& e);  ///< whether those servers are surely the ones that send
Answer dkimKeyMissing(
    const Evidence& e);  ///< under every name that was asked, or a given message is unsigned
Answer dkimKeyNowhere(const Evidence& e);  ///< nothing at all stands where keys stand (RFC 8020)
Answer dkimKeyBroken(const Evidence& e);   ///< no usable one, or a given message does not verify
Answer dmarcMissing(const Evidence& e);
Answer dmarcBroken(const Evidence& e);         ///< or reports go to somebody who does not want them
Answer takesNoMail(const Evidence& e);         ///< by neglect, not by a null MX
Answer reverseNameMissing(const Evidence& e);  ///< of an own server, where somebody runs reverse DNS at all
Answer networkListed(const Evidence& e);       ///< as a source of abuse; ranges by policy are none
Answer serverListed(const Evidence& e);
Answer domainListed(const Evidence& e);

}  // namespace outbox::ask
