// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <netdb.h>
#endif

#include <QSemaphore>
#include <QTest>
#include <memory>

#include "core/net/cares_resolver.h"
#include "core/net/dns_message.h"
#include "core/net/resolv_conf.h"
#include "tests/support/dns_bytes.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_dns_server.h"

using namespace outbox;
using namespace outbox::dns_bytes;

namespace {

const QString host = QStringLiteral("mail.example.org");
constexpr Milliseconds generous{10000};
constexpr Milliseconds brief{150};  // for servers that never answer
constexpr Milliseconds hours{3600000};

using Query = ScriptedDnsServer::Query;

QByteArray oneAddress(const QByteArray& query) {
    return answerTo(query, {record(questionPointer(), DnsType::A, address4("192.0.2.10"), 60)});
}
QByteArray answerAll(const Query& query) {
    return oneAddress(query.octets);
}
QByteArray silence(const Query&) {
    return {};
}
QByteArray serverFailure(const Query& query) {
    return answerTo(query.octets, {}, flagsAnswer | 2);
}
QByteArray noSuchName(const Query& query) {
    return answerTo(query.octets, {}, flagsAnswer | 3);
}

CaresResolver::Sources configuredAs(const QStringList& servers) {
    CaresResolver::Sources sources;
    sources.configured = [servers] { return servers; };
    return sources;
}

DnsAnswer asked(Resolver& resolver, const QString& server, Milliseconds limit, DnsType type = DnsType::A,
                const QString& name = host) {
    Task<DnsAnswer> task = resolver.ask(name, type, server, limit);
    const auto answer = runTask(task);
    return answer ? *answer : DnsAnswer();
}

DnsAnswer askedSystem(AddressLookup lookUp, Milliseconds limit) {
    const Timeline timeline;
    SystemResolver resolver(timeline, std::move(lookUp));
    Task<DnsAnswer> task = resolver.ask(host, limit);
    const auto answer = runTask(task);
    return answer ? *answer : DnsAnswer();
}

}  // namespace

class TestResolver : public QObject {
    Q_OBJECT
  private slots:
    void readsServerPlaces_data();
    void readsServerPlaces();
    void refusesServerPlaces_data();
    void refusesServerPlaces();
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
    void goesToTheNextConfiguredServer_data();
    void goesToTheNextConfiguredServer();
    void staysWithTheFirstAnswer_data();
    void staysWithTheFirstAnswer();
    void saysWhenNothingIsConfigured();
    void readsResolvConf();
    void readsTheSystemsServers();
    void stopsWhenDestroyed();
    void asksManyAtOnce();
    void systemStatuses_data();
    void systemStatuses();
    void systemGivesBothFamilies();
    void systemDoesNotWaitForAHangingLookup();
    void systemForgetsADestroyedLookup();
    void systemKnowsLocalhost();
};

void TestResolver::readsServerPlaces_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* text, const char* address, int port, const char* canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address) << port
                            << QString::fromLatin1(canonical);
    };
    row("192.0.2.53", "192.0.2.53", 53, "192.0.2.53");
    row("192.0.2.53:53", "192.0.2.53", 53, "192.0.2.53");
    row("192.0.2.53:5353", "192.0.2.53", 5353, "192.0.2.53:5353");
    row("2001:db8::53", "2001:db8::53", 53, "2001:db8::53");
    row("[2001:DB8::53]", "2001:db8::53", 53, "2001:db8::53");
    row("fe80::1%eth0", "fe80::1%eth0", 53, "fe80::1%eth0");
    row("[fe80::1%eth0]:5353", "fe80::1%eth0", 5353, "[fe80::1%eth0]:5353");
    row("[2001:db8::53]:5353", "2001:db8::53", 5353, "[2001:db8::53]:5353");
}

void TestResolver::readsServerPlaces() {
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    const auto server = parseDnsServer(text);
    QVERIFY(server);
    QCOMPARE(server->address, QHostAddress(address));
    QCOMPARE(int(server->port), port);
    QTEST(dnsServerText(*server), "canonical");
}

