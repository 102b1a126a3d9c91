// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

QString statusPage(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    return provider ? provider->statusUrl : QString();
}

QList<FixPlan> waitForServer(const Evidence& e) {
    return {fix::plain("wait-and-retry", Who::You, statusPage(e)),
            fix::plain("tell-provider", Who::Provider)};
}

QList<FixPlan> otherPortOrTell(const Evidence& e) {
    QList<FixPlan> plans = fix::otherPort(e);
    plans.append(fix::plain("tell-provider", Who::Provider));
    return plans;
}

constexpr Rule serverTable[] = {
    {.id = "server.own-network-only",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             const Answer byRule = ownNetworkOnly(e) && (refusesClient(e) || everySubmissionPortShut(e));
             return serverSays(e, "server.own-network-only") || byRule;
         },
     .contrast =
         [](const Evidence& e) {
             return serverSays(e, "server.own-network-only") || refusesClient(e) ||
                    controlAnswersOnSubmission(e);
         },
     .settledBy = "controls",
     .because = "port controls",
     .explains = "server.* relay.denied auth.not-attempted",
     .fixes = fix::providerSettings},
    {.id = "server.unreachable",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             return everySubmissionPortShut(e) && setPortSilent(e) && !serverHostAnswersElsewhere(e);
         },
     .contrast = controlAnswersOnSubmission,
     .settledBy = "controls",
     .because = "port other-ports controls",
     .explains = "server.down settings.differs",
     .fixes = waitForServer},
    {.id = "server.down",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             return everySubmissionPortShut(e) && (setPortRefused(e) || serverHostAnswersElsewhere(e)) &&
                    !locallyDenied(e);
         },
     .contrast = controlAnswersOnSubmission,
     .settledBy = "controls",
     .because = "port other-ports controls",
     .explains = "settings.differs",
     .fixes = waitForServer},
    {.id = "server.busy",
     .light = Light::Yellow,
     .station = Station::Server,
     .signal = saysLater,
     .because = "greeting",
     .explains = "auth.server-trouble",
     .fixes = [](const Evidence& e) { return QList{fix::plain("wait-and-retry", Who::You, statusPage(e))}; }},
    {.id = "server.rejects-client",
     .light = Light::Red,
     .station = Station::Server,
     .signal = refusesClient,
     .because = "greeting",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("use-other-network", Who::You),
                          fix::plain("tell-provider", Who::Provider)};
         }},
    {.id = "server.refuses-name",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return refusesName(e) || namesTheName(e); },
     // Where no other name was tried, the server's own words are all there is.
     .contrast =
         [](const Evidence& e) { return refusesName(e) == Answer::Yes ? Answer::Yes : Answer::Unknown; },
     .settledBy = "greeting",
     .because = "greeting",
     .explains = "relay.denied sender.rejected",
     .fixes = [](const Evidence&) { return QList{fix::plain("rename-computer", Who::You)}; }},
    {.id = "server.not-mail",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return strangerAnswers(e) && !incomingServiceAnswers(e); },
     .because = "greeting",
     .explains = "settings.differs",
     .fixes = fix::providerSettings},
    {.id = "server.misbehaves",
     .light = Light::Red,
     .station = Station::Server,
     .signal = breaksProtocol,
     .contrast = breaksProtocolItself,
     .settledBy = "controls",
     .because = "greeting",
     .fixes = otherPortOrTell},
    {.id = "server.slow",
     .light = Light::Yellow,
     .station = Station::Server,
     .signal = answersSlowly,
     .because = "greeting",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("raise-timeout", Who::You),
                          fix::plain("tell-provider-slow", Who::Provider)};
         }},
};

}  // namespace

std::span<const Rule> serverRules() {
    return serverTable;
}

}  // namespace outbox
