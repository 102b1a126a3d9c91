// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>
#include <algorithm>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/receiving.h"
#include "core/diagnosis/rule.h"
#include "core/words/fill.h"
#include "core/words/tables.h"
#include "core/words/words.h"
#include "tests/cases/case.h"

using namespace outbox;
using namespace outbox::cases;

namespace {

QString shown(const QList<Conclusion>& conclusions) {
    QStringList list;
    for (const Conclusion& one : conclusions)
        list.append((one.consequenceOf.isEmpty() ? QString() : QStringLiteral(">")) + one.id +
                    (one.likely && one.consequenceOf.isEmpty() ? QStringLiteral("?") : QString()));
    return list.join(QLatin1Char(' '));
}

/// Consequences are compared without their own doubt.
QString expectedShown(const char* findings) {
    QStringList list = QString::fromLatin1(findings).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& id : list)
        if (id.startsWith(QLatin1Char('>')) && id.endsWith(QLatin1Char('?'))) id.chop(1);
    return list.join(QLatin1Char(' '));
}

QString provenFixes(const Diagnosis& diagnosis) {
    QStringList ids;
    for (const Conclusion& conclusion : diagnosis.conclusions)
        for (const FixPlan& plan : conclusion.fixes)
            if (plan.proven) ids.append(plan.id);
    return ids.join(QLatin1Char(' '));
}

void collectText(QStringList& texts, const Finding& finding) {
    texts << finding.title << finding.explanation;
    for (const Fix& fix : finding.fixes) texts << fix.title << fix.proofSummary << fix.letter << fix.steps;
}

}  // namespace

class TestCases : public QObject {
    Q_OBJECT

    std::vector<Case> m_cases = allCases();

