// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/providers/discovery_sources.h"
#include "core/providers/guessed_settings.h"
#include "core/providers/srv_settings.h"

using namespace outbox;

namespace {

MailAddress anna() {
    return {QStringLiteral("anna"), QStringLiteral("kontor-berg.test")};
}

DnsRecord srv(const char* target, quint16 port, quint16 priority = 0, quint16 weight = 0) {
    DnsRecord record;
    record.type = DnsType::Srv;
    record.target = QString::fromLatin1(target);
    record.port = port;
    record.priority = priority;
    record.weight = weight;
    return record;
}

/// Answers to the six services in their order; those not named are empty.
QList<DnsAnswer> answers(const QHash<int, QList<DnsRecord>>& records) {
    QList<DnsAnswer> all(qsizetype(srvServices.size()));
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        all[it.key()].status = DnsStatus::Found;
        all[it.key()].records = it.value();
    }
    return all;
}

constexpr int submissions = 0;
constexpr int submission = 1;
constexpr int imaps = 2;
constexpr int pop3 = 5;

QString texts(const QList<Endpoint>& endpoints) {
    QStringList all;
    for (const Endpoint& endpoint : endpoints) all.append(endpointText(endpoint));
    return all.join(u' ');
}

}  // namespace

class TestSettingsByRule : public QObject {
    Q_OBJECT

  private slots:
    void srvPutsEncryptionFromTheFirstByteFirst() {
        const SrvSettings settings = srvSettings(answers({{submission, {srv("mail.kontor-berg.test", 587)}},
                                                          {submissions, {srv("mail.kontor-berg.test", 465)}},
                                                          {pop3, {srv("pop.kontor-berg.test", 110)}},
                                                          {imaps, {srv("mail.kontor-berg.test", 993)}}}),
                                                 anna());
        QCOMPARE(texts(settings.outgoing),
                 QStringLiteral("mail.kontor-berg.test:465/tls mail.kontor-berg.test:587/starttls"));
        QCOMPARE(texts(settings.incoming),
                 QStringLiteral("mail.kontor-berg.test:993/tls pop.kontor-berg.test:110/starttls"));
        QCOMPARE(settings.detail, QStringLiteral("_submissions._tcp.kontor-berg.test"));
        QCOMPARE(settings.outgoing.first().user, QStringLiteral("anna@kontor-berg.test"));
        QCOMPARE(settings.incoming.last().protocol, Protocol::Pop3);
        QVERIFY(!settings.foreignServer);
        QVERIFY(!settings.sendingNotOffered);
    }

    void srvGoesByPriorityThenWeight() {
        const SrvSettings settings = srvSettings(
            answers({{submission,
                      {srv("c.kontor-berg.test", 587, 20, 100), srv("b.kontor-berg.test", 587, 10, 1),
                       srv("a.kontor-berg.test", 587, 10, 60)}}}),
            anna());
        QCOMPARE(texts(settings.outgoing),
                 QStringLiteral("a.kontor-berg.test:587/starttls b.kontor-berg.test:587/starttls "
                                "c.kontor-berg.test:587/starttls"));
    }

    void aDotMeansNotOffered_data() {
        QTest::addColumn<bool>("starttlsOffered");
        QTest::addColumn<bool>("notOffered");
        QTest::newRow("both services refused") << false << true;
        QTest::newRow("one refused, the other there") << true << false;
    }

    void aDotMeansNotOffered() {
        QFETCH(const bool, starttlsOffered);
        const DnsRecord other = starttlsOffered ? srv("mail.kontor-berg.test", 587) : srv("", 0);
        const SrvSettings settings =
            srvSettings(answers({{submissions, {srv(".", 0)}}, {submission, {other}}}), anna());
        QTEST(settings.sendingNotOffered, "notOffered");
        QCOMPARE(settings.outgoing.size(), starttlsOffered ? 1 : 0);
    }

    void aDotForReceivingSaysNothingOfSending() {
        QVERIFY(!srvSettings(answers({{imaps, {srv(".", 0)}}}), anna()).sendingNotOffered);
    }

