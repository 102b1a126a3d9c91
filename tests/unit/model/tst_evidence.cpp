// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/evidence.h"

using namespace outbox;

namespace {
DialogueObservation dialogue(DialogueRole role, const char* proves = "") {
    DialogueObservation d;
    d.role = role;
    d.proves = QString::fromLatin1(proves);
    return d;
}

DnsRecord record(DnsType type, const char* address) {
    DnsRecord r;
    r.type = type;
    r.address = QHostAddress(QString::fromLatin1(address));
    return r;
}

ServerReply reply(int code, const char* status = "", const char* responseCode = "") {
    ServerReply r;
    r.code = code;
    r.status = QString::fromLatin1(status);
    r.responseCode = QString::fromLatin1(responseCode);
    return r;
}
}  // namespace

class TestEvidence : public QObject {
    Q_OBJECT
  private slots:
    void findsWhatWasObserved();
    void addressesOfAName();
    void repliesJudgeThemselves_data();
    void repliesJudgeThemselves();
};

void TestEvidence::findsWhatWasObserved() {
    Evidence evidence;
    QVERIFY(!evidence.asSet());
    QVERIFY(!evidence.incoming());
    QVERIFY(!evidence.proof(QStringLiteral("use-other-port")));
    QVERIFY(!evidence.name(NameRole::Outgoing));

    evidence.dialogues = {dialogue(DialogueRole::Candidate), dialogue(DialogueRole::AsSet),
                          dialogue(DialogueRole::Proof, "a"), dialogue(DialogueRole::Proof, "b"),
                          dialogue(DialogueRole::Incoming)};
    NameObservation name;
    name.role = NameRole::Incoming;
    evidence.names = {name};

    QCOMPARE(evidence.asSet(), &std::as_const(evidence.dialogues).at(1));
    QCOMPARE(evidence.incoming(), &std::as_const(evidence.dialogues).at(4));
    QCOMPARE(evidence.proof(QStringLiteral("b")), &std::as_const(evidence.dialogues).at(3));
    QVERIFY(!evidence.proof(QStringLiteral("c")));
    QVERIFY(evidence.name(NameRole::Incoming));
    QVERIFY(!evidence.name(NameRole::Control));
}

void TestEvidence::addressesOfAName() {
    DnsAnswer configured;
    configured.records = {record(DnsType::CName, ""), record(DnsType::A, "192.0.2.1"),
                          record(DnsType::Mx, "192.0.2.9"), record(DnsType::Aaaa, "2001:db8::1"),
                          record(DnsType::A, "192.0.2.1")};
    const QList<QHostAddress> both{QHostAddress(QStringLiteral("192.0.2.1")),
                                   QHostAddress(QStringLiteral("2001:db8::1"))};
    QCOMPARE(configured.addresses(), both);

    NameObservation name;
    name.configured = {configured, configured};
    QCOMPARE(name.addresses(), both);

    name.system.records = {record(DnsType::A, "198.51.100.7")};
    QCOMPARE(name.addresses(), QList<QHostAddress>{QHostAddress(QStringLiteral("198.51.100.7"))});
}

void TestEvidence::repliesJudgeThemselves_data() {
    QTest::addColumn<ServerReply>("said");
    QTest::addColumn<bool>("positive");
    QTest::addColumn<bool>("temporary");

    QTest::newRow("250") << reply(250) << true << false;
    QTest::newRow("354") << reply(354) << true << false;
    QTest::newRow("421") << reply(421) << false << true;
    QTest::newRow("550") << reply(550) << false << false;
    QTest::newRow("nothing") << reply(0) << false << false;
    QTest::newRow("OK") << reply(0, "OK") << true << false;
    QTest::newRow("PREAUTH") << reply(0, "PREAUTH") << true << false;
    QTest::newRow("continuation") << reply(0, "+") << true << false;
    QTest::newRow("NO") << reply(0, "NO", "AUTHENTICATIONFAILED") << false << false;
    QTest::newRow("NO for now") << reply(0, "NO", "UNAVAILABLE") << false << true;
    QTest::newRow("OK with a code for later") << reply(0, "OK", "UNAVAILABLE") << true << false;
    QTest::newRow("+OK") << reply(0, "+OK") << true << false;
    QTest::newRow("-ERR in use") << reply(0, "-ERR", "IN-USE") << false << true;
    QTest::newRow("-ERR login delay") << reply(0, "-ERR", "LOGIN-DELAY") << false << true;
    QTest::newRow("-ERR for now") << reply(0, "-ERR", "sys/temp") << false << true;
    QTest::newRow("-ERR for good") << reply(0, "-ERR", "SYS/PERM") << false << false;
    QTest::newRow("BYE") << reply(0, "BYE") << false << false;
}

void TestEvidence::repliesJudgeThemselves() {
    QFETCH(ServerReply, said);
    QFETCH(bool, positive);
    QFETCH(bool, temporary);
    QCOMPARE(said.positive(), positive);
    QCOMPARE(said.temporary(), temporary);
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
