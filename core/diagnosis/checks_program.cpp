// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <algorithm>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/views.h"

namespace outbox::check {

namespace {

/// The endpoint of a side that this run found to work: the set one, else the first cure that is proven.
std::optional<Endpoint> workedOutgoing(const Evidence& e) {
    if (ask::sendingWorks(e) == Answer::Yes) return e.account.outgoing;
    for (const DialogueObservation& dialogue : e.dialogues)
        if (dialogue.role == DialogueRole::Proof && fix::isProven(e, dialogue.endpoint))
            return dialogue.endpoint;
    return std::nullopt;
}

std::optional<Endpoint> workedIncoming(const Evidence& e) {
    return ask::incomingWorks(e) == Answer::Yes ? e.account.incoming : std::nullopt;
}

/// The published endpoint that the set one is measured by: the same line where that is published, then the
/// same server, then the best one.
std::optional<Endpoint> measure(const QList<Endpoint>& published, const Endpoint& set) {
    const auto first = [&published](auto fits) {
        const auto found = std::find_if(published.begin(), published.end(), fits);
        return found == published.end() ? std::optional<Endpoint>() : std::optional(*found);
    };
    if (const auto same = first([&set](const Endpoint& one) { return one.sameLine(set); })) return same;
    if (const auto host = first(
            [&set](const Endpoint& one) { return one.host == set.host && one.protocol == set.protocol; }))
        return host;
    return first([](const Endpoint&) { return true; });
}

QJsonValue fieldOf(const std::optional<Endpoint>& endpoint, const QString& field) {
    if (!endpoint || !endpoint->isSet()) return {};
    if (field == QLatin1String("host")) return endpoint->host;
    if (field == QLatin1String("port")) return endpoint->port;
    if (field == QLatin1String("security")) return securityName(endpoint->security);
    if (field == QLatin1String("auth")) return authName(endpoint->auth);
    return endpoint->user;
}

void compareSide(QJsonArray& rows, const QString& side, const std::optional<Endpoint>& set,
                 const std::optional<Endpoint>& published, const std::optional<Endpoint>& worked) {
    for (const char* name : {"host", "port", "security", "user", "auth"}) {
        const QString field = QString::fromLatin1(name);
        rows.append(QJsonObject{{QStringLiteral("field"), side + QLatin1Char('.') + field},
                                {QStringLiteral("set"), fieldOf(set, field)},
                                {QStringLiteral("published"), fieldOf(published, field)},
                                {QStringLiteral("worked"), fieldOf(worked, field)}});
    }
}

}  // namespace

QJsonArray comparedSettings(const Evidence& e) {
    QJsonArray rows;
    compareSide(rows, QStringLiteral("outgoing"), e.account.outgoing,
                measure(view::publishedOutgoing(e), e.account.outgoing), workedOutgoing(e));
    if (!e.account.incoming) return rows;
    const Endpoint& incoming = *e.account.incoming;
    compareSide(rows, QStringLiteral("incoming"), incoming, measure(e.recommendedIncoming, incoming),
                workedIncoming(e));
    return rows;
}

CheckVerdict program(const Evidence& e, bool) {
    if (!e.imported) return notRun("not-checked");
    const MailProgram& found = e.imported->program;
    CheckVerdict verdict = lit(Light::Green, "program-ready");
    const Facts facts = factsOf(e);
    for (const char* key : {"program", "program_version"})
        if (const QString value = facts.value(QLatin1String(key)); !value.isEmpty())
            verdict.facts.insert(QLatin1String(key), value);
    verdict.observed = {{QStringLiteral("program"), found.program},
                        {QStringLiteral("version"), found.version},
                        {QStringLiteral("running"), found.running},
                        {QStringLiteral("offline"), found.offline},
                        {QStringLiteral("waiting_messages"),
                         found.waitingMessages ? QJsonValue(*found.waitingMessages) : QJsonValue()}};
    return verdict;
}

}  // namespace outbox::check
