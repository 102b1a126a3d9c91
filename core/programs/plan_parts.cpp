// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/plan_parts.h"

#include <algorithm>

#include "core/model/mail_address.h"
#include "core/programs/ini_text.h"

namespace outbox {

ChangePlan refusedPlan(PlanTrouble trouble, const QString& detail) {
    ChangePlan plan;
    plan.trouble = trouble;
    plan.detail = detail;
    return plan;
}

QList<FieldChange> endpointChanges(const QString& file, const QString& side, const Endpoint& from,
                                   const Endpoint& to) {
    QList<FieldChange> changes;
    const auto add = [&](QLatin1String field, const QString& old, const QString& now) {
        if (old != now) changes.append({file, side + u'.' + field, old, now});
    };
    add(QLatin1String("host"), from.host, to.host);
    add(QLatin1String("port"), from.port == 0 ? QString() : QString::number(from.port),
        QString::number(to.port));
    add(QLatin1String("security"), from.host.isEmpty() ? QString() : securityName(from.security),
        securityName(to.security));
    add(QLatin1String("user"), from.user, to.user);
    add(QLatin1String("auth"), from.host.isEmpty() ? QString() : authName(from.auth), authName(to.auth));
    return changes;
}

bool fitsOneLine(const Endpoint& endpoint) {
    const bool plainUser =
        endpoint.user.isValidUtf16() && std::none_of(endpoint.user.begin(), endpoint.user.end(), [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                   c.category() == QChar::Separator_Paragraph;
        });
    return plainUser && endpoint.isSet() && canonicalHost(endpoint.host) == endpoint.host &&
           !isShortened(endpoint.user);
}

ChangePlan startedPlan(const QString& root, const WantedSettings& wanted) {
    if (!fitsOneLine(wanted.outgoing) || (wanted.incoming && !fitsOneLine(*wanted.incoming)))
        return refusedPlan(PlanTrouble::NotSupported,
                           QStringLiteral("the wanted host or user cannot stand in a settings file"));
    ChangePlan plan;
    plan.root = root;
    return plan;
}

void addOnlineChange(ChangePlan& plan, const QString& path, const QByteArray& bytes,
                     const OnlineSwitch& place) {
    const QByteArray now = withIniValue(bytes, place.section, place.key, place.online);
    if (now == bytes) return;
    plan.files.append({path, bytes, now});
    plan.fields.append(
        {path, QStringLiteral("program.offline"), QStringLiteral("true"), QStringLiteral("false")});
}

}  // namespace outbox
