// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/net/cares_resolver.h"
#include "core/net/local_facts.h"

using namespace outbox;

namespace {

QHostAddress address(const char* text) {
    return QHostAddress(QString::fromLatin1(text));
}

InterfaceSeen interfaceSeen(const char* name, QNetworkInterface::InterfaceType type,
                            const QList<const char*>& addresses, bool running = true) {
    InterfaceSeen seen;
    seen.name = QString::fromLatin1(name);
    seen.humanName = seen.name;
    seen.type = type;
    seen.running = running;
    for (const char* text : addresses) seen.addresses += address(text);
    return seen;
}

QStringList namesOf(const LocalObservation& local) {
    QStringList names;
    for (const auto& one : local.interfaces) names += one.name;
    return names;
}

constexpr auto ethernet = QNetworkInterface::Ethernet;
constexpr auto unknownType = QNetworkInterface::Unknown;

}  // namespace

class TestLocalFacts : public QObject {
    Q_OBJECT
  private slots:
    void knowsTunnels_data();
    void knowsTunnels();
    void listsLiveInterfaces();
    void tellsRoutes_data();
    void tellsRoutes();
    void listsProxiesWithoutTheirSecrets();
    void findsHostsEntries();
    void keepsTheClockInUtc();
    void seesThisComputer();
};

void TestLocalFacts::knowsTunnels_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("humanName");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("tunnel");
    const auto row = [](const char* name, bool tunnel, QNetworkInterface::InterfaceType type = unknownType,
                        const char* humanName = nullptr) {
        QTest::newRow(humanName ? humanName : name)
            << QString::fromLatin1(name) << QString::fromLatin1(humanName ? humanName : name) << int(type)
            << tunnel;
    };
    row("tun0", true);
    row("tap1", true, ethernet);
    row("wg0", true);
    row("wg-office", true);
    row("wg", true);
    row("ppp0", true, QNetworkInterface::Ppp);
    row("mobile", true, QNetworkInterface::Ppp);
    row("office", true, QNetworkInterface::Virtual);
    row("utun3", true);
    row("nordlynx", true);
    row("tailscale0", true);
    row("ztabcdefgh", true, ethernet);
    row("proton0", true);
    row("vpn_vpn", true, ethernet);
    row("cscotun0", true);
    row("gpd0", true);
    row("eth0", false, ethernet);
    row("enp3s0", false, ethernet);
    row("wlan0", false, QNetworkInterface::Wifi);
    row("wwan0", false);
    row("tuner0", false);
    row("wgate0", false);
    row("site1", false);
    row("docker0", false, ethernet);
    row("br-lan", false, ethernet);
    row("ethernet_32769", true, ethernet, "TAP-Windows Adapter V9");
    row("tunnel_1", true, unknownType, "WireGuard Tunnel");
    row("ethernet_5", true, ethernet, "Cisco AnyConnect Virtual Miniport");
    row("ethernet_6", false, ethernet, "Ethernet 2");
    row("wireless_1", false, QNetworkInterface::Wifi, "WLAN");
}

void TestLocalFacts::knowsTunnels() {
    QFETCH(const QString, name);
    QFETCH(const QString, humanName);
    QFETCH(const int, type);
    InterfaceSeen seen;
    seen.name = name;
    seen.humanName = humanName;
    seen.type = static_cast<QNetworkInterface::InterfaceType>(type);
    QTEST(isTunnel(seen), "tunnel");
}

void TestLocalFacts::listsLiveInterfaces() {
    LocalSights sights;
    sights.interfaces = {
        interfaceSeen("lo", QNetworkInterface::Loopback, {"127.0.0.1", "::1"}),
        interfaceSeen("eth0", ethernet, {"192.0.2.2", "fe80::1%eth0", "2001:db8::2", "169.254.7.7"}),
        interfaceSeen("eth1", ethernet, {"192.0.2.3"}, false),
        interfaceSeen("wlan0", QNetworkInterface::Wifi, {"169.254.1.1"}),
        interfaceSeen("utun0", unknownType, {"fe80::2%utun0"}),
        interfaceSeen("tun0", unknownType, {"10.8.0.2"}),
    };
    const LocalObservation local = localFacts(sights, {});
    // A network card without an address is worth knowing (no lease); a tunnel in reserve is not.
    QCOMPARE(namesOf(local),
             QStringList({QStringLiteral("eth0"), QStringLiteral("wlan0"), QStringLiteral("tun0")}));
    QCOMPARE(local.interfaces.at(0).addresses,
             QList<QHostAddress>({address("192.0.2.2"), address("2001:db8::2")}));
    QVERIFY(!local.interfaces.at(0).tunnel);
    QVERIFY(local.interfaces.at(1).addresses.isEmpty());
    QVERIFY(local.interfaces.at(2).tunnel);
}

