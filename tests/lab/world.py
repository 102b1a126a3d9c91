# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A faulty (or healthy) world: what is wrong, how the program is called, and what it must find."""
import dataclasses
import os
from typing import Callable

from parts.capture import Capture, secret_forms
from parts.mail import PASSWORD
from parts.personas import GMAIL_PASSWORD

FIRM = ("check", "anna@kontor-berg.test")
FIRM_SMTP = "mail.kontor-berg.test:587/starttls"
FIRM_LINES = ("mail.kontor-berg.test:587/starttls", "mail.kontor-berg.test:465/tls")
GMAIL_LINES = ("smtp.gmail.com:587/starttls", "smtp.gmail.com:465/tls")
GMX_LINES = ("mail.gmx.net:587/starttls", "mail.gmx.net:465/tls")


def firm(smtp=FIRM_SMTP, *more):
    return (*FIRM, "--smtp", smtp, "--imap", "mail.kontor-berg.test:993/tls", *more, "--password-stdin")


def gmail(smtp="smtp.gmail.com:587/starttls", *more):
    return ("check", "anna.berg@gmail.com", "--smtp", smtp, "--imap", "imap.gmail.com:993/tls", *more, "--password-stdin")


def gmx(smtp="mail.gmx.net:587/starttls", *more):
    return ("check", "anna.berg@gmx.net", "--smtp", smtp, "--imap", "imap.gmx.net:993/tls", *more, "--password-stdin")


@dataclasses.dataclass
class World:
    name: str
    arguments: tuple
    finding: tuple = ()          # ids any of which is right as the first; empty: none at all
    status: tuple = (0,)
    recommended: tuple = ()      # lines any of which is right; empty: not asked
    proven: bool = False         # the root cause must carry a proven fix
    consequences: tuple = ()     # ids that must stand folded under the root cause
    secret: str = ""             # default: the right one
    change: Callable = lambda lab: None
    failed_sign_ins: int = 2     # at most
    no_sign_in: tuple = ()       # beginnings of SERVER:KIND:PORT ("firm:smtp") that must hear none; "" is every one
    prefix: tuple = ()           # command that runs the program, such as faketime
    budget_s: float = 60         # the run must have ended by then
    memory_mib: float = 150      # and never have held more than this
    likely: object = None        # whether the root cause must be marked "likely"; None: not asked
    mechanism: str = ""          # by which the outgoing side must have been signed in to; empty: not asked
    tries: int = 1               # runs of which one must be right, where chance decides which packets are lost

    def right_secret(self):
        address = self.arguments[1]
        return PASSWORD if address.endswith(".test") else GMAIL_PASSWORD

    def play(self, lab):
        """Runs it; gives the complaints, empty when all is as it must be."""
        secret = self.secret or self.right_secret()
        forms = secret_forms(secret, self.user_names())
        self.change(lab)
        before = lab.sign_ins()
        capture = Capture(lab.network)
        try:
            done = lab.run(*self.arguments, "--json", secret=secret, prefix=self.prefix)
        finally:
            seen = capture.stop(forms)
        complaints = [*self.judge(done, forms), *self.judge_packets(seen)]
        heard = [{**entry, "server": server} for server, entries in lab.sign_ins().items()
                 for entry in entries[len(before[server]):]]
        return [*complaints, *self.judge_sign_ins(heard)], done

    def user_names(self):
        address = self.arguments[1]
        given = [self.arguments[i + 1] for i, word in enumerate(self.arguments) if word == "--user"]
        return {address, address.split("@")[0], *given}

    @staticmethod
    def judge_packets(seen):
        """The capture: whoever listens on the way must not be able to read the secret, in either direction."""
        if seen["lost"]:
            yield f"the capture missed {seen['lost']} packets"
        for line in seen["hits"]:
            yield f"the secret can be read on the wire: {line}"

    def judge_sign_ins(self, heard):
        failed = sum(not entry["good"] for entry in heard)
        if failed > self.failed_sign_ins:
            yield f"{failed} failed sign-ins"
        for entry in heard:
            where = f"{entry['server']}:{entry['kind']}:{entry['port']}"
            if not entry["secure"]:
                yield f"{where} heard a sign-in without encryption"
            if any(where.startswith(place) for place in self.no_sign_in):
                yield f"{where} heard a sign-in and must not"

    def judge(self, done, forms):
        if done.status not in self.status:
            yield f"exit status {done.status}, not {self.status}"
        if done.seconds > self.budget_s:
            yield f"took {done.seconds:.1f} s of {self.budget_s:g}"
        # Sanitizers keep what was freed, which is not the program's own need.
        if done.peak_mib > self.memory_mib and "ASAN_OPTIONS" not in os.environ:
            yield f"held {done.peak_mib:.0f} MiB of {self.memory_mib:g}"
        output = (done.stdout + done.stderr).encode()
        if any(form in output for form in forms):
            yield "the secret is in the output"
        try:
            report = done.report
        except ValueError as wrong:
            yield f"standard output is not one JSON document: {wrong}"
            return
        yield from self.judge_findings(report.get("findings", []))
        spoken = next((check["observed"].get("mechanism") for check in report.get("checks", []) if check["id"] == "sign-in"), None)
        if self.mechanism and spoken != self.mechanism:
            yield f"signed in by {spoken}, not by {self.mechanism}"
        line = line_of(report.get("recommended", {}).get("outgoing") or {})
        if self.recommended and line not in self.recommended:
            yield f"recommended {line}, not {self.recommended}"

    def judge_findings(self, findings):
        ids = [finding["id"] for finding in findings]
        first = ids[0] if ids else None
        if (first not in self.finding) if self.finding else first:
            yield f"found {ids}, not {self.finding or 'nothing'}"
            return
        if self.likely is not None and findings and findings[0]["likely"] != self.likely:
            yield f"{first} is {'' if findings[0]['likely'] else 'not '}marked as likely"
        folded = [finding["id"] for finding in findings if finding["consequence_of"]]
        for wanted in self.consequences:
            if wanted not in folded:
                yield f"{wanted} is not among the consequences {folded}"
        if self.proven and not any(fix["proven"] for fix in findings[0]["fixes"]):
            yield f"no fix of {first} is proven"


def line_of(endpoint):
    return f"{endpoint.get('host')}:{endpoint.get('port')}/{endpoint.get('security')}"
