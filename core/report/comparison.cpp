// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparison.h"

#include <QJsonArray>
#include <QSet>

#include "core/model/name_table.h"
#include "core/report/comparison_words.h"

namespace outbox {

namespace {
constexpr NameTable<ConclusionKind, 20> kindNames{{{{ConclusionKind::OtherAccount, "other-account"},
                                                    {ConclusionKind::Stopped, "stopped"},
                                                    {ConclusionKind::Same, "same"},
                                                    {ConclusionKind::NetworkAtFault, "network-at-fault"},
                                                    {ConclusionKind::NotTheNetwork, "not-the-network"},
                                                    {ConclusionKind::VpnAtFault, "vpn-at-fault"},
                                                    {ConclusionKind::SecuritySoftware, "security-software"},
                                                    {ConclusionKind::SecurityPaused, "security-paused"},
                                                    {ConclusionKind::SameNetwork, "same-network"},
                                                    {ConclusionKind::SettingsCured, "settings-cured"},
                                                    {ConclusionKind::SettingsBroke, "settings-broke"},
                                                    {ConclusionKind::NotTheSettings, "not-the-settings"},
                                                    {ConclusionKind::Cured, "cured"},
                                                    {ConclusionKind::Broke, "broke"},
                                                    {ConclusionKind::Further, "further"},
                                                    {ConclusionKind::OtherCause, "other-cause"},
                                                    {ConclusionKind::StillFails, "still-fails"},
                                                    {ConclusionKind::Better, "better"},
                                                    {ConclusionKind::Worse, "worse"},
                                                    {ConclusionKind::Differs, "differs"}}}};

const Check* checkNamed(const Report& report, const QString& id) {
    for (const Check& check : report.checks)
        if (check.id == id) return &check;
    return nullptr;
}

QJsonObject localFacts(const Report& report) {
    const Check* computer = checkNamed(report, QStringLiteral("computer"));
    return computer ? computer->observed : QJsonObject();
}

/// What tells one network from another, as far as a report knows it: name servers and addresses.
QStringList networkMarks(const QJsonObject& local) {
    QStringList marks;
    const QJsonArray resolvers = local.value(QLatin1String("resolvers")).toArray();
    const QJsonArray interfaces = local.value(QLatin1String("interfaces")).toArray();
    for (const QJsonValue& one : resolvers) marks.append(one.toString());
    for (const QJsonValue& value : interfaces) {
        const QJsonObject interface = value.toObject();
        if (interface.value(QLatin1String("tunnel")).toBool()) continue;
        const QJsonArray addresses = interface.value(QLatin1String("addresses")).toArray();
        for (const QJsonValue& address : addresses)
            marks.append(interface.value(QLatin1String("name")).toString() + u' ' + address.toString());
    }
    marks.sort();
    return marks;
}

bool hasTunnel(const QJsonObject& local) {
    const QJsonArray interfaces = local.value(QLatin1String("interfaces")).toArray();
    for (const QJsonValue& value : interfaces)
        if (value.toObject().value(QLatin1String("tunnel")).toBool()) return true;
    return false;
}

bool sameSettings(const Account& old, const Account& now) {
    return old.outgoing == now.outgoing && old.incoming == now.incoming && old.from == now.from;
}

bool works(const Report& report) {
    return report.light == Light::Green || report.light == Light::Yellow;
}

/// Causes, not what follows from them.
QStringList causes(const Report& report) {
    QStringList ids;
    for (const Finding& finding : report.findings)
        if (finding.consequenceOf.isEmpty()) ids.append(finding.id);
    return ids;
}

QStringList without(const QStringList& list, const QStringList& others) {
    QStringList left;
    for (const QString& one : list)
        if (!others.contains(one)) left.append(one);
    return left;
}

/// How far the message came: the place of the first red light on its way out.
int reached(const Report& report) {
    int at = StationCount;
    for (const Check& check : report.checks)
        if (check.side == Side::Outgoing && check.light == Light::Red)
            at = std::min(at, static_cast<int>(check.station));
    return at;
}

bool wasOpened(const Report& report) {
    const QStringList ids = causes(report);
    return ids.contains(QLatin1String("local.mail-shield")) || ids.contains(QLatin1String("tls.intercepted"));
}

QList<ChangedCheck> changedChecks(const Report& old, const Report& now) {
    QList<ChangedCheck> changed;
    QSet<QString> seen;
    const auto add = [&](const Check& titled) {
        if (seen.contains(titled.id)) return;
        seen.insert(titled.id);
        const Check* before = checkNamed(old, titled.id);
        const Check* after = checkNamed(now, titled.id);
        ChangedCheck row{titled.id,
                         titled.title,
                         before ? before->light : Light::NotRun,
                         after ? after->light : Light::NotRun,
                         before ? before->summary : QString(),
                         after ? after->summary : QString()};
        if (row.old != row.now) changed.append(row);
    };
    for (const Check& check : now.checks) add(check);
    for (const Check& check : old.checks) add(check);
    return changed;
}

QStringList circumstances(const Report& old, const Report& now) {
    const QJsonObject before = localFacts(old), after = localFacts(now);
    QStringList differ;
    if (old.account.address != now.account.address) differ.append(QStringLiteral("address"));
    if (!sameSettings(old.account, now.account)) differ.append(QStringLiteral("settings"));
    if (!before.isEmpty() && !after.isEmpty()) {
        if (networkMarks(before) != networkMarks(after)) differ.append(QStringLiteral("network"));
        if (hasTunnel(before) != hasTunnel(after)) differ.append(QStringLiteral("vpn"));
    }
    return differ;
}

/// Works in one and not in the other.
ConclusionKind turned(const Comparison& seen) {
    const bool nowWorks = works(seen.now);
    const Report& failed = nowWorks ? seen.old : seen.now;
    const QJsonObject failedLocal = localFacts(failed);
    if (seen.circumstances.contains(QLatin1String("settings")))
        return nowWorks ? ConclusionKind::SettingsCured : ConclusionKind::SettingsBroke;
    if (seen.circumstances.contains(QLatin1String("vpn")) && hasTunnel(failedLocal))
        return ConclusionKind::VpnAtFault;
    if (seen.circumstances.contains(QLatin1String("network"))) return ConclusionKind::NetworkAtFault;
    if (wasOpened(failed)) return ConclusionKind::SecuritySoftware;
    if (nowWorks && seen.contrast == Contrast::SecurityPaused) return ConclusionKind::SecurityPaused;
    return nowWorks ? ConclusionKind::Cured : ConclusionKind::Broke;
}

bool knowNetworks(const Comparison& seen) {
    return !networkMarks(localFacts(seen.old)).isEmpty() && !networkMarks(localFacts(seen.now)).isEmpty();
}

ConclusionKind bothFail(const Comparison& seen) {
    const bool sameCause = causes(seen.old).value(0) == causes(seen.now).value(0);
    if (sameCause && seen.circumstances.contains(QLatin1String("settings")))
        return ConclusionKind::NotTheSettings;
    if (sameCause && seen.circumstances.contains(QLatin1String("network")))
        return ConclusionKind::NotTheNetwork;
    if (sameCause && seen.contrast == Contrast::OtherNetwork && knowNetworks(seen))
        return ConclusionKind::SameNetwork;
    if (sameCause) return seen.changed.isEmpty() ? ConclusionKind::Same : ConclusionKind::StillFails;
    return reached(seen.now) > reached(seen.old) ? ConclusionKind::Further : ConclusionKind::OtherCause;
}

ConclusionKind bothWork(const Comparison& seen) {
    if (seen.changed.isEmpty() && seen.gone.isEmpty() && seen.appeared.isEmpty()) return ConclusionKind::Same;
    if (!seen.gone.isEmpty() && seen.appeared.isEmpty()) return ConclusionKind::Better;
    if (!seen.appeared.isEmpty()) return ConclusionKind::Worse;
    return ConclusionKind::Differs;
}

ConclusionKind concluded(const Comparison& seen) {
    if (seen.circumstances.contains(QLatin1String("address"))) return ConclusionKind::OtherAccount;
    if (seen.old.stopped || seen.now.stopped) return ConclusionKind::Stopped;
    if (works(seen.old) != works(seen.now)) return turned(seen);
    return works(seen.now) ? bothWork(seen) : bothFail(seen);
}

QJsonObject sideOf(const Report& report) {
    const QString first = causes(report).value(0);
    return {{QStringLiteral("started_at"), report.startedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("light"), lightName(report.light)},
            {QStringLiteral("headline"), report.headline},
            {QStringLiteral("finding"), first.isEmpty() ? QJsonValue() : QJsonValue(first)}};
}

QJsonObject rowToJson(const ChangedCheck& row) {
    return {{QStringLiteral("check"), row.id},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("old"), lightName(row.old)},
            {QStringLiteral("new"), lightName(row.now)},
            {QStringLiteral("old_summary"), row.oldSummary},
            {QStringLiteral("new_summary"), row.nowSummary}};
}
}  // namespace

