// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "core/net/timeline.h"

namespace outbox {

/// How long a run waits, and how much it does. Every number that bounds a run stands here.
struct Limits {
    Milliseconds answer{8000};  ///< one connection, one handshake, one reply (--timeout)
    int greetingFactor =
        4;  ///< a greeting is given this many times `answer`, so that a slow server is told from a dead one
    Milliseconds dns{5000};        ///< one name at the system's or the configured resolver
    Milliseconds reference{3000};  ///< one name at a reference resolver
    Milliseconds web{5000};        ///< one connectivity check
    Milliseconds discovery{6000};  ///< all sources of settings together

    Milliseconds pause{2000};  ///< before a server that said "later" is asked once more

    int failedSignIns = 2;  ///< in one run over all protocols; providers lock out from three on
    int senders = 8;        ///< further sender addresses that are tried in one session
    int candidates = 4;     ///< other outgoing endpoints that are looked at
    int proofs = 4;         ///< changed settings that are tried

    Milliseconds arrival{30000};   ///< looking for a test message after the server took it
    /// The same where it went to another address: it may be one of one's own, or come back.
    Milliseconds elsewhere{15000};
    Milliseconds tidying{3000};    ///< left at the end of a run to remove it again
    Milliseconds longest{56000};   ///< a run with a test message ends by then, where it may

    /// Servers hold back the answer to an attempt after a wrong one (Dovecot up to 15 s).
    [[nodiscard]] Milliseconds signIn() const { return answer * 2; }
    [[nodiscard]] Milliseconds greeting() const { return answer * greetingFactor; }
    /// A dialogue may connect, be greeted late once, and then stay within ordinary waits.
    [[nodiscard]] Milliseconds dialogue() const { return greeting() + 2 * answer; }
    /// A message is looked through before it is taken.
    [[nodiscard]] Milliseconds taking() const { return answer * 3; }
    /// The whole run with a test message.
    [[nodiscard]] Milliseconds runWithTest() const {
        return std::max(run(), std::min(run() + arrival + tidying, longest));
    }
    /// The whole run: what is not observed by then is "not checked".
    [[nodiscard]] Milliseconds run() const { return greeting() + 3 * answer; }
};

}  // namespace outbox