    void addRows() const {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name) << static_cast<int>(i);
    }
    [[nodiscard]] const Case& current(int index) const { return m_cases[static_cast<std::size_t>(index)]; }

  private slots:
    void givesTheExpectedFindings_data() { addRows(); }
    void givesTheExpectedFindings() {
        QFETCH(int, index);
        const Case& situation = current(index);
        const Outcome outcome = examine(situation);
        QCOMPARE(shown(outcome.diagnosis.conclusions), expectedShown(situation.findings));
        QCOMPARE(lightName(outcome.diagnosis.light), lightName(situation.light));
        QCOMPARE(provenFixes(outcome.diagnosis), QString::fromLatin1(situation.proven));
        const QString recommended = situation.recommended[0] == '\0'
                                        ? endpointText(outcome.evidence.account.outgoing)
                                        : QString::fromLatin1(situation.recommended);
        QCOMPARE(endpointText(outcome.diagnosis.recommendedOutgoing), recommended);
    }

    void whatCameBackIsNotCalledOnItsWay() {
        const auto explanationOf = [this](const char* name) -> QString {
            for (const Case& situation : m_cases) {
                if (QLatin1String(situation.name) != QLatin1String(name)) continue;
                const Outcome outcome = examine(situation);
                return words::finding(outcome.diagnosis.conclusions.value(0), outcome.evidence.account).explanation;
            }
            return {};
        };
        const QString returned = explanationOf("test message came back, no cause named");
        QVERIFY2(returned.contains(QLatin1String("came back")), qPrintable(returned));
        QVERIFY2(!returned.contains(QLatin1String("on its way")), qPrintable(returned));
        const QString nowhere = explanationOf("test message nowhere");
        QVERIFY2(nowhere.contains(QLatin1String("on its way")), qPrintable(nowhere));
    }

    void lightsAgreeWithTheFindings_data() { addRows(); }
    void lightsAgreeWithTheFindings() {
        QFETCH(int, index);
        const Outcome outcome = examine(current(index));
        const QList<CheckState> states = judgeChecks(outcome.evidence, true);
        QStringList lines;
        for (const CheckState& state : states) {
            lines.append(QStringLiteral("%1 %2 %3%4")
                             .arg(state.id, lightName(state.light), state.summary, state.skipped));
            QVERIFY2(state.light != Light::Waiting && state.light != Light::Running, qPrintable(state.id));
            // Dark needs a reason, and a light needs words.
            QCOMPARE(state.light == Light::NotRun, !state.skipped.isEmpty());
            QCOMPARE(state.light == Light::NotRun, state.summary.isEmpty());
            if (!state.summary.isEmpty())
                QVERIFY2(checkSummaryKeys().contains(state.summary), qPrintable(state.summary));
            if (!state.skipped.isEmpty())
                QVERIFY2(checkSkipKeys().contains(state.skipped), qPrintable(state.skipped));
        }
        const QString all = lines.join(QLatin1Char('\n'));
        for (const Conclusion& conclusion : outcome.diagnosis.conclusions) {
            // What only a text says was seen by no check.
            if (!conclusion.consequenceOf.isEmpty() || conclusion.fromText) continue;
            const auto carries = [&](const CheckState& state) {
                return state.id == conclusion.because.first() &&
                       worse(state.light, conclusion.light) == state.light;
            };
            QVERIFY2(std::any_of(states.begin(), states.end(), carries), qPrintable(conclusion.id + all));
        }
        if (outcome.diagnosis.light != Light::Green) return;
        for (const CheckState& state : states)
            QVERIFY2(state.light == Light::Green || state.light == Light::NotRun, qPrintable(all));
    }

    void theRoadIsOpenBeforeTheRootCause_data() { addRows(); }
    void theRoadIsOpenBeforeTheRootCause() {
        QFETCH(int, index);
        const Outcome outcome = examine(current(index));
        const QList<Conclusion>& conclusions = outcome.diagnosis.conclusions;
        if (conclusions.isEmpty() || conclusions.first().light != Light::Red) return;
        const Rule* root = ruleById(conclusions.first().id);
        for (const CheckState& state : judgeChecks(outcome.evidence, true))
            if (state.side == Side::Outgoing && state.station < root->station)
                QVERIFY2(state.light != Light::Red, qPrintable(conclusions.first().id + QLatin1Char(' ') +
                                                               state.id + QLatin1Char(' ') + state.summary));
    }

    void saysEverythingInWords_data() { addRows(); }
    void saysEverythingInWords() {
        QFETCH(int, index);
        const Outcome outcome = examine(current(index));
        QStringList texts{words::headline(outcome.diagnosis, outcome.evidence)};
        for (const Conclusion& conclusion : outcome.diagnosis.conclusions) {
            const Finding finding = words::finding(conclusion, outcome.evidence.account);
            QVERIFY2(!finding.explanation.isEmpty(), qPrintable(finding.id));
            QCOMPARE(finding.fixes.isEmpty(), !finding.consequenceOf.isEmpty() || conclusion.fixes.isEmpty());
            for (const Fix& fix : finding.fixes) {
                QVERIFY2(!fix.title.isEmpty() && !fix.steps.isEmpty(), qPrintable(fix.id));
                QCOMPARE(fix.links.size(), fix.steps.size());
                const bool writes = fix.who == Who::Administrator || fix.who == Who::Provider;
                if (writes) QVERIFY2(!fix.letter.isEmpty(), qPrintable(fix.id));
            }
            collectText(texts, finding);
        }
        for (const CheckState& state : judgeChecks(outcome.evidence, true)) {
            const Check check = words::check(state);
            QVERIFY2(!check.title.isEmpty(), qPrintable(check.id));
            QVERIFY2(!(check.summary + check.skippedBecause).isEmpty(), qPrintable(check.id + state.summary));
            texts << check.title << check.summary << check.skippedBecause;
        }
        const ReceivingReason reason = whyReceiving(outcome.evidence, outcome.diagnosis);
        QCOMPARE(reason.key.isEmpty(), outcome.diagnosis.light != Light::Red);
        QCOMPARE(words::whyReceiving(reason).isEmpty(), reason.key.isEmpty());
        texts << words::whyReceiving(reason);
        for (const QString& text : texts) QVERIFY2(words::placeholders(text).isEmpty(), qPrintable(text));
        QVERIFY(!texts.first().isEmpty());
    }

    void everyRuleIsReachedAsACause() {
        QStringList reached;
        for (const Case& situation : m_cases)
            for (const Conclusion& one : examine(situation).diagnosis.conclusions)
                if (one.consequenceOf.isEmpty() || one.id == QLatin1String("dns.wildcard"))
                    reached.append(one.id);
        for (const Rule& rule : ruleTable()) QVERIFY2(reached.contains(QLatin1String(rule.id)), rule.id);
    }

    void everyCureWithWordsIsOffered() {
        QStringList offered;
        for (const Case& situation : m_cases)
            for (const Conclusion& one : examine(situation).diagnosis.conclusions)
                for (const FixPlan& plan : one.fixes) offered.append(plan.id);
        // One for the incoming side alone, which no run is about.
        Evidence stored = World().known;
        stored.settingsOnly = true;
        stored.account.incoming->port = 995;
        for (const Conclusion& one : storedConclusions(stored))
            for (const FixPlan& plan : one.fixes) offered.append(plan.id);
        // Those for a text alone belong to what is explained.
        QStringList forTexts;
        for (const words::FixWords& row : words::quotedFixes()) forTexts.append(QString::fromLatin1(row.id));
        for (const QString& id : words::fixWordIds())
            QVERIFY2(offered.contains(id) || forTexts.contains(id), qPrintable(id));
        for (const QString& id : offered) QVERIFY2(words::fixWords(id), qPrintable(id));
    }

    void aHealthyWorldRulesOutWhatItCanTell() {
        World world;
        const Diagnosis diagnosis = diagnose(world.observe());
        for (const char* id :
             {"net.offline", "net.captive-portal", "dns.host-not-found", "port.blocked", "port.wrong",
              "server.down", "tls.expired", "tls.self-signed", "auth.wrong-password"})
            QVERIFY2(diagnosis.ruledOut.contains(QLatin1String(id)), id);
        // What nobody looked at is not ruled out.
        QVERIFY(!diagnosis.ruledOut.contains(QStringLiteral("net.ipv6-broken")));
    }

    void neverASecondTryAtAServerThatRefused_data() { addRows(); }
    void neverASecondTryAtAServerThatRefused() {
        QFETCH(int, index);
        const Outcome outcome = examine(current(index));
        QStringList refusals;
        for (const DialogueObservation& seen : outcome.evidence.dialogues) {
            if (seen.signIn.outcome != SignInOutcome::Refused) continue;
            const QString pair = seen.signIn.user + QLatin1Char(' ') + protocolName(seen.endpoint.protocol) +
                                 seen.endpoint.host;
            QVERIFY2(!refusals.contains(pair), qPrintable(pair));
            refusals.append(pair);
        }
        QVERIFY2(refusals.size() <= 2, qPrintable(refusals.join(QLatin1Char(' '))));
    }

    void theSameEvidenceGivesTheSameDiagnosis() {
        for (const Case& situation : m_cases) {
            const Outcome outcome = examine(situation);
            QCOMPARE(shown(diagnose(outcome.evidence).conclusions), shown(outcome.diagnosis.conclusions));
        }
    }

    void settingsAreComparedWithWhatTheProviderSaysAndWhatWorked() {
        const auto current = std::find_if(m_cases.begin(), m_cases.end(), [](const Case& situation) {
            return QLatin1String(situation.name) == QLatin1String("server name of years ago, gone");
        });
        QVERIFY(current != m_cases.end());
        const QJsonArray rows = check::comparedSettings(examine(*current).evidence);
        QCOMPARE(rows.size(), 10);
        const auto row = [&rows](const char* field) {
            for (const QJsonValue& value : rows)
                if (value[QLatin1String("field")] == QLatin1String(field)) return value;
            return QJsonValue();
        };
        const QJsonValue host = row("outgoing.host");
        QCOMPARE(host[QLatin1String("set")].toString(), QStringLiteral("old.example.org"));
        QCOMPARE(host[QLatin1String("published")].toString(), QStringLiteral("smtp.example.org"));
        QCOMPARE(host[QLatin1String("worked")].toString(), QStringLiteral("smtp.example.org"));
        QCOMPARE(host[QLatin1String("verdict")].toString(), QStringLiteral("change"));
        QCOMPARE(row("outgoing.port")[QLatin1String("verdict")].toString(), QStringLiteral("same"));
        QCOMPARE(row("incoming.port")[QLatin1String("worked")].toInt(), 993);
    }

    void comparedSettingsSayWhatIsDifferent() {
        World world;
        world.user("ANNA@example.org");
        Evidence evidence = world.known;
        evidence.provider->signIn = {SignInWay::AppPassword, SignInWay::OAuth2};
        evidence.account.outgoing.auth = AuthMethod::OAuth2;
        Endpoint& incoming = evidence.account.incoming.emplace(evidence.recommendedIncoming.first());
        incoming.port = 143;
        incoming.user = QStringLiteral("anna");
        incoming.auth = AuthMethod::None;
        const auto verdicts = [&evidence] {
            QStringList said;
            for (const QJsonValue& row : check::comparedSettings(evidence))
                said.append(row[QLatin1String("verdict")].toString());
            return said.join(QLatin1Char(' '));
        };
        QCOMPARE(verdicts(),
                 QStringLiteral("same same same same same same different same different different"));
        // Of another protocol, nothing is published.
        incoming.protocol = Protocol::Pop3;
        QCOMPARE(verdicts(),
                 QStringLiteral("same same same same same unknown unknown unknown unknown unknown"));
    }

    void whatStoredSettingsShowNeedsNoServer() {
        World world;
        world.set("old.example.org:587/starttls");
        Evidence stored = world.known;
        stored.settingsOnly = true;
        QCOMPARE(shown(diagnose(stored).conclusions),
                 QStringLiteral("settings.host-outdated >settings.differs"));
        world.set("smtp.example.org:587/starttls");
        stored.account = world.known.account;
        QCOMPARE(shown(diagnose(stored).conclusions), QString());
    }

    void aBlockListIsNamedInTheFinding() {
        int named = 0;
        for (const Case& situation : m_cases) {
            const Outcome outcome = examine(situation);
            for (const Conclusion& one : outcome.diagnosis.conclusions) {
                if (!one.id.startsWith(QLatin1String("reputation.")) || !one.consequenceOf.isEmpty() ||
                    !outcome.evidence.domain)
                    continue;
                const QString list = one.facts.value(QStringLiteral("list_name"));
                QVERIFY2(!list.isEmpty(), situation.name);
                QVERIFY2(words::finding(one, {}).explanation.contains(list), situation.name);
                ++named;
            }
        }
        QVERIFY(named >= 3);
    }

    void anInterruptedRunNeverAccuses() {
        // Whatever is taken away from a healthy world, nothing is found that was not seen.
        World world;
        const Evidence whole = world.observe();
        for (int mask = 0; mask < 128; ++mask) {
            Evidence part = whole;
            if (mask & 1) part.local.reset();
            if (mask & 2) part.web.clear();
            if (mask & 4) part.names.clear();
            if (mask & 8) part.reach.clear();
            if (mask & 16) part.dialogues.clear();
            if (mask & 32) part.recommendedOutgoing.clear();
            if (mask & 64)
                for (DialogueObservation& dialogue : part.dialogues) {
                    dialogue.inProgress = true;
                    dialogue.signIn = {};
                    dialogue.recipientReply = {};
                }
            QCOMPARE(shown(diagnose(part).conclusions), QString());
            for (const CheckState& state : judgeChecks(part, false))
                QVERIFY2(state.light != Light::Red && state.light != Light::Yellow, qPrintable(state.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestCases)
#include "tst_cases.moc"
