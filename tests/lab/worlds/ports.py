# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Ports that are blocked, wrong or shut."""
from world import FIRM_LINES, GMX_LINES, World, firm, gmail, gmx


def all_blocked(lab):
    lab.drop("tcp dport { 25, 465, 587, 2525 }")


WORLDS = [
    World("port.25-blocked", firm("mail.kontor-berg.test:25/starttls"), ("port.25-blocked",), (2,), FIRM_LINES, True,
          change=lambda lab: lab.drop("tcp dport 25")),
    World("port.blocked-587", gmail(), ("port.blocked",), (2,), ("smtp.gmail.com:465/tls",), True,
          change=lambda lab: lab.drop("tcp dport 587")),
    World("port.blocked-587-reset", gmail(), ("port.blocked",), (2,), ("smtp.gmail.com:465/tls",), True,
          change=lambda lab: lab.reject("tcp dport 587")),
    World("port.all-blocked", gmail(), ("port.all-blocked",), (2,), change=all_blocked),
    World("port.wrong-578", firm("mail.kontor-berg.test:578/starttls"), ("port.wrong",), (2,), FIRM_LINES, True),
    World("port.wrong-imap", firm("mail.kontor-berg.test:143/starttls"), ("port.wrong",), (2,), FIRM_LINES, True),
    World("settings.incoming-as-outgoing", gmx("imap.gmx.net:587/starttls"), ("settings.incoming-as-outgoing",), (2,),
          GMX_LINES, True),
]
