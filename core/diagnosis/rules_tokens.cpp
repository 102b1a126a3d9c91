// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"

namespace outbox {

using namespace ask;

namespace {

constexpr Rule tokenTable[] = {
    {.id = "auth.oauth-scope-missing",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = tokenRefused,
     // A token that nobody takes is a dead one, whatever it was granted for.
     .contrast =
         [](const Evidence& e) {
             if (incomingRefusesToo(e) == Answer::Yes) return Answer::No;
             return tokenLacksSending(e) == Answer::Yes ? Answer::Yes : incomingAccepts(e);
         },
     .because = "sign-in incoming-sign-in",
     .fixes = [](const Evidence&) { return QList{fix::plain("allow-sending", Who::You)}; }},
    {.id = "auth.token-expired",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = tokenRefused,
     .contrast =
         [](const Evidence& e) {
             if (incomingRefusesToo(e) == Answer::Yes) return Answer::Yes;
             if (incomingAccepts(e) == Answer::Yes || tokenLacksSending(e) == Answer::Yes) return Answer::No;
             return tokenSaidInvalid(e);
         },
     .settledBy = "incoming-sign-in",
     .because = "sign-in incoming-sign-in",
     .fixes = [](const Evidence&) { return QList{fix::plain("sign-in-again", Who::You)}; }},
};

}  // namespace

std::span<const Rule> tokenRules() {
    return tokenTable;
}

}  // namespace outbox