void TestResolver::refusesServerPlaces_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", " ", "dns.example.org", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "192.0.2.53:+53",
          "127.1", "192.0.2.53:53:53", "[2001:db8::53", "[2001:db8::53]5353",
          "[2001:db8::53]:", "[192.0.2.53]:53", "[]:53", ":53", "192.0.2.53,8.8.8.8", "192.0.2.53 8.8.8.8"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestResolver::refusesServerPlaces() {
    QFETCH(const QString, text);
    QVERIFY(!parseDnsServer(text));
    if (text.isEmpty()) return;  // stands for the configured ones
    ScriptedDnsServer configured(answerAll);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({configured.place()}));
    const DnsAnswer answer = asked(resolver, text, generous);
    QCOMPARE(answer.status, DnsStatus::NotAsked);
    QVERIFY(!answer.detail.isEmpty());
    QCOMPARE(configured.queries(), 0);
}

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

void TestResolver::goesToTheNextConfiguredServer_data() {
    QTest::addColumn<ScriptedDnsServer::Script>("script");
    QTest::addColumn<QString>("why");
    using Script = ScriptedDnsServer::Script;
    QTest::newRow("after a failure") << Script(serverFailure) << QStringLiteral("server_failure");
    QTest::newRow("after a refusal") << Script([](const Query& query) {
        return answerTo(query.octets, {}, flagsAnswer | 5);
    }) << QStringLiteral("refused");
    QTest::newRow("after a broken answer")
        << Script([](const Query& query) { return oneAddress(query.octets).chopped(1); })
        << QStringLiteral("malformed");
    QTest::newRow("after silence") << Script(silence) << QStringLiteral("timed_out");
}

void TestResolver::goesToTheNextConfiguredServer() {
    QFETCH(const ScriptedDnsServer::Script, script);
    QFETCH(const QString, why);
    ScriptedDnsServer bad(script);
    ScriptedDnsServer good(answerAll);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({bad.place(), good.place()}));
    const Milliseconds limit{1200};
    const DnsAnswer answer = asked(resolver, QString(), limit);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.server, good.place());
    QCOMPARE(answer.detail, bad.place() + QStringLiteral(": ") + why);
    // When no other is better, the failure itself is told.
    CaresResolver alone(timeline, configuredAs({bad.place(), closedDnsPlace()}));
    const DnsAnswer failure = asked(alone, QString(), Milliseconds{300});
    QCOMPARE(dnsStatusName(failure.status),
             why == QLatin1String("timed_out") ? QStringLiteral("unreachable") : why);
}

void TestResolver::staysWithTheFirstAnswer_data() {
    QTest::addColumn<ScriptedDnsServer::Script>("script");
    QTest::addColumn<DnsStatus>("status");
    using Script = ScriptedDnsServer::Script;
    QTest::newRow("found") << Script(answerAll) << DnsStatus::Found;
    QTest::newRow("no such name") << Script(noSuchName) << DnsStatus::NoSuchName;
    QTest::newRow("no data") << Script([](const Query& query) { return answerTo(query.octets, {}); })
                             << DnsStatus::NoData;
}

void TestResolver::staysWithTheFirstAnswer() {
    QFETCH(const ScriptedDnsServer::Script, script);
    ScriptedDnsServer first(script);
    ScriptedDnsServer second(answerAll);
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({first.place(), second.place()}));
    const DnsAnswer answer = asked(resolver, QString(), generous);
    QTEST(answer.status, "status");
    QCOMPARE(answer.server, first.place());
    QCOMPARE(answer.detail, QString());
    QCOMPARE(second.queries(), 0);
}

void TestResolver::saysWhenNothingIsConfigured() {
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({}));
    const DnsAnswer answer = asked(resolver, QString(), generous);
    QCOMPARE(answer.status, DnsStatus::NotAsked);
    QCOMPARE(answer.detail, QStringLiteral("no DNS server is configured"));
}

void TestResolver::readsResolvConf() {
    const QByteArray content =
        "# nameserver 192.0.2.1\n; nameserver 192.0.2.2\nsearch example.org\noptions timeout:1\n"
        "nameserver 192.0.2.3\n  nameserver\t2001:DB8::53 # main\r\nnameserver fe80::1%eth0\n"
        "nameserver\nnameserver dns.example.org\nnameservers 192.0.2.4\nnameserver 192.0.2.3\nnameserver "
        "127.1\n";
    QCOMPARE(nameserversOf(content), QStringList({QStringLiteral("192.0.2.3"), QStringLiteral("2001:db8::53"),
                                                  QStringLiteral("fe80::1%eth0")}));
    QVERIFY(nameserversOf({}).isEmpty());
    QByteArray many;
    for (int i = 1; i < 200; ++i) many += "nameserver 192.0.2." + QByteArray::number(i) + '\n';
    QCOMPARE(nameserversOf(many).size(), 8);
}

