// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <memory>

#include "core/net/dns_message.h"
#include "resolver_asking.h"

using namespace outbox;
using namespace outbox::resolver_asking;

class TestResolver : public QObject {
    Q_OBJECT
  private slots:
    void tellsWhatServersDo_data();
    void tellsWhatServersDo();
    void keepsRecordsAndTimes();
    void asksForTheAuthenticBitAndEdns();
    void asksAgainWithoutEdns();
    void triesTwice();
    void turnsToTcpWhenTruncated();
    void asksOverIpv6();
    void tellsClosedPorts();
    void asksOnlyTheServerNamed();
    void doesNotAskForNamesThatCannotBeAsked();
    void stopsWhenDestroyed();
    void asksManyAtOnce();
};

void TestResolver::tellsWhatServersDo_data() {
    QTest::addColumn<ScriptedDnsServer::Script>("script");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<bool>("waits");  // until the limit
    using Script = ScriptedDnsServer::Script;
    const auto row = [](const char* title, const Script& script, DnsStatus status, bool waits = false) {
        QTest::newRow(title) << script << status << waits;
    };
    const auto failing = [](int rcode) -> Script {
        return [rcode](const Query& query) { return answerTo(query.octets, {}, flagsAnswer | rcode); };
    };
    row("an address", answerAll, DnsStatus::Found);
    row("no such name", failing(3), DnsStatus::NoSuchName);
    row("no data", failing(0), DnsStatus::NoData);
    row("server failure", failing(2), DnsStatus::ServerFailure);
    row("format error", failing(1), DnsStatus::ServerFailure);
    row("not implemented", failing(4), DnsStatus::Refused);
    row("refused", failing(5), DnsStatus::Refused);
    row("silence", silence, DnsStatus::TimedOut, true);
    row(
        "an answer that is cut", [](const Query& query) { return oneAddress(query.octets).chopped(3); },
        DnsStatus::Malformed);
    row(
        "a record with a pointer to itself",
        [](const Query& query) {
            const int here = 12 + static_cast<int>(questionOf(query.octets).size());
            return answerTo(query.octets, {record(pointer(here), DnsType::A, address4("192.0.2.1"))});
        },
        DnsStatus::Malformed);
    row(
        "a count of records that are not there",
        [](const Query& query) {
            return header(idOf(query.octets), flagsAnswer, {1, 9, 0, 0}) + questionOf(query.octets);
        },
        DnsStatus::Malformed);
    // Answers that could come from somebody else than the server asked are passed over, so nothing is left
    // but to wait.
    row(
        "garbage", [](const Query&) { return QByteArray("SSH-2.0-OpenSSH_9.2\r\n"); }, DnsStatus::TimedOut,
        true);
    row(
        "another id",
        [](const Query& query) {
            QByteArray answer = oneAddress(query.octets);
            answer[0] = static_cast<char>(answer.at(0) ^ 1);
            return answer;
        },
        DnsStatus::TimedOut, true);
    row(
        "another question",
        [](const Query& query) {
            return message("evil.example", DnsType::A,
                           {record(questionPointer(), DnsType::A, address4("192.0.2.66"))}, flagsAnswer,
                           idOf(query.octets));
        },
        DnsStatus::TimedOut, true);
}

void TestResolver::tellsWhatServersDo() {
    QFETCH(const ScriptedDnsServer::Script, script);
    QFETCH(const DnsStatus, status);
    QFETCH(const bool, waits);
    ScriptedDnsServer server(script);
    const Timeline timeline;
    CaresResolver resolver(timeline);
    const DnsAnswer answer = asked(resolver, server.place(), waits ? brief : generous);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.server, server.place());
    QCOMPARE(answer.name, host);
    QCOMPARE(answer.records.isEmpty(), status != DnsStatus::Found);
    QVERIFY(server.queries() >= 1);
}

void TestResolver::keepsRecordsAndTimes() {
    qint64 clock = 1000;
    const Timeline timeline([&clock] { return clock; });
    ScriptedDnsServer server([](const Query& query) {
        return answerTo(query.octets,
                        {record(questionPointer(), DnsType::Mx, be16(10) + name("mx.example.org"), 77)},
                        flagsAnswer | flagAuthenticated);
    });
    server.onQuery = [&clock] { clock += 42; };
    CaresResolver resolver(timeline);
    const DnsAnswer answer = asked(resolver, server.place(), generous, DnsType::Mx);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.type, DnsType::Mx);
    QCOMPARE(answer.startedMs, 1000);
    QCOMPARE(answer.durationMs, 42);
    QVERIFY(answer.authenticated);
    QCOMPARE(answer.records.first().target, QStringLiteral("mx.example.org"));
    QCOMPARE(answer.records.first().ttl, 77U);
}

void TestResolver::asksForTheAuthenticBitAndEdns() {
    QByteArray query;
    ScriptedDnsServer server([&query](const Query& received) {
        query = received.octets;
        return oneAddress(received.octets);
    });
    const Timeline timeline;
    CaresResolver resolver(timeline);
    QCOMPARE(asked(resolver, server.place(), generous).status, DnsStatus::Found);
    const auto expected = dnsQuery(host, DnsType::A, static_cast<quint16>(idOf(query)));
    QVERIFY(expected);
    QCOMPARE(query.toHex(), expected->toHex());
}

