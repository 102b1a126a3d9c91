// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/views.h"

namespace outbox::fix {

namespace {

/// The mailbox as one argument of PowerShell, whatever its name is made of: every sign that it takes for a
/// single quote is doubled inside.
QString quotedMailbox(const QString& address) {
    static const QString quotes = QStringLiteral("'\u2018\u2019\u201a\u201b");
    QString quoted;
    for (const QChar sign : address) quoted += quotes.contains(sign) ? QString(2, sign) : QString(sign);
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

FixPlan planFor(const Road& road, const Evidence& e) {
    switch (road.kind) {
        case RoadKind::ModernSignIn: {
            FixPlan plan = oauth(e).value(0);
            plan.link = road.url;
            return plan;
        }
        case RoadKind::OwnProgram: {
            FixPlan plan = plain("use-own-program", Who::You, road.url);
            plan.facts.insert(QStringLiteral("own_program"), road.name);
            return plan;
        }
        case RoadKind::Bridge:
            return plain("install-bridge", Who::You, road.url);
        case RoadKind::AdminSwitch: {
            FixPlan plan = plain("ask-admin-smtp-auth", Who::Administrator, road.url);
            QString command = road.command;
            plan.facts.insert(QStringLiteral("admin_command"),
                              command.replace(QLatin1String("{address}"), quotedMailbox(e.account.address)));
            return plan;
        }
        case RoadKind::Api: {
            FixPlan plan = plain("send-through-api", Who::You, road.url);
            plan.facts.insert(QStringLiteral("road_api"), road.name);
            return plan;
        }
        case RoadKind::PaidPlan:
            return plain("upgrade-plan", Who::You, road.url);
        case RoadKind::Web:
            break;
    }
    return plain("write-in-browser", Who::You, road.url);
}

}  // namespace

QList<FixPlan> otherRoads(const Evidence& e, const QList<RoadKind>& kinds) {
    const Provider* runs = view::serverOperator(e);
    const Provider* provider = e.provider ? &*e.provider : runs;
    QList<FixPlan> plans;
    for (const Road& road : provider ? provider->roads : QList<Road>())
        if (kinds.contains(road.kind)) plans.append(planFor(road, e));
    const bool nothingNamed = !provider || provider->roads.isEmpty();
    if (nothingNamed && kinds.contains(RoadKind::Web))
        plans.append(plain("write-in-browser", Who::You, provider ? provider->webmailUrl : QString()));
    return plans;
}

}  // namespace outbox::fix