    void anImpossibleServerIsLeftOut() {
        const SrvSettings settings = srvSettings(
            answers({{submission,
                      {srv("mail kontor", 587), srv("mail.kontor-berg.test", 0), srv("-x.test", 587)}}}),
            anna());
        QVERIFY(settings.outgoing.isEmpty());
        QVERIFY(!settings.sendingNotOffered);
    }

    void aServerOfAnotherDomainIsMarked() {
        QVERIFY(
            srvSettings(answers({{submission, {srv("smtp.hoster.example", 587)}}}), anna()).foreignServer);
        QVERIFY(srvSettings(answers({{submission, {srv("smtp.evilkontor-berg.test", 587)}}}), anna())
                    .foreignServer);
    }

    void manyRecordsAreCut() {
        QList<DnsRecord> records;
        for (int i = 0; i < 200; ++i) records.append(srv("mail.kontor-berg.test", quint16(1000 + i)));
        QCOMPARE(srvSettings(answers({{submission, records}}), anna()).outgoing.size(), 8);
    }

    void aGuessTriesNamesBeforePorts() {
        const GuessedSettings guess = guessSettings(anna(), {}, {});
        QCOMPARE(texts(guess.outgoing),
                 QStringLiteral("smtp.kontor-berg.test:465/tls smtp.kontor-berg.test:587/starttls "
                                "mail.kontor-berg.test:465/tls mail.kontor-berg.test:587/starttls"));
        QCOMPARE(texts(guess.incoming.mid(0, 2)),
                 QStringLiteral("imap.kontor-berg.test:993/tls imap.kontor-berg.test:143/starttls"));
        QCOMPARE(guess.incoming.last().protocol, Protocol::Pop3);
        QCOMPARE(guess.outgoing.first().user, QStringLiteral("anna@kontor-berg.test"));
    }

    void aGuessKeepsToNamesThatExist() {
        const QStringList mx{QStringLiteral("MX1.kontor-berg.test"), QStringLiteral("mail.kontor-berg.test"),
                             QStringLiteral("mx3.kontor-berg.test")};
        const GuessedSettings guess = guessSettings(anna(), mx, {QStringLiteral("mx1.kontor-berg.test")});
        QCOMPARE(texts(guess.outgoing),
                 QStringLiteral("mx1.kontor-berg.test:465/tls mx1.kontor-berg.test:587/starttls"));
    }

    void theNamesToAskForAreFew() {
        const QStringList mx{QStringLiteral("a.test"), QStringLiteral("b.test"), QStringLiteral("c.test")};
        QCOMPARE(guessedHosts(QStringLiteral("kontor-berg.test"), mx).join(u' '),
                 QStringLiteral(
                     "smtp.kontor-berg.test imap.kontor-berg.test mail.kontor-berg.test a.test b.test"));
    }

    void theOwnerOfAnExchangerIsItsDomain_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("domains");
        QTest::newRow("one label before") << "mx.hoster.example"
                                          << "hoster.example";
        QTest::newRow("two labels before") << "mx1.mail.hoster.example"
                                           << "mail.hoster.example hoster.example";
        QTest::newRow("below a country's registry") << "mx.hoster.co.uk"
                                                    << "hoster.co.uk";
        QTest::newRow("a country without one") << "mx.hoster.de"
                                               << "hoster.de";
        QTest::newRow("the domain itself") << "hoster.example"
                                           << "hoster.example";
        QTest::newRow("a registry alone") << "co.uk"
                                          << "";
        QTest::newRow("one label") << "mx"
                                   << "";
        QTest::newRow("no host") << "not a host"
                                 << "";
    }

    void theOwnerOfAnExchangerIsItsDomain() {
        QFETCH(const QString, host);
        QTEST(ownerDomains(host).join(u' '), "domains");
    }
};

QTEST_GUILESS_MAIN(TestSettingsByRule)
#include "tst_settings_by_rule.moc"
