// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

Light clockLight(const Evidence& e) {
    return clockBreaksCertificate(e) == Answer::Yes ? Light::Red : Light::Yellow;
}

Light redWhereNothingLeaves(const Evidence& e) {
    return sendingFails(e) == Answer::Yes ? Light::Red : Light::Yellow;
}

/// A bad line is slow; where the dialogue itself breaks off, it is what keeps the mail here.
Light redWhereTheLineBreaks(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    const Failure why = set && !set->inProgress ? set->fault.kind : Failure::None;
    const bool broke = why == Failure::TimedOut || why == Failure::Closed || why == Failure::Reset;
    return broke ? Light::Red : Light::Yellow;
}

// Computer and network. Order decides among causes: what stands higher explains what it names.
constexpr Rule networkTable[] = {
    {.id = "net.offline",
     .light = Light::Red,
     .station = Station::Network,
     .signal =
         [](const Evidence& e) {
             const Answer toThisComputer = answer(view::isLoopbackHost(e.account.outgoing.host));
             return !somethingAnswers(e) && !toThisComputer;
         },
     .because = "network computer",
     .explains = "*",
     .fixes = [](const Evidence&) { return QList{fix::plain("connect-network", Who::You)}; }},
    {.id = "net.captive-portal",
     .light = Light::Red,
     .station = Station::Network,
     .signal = portalAnswers,
     .contrast = sendingFails,
     .settledBy = "port",
     .because = "network",
     .explains =
         "net.web-only net.vpn-interferes net.ipv6-broken dns.* port.* path.* server.* tls.* settings.* "
         "api.unreachable",
     .fixes = [](const Evidence&) { return QList{fix::plain("sign-in-hotspot", Who::You)}; }},
    {.id = "net.proxy-only",
     .light = Light::Red,
     .station = Station::Network,
     .signal = [](const Evidence& e) { return proxyCarriesWeb(e) && nothingDirect(e); },
     .because = "network controls",
     .explains = "net.web-only net.vpn-interferes net.address-banned dns.* port.* path.* server.* "
                 "settings.*",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("use-other-network", Who::You),
                          fix::plain("ask-network-owner", Who::Network)};
         }},
    {.id = "net.web-only",
     .light = Light::Red,
     .station = Station::Network,
     .signal =
         [](const Evidence& e) {
             return webWorks(e) && everySubmissionPortShut(e) && !controlAnswersOnSubmission(e) &&
                    !incomingReached(e);
         },
     // The own incoming side is shut; a control that answers there would make it the provider's matter.
     .contrast = [](const Evidence& e) { return !controlAnswersOnIncoming(e); },
     .settledBy = "controls",
     .because = "network port controls incoming-port",
     .explains = "port.* server.down server.unreachable settings.*",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("use-other-network", Who::You),
                          fix::plain("ask-network-owner", Who::Network)};
         }},
    {.id = "net.vpn-interferes",
     .light = Light::Yellow,
     .station = Station::Network,
     .signal =
         [](const Evidence& e) {
             return trafficInTunnel(e) && everySubmissionPortShut(e) && webWorks(e) &&
                    !controlAnswersOnSubmission(e);
         },
     .because = "network port controls",
     .explains = "net.web-only port.all-blocked server.down server.unreachable settings.differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("pause-vpn", Who::You)}; },
     .lightNow = redWhereNothingLeaves},
    {.id = "net.ipv6-broken",
     .light = Light::Yellow,
     .station = Station::Network,
     .signal = ipv6LeadsNowhere,
     .because = "ipv6",
     .fixes = [](const Evidence&) { return QList{fix::plain("turn-off-ipv6", Who::Network)}; }},
    {.id = "net.unstable",
     .light = Light::Yellow,
     .station = Station::Network,
     .signal = lineUneven,
     // Where everybody else is reached evenly, it may be the server's own line.
     .contrast =
         [](const Evidence& e) { return othersUneven(e) == Answer::Yes ? Answer::Yes : Answer::Unknown; },
     .settledBy = "controls",
     .because = "network port",
     .explains =
         "net.mtu-black-hole net.ipv6-broken path.cut-midway server.slow server.misbehaves tls.blocked",
     .fixes = [](const Evidence&) { return QList{fix::plain("use-steadier-line", Who::Network)}; },
     .lightNow = redWhereTheLineBreaks},
    {.id = "net.mtu-black-hole",
     .light = Light::Red,
     .station = Station::Network,
     .signal =
         [](const Evidence& e) {
             // Where even a short answer does not come, it is the encryption that is swallowed: tls.blocked.
             return handshakeStalls(e) && answer(onlyLargePacketsLost(e) != Answer::No);
         },
     // Other servers stall at the same place: it is the way, not the server.
     .contrast = othersHandshakeCut,
     .settledBy = "incoming-encryption",
     .because = "network encryption incoming-encryption",
     .explains = "path.cut-midway server.misbehaves tls.blocked",
     .fixes = [](const Evidence&) { return QList{fix::plain("lower-mtu", Who::Network)}; }},
};

constexpr Rule computerTable[] = {
    {.id = "local.clock-wrong",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = clockIsOff,
     .contrast = clockIsConfirmedOff,
     .settledBy = "network",
     .because = "computer",
     .explains = "tls.expired tls.not-yet-valid api.unreachable",
     .fixes = [](const Evidence&) { return QList{fix::plain("set-clock", Who::You)}; },
     .lightNow = clockLight},
    {.id = "net.address-banned",
     .light = Light::Red,
     .station = Station::Server,
     .signal = [](const Evidence& e) { return saysBanned(e) || providerShutHere(e); },
     // Silence is a failure of the whole provider as well; only another network, or its own words, tell.
     .contrast =
         [](const Evidence& e) { return saysBanned(e) == Answer::Yes ? Answer::Yes : Answer::Unknown; },
     .settledBy = "port",
     .because = "port controls incoming-port",
     .explains = "port.* server.* auth.locked settings.differs",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("stop-retrying", Who::You), fix::plain("use-other-network", Who::You)};
         }},
    {.id = "local.firewall",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = locallyDenied,
     .because = "computer port",
     .explains = "port.* server.down server.unreachable",
     .fixes = [](const Evidence&) { return QList{fix::plain("allow-in-firewall", Who::You)}; }},
    {.id = "local.mail-shield",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal =
         [](const Evidence& e) {
             return shieldSpeaks(e) ||
                    (nobodysPortAnswers(e) && answer(strangerOnThisPortOnly(e) != Answer::Yes));
         },
     // A network can lead a port elsewhere, too: what answers sooner than any server can is on this computer.
     .contrast =
         [](const Evidence& e) {
             const bool here = shieldSpeaks(e) == Answer::Yes || nobodyIsNear(e) == Answer::Yes;
             return here ? Answer::Yes : Answer::Unknown;
         },
     .settledBy = "greeting",
     .because = "computer greeting",
     .explains = "path.* server.busy server.rejects-client server.misbehaves server.not-mail port.redirected "
                 "tls.* settings.differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("turn-off-mail-scanning", Who::You)}; },
     .lightNow = redWhereNothingLeaves},
    {.id = "local.helper-not-running",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = helperRefuses,
     .because = "computer port",
     .explains = "port.* server.*",
     .fixes = [](const Evidence&) { return QList{fix::plain("start-helper", Who::You)}; }},
};

}  // namespace

std::span<const Rule> networkRules() {
    return networkTable;
}

std::span<const Rule> computerRules() {
    return computerTable;
}

}  // namespace outbox
