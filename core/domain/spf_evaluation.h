// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/spf_facts.h"
#include "core/net/resolver.h"

namespace outbox {

inline constexpr int mostSpfLookups = 10;     ///< RFC 7208 section 4.6.4
inline constexpr int mostSpfVoidLookups = 2;  ///< the same
inline constexpr int mostSpfNames = 10;       ///< mail exchangers or reverse names of one term; the same

/// Evaluates SPF as a receiving server does (check_host(), RFC 7208 section 4): for the sender's domain, else
/// for the greeting's. `limit` is for one question; the whole takes 20 s at most and ends as a temporary
/// error then.
[[nodiscard]] Task<SpfEvaluation> evaluateSpf(SpfClient client, Resolver& resolver, Milliseconds limit);

/// Walks the whole record and all that it includes, as for a client that nothing matches, and does not stop
/// at the limits, so that the look-ups are counted to their end (at most 60). PermError: it is broken for
/// whoever sends; TempError: something was not answered; None: no record; Neutral: it is sound.
[[nodiscard]] Task<SpfEvaluation> surveySpf(QString domain, Resolver& resolver, Milliseconds limit);

/// Whether a name can be asked at all: two labels at least, none empty or longer than 63, 253 octets in all.
[[nodiscard]] bool isAskableDomain(const QByteArray& name);

}  // namespace outbox
