// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/domain/spf_run.h"

#include <QDateTime>
#include <algorithm>

#include "core/domain/spf_evaluation.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestExplanation = 500;
constexpr int mostVisits = 40;
constexpr int mostSurveyed = 60;
constexpr qsizetype longestShown = 4000;

bool isLabelled(const QByteArray& name) {
    if (name.isEmpty() || name.size() > 253) return false;
    const QList<QByteArray> labels = name.split('.');
    return std::all_of(labels.begin(), labels.end(),
                       [](const QByteArray& label) { return !label.isEmpty() && label.size() <= 63; });
}

/// What can stand in a question without escapes, which resolvers read differently.
bool isPlain(const QByteArray& name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; });
}

/// "postmaster" stands for a local part that is missing (RFC 7208 section 4.3).
QByteArray completeSender(const SpfClient& client) {
    const QByteArray sender = client.sender.toUtf8();
    if (sender.isEmpty()) return "postmaster@" + client.helo.toUtf8();
    const qsizetype at = sender.lastIndexOf('@');
    if (at < 0) return "postmaster@" + sender;
    return at == 0 ? "postmaster" + sender : sender;
}

/// An IPv4 client of an IPv6 socket is an IPv4 client.
QHostAddress plainAddress(const QHostAddress& ip) {
    bool mapped = false;
    const quint32 four = ip.toIPv4Address(&mapped);
    return mapped ? QHostAddress(four) : ip;
}

}  // namespace

bool isAskableDomain(const QByteArray& name) {
    return isLabelled(name) && isPlain(name) && name.contains('.');
}

SpfRun::SpfRun(Resolver& resolver, const SpfClient& client, Milliseconds limit, Mode mode)
    : m_resolver(resolver),
      m_limit(limit),
      m_survey(mode == Mode::Survey),
      m_patience(std::chrono::seconds(20)) {
    evaluation.client = client;
    m_values.sender = completeSender(client);
    m_values.ip = plainAddress(client.ip);
    m_values.helo = client.helo.toUtf8();
    m_values.receiver = "unknown";
    m_values.now = QDateTime::currentSecsSinceEpoch();
}

void SpfRun::note(const QString& problem) {
    if (evaluation.problem.isEmpty()) evaluation.problem = problem;
}

/// False once an evaluation has asked too much; a survey goes on for a while, to count.
bool SpfRun::countLookup() {
    ++evaluation.lookups;
    if (evaluation.lookups <= mostSpfLookups) return true;
    note(QStringLiteral("more than ten terms that ask names"));
    return m_survey && evaluation.lookups < mostSurveyed;
}

bool SpfRun::countVoid() {
    ++evaluation.voidLookups;
    if (evaluation.voidLookups <= mostSpfVoidLookups) return true;
    note(QStringLiteral("more than two terms that ask for names which are not there"));
    return m_survey;
}

int SpfRun::beginVisit(const QByteArray& domain, int depth, const QByteArray& via) {
    if (evaluation.visits.size() >= mostVisits) return -1;
    SpfVisit visit;
    visit.depth = depth;
    visit.via = cleanText(QString::fromUtf8(via), longestShown);
    visit.domain = cleanText(QString::fromUtf8(domain), longestShown);
    evaluation.visits.append(visit);
    return static_cast<int>(evaluation.visits.size()) - 1;
}

/// Notes what is wrong with a record, there and for the whole.
SpfResult SpfRun::wrong(int visit, SpfResult result, const QString& problem) {
    if (visit >= 0 && evaluation.visits.at(visit).problem.isEmpty())
        evaluation.visits[visit].problem = problem;
    note(problem);
    return result;
}

Task<DnsAnswer> SpfRun::ask(QByteArray name, DnsType type) {
    DnsAnswer answer;
    answer.status = DnsStatus::NoSuchName;
    if (!isLabelled(name) || !isPlain(name)) co_return answer;
    const QString asked = QString::fromLatin1(name.toLower());
    const QString key = QString::number(static_cast<int>(type)) + QLatin1Char(' ') + asked;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) co_return *known;
    if (m_patience.hasExpired()) {
        answer.status = DnsStatus::TimedOut;
        co_return answer;
    }
    const QString server;
    const Milliseconds limit = m_limit;
    const DnsAnswer given = co_await m_resolver.ask(asked, type, server, limit);
    m_known.insert(key, given);
    co_return given;
}

