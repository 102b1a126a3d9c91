# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The server itself is ill, or does not want to talk to this computer."""
from twins import twin
from world import World, firm, gmx


def raw_on_587(greeting):
    def change(lab):
        lab.network.redirect("ip daddr 10.77.1.1 tcp dport 587 dnat ip to 10.77.1.6:2222")
        lab.changed.add("web")
        lab.personas["web"].up([*lab.personas["web"].listeners,
                                {"kind": "raw", "port": 2222, "tls": "none", "greeting": greeting}])
    return change


def gmx_with(**options):
    return lambda lab: lab.become("gmx", **options)


BUSY = "421 4.3.2 Service not available, closing transmission channel"
LATER = ["451 4.3.0 Temporary system problem. Try again later"]
LISTED = "554 5.7.1 Service unavailable; Client host [10.77.0.10] blocked using zen.spamhaus.org"
OWN_LINES = "554 5.7.1 Client host not permitted: connections from our own network only"

DOWN = World("server.down", gmx(), ("server.down",), (2,), change=gmx_with(drop=(25, 465, 587)))
SLOW = World("server.slow", gmx(), ("server.slow",), (1, 2), change=gmx_with(greet_after=12))
NAME = World("server.refuses-name", gmx(), ("server.refuses-name",), (2,), change=gmx_with(full_names=True),
             prefix=("unshare", "--uts", "--map-root-user", "sh", "-c", 'hostname ANNAS-PC; exec "$@"', "sh"))

WORLDS = [
    DOWN,
    World("server.down-465", gmx("mail.gmx.net:465/tls"), ("server.down",), (2,), change=gmx_with(drop=(25, 465, 587))),
    twin(DOWN, change=gmx_with(drop=(25, 465))),
    World("server.unreachable", gmx(), ("server.unreachable",), (2,), change=lambda lab: lab.drop("ip daddr 10.77.1.3")),
    twin(World("server.unreachable", gmx(), ()), change=lambda lab: lab.drop("ip daddr 10.77.1.4")),
    World("server.busy", gmx(), ("server.busy",), (1,), change=gmx_with(greeting=BUSY)),
    World("server.busy-at-ehlo", gmx(), ("server.busy",), (1,), change=gmx_with(ehlo_reply=LATER)),
    twin(World("server.busy-once", gmx(), ()), change=gmx_with(busy_once=BUSY)),
    SLOW,
    twin(SLOW, change=gmx_with(greet_after=4)),
    World("server.rejects-client", gmx(), ("server.rejects-client",), (2,), change=gmx_with(greeting=LISTED)),
    World("server.rejects-client-at-ehlo", gmx(), ("server.rejects-client",), (2,),
          change=gmx_with(ehlo_reply=["550 5.7.1 Access denied for your address 10.77.0.10"])),
    twin(World("server.rejects-client", gmx(), ())),
    World("server.own-network-only", gmx(), ("server.own-network-only",), (2,), change=gmx_with(greeting=OWN_LINES)),
    NAME,
    twin(NAME),
    World("server.not-mail-ssh", firm(), ("server.not-mail", "port.wrong"), (2,),
          change=raw_on_587("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3")),
    World("server.not-mail-http", firm(), ("server.not-mail", "port.wrong"), (2,),
          change=raw_on_587("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: 0\r\n")),
    World("path.cut-midway-silence", gmx(), ("path.cut-midway",), (2,), ("mail.gmx.net:465/tls",), True,
          change=lambda lab: lab.become("gmx", port=587, mute_at="STARTTLS")),
]
