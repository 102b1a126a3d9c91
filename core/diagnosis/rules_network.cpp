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
         "net.web-only net.vpn-interferes net.ipv6-broken dns.* port.* path.* server.* tls.* settings.*",
     .fixes = [](const Evidence&) { return QList{fix::plain("sign-in-hotspot", Who::You)}; }},
    {.id = "net.web-only",
     .light = Light::Red,
     .station = Station::Network,
     .signal =
         [](const Evidence& e) {
             return webWorks(e) && everySubmissionPortShut(e) && !controlAnswersOnSubmission(e) &&
                    !incomingReached(e);
         },
     .contrast =
         [](const Evidence& e) {
             // The own incoming side is shut; a control that answers there would make it the provider's
             // matter.
             return controlAnswersOnIncoming(e) == Answer::Yes ? Answer::No : Answer::Yes;
         },
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
     .fixes = [](const Evidence&) { return QList{fix::plain("pause-vpn", Who::You)}; }},
    {.id = "net.ipv6-broken",
     .light = Light::Yellow,
     .station = Station::Network,
     .signal = ipv6LeadsNowhere,
     .because = "ipv6",
     .fixes = [](const Evidence&) { return QList{fix::plain("turn-off-ipv6", Who::Network)}; }},
    {.id = "net.mtu-black-hole",
     .light = Light::Red,
     .station = Station::Network,
     .signal = handshakeStalls,
     .contrast =
         [](const Evidence& e) {
             // Receiving through another server stalls at the same place: it is the way, not the server.
             const DialogueObservation* incoming = e.incoming();
             if (!incoming || incoming->inProgress) return Answer::Unknown;
             if (incoming->tls && incoming->tls->completed) return Answer::No;
             return answer(view::failedAt(*incoming, Step::Handshake) &&
                           incoming->fault.kind == Failure::TimedOut);
         },
     .settledBy = "incoming-encryption",
     .because = "network encryption incoming-encryption",
     .explains = "path.cut-midway",
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
     .explains = "tls.expired tls.not-yet-valid",
     .fixes = [](const Evidence&) { return QList{fix::plain("set-clock", Who::You)}; },
     .lightNow = clockLight},
    {.id = "local.firewall",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = locallyDenied,
     .because = "computer port",
     .explains = "port.* server.down server.unreachable",
     .fixes = [](const Evidence&) { return QList{fix::plain("allow-in-firewall", Who::You)}; }},
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
