# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Names that do not resolve, or not to what they should."""
from world import GMAIL_LINES, World, gmail, gmx

WORLDS = [
    World("dns.resolver-down", gmail(), ("dns.resolver-down",), (2,),
          change=lambda lab: lab.drop("ip daddr 10.77.0.1 udp dport 53", "ip daddr 10.77.0.1 tcp dport 53")),
    World("dns.host-not-found", gmail("smtp.gmial.com:587/starttls"), ("dns.host-not-found",), (2,), GMAIL_LINES, True),
    World("dns.address-typo", ("check", "anna.berg@gmial.com", "--password-stdin"), ("dns.address-typo",), (2,)),
    World("dns.hosts-file", gmx(), ("dns.hosts-file",), (2,),
          change=lambda lab: lab.network.hosts("10.77.9.9 mail.gmx.net")),
]