Task<SpfRun::Checked> SpfRun::follow(QByteArray redirect, QByteArray domain, int depth) {
    const Checked broken{SpfResult::PermError, {}, {}};
    if (!countLookup()) co_return broken;
    if (m_survey && dependsOnClient(redirect)) co_return Checked{SpfResult::Neutral, {}, {}};
    const QByteArray name = co_await target(redirect, domain);
    const int deeper = depth + 1;
    const QByteArray via = "redirect=" + redirect;
    const Checked checked = co_await check(name, deeper, via);
    if (checked.result != SpfResult::None) co_return checked;
    note(QStringLiteral("a redirect to a domain without SPF record: ") +
         cleanText(QString::fromUtf8(name), 253));
    co_return broken;
}

Task<SpfRun::Found> SpfRun::find(QByteArray domain, int visit) {
    Found found;
    if (!isAskableDomain(domain)) co_return found;
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await ask(domain, type);
    if (!answer.answered()) {
        found.result =
            wrong(visit, SpfResult::TempError,
                  QStringLiteral("its TXT records were not answered: ") + dnsStatusName(answer.status));
        co_return found;
    }
    QList<QByteArray> texts;
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::Txt && isSpf1(record.data)) texts.append(record.data);
    if (texts.isEmpty()) co_return found;
    if (visit >= 0)
        evaluation.visits[visit].record = cleanText(QString::fromUtf8(texts.first()), longestShown);
    if (texts.size() > 1) {
        found.result = wrong(visit, SpfResult::PermError, QStringLiteral("two SPF records"));
        co_return found;
    }
    const SpfRecord record = readSpfRecord(texts.first());
    if (!record.isSound()) {
        const QString term = cleanText(QString::fromUtf8(record.badTerm), 200);
        found.result = wrong(visit, SpfResult::PermError, record.problem + QLatin1String(": ") + term);
        co_return found;
    }
    found.record = record;
    co_return found;
}

Task<SpfRun::Checked> SpfRun::check(QByteArray domain, int depth, QByteArray via) {
    const int visit = beginVisit(domain, depth, via);
    const Found found = co_await find(domain, visit);
    if (!found.record) co_return Checked{found.result, {}, {}};
    const SpfRecord record = *found.record;
    SpfResult worst = SpfResult::Neutral;
    for (const SpfMechanism& mechanism : record.mechanisms) {
        const Match matched = co_await match(mechanism, domain, depth);
        if (matched == Match::No) continue;
        if (matched == Match::Yes) {
            evaluation.matched = cleanText(QString::fromLatin1(mechanism.text), longestShown);
            evaluation.matchedAt = QString::fromLatin1(domain);
            co_return Checked{mechanism.onMatch, record.explanation, domain};
        }
        const SpfResult error = matched == Match::TempError ? SpfResult::TempError : SpfResult::PermError;
        if (!m_survey) co_return Checked{error, {}, {}};
        worst = std::max(worst, error);
        if (evaluation.lookups >= mostSurveyed) break;
    }
    if (!record.redirect.isEmpty() && !record.hasAll()) {
        const QByteArray redirect = record.redirect;
        const Checked followed = co_await follow(redirect, domain, depth);
        if (!m_survey || followed.result > worst) co_return followed;
    }
    co_return Checked{worst, {}, {}};
}

Task<QString> SpfRun::explain(Checked checked) {
    if (checked.result != SpfResult::Fail || checked.explanation.isEmpty()) co_return QString();
    const QByteArray spec = checked.explanation;
    const QByteArray domain = checked.explainedBy;
    const QByteArray name = co_await target(spec, domain);
    const DnsType type = DnsType::Txt;
    const DnsAnswer answer = co_await ask(name, type);
    QList<QByteArray> texts;
    for (const DnsRecord& record : answer.records)
        if (record.type == DnsType::Txt) texts.append(record.data);
    if (texts.size() != 1 || !isSpfMacroString(texts.first(), SpfMacroPlace::Explanation))
        co_return QString();
    SpfMacroValues values = m_values;
    values.domain = domain;
    values.validatedName = "unknown";
    if (needsValidatedName(texts.first())) {
        const QList<QByteArray> names = co_await validatedNames();
        if (!names.isEmpty()) values.validatedName = names.first();
    }
    const QByteArray said = expandSpfMacros(texts.first(), values);
    co_return cleanText(QString::fromUtf8(said), longestExplanation);
}

}  // namespace outbox
