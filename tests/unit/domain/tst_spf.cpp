// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/domain/spf_evaluation.h"
#include "core/domain/spf_macro.h"
#include "core/domain/spf_record.h"
#include "tests/support/run_task.h"
#include "tests/unit/domain/spf_zones.h"

using namespace outbox;

namespace {

SpfEvaluation evaluated(ZoneResolver& zone, const QString& ip, const QString& sender) {
    const SpfClient client{QHostAddress(ip), sender, QStringLiteral("mail.example.test")};
    auto task = evaluateSpf(client, zone, Milliseconds(1000));
    return runTask(task).value_or(SpfEvaluation());
}

SpfEvaluation surveyed(ZoneResolver& zone, const QString& domain) {
    auto task = surveySpf(domain, zone, Milliseconds(1000));
    return runTask(task).value_or(SpfEvaluation());
}

QString annasAddress() {
    return QStringLiteral("anna@example.test");
}

}  // namespace

class TestSpf : public QObject {
    Q_OBJECT
  private slots:
    void namesTheMechanismThatDecides();
    void drawsTheTreeOfRecords();
    void countsBeyondTheLimitInASurvey();
    void aCircleOfIncludesEnds();
    void tenTimesTenExchangersStayBounded();
    void aSilentServerIsNoVerdict();
    void aRecordThatNoServerReachesIsStillJudged();
    void noControlCharacterComesOut();
    void recordsOfOthersAreJudgedAlike_data();
    void recordsOfOthersAreJudgedAlike();
};

void TestSpf::namesTheMechanismThatDecides() {
    ZoneResolver zone;
    zone.write({QStringLiteral("example.test TXT v=spf1 ip4:192.0.2.9 include:_spf.host.test -all"),
                QStringLiteral("_spf.host.test TXT v=spf1 ip4:198.51.100.0/24 ~all")});
    const SpfEvaluation ours = evaluated(zone, QStringLiteral("198.51.100.7"), annasAddress());
    QCOMPARE(ours.result, SpfResult::Pass);
    QCOMPARE(ours.matched, QStringLiteral("include:_spf.host.test"));
    QCOMPARE(ours.matchedAt, QStringLiteral("example.test"));
    QCOMPARE(ours.lookups, 1);
    const SpfEvaluation other = evaluated(zone, QStringLiteral("203.0.113.1"), annasAddress());
    QCOMPARE(other.result, SpfResult::Fail);
    QCOMPARE(other.matched, QStringLiteral("-all"));
}

void TestSpf::drawsTheTreeOfRecords() {
    ZoneResolver zone;
    zone.write({QStringLiteral("example.test TXT v=spf1 include:a.test include:b.test -all"),
                QStringLiteral("a.test TXT v=spf1 include:deep.a.test ?all"),
                QStringLiteral("deep.a.test TXT v=spf1 ip4:192.0.2.1 -all"),
                QStringLiteral("b.test TXT v=spf1 redirect=c.test"),
                QStringLiteral("c.test TXT v=spf1 -all")});
    QStringList tree;
    for (const SpfVisit& visit : surveyed(zone, QStringLiteral("example.test")).visits)
        tree.append(QString(visit.depth, QLatin1Char(' ')) + visit.domain);
    QCOMPARE(tree.join(QLatin1Char('|')),
             QStringLiteral("example.test| a.test|  deep.a.test| b.test|  c.test"));
}

void TestSpf::countsBeyondTheLimitInASurvey() {
    ZoneResolver zone;
    QByteArray record("v=spf1");
    for (int i = 0; i < 14; ++i) {
        const QString host = QStringLiteral("h%1.test").arg(i);
        record += " a:" + host.toLatin1();
        zone.addAddress(host, QStringLiteral("192.0.2.1"));
    }
    zone.addText(QStringLiteral("example.test"), record + " -all");
    const SpfEvaluation survey = surveyed(zone, QStringLiteral("example.test"));
    QCOMPARE(survey.lookups, 14);
    QCOMPARE(survey.result, SpfResult::PermError);
    QCOMPARE(evaluated(zone, QStringLiteral("203.0.113.1"), annasAddress()).result, SpfResult::PermError);
    // Who is found before the limit is let through all the same.
    QCOMPARE(evaluated(zone, QStringLiteral("192.0.2.1"), annasAddress()).result, SpfResult::Pass);
}