void TestLocalFacts::tellsRoutes_data() {
    QTest::addColumn<QString>("sourceV4");
    QTest::addColumn<QString>("sourceV6");
    QTest::addColumn<bool>("routeV4");
    QTest::addColumn<bool>("routeV6");
    QTest::addColumn<QString>("interface");
    const auto row = [](const char* title, const char* v4, const char* v6, bool has4, bool has6,
                        const char* interface) {
        QTest::newRow(title) << QString::fromLatin1(v4) << QString::fromLatin1(v6) << has4 << has6
                             << QString::fromLatin1(interface);
    };
    row("no route", "", "", false, false, "");
    row("IPv4 only", "192.0.2.2", "", true, false, "eth0");
    row("IPv6 only", "", "2001:db8::2", false, true, "eth0");
    row("IPv4 through the tunnel", "10.8.0.2", "2001:db8::2", true, true, "tun0");
    row("an address of no interface shown", "198.51.100.1", "", true, false, "");
    row("only a link-local way", "", "fe80::1", false, false, "");
}

void TestLocalFacts::tellsRoutes() {
    QFETCH(const QString, sourceV4);
    QFETCH(const QString, sourceV6);
    LocalSights sights;
    sights.interfaces = {interfaceSeen("eth0", ethernet, {"192.0.2.2", "2001:db8::2%eth0"}),
                         interfaceSeen("tun0", unknownType, {"10.8.0.2"})};
    sights.sourceV4 = QHostAddress(sourceV4);
    sights.sourceV6 = QHostAddress(sourceV6);
    const LocalObservation local = localFacts(sights, {});
    QTEST(local.routeV4, "routeV4");
    QTEST(local.routeV6, "routeV6");
    QTEST(local.routeInterface, "interface");
}

void TestLocalFacts::listsProxiesWithoutTheirSecrets() {
    const QString proxyHost = QStringLiteral("proxy.example.org");
    LocalSights sights;
    sights.proxies = {QNetworkProxy(QNetworkProxy::HttpProxy, proxyHost, 3128, QStringLiteral("anna"),
                                    QStringLiteral("hunter2")),
                      QNetworkProxy(QNetworkProxy::HttpCachingProxy, proxyHost, 3128),
                      QNetworkProxy(QNetworkProxy::NoProxy),
                      QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("2001:db8::9"), 1080)};
    QCOMPARE(localFacts(sights, {}).proxies,
             QStringList({QStringLiteral("proxy.example.org:3128"), QStringLiteral("[2001:db8::9]:1080")}));
}

void TestLocalFacts::findsHostsEntries() {
    LocalSights sights;
    sights.hostsFile = "127.0.0.1 localhost\n0.0.0.0 smtp.example.org ads.example.org\n";
    const LocalObservation local = localFacts(sights, {QStringLiteral("smtp.example.org")});
    QCOMPARE(local.hostsEntries.size(), 1);
    QCOMPARE(local.hostsEntries.first().name, QStringLiteral("smtp.example.org"));
    QCOMPARE(local.hostsEntries.first().address, address("0.0.0.0"));
}

void TestLocalFacts::keepsTheClockInUtc() {
    LocalSights sights;
    sights.clock = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 3600);
    sights.resolvers = {QStringLiteral("192.0.2.53")};
    const LocalObservation local = localFacts(sights, {});
    QCOMPARE(local.clock.timeSpec(), Qt::UTC);
    QCOMPARE(local.clock.time(), QTime(2, 4, 5));
    QCOMPARE(local.resolvers, sights.resolvers);
}

void TestLocalFacts::seesThisComputer() {
    qint64 now = 5;
    const Timeline timeline([&now] { return now++; });
    CaresResolver::Sources sources;
    sources.configured = [] { return QStringList{QStringLiteral("192.0.2.53")}; };
    const CaresResolver resolver(timeline, sources);
    const LocalObservation local =
        observeThisComputer(resolver, {QStringLiteral("nowhere.invalid")}, timeline);
    QCOMPARE(local.span.startedMs, 5);
    QCOMPARE(local.span.durationMs, 1);
    QCOMPARE(local.resolvers, QStringList{QStringLiteral("192.0.2.53")});
    QVERIFY(local.hostsEntries.isEmpty());
    QVERIFY(local.clock.isValid());
    // What the machine has differs; what is said of it must fit together.
    for (const auto& one : local.interfaces)
        for (const QHostAddress& own : one.addresses) QVERIFY(!own.isLoopback() && !own.isLinkLocal());
    if (!local.routeInterface.isEmpty()) QVERIFY(namesOf(local).contains(local.routeInterface));
    QVERIFY(local.routeV4 || local.routeV6 || local.routeInterface.isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalFacts)
#include "tst_local_facts.moc"
