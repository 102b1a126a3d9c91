// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_program.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

QList<FixPlan> newerProgram(const Evidence&) {
    return {fix::plain("update-mail-program", Who::You)};
}

/// A newer version, or another road that the provider names.
QList<FixPlan> newerOrOther(const Evidence& e) {
    QList<FixPlan> plans = newerProgram(e);
    plans += fix::otherRoads(e, {RoadKind::OwnProgram, RoadKind::Web});
    return plans;
}

Answer demandsWhatItLacks(const Evidence& e) {
    return programLacksOAuth(e) && (providerWantsOAuth(e) || offersOAuthOnly(e));
}

Answer oldNameRefused(const Evidence& e) {
    return signInNamesDiffer(e) && credentialsRefused(e);
}

constexpr Rule programTable[] = {
    {.id = "program.vendor-cloud",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal = sendsByVendor,
     .because = "program",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("try-other-program", Who::You),
                          fix::plain("allow-vendor-service", Who::You)};
         },
     .stored = shows<sendsByVendor>},
    {.id = "program.offline-mode",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = programOffline,
     .because = "program",
     .fixes = [](const Evidence&) { return QList{fix::plain("go-online", Who::You)}; },
     .stored = shows<programOffline>},
    {.id = "program.wrong-outgoing-server",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = outgoingOfAnother,
     .contrast = incomingIsOwn,
     .because = "program settings",
     .explains = "settings.host-foreign settings.differs auth.wrong-password auth.outgoing-differs "
                 "auth.not-attempted auth.app-password-needed auth.oauth-needed auth.username-form "
                 "auth.alias-as-login relay.denied sender.not-allowed",
     .fixes = fix::providerSettings,
     .stored =
         [](const Evidence& e) {
             return Verdict{outgoingOfAnother(e) && incomingIsOwn(e), false};
         }},
    {.id = "program.outgoing-login-differs",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = oldNameRefused,
     .contrast = incomingNameSends,
     .settledBy = "sign-in",
     .because = "program sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.alias-as-login auth.username-form",
     .fixes = fix::incomingUser,
     .stored = likely<signInNamesDiffer>},
    {.id = "program.no-oauth",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = demandsWhatItLacks,
     .because = "program",
     .explains = "program.outdated auth.oauth-needed auth.basic-retired auth.wrong-password "
                 "auth.outgoing-differs auth.no-common-mechanism",
     .fixes = newerOrOther,
     .stored = shows<demandsWhatItLacks>},
    {.id = "tls.outdated-client",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = programTopsOutBelowTls12,
     .contrast = serverRefusesProgramsTls,
     .settledBy = "encryption",
     .because = "encryption",
     .explains = "program.outdated",
     .fixes = newerProgram,
     .stored = likely<programTopsOutBelowTls12>},
    {.id = "program.outdated",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal = programOutdated,
     .because = "program",
     .fixes = newerProgram,
     .stored = shows<programOutdated>},
    {.id = "program.outbox-stuck",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal = messagesWait,
     .because = "program",
     .fixes = [](const Evidence&) { return QList{fix::plain("send-waiting", Who::You)}; },
     .stored = shows<messagesWait>,
     .besideOthers = true},
};

}  // namespace

std::span<const Rule> programRules() {
    return programTable;
}

}  // namespace outbox
