// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/diagnosis/questions.h"
#include "core/diagnosis/shield_greetings.h"
#include "core/diagnosis/views.h"
#include "core/model/connect_times.h"

namespace outbox::ask {

namespace {

/// With fewer, one lost packet would look like a bad line.
constexpr int enoughConnections = 6;
constexpr int unevenOnes = 2;
constexpr int othersEnough = 3;

/// What servers say to an address from which too many sign-ins failed (fail2ban's way is silence; cPHulk,
/// Exim, MDaemon, MailEnable and others say so).
constexpr const char* banWords[] = {"too many failed",
                                    "too many login",
                                    "too many authentication",
                                    "too many auth",
                                    "too many bad auth",
                                    "too many invalid",
                                    "failed login",
                                    "failed authentication",
                                    "failed sign-in",
                                    "authentication failures",
                                    "brute force",
                                    "brute-force",
                                    "fail2ban",
                                    "is banned",
                                    "been banned",
                                    "temporarily banned",
                                    "excessive login"};

bool speaksOfBan(const ServerReply& reply) {
    const QString text = reply.text();
    return reply.code >= 400 &&
           std::any_of(std::begin(banWords), std::end(banWords), [&text](const char* word) {
               return text.contains(QLatin1String(word), Qt::CaseInsensitive);
           });
}

QList<QHostAddress> addressesOf(const Evidence& e, NameRole role) {
    const NameObservation* name = e.name(role);
    return name ? name->addresses() : QList<QHostAddress>();
}

/// Sending and receiving are at two hosts, as far as their addresses tell.
bool sidesAreApart(const Evidence& e) {
    const QList<QHostAddress> outgoing = addressesOf(e, NameRole::Outgoing);
    const QList<QHostAddress> incoming = addressesOf(e, NameRole::Incoming);
    if (outgoing.isEmpty() || incoming.isEmpty()) return false;
    return std::none_of(outgoing.begin(), outgoing.end(),
                        [&incoming](const QHostAddress& one) { return incoming.contains(one); });
}

Answer hostWebAnswers(const Evidence& e) {
    bool tried = false;
    for (const ReachObservation* reach : view::reaches(e, ReachRole::HostWeb)) {
        if (view::connected(*reach)) return Answer::Yes;
        tried = tried || view::failed(*reach);
    }
    return tried ? Answer::No : Answer::Unknown;
}

qint64 lesser(qint64 known, qint64 ms) {
    return known < 0 ? ms : std::min(known, ms);
}

/// The shortest answer from outside of this network, where no mail port plays a part; -1 where none was seen.
qint64 quickestFromOutside(const Evidence& e) {
    qint64 ms = -1;
    for (const NameObservation& name : e.names)
        for (const DnsAnswer& answer : name.reference)
            if (answer.answered()) ms = lesser(ms, answer.durationMs);
    constexpr int waysOfPage = 4;  // there and back to connect, there and back for the page
    for (const WebObservation& web : e.web)
        if (web.matched && web.proxy.isEmpty()) ms = lesser(ms, web.span.durationMs * 2 / waysOfPage);
    return ms;
}

/// The longest that reaching nobody took; -1 where nobody was reached.
qint64 slowestFromNobody(const Evidence& e) {
    qint64 ms = -1;
    for (const ReachObservation& reach : e.reach)
        if (reach.role == ReachRole::Nowhere && view::connected(reach))
            ms = std::max(ms, reach.span.durationMs);
    return ms;
}

}  // namespace

Answer lineUneven(const Evidence& e) {
    const QHostAddress address = setAddress(e);
    if (address.isNull()) return Answer::Unknown;
    const ConnectTimes times = connectTimes(e, address);
    if (times.tried() < enoughConnections) return Answer::Unknown;
    return answer(times.uneven() >= unevenOnes);
}

Answer othersUneven(const Evidence& e) {
    const QHostAddress own = setAddress(e);
    int tried = 0;
    for (const QHostAddress& address : addressesTried(e)) {
        if (address == own) continue;
        const ConnectTimes times = connectTimes(e, address);
        if (times.uneven() > 0) return Answer::Yes;
        tried += times.tried();
    }
    // A few that went well by chance do not clear the line.
    return tried >= othersEnough * enoughConnections ? Answer::No : Answer::Unknown;
}

Answer onlyLargePacketsLost(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || !set->shortHandshake) return Answer::Unknown;
    return answer(*set->shortHandshake == Failure::None);
}

Answer saysBanned(const Evidence& e) {
    const DialogueObservation* set = e.asSet();
    if (!set || set->greeting.code == 0) return Answer::Unknown;
    return answer(speaksOfBan(set->greeting) || (set->ended == Step::Hello && speaksOfBan(set->hello)));
}

Answer providerShutHere(const Evidence& e) {
    const Answer shut = everySubmissionPortShut(e) && !incomingReached(e) && !locallyDenied(e);
    // A host that lives and keeps its mail ports from us without a word; or two hosts of one provider at
    // once.
    const Answer mailOnly = hostWebAnswers(e) && setPortSilent(e);
    return shut && controlAnswersOnSubmission(e) && (mailOnly || answer(sidesAreApart(e)));
}

Answer shieldSpeaks(const Evidence& e) {
    bool heard = false;
    for (const DialogueObservation& dialogue : e.dialogues) {
        if (dialogue.greeting.lines.isEmpty()) continue;
        if (speaksLikeShield(dialogue.greeting)) return Answer::Yes;
        heard = true;
    }
    return heard ? Answer::No : Answer::Unknown;
}

Answer nobodysPortAnswers(const Evidence& e) {
    bool mail = false, everything = false, tried = false;
    for (const ReachObservation& reach : e.reach) {
        if (reach.role != ReachRole::Nowhere) continue;
        tried = tried || !view::isOurs(reach.fault.kind) || view::connected(reach);
        if (!view::connected(reach)) continue;
        (reach.port == e.account.outgoing.port ? mail : everything) = true;
    }
    if (!tried) return Answer::Unknown;
    // Who accepts every port carries all traffic: a VPN, a proxy, a hotspot.
    return answer(mail && !everything);
}

Answer nobodyIsNear(const Evidence& e) {
    constexpr qint64 withinThisComputerMs = 3;
    const qint64 nobody = slowestFromNobody(e);
    const qint64 outside = quickestFromOutside(e);
    // On a short way everything is near.
    if (nobody < 0 || outside <= 2 * withinThisComputerMs) return Answer::Unknown;
    return answer(nobody <= withinThisComputerMs);
}

}  // namespace outbox::ask
