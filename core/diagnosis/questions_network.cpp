// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QSet>
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::ask {

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 minutesSeconds = 600;

bool answeredFromOutside(const ReachObservation& reach) {
    // "Nobody listens here" is an answer too: a packet went out and one came back.
    if (reach.role == ReachRole::Nowhere) return false;
    return !reach.address.isLoopback() && (view::connected(reach) || reach.fault.kind == Failure::Refused);
}

bool looksLikePortal(const WebObservation& web) {
    if (!web.proxy.isEmpty()) return false;
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

Answer certificateDiffersByTrueTime(const Evidence& e) {
    return (certificateExpired(e) && !expiredByTrueTime(e)) ||
           (certificateNotYetValid(e) && !notYetValidByTrueTime(e));
}

/// Certificates of different servers that are all too old, or all too young, and not one that fits the date:
/// they have nothing in common but this computer's clock.
Answer severalCertificatesOff(const Evidence& e) {
    QMap<QString, const TlsFacts*> shown;
    const auto note = [&shown](const QString& host, const TlsFacts& facts) {
        if (!facts.chain.isEmpty() && !shown.contains(host)) shown.insert(host, &facts);
    };
    for (const DialogueObservation& dialogue : e.dialogues)
        if (dialogue.tls) note(dialogue.endpoint.host, *dialogue.tls);
    for (const TlsObservation& look : e.tls) note(look.endpoint.host, look.facts);
    QSet<QString> young, old;
    for (const TlsFacts* facts : shown) {
        const QString print = facts->chain.first().sha256;
        if (facts->has(CertificateProblem::NotYetValid)) young.insert(print);
        if (facts->has(CertificateProblem::Expired)) old.insert(print);
    }
    if (shown.size() < 2) return Answer::Unknown;
    return answer((young.size() > 1 && young.size() == shown.size()) ||
                  (old.size() > 1 && old.size() == shown.size()));
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
    for (const ApiAttempt& attempt : e.api ? e.api->attempts : QList<ApiAttempt>()) {
        if (attempt.reached >= ApiAttempt::Stage::Connected) return Answer::Yes;
        asked = asked || (attempt.fault.failed() && !view::isOurs(attempt.fault.kind));
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
        if (!web.proxy.isEmpty()) continue;
        if (web.matched) return Answer::Yes;
        asked = asked || !view::isOurs(web.fault.kind) || web.status != 0;
    }
    const bool portal = portalAnswers(e) == Answer::Yes;
    for (const ReachObservation* reach : view::reaches(e, ReachRole::Web)) {
        if (view::connected(*reach) && !portal) return Answer::Yes;
        asked = asked || view::failed(*reach);
    }
    return asked ? Answer::No : Answer::Unknown;
}

Answer portalAnswers(const Evidence& e) {
    if (e.web.isEmpty()) return Answer::Unknown;
    const bool genuine = std::any_of(e.web.begin(), e.web.end(), [](const WebObservation& web) {
        return web.matched && web.proxy.isEmpty();
    });
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
    if (!offset) return severalCertificatesOff(e) == Answer::Yes ? Answer::Yes : Answer::Unknown;
    const qint64 seconds = qAbs(offset->seconds);
    // Hours do no harm, unless a certificate begins or ends within them.
    return answer(seconds > daySeconds ||
                  (seconds > minutesSeconds && certificateDiffersByTrueTime(e) == Answer::Yes));
}

Answer clockIsConfirmedOff(const Evidence& e) {
    const auto offset = view::clockOffset(e);
    if (!offset) return Answer::Unknown;
    if (clockIsOff(e) != Answer::Yes) return Answer::No;
    return offset->confirmed ? Answer::Yes : Answer::Unknown;
}

Answer clockBreaksCertificate(const Evidence& e) {
    const Answer broken = view::clockOffset(e) ? certificateDiffersByTrueTime(e) : severalCertificatesOff(e);
    return clockIsOff(e) && broken;
}

Answer locallyDenied(const Evidence& e) {
    const Failure failure = view::setPortFailure(e);
    if (failure == Failure::None && setPortAnswers(e) == Answer::Unknown) return Answer::Unknown;
    return answer(failure == Failure::LocallyDenied);
}

Answer helperRefuses(const Evidence& e) {
    return answer(view::isLoopbackHost(e.account.outgoing.host)) && setPortRefused(e);
}

Answer proxyCarriesWeb(const Evidence& e) {
    bool asked = false;
    for (const WebObservation& web : e.web) {
        if (web.proxy.isEmpty()) continue;
        if (web.matched) return Answer::Yes;
        asked = true;
    }
    return asked ? Answer::No : Answer::Unknown;
}

Answer nothingDirect(const Evidence& e) {
    bool tried = false;
    for (const WebObservation& web : e.web) {
        if (!web.proxy.isEmpty()) continue;
        if (web.status != 0) return Answer::No;
        tried = tried || !view::isOurs(web.fault.kind);
    }
    for (const ReachObservation& reach : e.reach) {
        if (reach.address.isLoopback()) continue;
        if (view::connected(reach)) return Answer::No;
        tried = tried || view::failed(reach);
    }
    for (const DialogueObservation& dialogue : e.dialogues) {
        if (dialogue.peer.isLoopback()) continue;
        if (dialogue.passed(Step::Connect)) return Answer::No;
        tried = tried || view::failed(dialogue);
    }
    return tried ? Answer::Yes : Answer::Unknown;
}

}  // namespace outbox::ask