void TestResolver::readsTheSystemsServers() {
    const Timeline timeline;
    const CaresResolver resolver(timeline);
    for (const QString& server : resolver.configured()) {
        QVERIFY2(parseDnsServer(server), qPrintable(server));
        QCOMPARE(dnsServerText(*parseDnsServer(server)), server);
    }
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

void TestResolver::systemStatuses_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such name") << EAI_NONAME << DnsStatus::NoSuchName
                                  << QStringLiteral("EAI_NONAME: words");
#ifdef EAI_NODATA
    QTest::newRow("no address") << EAI_NODATA << DnsStatus::NoData << QStringLiteral("EAI_NODATA: words");
#endif
    QTest::newRow("temporary") << EAI_AGAIN << DnsStatus::ServerFailure << QStringLiteral("EAI_AGAIN: words");
    QTest::newRow("for good") << EAI_FAIL << DnsStatus::Refused << QStringLiteral("EAI_FAIL: words");
    QTest::newRow("unknown") << -12345 << DnsStatus::ServerFailure << QStringLiteral("-12345: words");
}

void TestResolver::systemStatuses() {
    QFETCH(const int, error);
    AddressInfo info;
    info.error = error;
    info.words = QStringLiteral("words");
    const DnsAnswer answer = askedSystem([info](const QString&) { return info; }, generous);
    QTEST(answer.status, "status");
    QTEST(answer.detail, "detail");
    QCOMPARE(answer.server, QStringLiteral("system"));
}

void TestResolver::systemGivesBothFamilies() {
    AddressInfo info;
    info.addresses = {QHostAddress(QStringLiteral("2001:db8::1")), QHostAddress(QStringLiteral("192.0.2.1"))};
    const DnsAnswer answer = askedSystem([info](const QString&) { return info; }, generous);
    QCOMPARE(answer.status, DnsStatus::Found);
    QCOMPARE(answer.type, DnsType::A);
    QCOMPARE(answer.addresses(), info.addresses);
    QCOMPARE(answer.records.first().type, DnsType::Aaaa);
    const DnsAnswer none = askedSystem([](const QString&) { return AddressInfo(); }, generous);
    QCOMPARE(none.status, DnsStatus::NoData);
}

void TestResolver::systemDoesNotWaitForAHangingLookup() {
    const auto door = std::make_shared<QSemaphore>();
    const auto gone = std::make_shared<QSemaphore>();
    const DnsAnswer answer = askedSystem(
        [door, gone](const QString&) {
            door->acquire();
            gone->release();
            return AddressInfo();
        },
        brief);
    QCOMPARE(answer.status, DnsStatus::TimedOut);
    QVERIFY(!answer.detail.isEmpty());
    door->release();
    gone->acquire();  // the late result has nobody to go to, and that is all right
}

void TestResolver::systemForgetsADestroyedLookup() {
    const auto door = std::make_shared<QSemaphore>();
    const auto gone = std::make_shared<QSemaphore>();
    const Timeline timeline;
    SystemResolver resolver(timeline, [door, gone](const QString&) {
        door->acquire();
        gone->release();
        return AddressInfo();
    });
    bool ended = false;
    auto task = std::make_unique<Task<DnsAnswer>>(resolver.ask(host, hours));
    task->start([&ended] { ended = true; });
    task.reset();
    door->release();
    gone->acquire();
    QCoreApplication::processEvents();
    QVERIFY(!ended);
}

void TestResolver::systemKnowsLocalhost() {
    const Timeline timeline;
    CaresResolver resolver(timeline);
    Task<DnsAnswer> task = resolver.askSystem(QStringLiteral("localhost"), generous);
    const auto answer = runTask(task);
    QVERIFY(answer);
    QCOMPARE(answer->status, DnsStatus::Found);
    for (const QHostAddress& address : answer->addresses()) QVERIFY(address.isLoopback());
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
