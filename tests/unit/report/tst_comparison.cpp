// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>

#include "core/report/comparison.h"
#include "sample_report.h"
#include "tests/support/sample_documents.h"

using namespace outbox;

namespace {
using Change = void (*)(Report& old, Report& now);

QJsonObject computer(const char* address, const char* resolver, bool tunnel = false) {
    QJsonArray interfaces{QJsonObject{{QStringLiteral("name"), QStringLiteral("eth0")},
                                      {QStringLiteral("tunnel"), false},
                                      {QStringLiteral("addresses"), QJsonArray{QLatin1String(address)}}}};
    if (tunnel)
        interfaces.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("tun0")},
                                      {QStringLiteral("tunnel"), true},
                                      {QStringLiteral("addresses"), QJsonArray{QStringLiteral("10.8.0.2")}}});
    return {{QStringLiteral("interfaces"), interfaces},
            {QStringLiteral("resolvers"), QJsonArray{QLatin1String(resolver)}}};
}

/// The same account, red at its port with one cause; the local facts alike.
Report failing() {
    Report report = samples::blockedPort();
    report.light = Light::Red;
    report.stopped = false;
    Check local;
    local.id = QStringLiteral("computer");
    local.light = Light::Green;
    local.observed = computer("192.0.2.7", "192.0.2.1");
    report.checks.prepend(local);
    return report;
}

void set(Report& report, const char* check, Light light) {
    for (Check& one : report.checks)
        if (one.id == QLatin1String(check)) one.light = light;
}

void cure(Report& report) {
    report.light = Light::Green;
    report.findings.clear();
    for (Check& one : report.checks) one.light = Light::Green;
}

void blame(Report& report, const char* finding, const char* check) {
    report.findings.resize(1);
    report.findings.first().id = QLatin1String(finding);
    for (Check& one : report.checks) one.light = Light::Green;
    set(report, check, Light::Red);
}

void elsewhere(Report& report, bool tunnel = false) {
    for (Check& one : report.checks)
        if (one.id == QLatin1String("computer"))
            one.observed =
                tunnel ? computer("192.0.2.7", "192.0.2.1", true) : computer("198.51.100.9", "198.51.100.1");
}
}  // namespace

class TestComparison : public QObject {
    Q_OBJECT
  private slots:
    void concludes_data();
    void concludes();
    void heedsWhatThePersonSays_data();
    void heedsWhatThePersonSays();
    void listsWhatChangedInTheOrderOfTheRoad();
    void everyConclusionHasANameAndASentence();
    void textHoldsNoLongLines();
};

void TestComparison::concludes_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("conclusion");
    const auto row = [](const char* name, Change change, const char* conclusion) {
        QTest::newRow(name) << change << QString(QLatin1String(conclusion));
    };
    row(
        "nothing changed", [](Report&, Report&) {}, "same");
    row(
        "another address",
        [](Report&, Report& now) { now.account.address = QStringLiteral("b@example.org"); }, "other-account");
    row(
        "one was stopped", [](Report& old, Report&) { old.stopped = true; }, "stopped");
    row(
        "works now", [](Report&, Report& now) { cure(now); }, "cured");
    row(
        "worked before", [](Report& old, Report&) { cure(old); }, "broke");
    row(
        "works in the other network",
        [](Report&, Report& now) {
            cure(now);
            elsewhere(now);
        },
        "network-at-fault");
    row(
        "worked in the first network",
        [](Report& old, Report&) {
            cure(old);
            elsewhere(old);
        },
        "network-at-fault");
    row(
        "fails alike in the other network", [](Report&, Report& now) { elsewhere(now); }, "not-the-network");
    row(
        "works without the tunnel",
        [](Report& old, Report& now) {
            elsewhere(old, true);
            cure(now);
        },
        "vpn-at-fault");
    row(
        "works with the tunnel",
        [](Report&, Report& now) {
            cure(now);
            elsewhere(now, true);
        },
        "cured");
    row(
        "works with other settings",
        [](Report&, Report& now) {
            cure(now);
            now.account.outgoing.port = 465;
        },
        "settings-cured");
    row(
        "fails with other settings",
        [](Report& old, Report& now) {
            cure(old);
            now.account.outgoing.port = 26;
        },
        "settings-broke");
    row(
        "fails alike with other settings", [](Report&, Report& now) { now.account.outgoing.port = 26; },
        "not-the-settings");
    row(
        "works without the mail shield",
        [](Report& old, Report& now) {
            blame(old, "local.mail-shield", "port");
            cure(now);
        },
        "security-software");
    row(
        "the next obstacle", [](Report&, Report& now) { blame(now, "auth.wrong-password", "sign-in"); },
        "further");
    row(
        "an earlier obstacle", [](Report& old, Report&) { blame(old, "auth.wrong-password", "sign-in"); },
        "other-cause");
    row(
        "the same cause, other lights", [](Report&, Report& now) { set(now, "computer", Light::Yellow); },
        "still-fails");
    row(
        "a warning less",
        [](Report& old, Report& now) {
            cure(now);
            old.light = Light::Yellow;
            old.findings.resize(1);
        },
        "better");
    row(
        "a warning more",
        [](Report& old, Report& now) {
            cure(old);
            now.light = Light::Yellow;
            now.findings.resize(1);
        },
        "worse");
    row(
        "both work, a light differs",
        [](Report& old, Report& now) {
            cure(old);
            cure(now);
            set(now, "port", Light::NotRun);
        },
        "differs");
}

