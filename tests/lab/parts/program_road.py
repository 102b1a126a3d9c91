# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The road from a mail program that cannot send to one that can, and back again, on the command line."""
import hashlib
import json
import time

from .mail import PASSWORD
from .shell import LabError, run

LONGEST_DELIVERY_S = 15


def digests(folder):
    """What every file of a folder holds, the backups left out."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file() and "outbox-doctor" not in path.parts}


def arrived(lab, box, subject):
    """Whether a message of this subject comes to lie in the mailbox."""
    deadline = time.monotonic() + LONGEST_DELIVERY_S
    while time.monotonic() < deadline:
        found = run("ip", "netns", "exec", lab.network.server, "doveadm", "-c", lab.firm.folder / "dovecot.conf",
                    "search", "-u", box, "mailbox", "*", "header", "Subject", subject).stdout
        if found.strip():
            return True
        time.sleep(0.1)
    return False


class Road:
    """The calls of one home, each with the exit status that it must have; the complaints gather."""

    def __init__(self, lab, home, account):
        self.lab, self.home, self.account = lab, home, account
        self.complaints, self.runs = [], []

    def call(self, status, *arguments, secret=None):
        done = self.lab.run(*arguments, "--json", secret=secret, home=self.home)
        self.runs.append(done)
        if done.status != status:
            raise LabError(f"{' '.join(arguments)}: exit status {done.status}, not {status}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def want(self, holds, complaint):
        if not holds:
            self.complaints.append(complaint)

    def accounts(self, **expected):
        """The account as `accounts` lists it, whose outgoing side must be this."""
        program, key = self.account.split(":", 1)
        listed = [account for found in self.call(0, "accounts", program)["programs"] for account in found["accounts"]
                  if account["id"] == key]
        self.want(len(listed) == 1, f"accounts lists {self.account} {len(listed)} times")
        outgoing = listed[0]["outgoing"] if listed else {}
        for name, value in expected.items():
            self.want(outgoing.get(name) == value, f"accounts says {name} is {outgoing.get(name)}, not {value}")

    def check(self, findings):
        """Examines the account, saves the report; the first finding must be one of these."""
        self.report = self.home / "report.json"
        report = self.call(2, "check", "--account", self.account, "--save", str(self.report), "--full-addresses",
                           "--password-stdin", secret=PASSWORD)
        first = next((finding["id"] for finding in report["findings"]), None)
        self.want(first in findings, f"check found {first}, not {findings}")

    def apply(self, folder, touched, source=(), **changed):
        """Writes the cure, of the report unless another source is named: only these files of the folder may change, and
        these fields. Gives what `folder` held."""
        before = digests(folder)
        done = self.call(0, "apply", "--account", self.account, *(source or ("--report", str(self.report))))
        after = digests(folder)
        differing = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        self.want(differing == set(touched), f"apply touched {sorted(differing)}, not {sorted(touched)}")
        fields = {change["field"]: change["new"] for change in done["changed"]}
        self.want(fields == {f"outgoing.{name}": value for name, value in changed.items()}, f"apply changed {fields}")
        return before

    def undo(self, folder, before, touched):
        self.call(0, "apply", "--undo")
        now = digests(folder)
        for name in touched:
            self.want(now.get(name) == before.get(name), f"undoing did not give {name} back byte for byte")
        again = self.call(0, "apply", "--undo")
        self.want(again["reason"] == "undone_already", f"undoing twice says {again['reason']}")

    def outcome(self):
        return self.complaints, max(self.runs, key=lambda done: done.seconds)
