# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The network and this computer's connection to it."""
from parts.shell import run
from world import World, gmail

PORTAL = {"any": {"status": "302 Found", "location": "http://login.hotspot.example/", "body": "Sign in"}}


def offline(lab):
    run("ip", "-n", lab.network.client, "link", "set", "lab0", "down")


def portal(lab):
    """A hotspot: every web page is its own, and nothing else gets through."""
    listeners = [{"kind": "http", "port": 80, "tls": "none", **PORTAL}]
    lab.changed.add("web")
    lab.personas["web"].up(listeners)
    lab.drop("tcp dport { 25, 143, 443, 465, 587, 993, 995, 2525 }")


def broken_v6(lab):
    lab.drop("ip6 nexthdr tcp")


WORLDS = [
    World("local.clock-wrong", gmail(), ("local.clock-wrong",), (2,), prefix=("faketime", "-f", "-900d")),
    World("net.offline", gmail(), ("net.offline",), (2,), change=offline),
    World("net.captive-portal", gmail(), ("net.captive-portal",), (2,), change=portal),
    World("net.ipv6-broken", gmail(), ("net.ipv6-broken",), (1,), ("smtp.gmail.com:587/starttls",), change=broken_v6),
]
