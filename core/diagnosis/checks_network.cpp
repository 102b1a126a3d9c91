// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

QJsonObject localObserved(const LocalObservation& local) {
    QJsonArray interfaces;
    for (const LocalObservation::Interface& one : local.interfaces) {
        QJsonArray addresses;
        for (const QHostAddress& address : one.addresses) addresses.append(address.toString());
        interfaces.append(QJsonObject{{QStringLiteral("name"), one.name},
                                      {QStringLiteral("tunnel"), one.tunnel},
                                      {QStringLiteral("addresses"), addresses}});
    }
    QJsonArray hosts;
    for (const LocalObservation::HostsEntry& entry : local.hostsEntries)
        hosts.append(QStringLiteral("%1 %2").arg(entry.address.toString(), entry.name));
    return {{QStringLiteral("interfaces"), interfaces},
            {QStringLiteral("route_v4"), local.routeV4},
            {QStringLiteral("route_v6"), local.routeV6},
            {QStringLiteral("resolvers"), QJsonArray::fromStringList(local.resolvers)},
            {QStringLiteral("proxies"), QJsonArray::fromStringList(local.proxies)},
            {QStringLiteral("hosts_entries"), hosts},
            {QStringLiteral("clock"), local.clock.toUTC().toString(Qt::ISODate)}};
}

QJsonObject webObserved(const WebObservation& web) {
    QJsonObject object{{QStringLiteral("url"), web.url},
                       {QStringLiteral("status"), web.status},
                       {QStringLiteral("as_expected"), web.matched},
                       {QStringLiteral("duration_ms"), web.span.durationMs}};
    if (!web.redirectedTo.isEmpty()) object.insert(QStringLiteral("redirected_to"), web.redirectedTo);
    if (web.fault.failed()) object.insert(QStringLiteral("fault"), observed::fault(web.fault));
    return object;
}

const char* clockSummary(const Evidence& e) {
    if (ask::clockIsOff(e) == Answer::Yes) return "clock-wrong";
    return view::clockOffset(e) ? "computer-ready" : "computer-ready-clock-unchecked";
}

}  // namespace

CheckVerdict computer(const Evidence& e, bool) {
    if (!e.local) return waiting("not-checked");
    const bool clockWrong = ask::clockIsOff(e) == Answer::Yes;
    CheckVerdict verdict = lit(clockWrong ? Light::Yellow : Light::Green, clockSummary(e));
    verdict.facts.insert(QStringLiteral("clock_here"), factsOf(e).value(QStringLiteral("clock_here")));
    verdict.span = e.local->span;
    verdict.observed = localObserved(*e.local);
    if (const auto offset = view::clockOffset(e))
        verdict.observed.insert(QStringLiteral("clock_offset_s"), offset->seconds);
    return verdict;
}

CheckVerdict settings(const Evidence& e, bool) {
    CheckVerdict verdict;
    switch (ask::differenceMatters(e)) {
        case Answer::Unknown:
            return waiting("provider-unknown");
        case Answer::Yes:
            verdict = lit(Light::Yellow, "settings-differ");
            break;
        case Answer::No:
            verdict = lit(Light::Green, "settings-fit");
            break;
    }
    QJsonArray published;
    for (const Endpoint& endpoint : view::publishedOutgoing(e))
        published.append(observed::endpoint(endpoint));
    verdict.observed = {{QStringLiteral("set"), observed::endpoint(e.account.outgoing)},
                        {QStringLiteral("published"), published},
                        {QStringLiteral("compared"), comparedSettings(e)}};
    const Facts facts = factsOf(e);
    for (const char* key : {"host", "port", "own_host", "own_port"})
        verdict.facts.insert(QLatin1String(key), facts.value(QLatin1String(key)));
    return verdict;
}

CheckVerdict network(const Evidence& e, bool complete) {
    CheckVerdict verdict = waiting("not-checked");
    const bool noRoute = ask::routeExists(e) == Answer::No;
    if (ask::webWorks(e) == Answer::Yes)
        verdict = lit(Light::Green, "web-reached");
    else if (ask::portalAnswers(e) == Answer::Yes && ask::sendingWorks(e) != Answer::Yes)
        verdict = complete ? lit(Light::Red, "portal") : waiting("not-checked");
    else if (ask::webWorks(e) == Answer::No && ask::somethingAnswers(e) == Answer::Yes)
        verdict = complete ? lit(Light::Green, "network-answers") : waiting("not-checked");
    else if (complete && ask::somethingAnswers(e) == Answer::No)
        verdict = lit(Light::Red, noRoute ? "network-no-connection" : "network-silent");
    QJsonArray checks;
    qint64 quickest = -1;
    for (const WebObservation& web : e.web) {
        checks.append(webObserved(web));
        if (web.matched && (quickest < 0 || web.span.durationMs < quickest)) {
            quickest = web.span.durationMs;
            verdict.span = web.span;
        }
    }
    if (quickest >= 0) verdict.facts.insert(QStringLiteral("milliseconds"), QString::number(quickest));
    if (!checks.isEmpty()) verdict.observed.insert(QStringLiteral("web_checks"), checks);
    return verdict;
}

CheckVerdict ipv6(const Evidence& e, bool) {
    QJsonArray attempts;
    bool connects = false;
    bool tried = false;
    Span span;
    for (const ReachObservation& reach : e.reach) {
        if (reach.address.protocol() != QAbstractSocket::IPv6Protocol) continue;
        attempts.append(observed::reach(reach));
        connects = connects || view::connected(reach);
        // Without a route nothing is tried, and a program loses no time over it.
        tried = tried || reach.fault.kind != Failure::NetworkUnreachable;
        span = reach.span;
    }
    CheckVerdict verdict;
    if (ask::ipv6LeadsNowhere(e) == Answer::Yes)
        verdict = lit(Light::Yellow, "ipv6-dead-end");
    else if (connects)
        verdict = lit(Light::Green, "ipv6-works");
    else
        return waiting(tried ? "no-comparison" : "ipv6-not-used");
    verdict.span = span;
    verdict.observed.insert(QStringLiteral("attempts"), attempts);
    return verdict;
}

}  // namespace outbox::check
