# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A faulty (or healthy) world: what is wrong, how the program is called, and what it must find."""
import base64
import dataclasses
from typing import Callable

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
    prefix: tuple = ()           # command that runs the program, such as faketime

    def right_secret(self):
        address = self.arguments[1]
        return PASSWORD if address.endswith(".test") else GMAIL_PASSWORD

    def play(self, lab):
        """Runs it; gives the complaints, empty when all is as it must be."""
        secret = self.secret or self.right_secret()
        before = lab.failed_sign_ins()
        self.change(lab)
        # A restarted persona counts from nothing.
        before = min(before, lab.failed_sign_ins())
        done = lab.run(*self.arguments, "--json", secret=secret, prefix=self.prefix)
        complaints = list(self.judge(done, secret))
        failed = lab.failed_sign_ins() - before
        if failed > self.failed_sign_ins:
            complaints.append(f"{failed} failed sign-ins")
        return complaints, done

    def judge(self, done, secret):
        if done.status not in self.status:
            yield f"exit status {done.status}, not {self.status}"
        output = done.stdout + done.stderr
        for form in (secret, base64.b64encode(secret.encode()).decode()):
            if form in output:
                yield "the secret is in the output"
        try:
            report = done.report
        except ValueError as wrong:
            yield f"standard output is not one JSON document: {wrong}"
            return
        yield from self.judge_findings(report.get("findings", []))
        line = line_of(report.get("recommended", {}).get("outgoing", {}))
        if self.recommended and line not in self.recommended:
            yield f"recommended {line}, not {self.recommended}"

    def judge_findings(self, findings):
        ids = [finding["id"] for finding in findings]
        first = ids[0] if ids else None
        if (first not in self.finding) if self.finding else first:
            yield f"found {ids}, not {self.finding or 'nothing'}"
            return
        folded = [finding["id"] for finding in findings if finding["consequence_of"]]
        for wanted in self.consequences:
            if wanted not in folded:
                yield f"{wanted} is not among the consequences {folded}"
        if self.proven and not any(fix["proven"] for fix in findings[0]["fixes"]):
            yield f"no fix of {first} is proven"


def line_of(endpoint):
    return f"{endpoint.get('host')}:{endpoint.get('port')}/{endpoint.get('security')}"
