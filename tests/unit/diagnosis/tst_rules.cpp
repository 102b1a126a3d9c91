// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "core/diagnosis/checks.h"
#include "core/diagnosis/refusals.h"
#include "core/diagnosis/rule.h"

using namespace outbox;

namespace {

/// Whether following "explains" from here comes back here.
bool circles(const Rule& start, const Rule& at, QSet<QString>& seen) {
    for (const Rule& next : ruleTable()) {
        if (!at.explainsId(QString::fromLatin1(next.id))) continue;
        if (&next == &start) return true;
        if (seen.contains(QString::fromLatin1(next.id))) continue;
        seen.insert(QString::fromLatin1(next.id));
        if (circles(start, next, seen)) return true;
    }
    return false;
}

}  // namespace

class TestRules : public QObject {
    Q_OBJECT
  private slots:
    void everyIdStandsOnce() {
        QSet<QString> ids;
        for (const Rule& rule : ruleTable()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(rule.id)), rule.id);
            ids.insert(QString::fromLatin1(rule.id));
        }
        QVERIFY(ids.size() > 60);
    }

    void everyRuleIsWhole() {
        for (const Rule& rule : ruleTable()) {
            QVERIFY2(rule.signal, rule.id);
            QVERIFY2(rule.fixes, rule.id);
            QVERIFY2(rule.light == Light::Red || rule.light == Light::Yellow, rule.id);
            const bool couldBeLikely = rule.settledBy[0] != '\0';
            QVERIFY2(!couldBeLikely || rule.contrast, rule.id);
        }
    }

    void everyRuleRestsOnChecksThatExist() {
        const QStringList known = checkIds();
        for (const Rule& rule : ruleTable()) {
            const QStringList because = idList(rule.because);
            QVERIFY2(!because.isEmpty(), rule.id);
            for (const QString& id : because) QVERIFY2(known.contains(id), qPrintable(id));
            if (rule.settledBy[0] != '\0')
                QVERIFY2(known.contains(QLatin1String(rule.settledBy)), rule.settledBy);
            // The first check carries the finding's light, so it stands at the station where mail stops.
            for (const auto& table : {checkTable(), apiCheckTable(), domainCheckTable()})
                for (const CheckRow& row : table)
                    if (because.first() == QLatin1String(row.id))
                        QVERIFY2(row.station == rule.station, rule.id);
        }
    }

    void explanationsNameRulesAndDoNotCircle() {
        for (const Rule& rule : ruleTable()) {
            for (const QString& pattern : idList(rule.explains)) {
                if (pattern == QLatin1String("*") || pattern.endsWith(QLatin1String(".*"))) continue;
                QVERIFY2(ruleById(pattern),
                         qPrintable(QString::fromLatin1(rule.id) + QLatin1Char(' ') + pattern));
            }
            QSet<QString> seen;
            QVERIFY2(!circles(rule, rule, seen), rule.id);
        }
    }

    void everyCheckStandsOnceInTheOrderOfTheRoad_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("of a mailbox") << 0;
        QTest::newRow("of a mail API") << 1;
        QTest::newRow("of a sending domain") << 2;
    }
    void everyCheckStandsOnceInTheOrderOfTheRoad() {
        QFETCH(int, kind);
        Evidence evidence;
        if (kind == 1) evidence.api = ApiEvidence();
        if (kind == 2) evidence.domain = DomainEvidence();
        QSet<QString> ids;
        Station last = Station::Computer;
        Side side = Side::Outgoing;
        for (const CheckRow& row : checkTableFor(evidence)) {
            QVERIFY2(!ids.contains(QString::fromLatin1(row.id)), row.id);
            ids.insert(QString::fromLatin1(row.id));
            if (row.side != side) {
                side = row.side;
                last = Station::Computer;
            }
            QVERIFY2(row.station >= last, row.id);
            last = row.station;
        }
    }

    void everythingAServerCanSayHasARule() {
        for (const QString& id : refusalFindingIds()) QVERIFY2(ruleById(id), qPrintable(id));
    }

    void unknownSpreadsAndNoDecides_data() {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("either");
        const int no = 0, unknown = 1, yes = 2;
        QTest::newRow("yes yes") << yes << yes << yes << yes;
        QTest::newRow("yes no") << yes << no << no << yes;
        QTest::newRow("yes unknown") << yes << unknown << unknown << yes;
        QTest::newRow("no unknown") << no << unknown << no << unknown;
        QTest::newRow("unknown unknown") << unknown << unknown << unknown << unknown;
        QTest::newRow("no no") << no << no << no << no;
    }
    void unknownSpreadsAndNoDecides() {
        QFETCH(int, a);
        QFETCH(int, b);
        QFETCH(int, both);
        QFETCH(int, either);
        const auto left = static_cast<Answer>(a);
        const auto right = static_cast<Answer>(b);
        QCOMPARE(static_cast<int>(left && right), both);
        QCOMPARE(static_cast<int>(right && left), both);
        QCOMPARE(static_cast<int>(left || right), either);
        QCOMPARE(static_cast<int>(!(left && right)), static_cast<int>(!left || !right));
    }

    void nothingKnownFindsNothing() {
        const Diagnosis diagnosis = diagnose(Evidence());
        QVERIFY(diagnosis.conclusions.isEmpty());
        QCOMPARE(diagnosis.light, Light::NotRun);
        for (const CheckState& state : judgeChecks(Evidence(), true)) QCOMPARE(state.light, Light::NotRun);
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
