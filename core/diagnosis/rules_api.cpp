// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_api.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

/// The provider's page about the answer that was seen, else about answers in general.
QString answerPage(const Evidence& e) {
    const ApiAttempt* set = e.api->set();
    return set && !set->link.isEmpty() ? set->link : e.api->preset.helpUrl;
}

FixPlan useEndpoint(const ApiEndpoint& from, const ApiEndpoint& to, bool proven) {
    FixPlan plan = fix::plain("use-api-endpoint", Who::You);
    plan.changes = {{QStringLiteral("api.endpoint"), from.url(), to.url()}};
    plan.facts = {{QStringLiteral("api_new_place"), to.url()}};
    plan.proven = proven;
    return plan;
}

QList<FixPlan> rightPlace(const Evidence& e) {
    QList<FixPlan> plans;
    const ApiEvidence& api = *e.api;
    const ApiAttempt* other = api.elsewhere();
    const bool isOurs = !api.preset.regions.isEmpty();
    const ApiEndpoint usual{isOurs ? api.preset.regions.first().host : QString(), 443, api.preset.base,
                            isOurs ? api.preset.regions.first().id : QString()};
    if (other && apiKnownElsewhere(e) == Answer::Yes)
        plans.append(useEndpoint(api.endpoint, other->endpoint, other->withKey));
    else if (isOurs && usual.url() != api.endpoint.url())
        plans.append(useEndpoint(api.endpoint, usual, false));
    plans.append(fix::plain("read-api-answer", Who::You, answerPage(e)));
    return plans;
}

QList<FixPlan> wayToApi(const Evidence& e) {
    QList<FixPlan> plans;
    const ApiAttempt* set = e.api->set();
    const bool unnamed = set->reached == ApiAttempt::Stage::Nothing;
    const bool foreign = e.api->endpoint.region.isEmpty();
    if (unnamed && foreign) plans += rightPlace(e).mid(0, 1);
    if (unnamed && e.api->referenceName == DnsStatus::Found) plans.append(fix::plain("change-dns", Who::You));
    if (set->reached == ApiAttempt::Stage::Connected)
        plans.append(fix::plain("mend-api-encryption", Who::You));
    plans.append(fix::plain("open-api-way", Who::Network));
    return plans;
}

constexpr Rule apiTable[] = {
    {.id = "api.unreachable",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return !apiReached(e); },
     // With nothing else reached either, it is the network.
     .contrast = [](const Evidence& e) { return webWorks(e) == Answer::Yes ? Answer::Yes : Answer::Unknown; },
     .settledBy = "network",
     .because = "api-endpoint api-encryption network",
     .fixes = wayToApi},
    {.id = "api.endpoint-wrong",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = apiPlaceStrange,
     .contrast =
         [](const Evidence& e) {
             return apiKnownElsewhere(e) == Answer::Yes ? Answer::Yes : Answer::Unknown;
         },
     .settledBy = "api-key",
     .because = "api-key api-endpoint",
     .explains = "api.key-invalid",
     .fixes = rightPlace},
    {.id = "api.key-invalid",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = apiKeyRefused,
     .contrast = apiKeyRefusedEverywhere,
     .settledBy = "api-key",
     .because = "api-key api-sending",
     .fixes =
         [](const Evidence& e) {
             return QList{fix::plain("new-api-key", Who::You, e.api->preset.keysUrl),
                          fix::plain("read-api-answer", Who::You, answerPage(e))};
         }},
    {.id = "api.server-trouble",
     .light = Light::Yellow,
     .station = Station::SignIn,
     .signal = apiTroubled,
     .contrast = apiSaysTrouble,
     .settledBy = "api-key",
     .because = "api-key",
     .fixes =
         [](const Evidence& e) {
             return QList{fix::plain("wait-for-api", Who::Provider, e.api->preset.statusUrl)};
         }},
    {.id = "api.limited",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = apiLimited,
     .because = "api-sending",
     .fixes =
         [](const Evidence& e) {
             const ApiAttempt* set = e.api->set();
             const QString page = set->link.isEmpty() ? e.api->preset.limitsUrl : set->link;
             return QList{fix::plain("raise-api-limit", Who::You, page)};
         }},
};

}  // namespace

std::span<const Rule> apiRules() {
    return apiTable;
}

}  // namespace outbox
