// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/local_facts.h"

#include <QUdpSocket>
#include <QUrl>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/net/hosts_file.h"

namespace outbox {

namespace {

constexpr qsizetype longestInterfaceName = 100;
constexpr quint16 anyPort = 53;  // nothing is sent; a route does not depend on it

struct TunnelPrefix {
    const char* text;
    bool lettersFollow;  ///< "ztabcdefgh" is one; but "tun" is not the beginning of "tuner0"
};

/// Beginnings of interface names that tunnels have.
constexpr std::array<TunnelPrefix, 24> tunnelPrefixes{
    {{"tun", false},     {"tap", false},    {"utun", false},   {"tunnel", false},       {"ipsec", false},
     {"xfrm", false},    {"vti", false},    {"ppp", false},    {"pptp", false},         {"l2tp", false},
     {"gre", false},     {"sit", false},    {"wg", false},     {"wt", false},           {"vpn", true},
     {"nordlynx", true}, {"nordtun", true}, {"proton", true},  {"tailscale", true},     {"zt", true},
     {"cscotun", true},  {"gpd", false},    {"mullvad", true}, {"cloudflarewarp", true}}};

/// Words in the names that Windows shows for tunnels.
constexpr std::array<const char*, 14> tunnelWords{
    "vpn",        "wintun",   "wireguard",     "tap-windows", "tunnel",  "tailscale", "zerotier",
    "anyconnect", "fortinet", "globalprotect", "pangp",       "zscaler", "nordlynx",  "warp"};

bool startsWithPrefix(const QString& name, const TunnelPrefix& prefix) {
    const QLatin1String start(prefix.text);
    if (!name.startsWith(start, Qt::CaseInsensitive)) return false;
    const QStringView rest = QStringView(name).mid(start.size());
    return prefix.lettersFollow || rest.isEmpty() || !rest.front().isLetter();
}

bool isOrdinaryAddress(const QHostAddress& address) {
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

/// Without the scope that the system adds to IPv6 addresses of an interface.
QHostAddress bareAddress(QHostAddress address) {
    address.setScopeId(QString());
    return address;
}

QList<LocalObservation::Interface> liveInterfaces(const QList<InterfaceSeen>& seen) {
    QList<LocalObservation::Interface> live;
    for (const InterfaceSeen& one : seen) {
        if (!one.running || one.type == QNetworkInterface::Loopback) continue;
        LocalObservation::Interface interface;
        interface.name = cleanText(one.name, longestInterfaceName);
        interface.tunnel = isTunnel(one);
        for (const QHostAddress& address : one.addresses)
            if (isOrdinaryAddress(address)) interface.addresses += bareAddress(address);
        // Systems keep tunnels without an address in reserve (utun on macOS): they carry nothing.
        if (interface.tunnel && interface.addresses.isEmpty()) continue;
        live += interface;
    }
    return live;
}

QString interfaceWith(const QHostAddress& address, const QList<LocalObservation::Interface>& interfaces) {
    if (address.isNull()) return {};
    const QHostAddress wanted = bareAddress(address);
    const auto owner = std::find_if(interfaces.begin(), interfaces.end(),
                                    [&](const auto& one) { return one.addresses.contains(wanted); });
    return owner == interfaces.end() ? QString() : owner->name;
}

/// "host:port" without user and password.
QStringList proxyPlaces(const QList<QNetworkProxy>& proxies) {
    QStringList places;
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) continue;
        const QString host = cleanText(proxy.hostName(), 253);
        const bool six = host.contains(QLatin1Char(':'));
        const QString place =
            (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(proxy.port());
        if (!places.contains(place)) places += place;
    }
    return places;
}

/// Our own address on the way to `target`; null when the routing table has no way there.
QHostAddress sourceTowards(const QHostAddress& target) {
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(target, anyPort);
    const bool routed = socket.state() == QAbstractSocket::ConnectedState;
    const QHostAddress local = socket.localAddress();
    return routed && isOrdinaryAddress(local) ? local : QHostAddress();
}

QList<InterfaceSeen> allInterfaces() {
    QList<InterfaceSeen> seen;
    for (const QNetworkInterface& one : QNetworkInterface::allInterfaces()) {
        InterfaceSeen entry;
        entry.name = one.name();
        entry.humanName = one.humanReadableName();
        const auto flags = one.flags();
        entry.type = flags.testFlag(QNetworkInterface::IsLoopBack) ? QNetworkInterface::Loopback : one.type();
        entry.running =
            flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        for (const QNetworkAddressEntry& address : one.addressEntries()) entry.addresses += address.ip();
        seen += entry;
    }
    return seen;
}

}  // namespace

bool isTunnel(const InterfaceSeen& seen) {
    // Virtual is what Qt calls interfaces without a link layer: tun, WireGuard, IP in IP. Bridges are
    // Ethernet.
    constexpr std::array types{QNetworkInterface::Ppp, QNetworkInterface::Slip, QNetworkInterface::Virtual};
    if (std::find(types.begin(), types.end(), seen.type) != types.end()) return true;
    if (std::any_of(tunnelPrefixes.begin(), tunnelPrefixes.end(),
                    [&](const TunnelPrefix& prefix) { return startsWithPrefix(seen.name, prefix); }))
        return true;
    return std::any_of(tunnelWords.begin(), tunnelWords.end(), [&](const char* word) {
        return seen.humanName.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

LocalObservation localFacts(const LocalSights& sights, const QStringList& hosts) {
    LocalObservation local;
    local.interfaces = liveInterfaces(sights.interfaces);
    local.routeV4 = isOrdinaryAddress(sights.sourceV4);
    local.routeV6 = isOrdinaryAddress(sights.sourceV6);
    local.routeInterface = interfaceWith(sights.sourceV4, local.interfaces);
    if (local.routeInterface.isEmpty())
        local.routeInterface = interfaceWith(sights.sourceV6, local.interfaces);
    local.resolvers = sights.resolvers;
    local.proxies = proxyPlaces(sights.proxies);
    for (const HostsFileEntry& entry : hostsEntriesFor(sights.hostsFile, hosts))
        local.hostsEntries += LocalObservation::HostsEntry{entry.name, entry.address};
    local.clock = sights.clock.toUTC();
    return local;
}

LocalSights seeThisComputer(const Resolver& resolver) {
    // The addresses of a public service: nothing is sent there, the routing table alone is asked.
    const QHostAddress publicV4(QStringLiteral("1.1.1.1"));
    const QHostAddress publicV6(QStringLiteral("2606:4700:4700::1111"));
    LocalSights sights;
    sights.clock = QDateTime::currentDateTimeUtc();
    sights.interfaces = allInterfaces();
    sights.sourceV4 = sourceTowards(publicV4);
    sights.sourceV6 = sourceTowards(publicV6);
    sights.resolvers = resolver.configured();
    const QNetworkProxyQuery https(QUrl(QStringLiteral("https://example.org/")));
    sights.proxies = QNetworkProxyFactory::systemProxyForQuery(https);
    sights.hostsFile = readHostsFile(hostsFilePath());
    return sights;
}

LocalObservation observeThisComputer(const Resolver& resolver, const QStringList& hosts,
                                     const Timeline& timeline) {
    const qint64 started = timeline.now();
    LocalObservation local = localFacts(seeThisComputer(resolver), hosts);
    local.span = {started, timeline.now() - started};
    return local;
}

}  // namespace outbox
