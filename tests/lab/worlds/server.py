# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The server itself is ill."""
from world import World, firm, gmx


def raw_on_587(greeting):
    def change(lab):
        lab.network.redirect("ip daddr 10.77.1.1 tcp dport 587 dnat ip to 10.77.1.6:2222")
        lab.changed.add("web")
        lab.personas["web"].up([*lab.personas["web"].listeners,
                                {"kind": "raw", "port": 2222, "tls": "none", "greeting": greeting}])
    return change


def busy(lab):
    lab.become("gmx", greeting="421 4.3.2 Service not available, closing transmission channel")


WORLDS = [
    World("server.down", gmx(), ("server.down",), (2,),
          change=lambda lab: lab.become("gmx", drop=(25, 465, 587))),
    World("server.unreachable", gmx(), ("server.unreachable",), (2,),
          change=lambda lab: lab.drop("ip daddr 10.77.1.3")),
    World("server.busy", gmx(), ("server.busy",), (1, 2), change=busy),
    World("server.slow", gmx(), ("server.slow",), (1, 2), change=lambda lab: lab.become("gmx", greet_after=12)),
    World("path.cut-midway-silence", gmx(), ("path.cut-midway",), (2,), ("mail.gmx.net:465/tls",), True,
          change=lambda lab: lab.become("gmx", port=587, mute_at="STARTTLS")),
    World("server.not-mail-ssh", firm(), ("server.not-mail", "port.wrong"), (2,),
          change=raw_on_587("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3")),
]
