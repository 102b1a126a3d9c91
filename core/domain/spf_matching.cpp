// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/domain/spf_evaluation.h"
#include "core/domain/spf_run.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

bool isBelow(const QByteArray& name, const QByteArray& domain) {
    return name == domain || name.endsWith('.' + domain);
}

}  // namespace

/// The names that the client's address has, each looked up forward again (RFC 7208 section 5.5).
Task<QList<QByteArray>> SpfRun::validatedNames() {
    if (m_validated) co_return *m_validated;
    QList<QByteArray> names;
    const QByteArray reverse = reverseName(m_values.ip);
    const DnsType reverseType = DnsType::Ptr;
    const DnsAnswer pointers = co_await ask(reverse, reverseType);
    const DnsType type = addressType();
    for (const DnsRecord& record : pointers.records) {
        if (record.type != DnsType::Ptr) continue;
        if (names.size() == mostSpfNames) break;
        names.append(record.target.toLatin1().toLower());
    }
    QList<QByteArray> validated;
    for (const QByteArray& name : names) {
        const DnsAnswer forward = co_await ask(name, type);
        if (forward.addresses().contains(m_values.ip)) validated.append(name);
    }
    m_validated = validated;
    co_return validated;
}

Task<QByteArray> SpfRun::target(QByteArray spec, QByteArray domain) {
    if (spec.isEmpty()) co_return domain;
    SpfMacroValues values = m_values;
    values.domain = domain;
    values.validatedName = "unknown";
    if (needsValidatedName(spec) && !m_survey) {
        const QList<QByteArray> names = co_await validatedNames();
        for (const QByteArray& name : names)
            if (values.validatedName == "unknown" ||
                (isBelow(name, domain) && !isBelow(values.validatedName, domain)))
                values.validatedName = name;
        if (names.contains(domain)) values.validatedName = domain;
    }
    co_return expandSpfDomain(spec, values);
}

SpfRun::Match SpfRun::matchedBy(const DnsAnswer& answer, const SpfMechanism& mechanism) const {
    const bool six = addressType() == DnsType::Aaaa;
    for (const QHostAddress& address : answer.addresses())
        if (!m_survey && m_values.ip.isInSubnet(address, six ? mechanism.prefix6 : mechanism.prefix4))
            return Match::Yes;
    return Match::No;
}

Task<SpfRun::Match> SpfRun::matchHost(QByteArray name, SpfMechanism mechanism) {
    const DnsType type = mechanism.kind == SpfMechanismKind::Exists ? DnsType::A : addressType();
    const DnsAnswer answer = co_await ask(name, type);
    if (!answer.answered()) co_return Match::TempError;
    if (answer.status != DnsStatus::Found) {
        // A survey stands for clients of both families.
        const DnsType other = DnsType::Aaaa;
        const DnsAnswer six = co_await askInSurvey(name, other);
        if (six.status != DnsStatus::Found && !countVoid()) co_return Match::PermError;
        co_return Match::No;
    }
    if (mechanism.kind == SpfMechanismKind::Exists) co_return m_survey ? Match::No : Match::Yes;
    co_return matchedBy(answer, mechanism);
}

Task<DnsAnswer> SpfRun::askInSurvey(QByteArray name, DnsType type) {
    if (!m_survey) co_return DnsAnswer();
    co_return co_await ask(name, type);
}

Task<SpfRun::Match> SpfRun::matchExchangers(QByteArray name, SpfMechanism mechanism) {
    const DnsType type = DnsType::Mx;
    const DnsAnswer exchangers = co_await ask(name, type);
    if (!exchangers.answered()) co_return Match::TempError;
    if (exchangers.status != DnsStatus::Found) co_return countVoid() ? Match::No : Match::PermError;
    QList<QByteArray> hosts;
    for (const DnsRecord& record : exchangers.records)
        if (record.type == DnsType::Mx) hosts.append(record.target.toLatin1());
    if (hosts.size() > mostSpfNames) {
        note(QStringLiteral("mx of a domain with more than ten mail exchangers"));
        co_return Match::PermError;
    }
    if (m_survey) co_return Match::No;
    const DnsType addresses = addressType();
    for (const QByteArray& host : hosts) {
        const DnsAnswer answer = co_await ask(host, addresses);
        if (!answer.answered()) co_return Match::TempError;
        const Match match = matchedBy(answer, mechanism);
        if (match == Match::Yes) co_return match;
    }
    co_return Match::No;
}

Task<SpfRun::Match> SpfRun::matchReverse(QByteArray name) {
    if (m_survey) co_return Match::No;
    const QByteArray wanted = name.toLower();
    const QList<QByteArray> names = co_await validatedNames();
    const bool found = std::any_of(names.begin(), names.end(),
                                   [&wanted](const QByteArray& one) { return isBelow(one, wanted); });
    co_return found ? Match::Yes : Match::No;
}

Task<SpfRun::Match> SpfRun::matchInclude(QByteArray name, SpfMechanism mechanism, int depth) {
    const int deeper = depth + 1;
    const QByteArray via = mechanism.text;
    const Checked checked = co_await check(name, deeper, via);
    switch (checked.result) {
        case SpfResult::Pass:
            co_return Match::Yes;
        case SpfResult::TempError:
            co_return Match::TempError;
        case SpfResult::PermError:
            co_return Match::PermError;
        case SpfResult::None:
            note(QStringLiteral("an include of a domain without SPF record: ") +
                 cleanText(QString::fromUtf8(name), 253));
            co_return Match::PermError;
        default:
            co_return Match::No;
    }
}

Task<SpfRun::Match> SpfRun::match(SpfMechanism mechanism, QByteArray domain, int depth) {
    if (mechanism.kind == SpfMechanismKind::All) co_return m_survey ? Match::No : Match::Yes;
    if (!mechanism.asksNames()) {
        const bool four = mechanism.kind == SpfMechanismKind::Ip4;
        const bool sameFamily = mechanism.address.protocol() == m_values.ip.protocol();
        const int prefix = four ? mechanism.prefix4 : mechanism.prefix6;
        co_return !m_survey && sameFamily && m_values.ip.isInSubnet(mechanism.address, prefix) ? Match::Yes
                                                                                               : Match::No;
    }
    if (!countLookup()) co_return Match::PermError;
    if (m_survey && dependsOnClient(mechanism.domain)) co_return Match::No;
    const QByteArray spec = mechanism.domain;
    const QByteArray name = co_await target(spec, domain);
    switch (mechanism.kind) {
        case SpfMechanismKind::Include:
            co_return co_await matchInclude(name, mechanism, depth);
        case SpfMechanismKind::Mx:
            co_return co_await matchExchangers(name, mechanism);
        case SpfMechanismKind::Ptr:
            co_return co_await matchReverse(name);
        default:
            co_return co_await matchHost(name, mechanism);
    }
}

}  // namespace outbox
