# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Encryption that is missing, mismatched or not to be trusted."""
from world import FIRM_LINES, GMAIL_LINES, World, firm, gmail

HOSTS = ["mail.kontor-berg.test"]
UNSAFE = {"no_sign_in": ("firm:smtp",)}
UNSAFE_587 = {"no_sign_in": ("gmail:smtp:587",)}


def certificate(make):
    return lambda lab: lab.show_firm(make(lab.pki))


def stripped(lab):
    """587 offers sign-in but no STARTTLS: a trap for the password."""
    lab.become("gmail", port=587, starttls=False, mechanisms_clear=["PLAIN", "LOGIN"])


def unavailable(lab):
    lab.reject("ip daddr 10.77.1.1 tcp dport 465")
    lab.network.redirect("ip daddr 10.77.1.1 tcp dport 587 dnat ip to 10.77.1.6:2587")
    lab.changed.add("web")
    lab.personas["web"].up([*lab.personas["web"].listeners,
                            {"kind": "smtp", "port": 2587, "tls": "none", "name": "mail.kontor-berg.test",
                             "mechanisms_clear": ["PLAIN", "LOGIN"]}])


INJECTED = ("server.misbehaves", "path.cut-midway", "path.smtp-filter", "tls.blocked")

WORLDS = [
    World("safety.starttls-injection", gmail(), INJECTED, (2,),
          change=lambda lab: lab.become("gmail", port=587, inject="250 OK\r\n"), **UNSAFE_587),
    World("tls.mode-mismatch-587", firm("mail.kontor-berg.test:587/tls"), ("tls.mode-mismatch",), (2,), FIRM_LINES, True),
    World("tls.mode-mismatch-465", firm("mail.kontor-berg.test:465/starttls"), ("tls.mode-mismatch",), (2,), FIRM_LINES,
          True),
    World("tls.required", gmail("smtp.gmail.com:587/none"), ("tls.required", "auth.needs-encryption"), (2,), GMAIL_LINES,
          True),
    World("path.starttls-stripped", gmail(), ("path.starttls-stripped",), (2,), ("smtp.gmail.com:465/tls",), True,
          change=stripped, **UNSAFE_587),
    World("tls.unavailable", firm(), ("tls.unavailable",), (2,), change=unavailable, no_sign_in=("web:",)),
    World("tls.expired", firm(), ("tls.expired",), (2,), **UNSAFE, change=certificate(
        lambda pki: pki.server("expired", HOSTS, start="20240101000000Z", end="20240401000000Z"))),
    World("tls.self-signed", firm(), ("tls.self-signed",), (2,), **UNSAFE, change=certificate(
        lambda pki: pki.self_signed("selfsigned", HOSTS))),
    World("tls.untrusted-issuer", firm(), ("tls.untrusted-issuer",), (2,), **UNSAFE, change=certificate(
        lambda pki: pki.server("unheard", HOSTS, signer="stranger"))),
    World("tls.incomplete-chain", firm(), ("tls.incomplete-chain",), (2,), **UNSAFE, change=certificate(
        lambda pki: pki.server("incomplete", HOSTS, chain=False))),
    World("tls.name-mismatch", firm(), ("tls.name-mismatch",), (2,), change=certificate(
        lambda pki: pki.server("othername", ["kontor-berg.test", "www.kontor-berg.test"]))),
]
