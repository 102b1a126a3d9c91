# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The network and this computer's connection to it."""
from parts import locals as here
from parts.mail import PASSWORD
from parts.network import GATEWAY
from parts.shell import run, start_part
from twins import twin
from world import GMAIL_LINES, World, firm, gmail, gmx

MAIL_PORTS = "{ 25, 110, 143, 465, 587, 993, 995, 2525 }"
SENDING = "{ 25, 465, 587, 2525 }"
GMX, GMX_INCOMING, WEB = "10.77.1.3", "10.77.1.7", "10.77.1.6"
HOTSPOT = {"status": "302 Found", "location": "http://login.hotspot.example/", "body": "Sign in"}
WELCOME = {"status": "200 OK", "type": "text/html", "body": "<html><body>Welcome to our hotel</body></html>"}
PROXY = f"http://{GATEWAY}:3128"
THROUGH_PROXY = ("env", f"http_proxy={PROXY}", f"https_proxy={PROXY}")
CAUGHT = "25, 465, 587"
BANNED = "554 5.7.1 Access denied: too many failed login attempts from your address, try again in 60 minutes"
BRIDGED = ("check", "anna@hinterhof.test", "--smtp", "localhost:1025/starttls", "--password-stdin")


def offline(lab):
    run("ip", "-n", lab.network.client, "link", "set", "lab0", "down")


def portal(page, verdict="drop"):
    """A hotspot: every web page is its own, and nothing else gets through."""
    def change(lab):
        lab.changed.add("web")
        lab.personas["web"].up([{"kind": "http", "port": 80, "tls": "none", "any": page}])
        match = "tcp dport { 25, 143, 443, 465, 587, 993, 995, 2525 }"
        if verdict == "drop":
            lab.drop(match)
        else:
            lab.reject(match)
    return change


def behind_proxy(lab, *closed):
    """A company's proxy stands, and `closed` is what does not get out beside it."""
    names = {"detectportal.firefox.com": WEB, "connectivitycheck.gstatic.com": WEB}
    lab.visit(start_part(lab.network.server, "proxy.py", GATEWAY, 3128, *[f"{name}={at}" for name, at in names.items()]))
    lab.drop(*closed) if closed else None


def proxy_alone(lab):
    behind_proxy(lab, "iifname lab1 tcp dport != 3128")


def proxy_refusing(lab):
    behind_proxy(lab)
    lab.reject("iifname lab1 tcp dport != 3128")


def proxy_and_no_names(lab):
    proxy_alone(lab)
    lab.drop("iifname lab1 tcp dport != 3128", "iifname lab1 ip daddr { 1.1.1.1, 8.8.8.8, 9.9.9.9 }")
    lab.dns.odd_router("*=nxdomain")


def vpn(lab, *closed):
    lab.network.tunnel()
    if closed:
        lab.drop(*closed)


def every_third_lost(lab):
    """Of the packets that begin a connection; what comes after them gets through."""
    lab.drop("tcp flags & (syn | ack) == syn numgen inc mod 3 == 2")


def banned_in_silence(lab):
    """The provider's firewall drops this address on its mail ports; its web page stays."""
    lab.changed.add("gmx")
    lab.personas["gmx"].up([*lab.personas["gmx"].listeners, {"kind": "raw", "port": 443, "tls": "none", "greeting": ""}])
    lab.drop(f"ip daddr {{ {GMX}, {GMX_INCOMING} }} tcp dport {MAIL_PORTS}")


def prohibited_here(lab):
    run("ip", "-n", lab.network.client, "route", "add", "prohibit", f"{GMX}/32")


def refused_here(match):
    """The firewall of the computer itself says no."""
    return lambda lab: lab.network.firewall(lab.network.client, f"{match} reject with icmpx type admin-prohibited")


def bridge(lab):
    certificate = lab.pki.server("bridge", ["localhost"])
    lab.visit(here.helper(lab, certificate, {"anna@hinterhof.test": PASSWORD}))


def caught(**listener):
    """A mail shield on the client catches every connection to a sending port."""
    def change(lab):
        lab.visit(here.shield(lab, **listener))
        lab.network.catch_here(CAUGHT, here.SHIELD_PORT, "root")
    return change


def hung_up(lab):
    """It accepts each connection, does not get through itself, and hangs up; the line is long enough to show who is near."""
    lab.network.slow_down(40)
    caught(kind="relay", to=["127.0.0.1", 9])(lab)


def passed_on(lab):
    caught(kind="relay", to=[GMX, 587])(lab)


PORTAL = World("net.captive-portal", gmail(), ("net.captive-portal",), (2,), change=portal(HOTSPOT))
IPV6 = World("net.ipv6-broken", gmail(), ("net.ipv6-broken",), (1,), ("smtp.gmail.com:587/starttls",),
             change=lambda lab: lab.drop("ip6 nexthdr tcp"))
PROXY_ONLY = World("net.proxy-only", gmail(), ("net.proxy-only",), (2,), prefix=THROUGH_PROXY, change=proxy_alone,
                   likely=False)
WEB_ONLY = World("net.web-only", gmail(), ("net.web-only",), (2,), likely=False, consequences=("port.all-blocked",),
                 change=lambda lab: lab.drop(f"tcp dport {MAIL_PORTS}"))
VPN = World("net.vpn-interferes", gmail(), ("net.vpn-interferes",), (2,), likely=False, consequences=("port.all-blocked",),
            change=lambda lab: vpn(lab, f"tcp dport {SENDING}"))
