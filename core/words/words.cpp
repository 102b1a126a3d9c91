// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/words.h"

#include <QCoreApplication>
#include <array>

#include "core/diagnosis/questions.h"
#include "core/words/fill.h"
#include "core/words/letter.h"
#include "core/words/tables.h"

namespace outbox::words {

namespace {

QString said(const char* context, const char* sentence) {
    return QCoreApplication::translate(context, sentence);
}

const KeyWords* keyed(std::span<const KeyWords> table, const QString& key) {
    for (const KeyWords& row : table)
        if (key == QLatin1String(row.key)) return &row;
    return nullptr;
}

QString keyedSentence(const char* context, std::span<const KeyWords> table, const QString& key,
                      const Facts& facts) {
    const KeyWords* row = keyed(table, key);
    return row ? fillEither(context, row->sentence, row->plain, facts) : QString();
}

QString proofSentence(const FixPlan& plan) {
    if (!plan.proven) return {};
    if (plan.facts.contains(QStringLiteral("api_new_place")))
        return said("Cures", QT_TRANSLATE_NOOP("Cures", "Tried just now: the key is let in there."));
    if (plan.signedIn)
        return said(
            "Cures",
            QT_TRANSLATE_NOOP("Cures", "Tried just now: signed in, and the server was ready to take mail."));
    return said(
        "Cures",
        QT_TRANSLATE_NOOP("Cures", "Tried just now: the line is safe, and the server offers the sign-in."));
}

Fix fixFor(const FixPlan& plan, const QString& findingId) {
    Fix fix;
    fix.id = plan.id;
    fix.who = plan.who;
    fix.changes = plan.changes;
    fix.proven = plan.proven;
    fix.proofSummary = proofSentence(plan);
    const Facts facts = spoken(plan.facts);
    if (const FixWords* row = fixWords(plan.id)) {
        fix.title = fill("Cures", row->title, facts);
        for (int i = 0; i < static_cast<int>(std::size(row->steps)) && row->steps[i]; ++i) {
            const QString step = fill("Cures", row->steps[i], facts);
            if (step.isEmpty()) continue;
            fix.steps.append(step);
            fix.links.append(i == row->linkStep ? plan.link : QString());
        }
    }
    fix.letter = letter(plan, findingId);
    return fix;
}

/// Of a run about a mail API in which all was well.
QString apiHeadline(const ApiEvidence& api) {
    const ApiAttempt* set = api.set();
    if (!set || !set->withKey)
        return said("Headlines", QT_TRANSLATE_NOOP("Headlines", "The mail API answers; no key was tried"));
    return set->means == ApiMeaning::Works
               ? said("Headlines", QT_TRANSLATE_NOOP("Headlines", "The mail API lets this key send"))
               : said("Headlines", QT_TRANSLATE_NOOP("Headlines", "The mail API lets this key in"));
}

template <typename Row>
const Row* rowById(std::span<const Row> table, const QString& id) {
    for (const Row& row : table)
        if (id == QLatin1String(row.id)) return &row;
    return nullptr;
}

}  // namespace

const FindingWords* findingWords(const QString& id) {
    for (const auto& table : {networkFindings(), serverFindings(), encryptionFindings(), signInFindings(),
                              accountFindings(), apiFindings(), deliveryFindings(), domainFindings(), programFindings()})
        if (const FindingWords* row = rowById(table, id)) return row;
    return nullptr;
}

QStringList findingWordIds() {
    QStringList ids;
    for (const auto& table : {networkFindings(), serverFindings(), encryptionFindings(), signInFindings(),
                              accountFindings(), apiFindings(), deliveryFindings(), domainFindings(), programFindings()})
        for (const FindingWords& row : table) ids.append(QString::fromLatin1(row.id));
    return ids;
}

const FixWords* fixWords(const QString& id) {
    for (const auto& table : {settingFixes(), networkFixes(), accountFixes(), apiFixes(), deliveryFixes(), domainFixes(),
                              programFixes(), quotedFixes()})
        if (const FixWords* row = rowById(table, id)) return row;
    return nullptr;
}

QStringList fixWordIds() {
    QStringList ids;
    for (const auto& table : {settingFixes(), networkFixes(), accountFixes(), apiFixes(), deliveryFixes(), domainFixes(),
                              programFixes(), quotedFixes()})
        for (const FixWords& row : table) ids.append(QString::fromLatin1(row.id));
    return ids;
}

namespace {

/// The explanation of a text with the reply that it quotes; by itself where it quotes none.
QString quoting(const QString& explanation, const Facts& facts) {
    const QString reply = fill("Findings", quotingSentence(), facts);
    return reply.isEmpty() ? explanation : explanation + QLatin1Char(' ') + reply;
}

/// Where only a text or stored settings are known, the words must not speak of servers as if they had been
/// looked at.
const FindingWords* wordsFor(const Conclusion& conclusion) {
    const FindingWords* own = nullptr;
    if (conclusion.fromText)
        own = rowById(quotedFindings(), conclusion.id);
    else if (conclusion.fromSettings)
        own = rowById(conclusion.side == Side::Outgoing ? storedFindings() : storedIncomingFindings(),
                      conclusion.id);
    return own ? own : findingWords(conclusion.id);
}

}  // namespace

Finding finding(const Conclusion& conclusion, const Account&) {
    Finding finding;
    finding.id = conclusion.id;
    finding.light = conclusion.light;
    finding.likely = conclusion.likely;
    finding.settledBy = conclusion.settledBy;
    finding.because = conclusion.because;
    finding.consequenceOf = conclusion.consequenceOf;
    const Facts facts = spoken(conclusion.facts);
    if (const FindingWords* row = wordsFor(conclusion)) {
        finding.title = fill("Findings", row->title, facts);
        finding.explanation = fillEither("Findings", row->explanation, row->plain, facts);
        if (row == rowById(quotedFindings(), conclusion.id))
            finding.explanation = quoting(finding.explanation, facts);
    }
    if (finding.title.isEmpty()) finding.title = findingTitle(conclusion.id);
    for (const FixPlan& plan : conclusion.fixes) finding.fixes.append(fixFor(plan, conclusion.id));
    return finding;
}

Check check(const CheckState& state) {
    Check check;
    check.id = state.id;
    check.station = state.station;
    check.side = state.side;
    check.light = state.light;
    check.startedMs = state.span.startedMs;
    check.durationMs = state.span.durationMs;
    check.observed = state.observed;
    if (const CheckWords* row = rowById(checkTitles(), state.id)) check.title = said("Checks", row->title);
    Facts facts = state.facts;
    const QString carried = facts.value(QStringLiteral("finding"));
    if (!carried.isEmpty()) facts.insert(QStringLiteral("finding"), findingTitle(carried));
    if (!state.summary.isEmpty())
        check.summary = keyedSentence("Checks", checkSummaries(), state.summary, facts);
    if (!state.skipped.isEmpty())
        check.skippedBecause = keyedSentence("Checks", skipReasons(), state.skipped, facts);
    return check;
}

QString headline(const Diagnosis& diagnosis, const Evidence& evidence) {
    const bool known =
        !diagnosis.conclusions.isEmpty() && diagnosis.conclusions.first().light == diagnosis.light;
    if (known) return finding(diagnosis.conclusions.first(), evidence.account).title;
    switch (diagnosis.light) {
        case Light::Red:
            return said("Headlines", QT_TRANSLATE_NOOP("Headlines", "We found where it stops, but not why"));
        case Light::Yellow:
            return said("Headlines",
                        QT_TRANSLATE_NOOP("Headlines", "Your mail leaves, but receiving did not work"));
        case Light::Green:
            if (evidence.api) return apiHeadline(*evidence.api);
            if (evidence.domain)
                return said("Headlines", QT_TRANSLATE_NOOP("Headlines", "The domain’s mail records are in order"));
            return evidence.asSet() && evidence.asSet()->passed(Step::Recipient)
                       ? said("Headlines", QT_TRANSLATE_NOOP("Headlines", "Your mail leaves"))
                       : said("Headlines",
                              QT_TRANSLATE_NOOP("Headlines",
                                                "Everything that was checked works; nobody signed in"));
        default:
            break;
    }
    return evidence.stopped
               ? said("Headlines",
                      QT_TRANSLATE_NOOP("Headlines", "Stopped. What was checked so far is kept below"))
               : said("Headlines", QT_TRANSLATE_NOOP("Headlines", "Too little could be checked to say more"));
}

QString whyReceiving(const ReceivingReason& reason) {
    if (reason.key.isEmpty()) return {};
    return keyedSentence("Receiving", receivingSentences(), reason.key, spoken(reason.facts));
}

QString stationTitle(Station station) {
    static constexpr std::array<const char*, StationCount> titles = {
        QT_TRANSLATE_NOOP("Road", "This computer"), QT_TRANSLATE_NOOP("Road", "Network"),
        QT_TRANSLATE_NOOP("Road", "Name look-up"),  QT_TRANSLATE_NOOP("Road", "Server"),
        QT_TRANSLATE_NOOP("Road", "Encryption"),    QT_TRANSLATE_NOOP("Road", "Sign-in"),
        QT_TRANSLATE_NOOP("Road", "Sending"),       QT_TRANSLATE_NOOP("Road", "Arrival")};
    return said("Road", titles.at(static_cast<std::size_t>(station)));
}

QString lightWord(Light light) {
    switch (light) {
        case Light::Green:
            return said("Road", QT_TRANSLATE_NOOP("Road", "Works"));
        case Light::Yellow:
            return said("Road", QT_TRANSLATE_NOOP("Road", "Warning"));
        case Light::Red:
            return said("Road", QT_TRANSLATE_NOOP("Road", "Stops here"));
        case Light::Running:
            return said("Road", QT_TRANSLATE_NOOP("Road", "Checking…"));
        case Light::Waiting:
            return said("Road", QT_TRANSLATE_NOOP("Road", "Waiting"));
        case Light::NotRun:
            break;
    }
    return said("Road", QT_TRANSLATE_NOOP("Road", "Not run"));
}

QString findingTitle(const QString& id) {
    for (const FindingName& row : findingNames())
        if (id == QLatin1String(row.id)) return said("Finding names", row.name);
    return id;
}

}  // namespace outbox::words
