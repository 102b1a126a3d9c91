// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords networkTable[] = {
    {"net.offline",
     QT_TRANSLATE_NOOP("Findings", "This computer is not connected to the internet"),
     QT_TRANSLATE_NOOP("Findings", "Nothing answers from here: no server, no web page, no name look-up. Your mail waits until the connection is back."),
     ""},
    {"net.captive-portal",
     QT_TRANSLATE_NOOP("Findings", "This network wants you to sign in on a web page first"),
     QT_TRANSLATE_NOOP("Findings", "A hotspot answers in place of the internet and sends every page to {portal}. Until you have signed in there, mail cannot leave."),
     QT_TRANSLATE_NOOP("Findings", "A hotspot answers in place of the internet with a page of its own. Until you have signed in there, mail cannot leave.")},
    {"net.proxy-only",
     QT_TRANSLATE_NOOP("Findings", "This network lets traffic out through a proxy only"),
     QT_TRANSLATE_NOOP("Findings", "Web pages open through {proxy}, and nothing else gets out. Mail does not go through such a proxy."),
     QT_TRANSLATE_NOOP("Findings", "Web pages open through this network’s proxy, and nothing else gets out. Mail does not go through such a proxy.")},
    {"net.web-only",
     QT_TRANSLATE_NOOP("Findings", "This network lets only web pages through"),
     QT_TRANSLATE_NOOP("Findings", "Web pages open, but every port for mail is closed here, for sending and for receiving, at other providers as well. Schools, companies and hotels often do this."),
     ""},
    {"net.vpn-interferes",
     QT_TRANSLATE_NOOP("Findings", "A VPN carries your traffic, and mail does not get through it"),
     QT_TRANSLATE_NOOP("Findings", "Web pages open through the VPN, but no port for sending does. Without the VPN it may work."),
     ""},
    {"net.ipv6-broken",
     QT_TRANSLATE_NOOP("Findings", "IPv6 leads nowhere in this network"),
     QT_TRANSLATE_NOOP("Findings", "Your server has two kinds of address. The newer kind (IPv6) does not answer from here, the older one does. {program} may wait a long time before it changes over."),
     ""},
    {"net.unstable",
     QT_TRANSLATE_NOOP("Findings", "This connection is unsteady"),
     QT_TRANSLATE_NOOP("Findings", "{late_connections} of {all_connections} connections to the same server were late or got lost, the others were quick. Mail may leave at one time and fail at another."),
     QT_TRANSLATE_NOOP("Findings", "Some connections to the same server were late or got lost, the others were quick. Mail may leave at one time and fail at another.")},
    {"net.mtu-black-hole",
     QT_TRANSLATE_NOOP("Findings", "Large packets get lost on the way"),
     QT_TRANSLATE_NOOP("Findings", "Short messages to the servers are answered, the first long one never is, for sending and for receiving alike. A router or VPN on the way drops large packets without a word."),
     ""},
    {"local.clock-wrong",
     QT_TRANSLATE_NOOP("Findings", "This computer’s clock is wrong"),
     QT_TRANSLATE_NOOP("Findings", "It shows {clock_here}, but it is {clock_true} (UTC). By the wrong date, the servers’ certificates look invalid."),
     QT_TRANSLATE_NOOP("Findings", "By its wrong date, the servers’ certificates look invalid.")},
    {"net.address-banned",
     QT_TRANSLATE_NOOP("Findings", "Your mail provider turns this network away for now"),
     QT_TRANSLATE_NOOP("Findings", "Other providers’ servers answer from here, those of {provider} do not, for sending or for receiving. Often a program or phone keeps trying an old password, until the provider bans the network’s address for a while."),
     ""},
    {"local.mail-shield",
     QT_TRANSLATE_NOOP("Findings", "Security software sits between your mail program and the server"),
     QT_TRANSLATE_NOOP("Findings", "{shield} answers in place of the mail server. When it does not get through itself, your mail does not either."),
     ""},
    {"local.firewall",
     QT_TRANSLATE_NOOP("Findings", "A firewall on this computer stops mail"),
     QT_TRANSLATE_NOOP("Findings", "The connection to port {port} was refused before it left this computer. A firewall or security program here does not allow it."),
     ""},
    {"local.helper-not-running",
     QT_TRANSLATE_NOOP("Findings", "The helper program for this account is not running"),
     QT_TRANSLATE_NOOP("Findings", "This account sends through a program on this computer, at {host}, port {port}. Nobody answers there."),
     ""},
    {"dns.resolver-down",
     QT_TRANSLATE_NOOP("Findings", "The name service of this network does not answer"),
     QT_TRANSLATE_NOOP("Findings", "To find a server, this computer asks {resolver}, and gets no answer. Public name services answer from here."),
     QT_TRANSLATE_NOOP("Findings", "This computer cannot look up where servers are. Public name services answer from here.")},
    {"dns.hosts-file",
     QT_TRANSLATE_NOOP("Findings", "A file on this computer points your mail to the wrong place"),
     QT_TRANSLATE_NOOP("Findings", "The hosts file says that {host} is at {given_address}. The rest of the world finds it elsewhere."),
     QT_TRANSLATE_NOOP("Findings", "The hosts file has an entry of its own for {host}, and nothing useful answers there.")},
    {"dns.sinkholed",
     QT_TRANSLATE_NOOP("Findings", "A filter hides your outgoing server"),
     QT_TRANSLATE_NOOP("Findings", "Asked for {host}, this network answers with {given_address}, where there is no server. An ad blocker, family filter or company filter does this."),
     QT_TRANSLATE_NOOP("Findings", "This network says that there is no {host}, although there is. An ad blocker, family filter or company filter does this.")},
    {"dns.address-typo",
     QT_TRANSLATE_NOOP("Findings", "There is a slip in the e-mail address"),
     QT_TRANSLATE_NOOP("Findings", "Nobody takes mail for {domain}. Did you mean {nearest_domain}?"),
     QT_TRANSLATE_NOOP("Findings", "Nobody takes mail for {domain}.")},
    {"dns.host-not-found",
     QT_TRANSLATE_NOOP("Findings", "There is no server called {host}"),
     QT_TRANSLATE_NOOP("Findings", "{program} wants to send through it, but nobody knows this name. Did you mean {nearest_server}?"),
     QT_TRANSLATE_NOOP("Findings", "{program} wants to send through it, but nobody knows this name. Most often it is a typing mistake.")},
    {"dns.server-failure",
     QT_TRANSLATE_NOOP("Findings", "The name of your outgoing server cannot be looked up just now"),
     QT_TRANSLATE_NOOP("Findings", "Other names are found, but the look-up of {host} ends with an error. The entry for it is broken, or its name servers are in trouble."),
     ""},
    {"dns.wrong-answer",
     QT_TRANSLATE_NOOP("Findings", "This network gives a false address for your server"),
     QT_TRANSLATE_NOOP("Findings", "Here {host} is said to be at {given_address}, where somebody else answers. Public name services say {true_address}."),
     QT_TRANSLATE_NOOP("Findings", "The address that this network gives for {host} is not the one that the rest of the world gets, and somebody else answers there.")},
    {"dns.wildcard",
     QT_TRANSLATE_NOOP("Findings", "This network invents answers for names that do not exist"),
     QT_TRANSLATE_NOOP("Findings", "Even a made-up name gets an address here, and {host} gets the same one. That hides typing mistakes."),
     ""},
};
// clang-format on

}  // namespace

std::span<const FindingWords> networkFindings() {
    return networkTable;
}

}  // namespace outbox::words