LOSSY = World("net.unstable-loss", gmail(), ("net.unstable",), (1,), likely=False, recommended=("smtp.gmail.com:587/starttls",),
              change=every_third_lost, tries=3)
NARROW = World("net.mtu-black-hole", gmail(), ("net.mtu-black-hole",), (2,), likely=False,
               change=lambda lab: lab.network.smaller_packets_only(900))
BAN = World("net.address-banned-silence", gmx(), ("net.address-banned",), (2,), likely=True, consequences=("server.down",),
            change=banned_in_silence)
FIREWALL = World("local.firewall", gmx(), ("local.firewall",), (2,), consequences=("port.blocked",),
                 change=refused_here("tcp dport 587"))
BRIDGE = World("local.helper-not-running", BRIDGED, ("local.helper-not-running",), (2,), consequences=("server.down",))
SHIELD = World("local.mail-shield-greeting", gmx(), ("local.mail-shield",), (2,), likely=False, no_sign_in=("gmx:",), change=caught(
    greeting="421 Cannot connect to SMTP server 10.77.1.3 (10.77.1.3:587), connect error 10060"))
CLOCK = World("local.clock-wrong", gmail(), ("local.clock-wrong",), (2,), prefix=("faketime", "-f", "-900d"))

WORLDS = [
    CLOCK,
    World("local.clock-wrong-ahead", firm(), ("local.clock-wrong",), (2,), prefix=("faketime", "-f", "+400d")),
    World("local.clock-wrong-by-hours", firm(), ("local.clock-wrong",), (2,), prefix=("faketime", "-f", "-7h")),
    World("local.clock-wrong-harmless", firm(), ("local.clock-wrong",), (1,), prefix=("faketime", "-f", "+3d")),
    twin(CLOCK, prefix=("faketime", "-f", "+7h")),
    World("net.offline", gmail(), ("net.offline",), (2,), change=offline),
    PORTAL,
    World("net.captive-portal-page", gmail(), ("net.captive-portal",), (2,), change=portal(WELCOME)),
    World("net.captive-portal-reset", gmx(), ("net.captive-portal",), (2,), change=portal(HOTSPOT, "reset")),
    twin(PORTAL, change=lambda lab: lab.drop("tcp dport { 25, 2525 }")),
    IPV6,
    # Who is told at once that there is no way loses no time over it.
    twin(IPV6, change=lambda lab: lab.network.firewall(
        lab.network.server, "ip6 nexthdr tcp reject with icmpv6 type no-route")),
    PROXY_ONLY,
    World("net.proxy-only-refusing", gmx(), ("net.proxy-only",), (2,), prefix=THROUGH_PROXY, change=proxy_refusing),
    World("net.proxy-only-no-names", gmx(), ("net.proxy-only",), (2,), prefix=THROUGH_PROXY, change=proxy_and_no_names),
    twin(PROXY_ONLY, change=lambda lab: behind_proxy(lab)),
    twin(World("net.proxy-only-dead", gmail(), ()), prefix=THROUGH_PROXY),
    WEB_ONLY,
    World("net.web-only-reset", gmx(), ("net.web-only",), (2,), change=lambda lab: lab.reject(f"tcp dport {MAIL_PORTS}")),
    twin(WEB_ONLY, change=lambda lab: lab.drop("tcp dport { 25, 110, 143, 995, 2525 }")),
    VPN,
    World("net.vpn-interferes-all-mail", gmx(), ("net.vpn-interferes",), (2,),
          change=lambda lab: vpn(lab, f"tcp dport {MAIL_PORTS}")),
    twin(VPN, change=vpn),
    LOSSY,
    World("net.unstable-jitter", gmx(), ("net.unstable",), (1,), tries=3,
          change=lambda lab: lab.network.slow_down(60, jitter_ms=1600)),
    twin(LOSSY, change=lambda lab: lab.network.slow_down(60, jitter_ms=80)),
    NARROW,
    World("net.mtu-black-hole-465", gmx("mail.gmx.net:465/tls"), ("net.mtu-black-hole",), (2,),
          change=lambda lab: lab.network.smaller_packets_only(900)),
    twin(NARROW, change=lambda lab: lab.network.smaller_packets_only(65000)),
    BAN,
    World("net.address-banned-told", gmx(), ("net.address-banned",), (2,), likely=False, consequences=("server.rejects-client",),
          change=lambda lab: lab.become("gmx", greeting=BANNED)),
    World("net.address-banned-refused", gmx(), ("net.address-banned",), (2,), consequences=("server.down",),
          change=lambda lab: lab.reject(f"ip daddr {{ {GMX}, {GMX_INCOMING} }} tcp dport 1-65535")),
    twin(BAN, change=lambda lab: lab.drop(f"ip daddr {GMX} tcp dport {{ 25, 2525 }}")),
    FIREWALL,
    World("local.firewall-all-ports", gmx(), ("local.firewall",), (2,), change=refused_here(f"tcp dport {SENDING}")),
    World("local.firewall-prohibited", gmx(), ("local.firewall",), (2,), change=prohibited_here),
    twin(FIREWALL, change=refused_here("tcp dport 25")),
    BRIDGE,
    twin(BRIDGE, change=bridge),
    SHIELD,
    World("local.mail-shield-hangs-up", gmx(), ("local.mail-shield",), (2,), likely=False, no_sign_in=("gmx:",), change=hung_up),
    twin(SHIELD, change=passed_on, failed_sign_ins=2),
]
