// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <memory>

#include "core/net/resolv_conf.h"
#include "resolver_asking.h"

using namespace outbox;
using namespace outbox::resolver_asking;

class TestDnsServers : public QObject {
    Q_OBJECT
  private slots:
    void readsServerPlaces_data();
    void readsServerPlaces();
    void refusesServerPlaces_data();
    void refusesServerPlaces();
    void goesToTheNextConfiguredServer_data();
    void goesToTheNextConfiguredServer();
    void staysWithTheFirstAnswer_data();
    void staysWithTheFirstAnswer();
    void saysWhenNothingIsConfigured();
    void readsResolvConf();
    void readsTheSystemsServers();
};

void TestDnsServers::readsServerPlaces_data() {
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

void TestDnsServers::readsServerPlaces() {
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    const auto server = parseDnsServer(text);
    QVERIFY(server);
    QCOMPARE(server->address, QHostAddress(address));
    QCOMPARE(int(server->port), port);
    QTEST(dnsServerText(*server), "canonical");
}

void TestDnsServers::refusesServerPlaces_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", " ", "dns.example.org", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "192.0.2.53:+53",
          "127.1", "192.0.2.53:53:53", "[2001:db8::53", "[2001:db8::53]5353",
          "[2001:db8::53]:", "[192.0.2.53]:53", "[]:53", ":53", "192.0.2.53,8.8.8.8", "192.0.2.53 8.8.8.8"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDnsServers::refusesServerPlaces() {
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

void TestDnsServers::goesToTheNextConfiguredServer_data() {
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

void TestDnsServers::goesToTheNextConfiguredServer() {
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

void TestDnsServers::staysWithTheFirstAnswer_data() {
    QTest::addColumn<ScriptedDnsServer::Script>("script");
    QTest::addColumn<DnsStatus>("status");
    using Script = ScriptedDnsServer::Script;
    QTest::newRow("found") << Script(answerAll) << DnsStatus::Found;
    QTest::newRow("no such name") << Script(noSuchName) << DnsStatus::NoSuchName;
    QTest::newRow("no data") << Script([](const Query& query) { return answerTo(query.octets, {}); })
                             << DnsStatus::NoData;
}

void TestDnsServers::staysWithTheFirstAnswer() {
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

void TestDnsServers::saysWhenNothingIsConfigured() {
    const Timeline timeline;
    CaresResolver resolver(timeline, configuredAs({}));
    const DnsAnswer answer = asked(resolver, QString(), generous);
    QCOMPARE(answer.status, DnsStatus::NotAsked);
    QCOMPARE(answer.detail, QStringLiteral("no DNS server is configured"));
}

void TestDnsServers::readsResolvConf() {
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

void TestDnsServers::readsTheSystemsServers() {
    const Timeline timeline;
    const CaresResolver resolver(timeline);
    for (const QString& server : resolver.configured()) {
        QVERIFY2(parseDnsServer(server), qPrintable(server));
        QCOMPARE(dnsServerText(*parseDnsServer(server)), server);
    }
}

QTEST_GUILESS_MAIN(TestDnsServers)
#include "tst_dns_servers.moc"
