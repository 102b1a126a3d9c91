# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The real msmtp and Mutt cannot send; the cure is found, written into their settings, and the message arrives."""
import dataclasses
import os
import subprocess
from typing import Callable

from parts.lab import NOBODY
from parts.mail import PASSWORD
from parts.program_road import Road, arrived

TOOLS = ("msmtp", "mutt")
ANNA, BERT = "anna@kontor-berg.test", "bert@kontor-berg.test"
SERVER = "mail.kontor-berg.test"

MSMTPRC = f"""# written by hand
defaults
tls\ton

account firm
  host {SERVER}
  port 578
  auth on
  user {ANNA}
  from {ANNA}
  passwordeval "printenv LAB_SECRET"

account default : firm
"""

MUTTRC = f"""# written by hand
set realname = "Anna"
set from = "{ANNA}"
set smtp_url = "smtp://{ANNA}@{SERVER}:578/"   # typed
set smtp_pass = "`printenv LAB_SECRET`"
set ssl_starttls = yes
set copy = no
"""


def message(subject):
    return f"From: {ANNA}\nTo: {BERT}\nSubject: {subject}\n\nAt noon?\n"


@dataclasses.dataclass
class CuredSender:
    name: str
    file: str                  # its settings, in the home
    text: str
    account: str
    send: tuple                # the command; {subject} stands for the message's
    input: Callable            # what it reads, by subject
    tries: int = 1

    def play(self, lab):
        home = lab.home()
        settings = home / self.file
        settings.write_text(self.text)
        settings.chmod(0o600)
        os.chown(settings, NOBODY, NOBODY)
        road = Road(lab, home, self.account)
        road.want(self.sends(lab, home, f"before {self.name}") != 0, "the wrong settings sent")
        road.accounts(host=SERVER, port=578)
        road.check(("port.wrong",))
        before = road.apply(home, [self.file], port="587")
        status = settings.stat()
        road.want((status.st_mode & 0o777, status.st_uid) == (0o600, NOBODY), "mode or owner did not stay")
        road.want(settings.read_text() == self.text.replace("578", "587"), "more than the port was changed")
        road.want(self.sends(lab, home, f"after {self.name}") == 0, "the cured program cannot send")
        road.want(arrived(lab, BERT, f"after {self.name}"), "the message did not arrive")
        road.undo(home, before, [self.file])
        return road.outcome()

    def sends(self, lab, home, subject):
        command = ["ip", "netns", "exec", lab.network.client, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}",
                   "--clear-groups", *[word.format(subject=subject) for word in self.send]]
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8", "LAB_SECRET": PASSWORD, "TERM": "dumb"}
        return subprocess.run(command, env=environment, cwd=home, input=self.input(subject), text=True, timeout=60,
                              capture_output=True).returncode


WORLDS = [
    CuredSender("msmtp with a mistyped port", ".msmtprc", MSMTPRC, "msmtp:firm", ("msmtp", BERT), message),
    CuredSender("Mutt with a mistyped port", ".muttrc", MUTTRC, "mutt:default", ("mutt", "-s", "{subject}", BERT),
                lambda subject: "At noon?\n"),
]
