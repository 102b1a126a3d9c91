// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/questions_api.h"

#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

using Stage = ApiAttempt::Stage;

const ApiAttempt* setAttempt(const Evidence& e) {
    const ApiAttempt* set = e.api ? e.api->set() : nullptr;
    const bool ours = set && set->fault.failed() && view::isOurs(set->fault.kind);
    return ours ? nullptr : set;
}

bool letsIn(const ApiAttempt& attempt) {
    return attempt.withKey &&
           (attempt.means == ApiMeaning::Works || attempt.means == ApiMeaning::RightUnknown ||
            attempt.means == ApiMeaning::NoSendingRight || attempt.means == ApiMeaning::Limited);
}

/// The line stands, and what comes is no web page at all.
bool speaksNoHttp(const ApiAttempt& attempt) {
    return attempt.reached == Stage::Encrypted &&
           (attempt.fault.kind == Failure::NotTheProtocol || attempt.fault.kind == Failure::LimitExceeded);
}

/// The line stands, and no answer comes.
bool staysSilent(const ApiAttempt& attempt) {
    return attempt.reached == Stage::Encrypted && attempt.fault.failed() && !speaksNoHttp(attempt);
}

Answer meansAt(const Evidence& e, ApiMeaning meaning) {
    const ApiAttempt* set = setAttempt(e);
    if (!set || set->reached != Stage::Answered) return Answer::Unknown;
    return answer(set->means == meaning);
}

}  // namespace

Answer apiReached(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set) return Answer::Unknown;
    return answer(set->reached >= Stage::Encrypted);
}

Answer apiWorks(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set) return Answer::Unknown;
    if (set->reached != Stage::Answered) return Answer::No;
    // Without a key, to be asked for one is as far as it goes.
    if (!set->withKey) return answer(set->means == ApiMeaning::KeyRefused || set->means == ApiMeaning::Works);
    return answer(set->means == ApiMeaning::Works || set->means == ApiMeaning::RightUnknown);
}

Answer apiPlaceStrange(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set) return Answer::Unknown;
    if (set->reached < Stage::Encrypted) return Answer::No;
    const bool refused = set->withKey && set->means == ApiMeaning::KeyRefused;
    const Answer keyGoodElsewhere = answer(refused) && apiKnownElsewhere(e);
    return answer(set->means == ApiMeaning::EndpointWrong || speaksNoHttp(*set)) ||
           answer(keyGoodElsewhere == Answer::Yes);
}

Answer apiKnownElsewhere(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    const ApiAttempt* other = e.api ? e.api->elsewhere() : nullptr;
    if (!set || !other || other->reached != Stage::Answered) return Answer::Unknown;
    if (letsIn(*other)) return Answer::Yes;
    const bool asksForKey = !set->withKey && other->means == ApiMeaning::KeyRefused;
    const bool strangeHere = set->means == ApiMeaning::EndpointWrong || speaksNoHttp(*set);
    return answer(asksForKey && strangeHere);
}

Answer apiKeyRefused(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set || set->reached != Stage::Answered) return Answer::Unknown;
    if (!set->withKey) return Answer::Unknown;
    return meansAt(e, ApiMeaning::KeyRefused) || meansAt(e, ApiMeaning::NoSendingRight);
}

Answer apiKeyRefusedEverywhere(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set) return Answer::Unknown;
    if (set->means == ApiMeaning::NoSendingRight) return Answer::Yes;
    const ApiAttempt* other = e.api->elsewhere();
    const bool oneRegion = !e.api->preset.keysDiffer || e.api->preset.regions.size() < 2;
    if (!other) return oneRegion ? Answer::Yes : Answer::Unknown;
    if (other->reached != Stage::Answered) return Answer::Unknown;
    return answer(!letsIn(*other));
}

Answer apiLimited(const Evidence& e) {
    return meansAt(e, ApiMeaning::Limited);
}

Answer apiTroubled(const Evidence& e) {
    const ApiAttempt* set = setAttempt(e);
    if (!set) return Answer::Unknown;
    return meansAt(e, ApiMeaning::ServerTrouble) || answer(staysSilent(*set));
}

Answer apiSaysTrouble(const Evidence& e) {
    return meansAt(e, ApiMeaning::ServerTrouble) == Answer::Yes ? Answer::Yes : Answer::Unknown;
}

}  // namespace outbox::ask
