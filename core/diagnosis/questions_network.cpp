// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

constexpr qint64 daySeconds = 24 * 3600;

bool answeredFromOutside(const ReachObservation& reach) {
    // "Nobody listens here" is an answer too: a packet went out and one came back.
    return !reach.address.isLoopback() && (view::connected(reach) || reach.fault.kind == Failure::Refused);
}

bool looksLikePortal(const WebObservation& web) {
    const bool pageOrRedirect = (web.status >= 200 && web.status < 400) || web.status == 511;
    return !web.fault.failed() && !web.matched && pageOrRedirect;
}

bool isDeadEnd(Failure failure) {
    return failure == Failure::TimedOut || failure == Failure::HostUnreachable ||
           failure == Failure::AdminProhibited;
}

bool isV6(const ReachObservation& reach) {
    return reach.address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool v4AnswersBeside(const Evidence& e, const ReachObservation& v6) {
    return std::any_of(e.reach.begin(), e.reach.end(), [&](const ReachObservation& other) {
        return !isV6(other) && view::connected(other) && other.host == v6.host && other.port == v6.port;
    });
}

}  // namespace

Answer somethingAnswers(const Evidence& e) {
    bool asked = false;
    for (const WebObservation& web : e.web) {
        if (web.status != 0) return Answer::Yes;
        asked = asked || !view::isOurs(web.fault.kind);
    }
    for (const ReachObservation& reach : e.reach) {
        if (answeredFromOutside(reach)) return Answer::Yes;
        asked = asked || view::failed(reach);
    }
    for (const DialogueObservation& dialogue : e.dialogues) {
        if (dialogue.passed(Step::Connect) && !dialogue.peer.isLoopback()) return Answer::Yes;
        asked = asked || view::failed(dialogue);
    }
    for (const NameObservation& name : e.names) {
        for (const QList<DnsAnswer>* answers : {&name.configured, &name.reference})
            for (const DnsAnswer& answer : *answers) {
                if (answer.answered()) return Answer::Yes;
                asked = asked || answer.status != DnsStatus::NotAsked;
            }
    }
    return asked ? Answer::No : Answer::Unknown;
}

Answer routeExists(const Evidence& e) {
    if (!e.local) return Answer::Unknown;
    return answer(!e.local->interfaces.isEmpty() && (e.local->routeV4 || e.local->routeV6));
}

Answer webWorks(const Evidence& e) {
    bool asked = false;
    for (const WebObservation& web : e.web) {
        if (web.matched) return Answer::Yes;
        asked = asked || !view::isOurs(web.fault.kind) || web.status != 0;
    }
    for (const ReachObservation* reach : view::reaches(e, ReachRole::Web)) {
        if (view::connected(*reach)) return Answer::Yes;
        asked = asked || view::failed(*reach);
    }
    return asked ? Answer::No : Answer::Unknown;
}

Answer portalAnswers(const Evidence& e) {
    if (e.web.isEmpty()) return Answer::Unknown;
    const bool genuine =
        std::any_of(e.web.begin(), e.web.end(), [](const WebObservation& web) { return web.matched; });
    return answer(!genuine && std::any_of(e.web.begin(), e.web.end(), looksLikePortal));
}

Answer ipv6LeadsNowhere(const Evidence& e) {
    bool compared = false;
    bool deadEnd = false;
    for (const ReachObservation& reach : e.reach) {
        if (!isV6(reach)) continue;
        if (view::connected(reach)) return Answer::No;
        if (!view::failed(reach)) continue;
        compared = true;
        deadEnd = deadEnd || (isDeadEnd(reach.fault.kind) && v4AnswersBeside(e, reach));
    }
    return compared ? answer(deadEnd) : Answer::Unknown;
}

Answer trafficInTunnel(const Evidence& e) {
    if (!e.local || e.local->routeInterface.isEmpty()) return Answer::Unknown;
    return answer(std::any_of(e.local->interfaces.begin(), e.local->interfaces.end(),
                              [&e](const LocalObservation::Interface& interface) {
                                  return interface.tunnel && interface.name == e.local->routeInterface;
                              }));
}

Answer clockIsOff(const Evidence& e) {
    const auto offset = view::clockOffset(e);
    if (!offset) return Answer::Unknown;
    return answer(qAbs(offset->seconds) > daySeconds);
}

Answer clockIsConfirmedOff(const Evidence& e) {
    const auto offset = view::clockOffset(e);
    if (!offset) return Answer::Unknown;
    if (qAbs(offset->seconds) <= daySeconds) return Answer::No;
    return offset->confirmed ? Answer::Yes : Answer::Unknown;
}

Answer clockBreaksCertificate(const Evidence& e) {
    return clockIsOff(e) && ((certificateExpired(e) && !expiredByTrueTime(e)) ||
                             (certificateNotYetValid(e) && !notYetValidByTrueTime(e)));
}

Answer locallyDenied(const Evidence& e) {
    const Failure failure = view::setPortFailure(e);
    if (failure == Failure::None && setPortAnswers(e) == Answer::Unknown) return Answer::Unknown;
    return answer(failure == Failure::LocallyDenied);
}

Answer helperRefuses(const Evidence& e) {
    return answer(view::isLoopbackHost(e.account.outgoing.host)) && setPortRefused(e);
}

}  // namespace outbox::ask