void TestResolver::asksAgainWithoutEdns() {
    QByteArray second;
    ScriptedDnsServer server([&second](const Query& query) {
        if (query.number == 1) return answerTo(query.octets, {}, flagsAnswer | 1);
        second = query.octets;
        return oneAddress(query.octets);
    });
    const Timeline timeline;
    CaresResolver resolver(timeline);
    QCOMPARE(asked(resolver, server.place(), generous).status, DnsStatus::Found);
    QCOMPARE(second.mid(10, 2), be16(0));  // no additional record
}

void TestResolver::triesTwice() {
    ScriptedDnsServer server(
        [](const Query& query) { return query.number == 1 ? QByteArray() : oneAddress(query.octets); });
    const Timeline timeline;
    CaresResolver resolver(timeline);
    const Milliseconds limit{1500};
    QCOMPARE(asked(resolver, server.place(), limit).status, DnsStatus::Found);
    QCOMPARE(server.queries(), 2);
}

void TestResolver::turnsToTcpWhenTruncated() {
    ScriptedDnsServer server([](const Query& query) {
        if (!query.tcp) return answerTo(query.octets, {}, flagsAnswer | flagTruncated);
        QByteArrayList records;
        for (int i = 0; i < 200; ++i)
            records += record(questionPointer(), DnsType::Txt,
                              label(QByteArray(200, static_cast<char>('a' + i % 26))));
        return answerTo(query.octets, records);
    });
    const Timeline timeline;
    CaresResolver resolver(timeline);
    const DnsAnswer answer = asked(resolver, server.place(), generous, DnsType::Txt);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.records.size(), 200);
    QCOMPARE(server.tcpQueries(), 1);
}

void TestResolver::asksOverIpv6() {
    const QHostAddress loopback(QHostAddress::LocalHostIPv6);
    ScriptedDnsServer server(answerAll, loopback);
    if (!server.isListening()) QSKIP("this machine has no ::1");
    ScriptedDnsServer configured(serverFailure);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({configured.place()}));
    const DnsAnswer answer = asked(resolver, server.place(), generous);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.server, server.place());
    QCOMPARE(server.queries(), 1);
    const DnsAnswer nobody = asked(resolver, closedDnsPlace(loopback), generous);
    QCOMPARE(nobody.status, DnsStatus::Unreachable);
    QCOMPARE(configured.queries(), 0);
}

void TestResolver::tellsClosedPorts() {
    const Timeline timeline;
    CaresResolver resolver(timeline);
    // With hours to wait, only the refusal itself can have ended it.
    const DnsAnswer answer = asked(resolver, closedDnsPlace(), hours);
    QCOMPARE(answer.status, DnsStatus::Unreachable);
    QVERIFY(!answer.detail.isEmpty());
}

void TestResolver::asksOnlyTheServerNamed() {
    ScriptedDnsServer configured(answerAll);
    ScriptedDnsServer named(serverFailure);
    ScriptedDnsServer silent(silence);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({configured.place()}));
    QCOMPARE(asked(resolver, named.place(), generous).status, DnsStatus::ServerFailure);
    QCOMPARE(asked(resolver, silent.place(), brief).status, DnsStatus::TimedOut);
    QCOMPARE(asked(resolver, closedDnsPlace(), hours).status, DnsStatus::Unreachable);
    QCOMPARE(configured.queries(), 0);
}

void TestResolver::doesNotAskForNamesThatCannotBeAsked() {
    ScriptedDnsServer first(answerAll);
    ScriptedDnsServer second(answerAll);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({first.place(), second.place()}));
    for (const QString& name :
         {QString(), QStringLiteral("a..b"), QStringLiteral("a b"), QString(300, u'x')}) {
        const DnsAnswer answer = asked(resolver, QString(), generous, DnsType::A, name);
        QCOMPARE(answer.status, DnsStatus::NotAsked);
        QCOMPARE(answer.detail, QStringLiteral("not a name that DNS can carry"));
    }
    QCOMPARE(first.queries() + second.queries(), 0);
}

void TestResolver::stopsWhenDestroyed() {
    std::unique_ptr<Task<DnsAnswer>> task;
    bool ended = false;
    const Timeline timeline;
    CaresResolver resolver(timeline);
    ScriptedDnsServer server(silence);
    task = std::make_unique<Task<DnsAnswer>>(resolver.ask(host, DnsType::A, server.place(), hours));
    task->start([&ended] { ended = true; });
    QTRY_COMPARE(server.queries(), 1);  // the question is out and waits
    task.reset();
    // A later question on the same resolver is not disturbed, and the destroyed one never ends.
    QCOMPARE(asked(resolver, closedDnsPlace(), hours).status, DnsStatus::Unreachable);
    QVERIFY(!ended);
}

void TestResolver::asksManyAtOnce() {
    ScriptedDnsServer server([](const Query& query) {
        return query.number % 2 == 0 ? noSuchName(query) : oneAddress(query.octets);
    });
    const Timeline timeline;
    CaresResolver resolver(timeline);
    std::vector<Task<DnsAnswer>> tasks;
    for (int i = 0; i < 40; ++i) tasks.push_back(resolver.ask(host, DnsType::A, server.place(), generous));
    Task<std::vector<DnsAnswer>> all = whenAll(std::move(tasks));
    const auto answers = runTask(all);
    QVERIFY(answers);
    const auto found = std::count_if(answers->begin(), answers->end(), [](const DnsAnswer& answer) {
        return answer.status == DnsStatus::Found;
    });
    QCOMPARE(found, 20);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
