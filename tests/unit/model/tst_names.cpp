// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "core/model/dns_facts.h"
#include "core/model/failure.h"
#include "core/model/light.h"
#include "core/model/observation.h"
#include "core/model/report.h"
#include "core/model/service_kind.h"
#include "core/model/tls_facts.h"
#include "core/model/transcript.h"

using namespace outbox;

namespace {
/// Every value up to the last has a name of its own, in snake_case.
template <typename Value>
void checkNames(QString (*nameOf)(Value), Value last) {
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString name = nameOf(static_cast<Value>(i));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        for (const QChar c : name) QVERIFY2(c == u'_' || c.isLower() || c.isDigit(), qPrintable(name));
        seen.insert(name);
    }
    QVERIFY(nameOf(static_cast<Value>(static_cast<int>(last) + 1)).isEmpty());
}
}  // namespace

class TestNames : public QObject {
    Q_OBJECT
  private slots:
    void everyValueHasItsOwn();
    void asReportsWriteThem();
    void lightsAreReadBack();
    void theMoreSeriousLightWins_data();
    void theMoreSeriousLightWins();
};

void TestNames::everyValueHasItsOwn() {
    checkNames(failureName, Failure::Other);
    checkNames(dnsStatusName, DnsStatus::Cancelled);
    checkNames(stepName, Step::Quit);
    checkNames(signInOutcomeName, SignInOutcome::OtherKind);
    checkNames(certificateProblemName, CertificateProblem::Other);
    checkNames(lightName, Light::NotRun);
    checkNames(stationName, Station::Arrival);
    checkNames(speakerName, Speaker::Note);
    checkNames(whoName, Who::Network);
    checkNames(serviceKindName, ServiceKind::Unknown);
}

void TestNames::asReportsWriteThem() {
    QCOMPARE(failureName(Failure::TimedOut), QStringLiteral("timed_out"));
    QCOMPARE(stepName(Step::SecondHello), QStringLiteral("second_hello"));
    QCOMPARE(stationName(Station::NameLookUp), QStringLiteral("name_look_up"));
    QCOMPARE(dnsStatusName(DnsStatus::NoSuchName), QStringLiteral("no_such_name"));
    QCOMPARE(certificateProblemName(CertificateProblem::NameMismatch), QStringLiteral("name_mismatch"));
}

void TestNames::lightsAreReadBack() {
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::Running, Light::Waiting}) {
        QCOMPARE(lightFromName(lightName(light)), light);
    }
    QCOMPARE(lightFromName(u"greenish"), Light::NotRun);
    QCOMPARE(lightFromName(u""), Light::NotRun);
    QCOMPARE(whoFromName(u"administrator"), std::optional(Who::Administrator));
    QVERIFY(!whoFromName(u"nobody"));
}

void TestNames::theMoreSeriousLightWins_data() {
    QTest::addColumn<Light>("a");
    QTest::addColumn<Light>("b");
    QTest::addColumn<Light>("result");

    QTest::newRow("red over all") << Light::Red << Light::Running << Light::Red;
    QTest::newRow("yellow over running") << Light::Running << Light::Yellow << Light::Yellow;
    QTest::newRow("running over green") << Light::Green << Light::Running << Light::Running;
    QTest::newRow("waiting over green") << Light::Waiting << Light::Green << Light::Waiting;
    QTest::newRow("waiting over not run") << Light::NotRun << Light::Waiting << Light::Waiting;
    QTest::newRow("not run says nothing") << Light::NotRun << Light::Green << Light::Green;
    QTest::newRow("not run twice is not green") << Light::NotRun << Light::NotRun << Light::NotRun;
}

void TestNames::theMoreSeriousLightWins() {
    QFETCH(Light, a);
    QFETCH(Light, b);
    QFETCH(Light, result);
    QCOMPARE(worse(a, b), result);
    QCOMPARE(worse(b, a), result);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