void TestComparison::concludes() {
    QFETCH(Change, change);
    QFETCH(QString, conclusion);
    Report old = failing(), now = failing();
    change(old, now);

    const Comparison comparison = compareReports(old, now);

    QCOMPARE(conclusionName(comparison.kind), conclusion);
    QVERIFY(!comparison.text.isEmpty());
    QVERIFY2(!comparison.text.contains(QLatin1String("%1")), qPrintable(comparison.text));
    const QJsonObject document = comparisonToJson(comparison);
    QCOMPARE(document.value(QStringLiteral("conclusion")).toObject().value(QStringLiteral("id")).toString(),
             conclusion);
    tests::keepDocument(
        QStringLiteral("good-") + QString::fromUtf8(QTest::currentDataTag()).replace(u'/', u' '), document);
}

void TestComparison::heedsWhatThePersonSays_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<Contrast>("contrast");
    QTest::addColumn<QString>("conclusion");
    const auto row = [](const char* name, Change change, Contrast contrast, const char* conclusion) {
        QTest::newRow(name) << change << contrast << QString(QLatin1String(conclusion));
    };
    const Change nothing = [](Report&, Report&) {};
    const Change works = [](Report&, Report& now) { cure(now); };
    const Change movedAndWorks = [](Report&, Report& now) {
        cure(now);
        elsewhere(now);
    };
    row("works while security software is paused", works, Contrast::SecurityPaused, "security-paused");
    row("fails alike while it is paused", nothing, Contrast::SecurityPaused, "same");
    row("paused, and in another network too", movedAndWorks, Contrast::SecurityPaused, "network-at-fault");
    row("stayed in the same network", nothing, Contrast::OtherNetwork, "same-network");
    row("works in the same network", works, Contrast::OtherNetwork, "cured");
    row(
        "another network, alike", [](Report&, Report& now) { elsewhere(now); }, Contrast::OtherNetwork,
        "not-the-network");
    row(
        "nobody knows which network",
        [](Report& old, Report& now) {
            old.checks.removeFirst();
            now.checks.removeFirst();
        },
        Contrast::OtherNetwork, "same");
}

void TestComparison::heedsWhatThePersonSays() {
    QFETCH(Change, change);
    QFETCH(Contrast, contrast);
    QFETCH(QString, conclusion);
    Report old = failing(), now = failing();
    change(old, now);

    const Comparison comparison = compareReports(old, now, contrast);

    QCOMPARE(conclusionName(comparison.kind), conclusion);
    QVERIFY2(!comparison.text.contains(QLatin1String("%1")), qPrintable(comparison.text));
}

void TestComparison::listsWhatChangedInTheOrderOfTheRoad() {
    const Report old = failing();
    Report now = failing();
    cure(now);
    const Comparison comparison = compareReports(old, now);
    QStringList order, changed;
    for (const Check& check : now.checks) order.append(check.id);
    for (const ChangedCheck& row : comparison.changed) {
        changed.append(row.id);
        QVERIFY(row.old != row.now);
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.contains(QStringLiteral("port")));
    QVERIFY(!changed.contains(QStringLiteral("computer")));
    QStringList sorted = changed;
    std::sort(sorted.begin(), sorted.end(),
              [&order](const QString& a, const QString& b) { return order.indexOf(a) < order.indexOf(b); });
    QCOMPARE(changed, sorted);
    QCOMPARE(comparison.gone, QStringList{old.findings.first().id});
}

void TestComparison::everyConclusionHasANameAndASentence() {
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(ConclusionKind::Differs); ++kind) {
        const QString name = conclusionName(static_cast<ConclusionKind>(kind));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(kind)));
        names.insert(name);
    }
    QCOMPARE(names.size(), static_cast<int>(ConclusionKind::Differs) + 1);
}

void TestComparison::textHoldsNoLongLines() {
    Report now = failing();
    cure(now);
    const QString text = comparisonText(compareReports(failing(), now));
    for (const QString& line : text.split(u'\n')) QVERIFY2(line.size() <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
