// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"

namespace outbox {

using namespace ask;

namespace {

/// Whether what answers at the given address is visibly not the mail server: another certificate, another
/// service, or nobody, while the same port answers at other operators.
Answer somebodyElseAnswers(const Evidence& e) {
    const Answer nobody = setPortShut(e) && controlAnswersOnSetPort(e);
    return nameMismatch(e) || certificateSelfSigned(e) || issuerUntrusted(e) || strangerAnswers(e) || nobody;
}

constexpr Rule nameTable[] = {
    {.id = "dns.resolver-down",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = resolverSilent,
     .contrast = referenceAnswers,
     .settledBy = "name-compared",
     .because = "resolver name-compared",
     .explains =
         "dns.server-failure dns.host-not-found dns.address-typo dns.wrong-answer port.* server.* settings.*",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("restart-router", Who::You), fix::plain("change-dns", Who::You)};
         }},
    {.id = "dns.hosts-file",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = [](const Evidence& e) { return hostsFileNamesServer(e) && sendingFails(e); },
     .contrast = hostsFileDiffers,
     .settledBy = "name-compared",
     .because = "name name-compared",
     .explains = "local.helper-not-running dns.sinkholed dns.wrong-answer port.* path.* server.* tls.* "
                 "auth.* settings.*",
     .fixes = [](const Evidence&) { return QList{fix::plain("remove-hosts-line", Who::You)}; }},
    {.id = "dns.sinkholed",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = [](const Evidence& e) { return nameBlanked(e) && sendingFails(e); },
     .contrast = referenceFinds,
     .settledBy = "name-compared",
     .because = "name name-compared",
     .explains = "dns.host-not-found dns.wrong-answer dns.server-failure local.helper-not-running port.* "
                 "path.* server.* tls.* "
                 "settings.*",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("allow-in-filter", Who::You), fix::plain("change-dns", Who::You)};
         }},
    {.id = "dns.address-typo",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = domainIsSlip,
     .because = "domain",
     .explains = "dns.host-not-found auth.wrong-password auth.username-form settings.*",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-address", Who::You)}; }},
    {.id = "dns.host-not-found",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal =
         [](const Evidence& e) {
             return (nameMissing(e) || serverAtInventedAddress(e)) &&
                    answer(referenceFinds(e) != Answer::Yes);
         },
     .contrast =
         [](const Evidence& e) {
             // The reference resolvers know no such name either; where they were not heard, that other names
             // resolve shows that the resolver works.
             return !referenceFinds(e) || (otherNamesResolve(e) && nameMissing(e));
         },
     .settledBy = "name-compared",
     .because = "name name-compared",
     .explains = "dns.wildcard dns.wrong-answer port.* path.* server.* tls.* settings.differs",
     .fixes = fix::providerSettings},
    {.id = "dns.server-failure",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = nameLookUpFails,
     .contrast = otherNamesResolve,
     .settledBy = "resolver",
     .because = "name resolver",
     .explains = "port.* server.* settings.differs",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("tell-provider-name", Who::Provider),
                          fix::plain("change-dns", Who::You)};
         }},
    {.id = "dns.wrong-answer",
     .light = Light::Red,
     .station = Station::NameLookUp,
     // Large providers give different addresses to different places: that alone means nothing.
     .signal =
         [](const Evidence& e) {
             return namesDisagree(e) && sendingFails(e) && (referencesAgree(e) || truerAddressServes(e)) &&
                    somebodyElseAnswers(e);
         },
     .contrast = truerAddressServes,
     .settledBy = "name-compared",
     .because = "name-compared name",
     .explains = "port.* path.* server.* tls.*",
     .fixes = [](const Evidence&) { return QList{fix::plain("change-dns", Who::You)}; }},
    {.id = "dns.wildcard",
     .light = Light::Yellow,
     .station = Station::NameLookUp,
     .signal = serverAtInventedAddress,
     .because = "resolver",
     .fixes = [](const Evidence&) { return QList{fix::plain("change-dns", Who::You)}; }},
};

}  // namespace

std::span<const Rule> nameRules() {
    return nameTable;
}

}  // namespace outbox