QString conclusionName(ConclusionKind kind) {
    return kindNames.nameOf(kind);
}

Comparison compareReports(const Report& old, const Report& now, Contrast contrast) {
    Comparison seen;
    seen.contrast = contrast;
    seen.old = old;
    seen.now = now;
    seen.changed = changedChecks(old, now);
    seen.gone = without(causes(old), causes(now));
    seen.appeared = without(causes(now), causes(old));
    seen.circumstances = circumstances(old, now);
    seen.kind = concluded(seen);
    seen.text = comparisonSentence(seen);
    return seen;
}

QJsonObject comparisonToJson(const Comparison& comparison) {
    QJsonArray changed;
    for (const ChangedCheck& row : comparison.changed) changed.append(rowToJson(row));
    const QJsonObject conclusion{{QStringLiteral("id"), conclusionName(comparison.kind)},
                                 {QStringLiteral("text"), comparison.text}};
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/comparison/1")},
            {QStringLiteral("old"), sideOf(comparison.old)},
            {QStringLiteral("new"), sideOf(comparison.now)},
            {QStringLiteral("differs"), QJsonArray::fromStringList(comparison.circumstances)},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("gone"), QJsonArray::fromStringList(comparison.gone)},
            {QStringLiteral("appeared"), QJsonArray::fromStringList(comparison.appeared)},
            {QStringLiteral("conclusion"), conclusion}};
}

}  // namespace outbox
