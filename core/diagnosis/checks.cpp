// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/checks.h"

#include <algorithm>

#include "core/diagnosis/views.h"

namespace outbox {

namespace {

constexpr CheckRow rows[] = {
    {"computer", Station::Computer, Side::Outgoing, check::computer},
    {"program", Station::Computer, Side::Outgoing, check::program, true},
    {"settings", Station::Computer, Side::Outgoing, check::settings},
    {"network", Station::Network, Side::Outgoing, check::network},
    {"ipv6", Station::Network, Side::Outgoing, check::ipv6},
    {"resolver", Station::NameLookUp, Side::Outgoing, check::resolver},
    {"name", Station::NameLookUp, Side::Outgoing, check::name},
    {"name-compared", Station::NameLookUp, Side::Outgoing, check::nameCompared},
    {"domain", Station::NameLookUp, Side::Outgoing, check::domain},
    {"port", Station::Server, Side::Outgoing, check::port},
    {"other-ports", Station::Server, Side::Outgoing, check::otherPorts},
    {"controls", Station::Server, Side::Outgoing, check::controls},
    {"greeting", Station::Server, Side::Outgoing, check::greeting},
    {"encryption", Station::Encryption, Side::Outgoing, check::encryption},
    {"certificate", Station::Encryption, Side::Outgoing, check::certificate},
    {"sign-in", Station::SignIn, Side::Outgoing, check::signIn},
    {"sending", Station::Sending, Side::Outgoing, check::sending},
    {"arrival", Station::Arrival, Side::Outgoing, check::arrival},
    {"incoming-name", Station::NameLookUp, Side::Incoming, check::incomingName},
    {"incoming-port", Station::Server, Side::Incoming, check::incomingPort},
    {"incoming-encryption", Station::Encryption, Side::Incoming, check::incomingEncryption},
    {"incoming-sign-in", Station::SignIn, Side::Incoming, check::incomingSignIn},
};

constexpr CheckRow apiRows[] = {
    {"computer", Station::Computer, Side::Outgoing, check::computer},
    {"network", Station::Network, Side::Outgoing, check::network},
    {"api-endpoint", Station::Server, Side::Outgoing, check::apiEndpoint},
    {"api-encryption", Station::Encryption, Side::Outgoing, check::apiEncryption},
    {"api-key", Station::SignIn, Side::Outgoing, check::apiKey},
    {"api-sending", Station::Sending, Side::Outgoing, check::apiSending},
};

// What others see of the domain when its mail comes.
constexpr CheckRow domainRows[] = {
    {"domain-mx", Station::Sending, Side::Outgoing, check::domainMx},
    {"domain-spf", Station::Sending, Side::Outgoing, check::domainSpf},
    {"domain-dkim", Station::Sending, Side::Outgoing, check::domainDkim},
    {"domain-dmarc", Station::Sending, Side::Outgoing, check::domainDmarc},
    {"domain-transport", Station::Sending, Side::Outgoing, check::domainTransport},
    {"domain-reverse", Station::Sending, Side::Outgoing, check::domainReverse},
    {"domain-lists", Station::Sending, Side::Outgoing, check::domainLists},
};

/// Once a run is over, what was not seen was not checked; it never turns green by waiting.
void settle(CheckState& state, const Evidence& evidence) {
    if (state.light == Light::NotRun && evidence.stopped && state.skipped == QLatin1String("not-checked"))
        state.skipped = QStringLiteral("stopped");
    if (state.light != Light::Waiting) return;
    state.light = Light::NotRun;
    state.summary.clear();
    if (evidence.stopped || state.skipped.isEmpty())
        state.skipped = evidence.stopped ? QStringLiteral("stopped") : QStringLiteral("not-checked");
}

/// A finding shows on the road: the check that carries it is never better than the finding itself.
void raise(QList<CheckState>& states, const Conclusion& conclusion) {
    if (!conclusion.consequenceOf.isEmpty() || conclusion.because.isEmpty()) return;
    for (CheckState& state : states) {
        if (state.id != conclusion.because.first() || worse(state.light, conclusion.light) == state.light)
            continue;
        state.light = conclusion.light;
        state.skipped.clear();
        state.summary = QStringLiteral("finding");
        state.facts.insert(QStringLiteral("finding"), conclusion.id);
    }
}

}  // namespace

std::span<const CheckRow> checkTable() {
    return rows;
}

std::span<const CheckRow> apiCheckTable() {
    return apiRows;
}

std::span<const CheckRow> domainCheckTable() {
    return domainRows;
}

std::span<const CheckRow> checkTableFor(const Evidence& evidence) {
    if (evidence.domain) return domainCheckTable();
    return evidence.api ? apiCheckTable() : checkTable();
}

QStringList checkIds() {
    QStringList ids;
    for (const std::span<const CheckRow> table : {checkTable(), apiCheckTable(), domainCheckTable()})
        for (const CheckRow& row : table)
            if (const QString id = QString::fromLatin1(row.id); !ids.contains(id)) ids.append(id);
    return ids;
}

QList<CheckState> judgeChecks(const Evidence& evidence, bool complete) {
    QList<CheckState> states;
    for (const CheckRow& row : checkTableFor(evidence)) {
        if (row.ofImported && !evidence.imported) continue;
        const CheckVerdict verdict = row.judge(evidence, complete);
        CheckState state;
        state.id = QString::fromLatin1(row.id);
        state.station = row.station;
        state.side = row.side;
        state.light = verdict.light;
        state.summary = verdict.summary;
        state.skipped = verdict.light == Light::NotRun || complete ? verdict.skipped : QString();
        state.facts = verdict.facts;
        state.span = verdict.span;
        state.observed = verdict.observed;
        if (complete) settle(state, evidence);
        states.append(state);
    }
    if (complete)
        for (const Conclusion& conclusion : diagnose(evidence).conclusions) raise(states, conclusion);
    return states;
}

namespace check {

CheckVerdict lit(Light light, const char* summary) {
    CheckVerdict verdict;
    verdict.light = light;
    verdict.summary = QString::fromLatin1(summary);
    return verdict;
}

CheckVerdict notRun(const char* reason) {
    CheckVerdict verdict;
    verdict.light = Light::NotRun;
    verdict.skipped = QString::fromLatin1(reason);
    return verdict;
}

CheckVerdict waiting(const char* reasonInTheEnd) {
    CheckVerdict verdict;
    verdict.skipped = QString::fromLatin1(reasonInTheEnd);
    return verdict;
}

const char* roadBlock(const DialogueObservation* dialogue) {
    if (!dialogue || dialogue->passed(Step::Connect)) return "";
    if (dialogue->fault.kind == Failure::NoAddress) return "name-not-found";
    if (dialogue->fault.kind == Failure::Cancelled) return "stopped";
    return view::failed(*dialogue) ? "server-not-reached" : "not-checked";
}

}  // namespace check

}  // namespace outbox