void TestSpf::aCircleOfIncludesEnds() {
    ZoneResolver zone;
    zone.write({QStringLiteral("example.test TXT v=spf1 include:b.test -all"),
                QStringLiteral("b.test TXT v=spf1 include:example.test -all")});
    QCOMPARE(evaluated(zone, QStringLiteral("192.0.2.1"), annasAddress()).result, SpfResult::PermError);
    const SpfEvaluation survey = surveyed(zone, QStringLiteral("example.test"));
    QCOMPARE(survey.result, SpfResult::PermError);
    QVERIFY(survey.visits.size() <= 40);
    QVERIFY2(zone.asked.size() <= 4, "every name is asked once");
}

void TestSpf::tenTimesTenExchangersStayBounded() {
    ZoneResolver zone;
    QByteArray record("v=spf1");
    for (int i = 0; i < 10; ++i) {
        const QString domain = QStringLiteral("m%1.test").arg(i);
        record += " mx:" + domain.toLatin1();
        for (int k = 0; k < 10; ++k) {
            const QString host = QStringLiteral("h%1.").arg(k) + domain;
            zone.addTarget(domain, DnsType::Mx, host, 10);
            zone.addAddress(host, QStringLiteral("192.0.2.1"));
        }
    }
    zone.addText(QStringLiteral("example.test"), record + " -all");
    QCOMPARE(evaluated(zone, QStringLiteral("203.0.113.1"), annasAddress()).result, SpfResult::Fail);
    QCOMPARE(zone.asked.size(), 111);
}

void TestSpf::aSilentServerIsNoVerdict() {
    ZoneResolver zone;
    zone.write({QStringLiteral("example.test TXT v=spf1 include:slow.test -all"),
                QStringLiteral("slow.test TIMEOUT")});
    QCOMPARE(evaluated(zone, QStringLiteral("192.0.2.1"), annasAddress()).result, SpfResult::TempError);
    QCOMPARE(surveyed(zone, QStringLiteral("example.test")).result, SpfResult::TempError);
    QCOMPARE(surveyed(zone, QStringLiteral("other.test")).result, SpfResult::None);
}

void TestSpf::aRecordThatNoServerReachesIsStillJudged() {
    ZoneResolver zone;
    zone.write({QStringLiteral("example.test TXT v=spf1 ip4:192.0.2.1 include:gone.test -all")});
    QCOMPARE(evaluated(zone, QStringLiteral("192.0.2.1"), annasAddress()).result, SpfResult::Pass);
    const SpfEvaluation survey = surveyed(zone, QStringLiteral("example.test"));
    QCOMPARE(survey.result, SpfResult::PermError);
    QVERIFY2(survey.problem.contains(QStringLiteral("gone.test")), qPrintable(survey.problem));
}

void TestSpf::noControlCharacterComesOut() {
    ZoneResolver zone;
    zone.addText(QStringLiteral("example.test"), QByteArray("v=spf1 \x1b[31mred -all\r\nSet-Cookie: a"));
    const SpfEvaluation survey = surveyed(zone, QStringLiteral("example.test"));
    QCOMPARE(survey.result, SpfResult::PermError);
    for (const QString& text : {survey.problem, survey.visits.first().record, survey.visits.first().problem})
        for (const QChar c : text) QVERIFY2(c.unicode() >= 0x20, qPrintable(text));
}

void TestSpf::recordsOfOthersAreJudgedAlike_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("sound");
    QFile file(qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/mail-auth/records.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared test data are not here");
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.value(QStringLiteral("kind")).toString() != QLatin1String("spf")) continue;
        QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
            << row.value(QStringLiteral("record")).toString().toUtf8()
            << (row.value(QStringLiteral("verdict")).toString() == QLatin1String("ok"));
    }
}

void TestSpf::recordsOfOthersAreJudgedAlike() {
    QFETCH(QByteArray, record);
    QFETCH(bool, sound);
    QVERIFY(isSpf1(record));
    const SpfRecord read = readSpfRecord(record);
    QVERIFY2(read.isSound() == sound, qPrintable(read.problem));
}

QTEST_GUILESS_MAIN(TestSpf)
#include "tst_spf.moc"
