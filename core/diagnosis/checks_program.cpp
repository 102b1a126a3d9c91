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
/// same port, then the same server, then the best one; all of the set protocol.
std::optional<Endpoint> measure(const QList<Endpoint>& published, const Endpoint& set) {
    const auto nearness = [&set](const Endpoint& one) {
        return one.host != set.host ? 0 : one.port != set.port ? 1 : one.security != set.security ? 2 : 3;
    };
    std::optional<Endpoint> nearest;
    for (const Endpoint& one : published)
        if (one.protocol == set.protocol && (!nearest || nearness(one) > nearness(*nearest))) nearest = one;
    return nearest;
}

QJsonValue fieldOf(const std::optional<Endpoint>& endpoint, const QString& field) {
    if (!endpoint || !endpoint->isSet()) return {};
    if (field == QLatin1String("host")) return endpoint->host;
    if (field == QLatin1String("port")) return endpoint->port;
    if (field == QLatin1String("security")) return securityName(endpoint->security);
    if (field == QLatin1String("auth")) return authName(endpoint->auth);
    return endpoint->user;
}

bool isSame(const QJsonValue& one, const QJsonValue& other) {
    if (!one.isString() || !other.isString()) return one == other;
    return one.toString().compare(other.toString(), Qt::CaseInsensitive) == 0;
}

/// What a row says of the set value. Decided here, where user names stand in full: shortened ones may look
/// alike.
QLatin1String verdictOf(const QJsonValue& set, const QJsonValue& published, const QJsonValue& worked) {
    if (set.isNull()) return QLatin1String("unknown");
    if (!worked.isNull() && !isSame(set, worked)) return QLatin1String("change");
    if (!published.isNull() && !isSame(set, published)) return QLatin1String("different");
    return QLatin1String(published.isNull() && worked.isNull() ? "unknown" : "same");
}

/// A way to sign in that the provider takes besides its first one is no difference.
std::optional<Endpoint> withTakenSignIn(std::optional<Endpoint> published, const Evidence& e,
                                        AuthMethod set) {
    if (!published || !e.provider) return published;
    const QList<SignInWay>& ways = e.provider->signIn;
    const bool taken = std::any_of(ways.begin(), ways.end(), [set](SignInWay way) {
        return set != AuthMethod::None && (way == SignInWay::OAuth2) == (set == AuthMethod::OAuth2);
    });
    if (taken) published->auth = set;
    return published;
}

void compareSide(QJsonArray& rows, const QString& side, const Endpoint& set,
                 const std::optional<Endpoint>& published, const std::optional<Endpoint>& worked) {
    for (const char* name : {"host", "port", "security", "user", "auth"}) {
        const QString field = QString::fromLatin1(name);
        const QJsonValue inProgram = fieldOf(set, field);
        const QJsonValue said = fieldOf(published, field);
        const QJsonValue done = fieldOf(worked, field);
        rows.append(QJsonObject{{QStringLiteral("field"), side + QLatin1Char('.') + field},
                                {QStringLiteral("set"), inProgram},
                                {QStringLiteral("published"), said},
                                {QStringLiteral("worked"), done},
                                {QStringLiteral("verdict"), verdictOf(inProgram, said, done)}});
    }
}

}  // namespace

QJsonArray comparedSettings(const Evidence& e) {
    QJsonArray rows;
    const Endpoint& outgoing = e.account.outgoing;
    const auto published = measure(view::publishedOutgoing(e), outgoing);
    compareSide(rows, QStringLiteral("outgoing"), outgoing, withTakenSignIn(published, e, outgoing.auth),
                workedOutgoing(e));
    if (!e.account.incoming) return rows;
    const Endpoint& incoming = *e.account.incoming;
    const auto ofIncoming = measure(e.recommendedIncoming, incoming);
    compareSide(rows, QStringLiteral("incoming"), incoming, withTakenSignIn(ofIncoming, e, incoming.auth),
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
