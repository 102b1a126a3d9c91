# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The real Claws Mail (on Xvfb) cannot send what waits in its queue; its port is cured, and the message arrives."""
import dataclasses
import os
import signal
import subprocess
import time

from parts.lab import NOBODY
from parts.mail import PASSWORD
from parts.program_road import Road, arrived
from parts.shell import run

TOOLS = ("claws-mail", "Xvfb", "xvfb-run", "dbus-run-session", "openssl")
ANNA, BERT = "anna@kontor-berg.test", "bert@kontor-berg.test"
SERVER = "mail.kontor-berg.test"
WAITING_S = 15

ACCOUNTRC = f"""[Account: 1]
account_name=firm
is_default=1
name=Anna
address={ANNA}
protocol=0
receive_server={SERVER}
smtp_server={SERVER}
user_id={ANNA}
config_version=3
receive_at_getall=0
use_smtp_auth=1
smtp_auth_method=0
smtp_user_id={ANNA}
ssl_smtp=2
set_smtpport=1
smtp_port=578
"""
CLAWSRC = "[Common]\nconfig_version=3\ncheck_on_startup=0\nwork_offline=0\nno_send_error_panel=1\n"
FOLDERS = "".join(f'<folderitem type="{kind}" name="{name}" path="{name}" mtime="0" new="0" unread="0" total="0"/>\n'
                  for kind, name in (("inbox", "inbox"), ("outbox", "sent"), ("draft", "draft"), ("queue", "queue"), ("trash", "trash")))
# What Claws Mail itself puts before a message that waits (src/procmsg.c).
QUEUED = """AF:
NF:0
PS:10
SRH:1
SFN:
DSR:
MID:
CFG:
PT:0
S:{sender}
RQ:
SSV:{server}
SSH:
R:<{recipient}>
MAID:1
X-Claws-End-Special-Headers: 1
From: {sender}
To: {recipient}
Subject: {subject}
Message-ID: <{subject}@kontor-berg.test>
MIME-Version: 1.0
Content-Type: text/plain

At noon?
"""


class Claws:
    def __init__(self, lab):
        self.lab, self.home = lab, lab.home()
        self.settings, mail = self.home / ".claws-mail", self.home / "Mail"
        self.queue = mail / "queue"
        for folder in (self.settings / "certs", *[mail / name for name in ("inbox", "sent", "draft", "queue", "trash")]):
            folder.mkdir(parents=True)
        self.put(self.settings / "accountrc", ACCOUNTRC)
        self.put(self.settings / "clawsrc", CLAWSRC)
        self.put(self.settings / "folderlist.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<folderlist>\n<folder type="mh" '
                 f'name="Mail" path="{mail}" sort="0" collapsed="0">\n{FOLDERS}</folder>\n</folderlist>\n')
        # The certificate as somebody has looked at it and taken it.
        run("openssl", "x509", "-in", lab.firm_certificate[0], "-outform", "DER", "-out",
            self.settings / "certs" / f"{SERVER}.587.cert")
        for path in self.home.rglob("*"):
            os.chown(path, NOBODY, NOBODY)

    @staticmethod
    def put(path, text):
        path.write_text(text)
        path.chmod(0o600)
        os.chown(path, NOBODY, NOBODY)

    def start(self):
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "LC_ALL": "C.UTF-8"}
        with open(self.home.with_suffix(".claws"), "ab") as log:
            return subprocess.Popen(
                ["ip", "netns", "exec", self.lab.network.client, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}",
                 "--clear-groups", "xvfb-run", "-a", "dbus-run-session", "--", "claws-mail", "--send"],
                env=environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)

    def sends(self, subject):
        """Puts a message into the queue and lets the program send it. Its password is there only as long as it runs:
        the lab looks for it on the disk."""
        waiting = self.queue / "1"
        self.put(waiting, QUEUED.format(sender=ANNA, recipient=BERT, server=SERVER, subject=subject))
        store = self.settings / "passwordstorerc"
        self.put(store, f"[config]\nversion=0\n\n[account:1]\nsend {PASSWORD}\n")
        process = self.start()
        try:
            deadline = time.monotonic() + WAITING_S
            while waiting.exists() and time.monotonic() < deadline:
                time.sleep(0.2)
            sent = not waiting.exists()
        finally:
            # A failed sending leaves a window that waits for somebody to close it.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            while run("ip", "netns", "pids", self.lab.network.client).stdout.split() and time.monotonic() < deadline + WAITING_S:
                time.sleep(0.05)
            store.unlink(missing_ok=True)
            waiting.unlink(missing_ok=True)
        return sent


@dataclasses.dataclass
class CuredClaws:
    name: str
    tries: int = 1

    def play(self, lab):
        claws = Claws(lab)
        road = Road(lab, claws.home, "claws-mail:1")
        road.want(not claws.sends("before"), "the wrong settings sent")
        road.accounts(host=SERVER, port=578)
        road.check(("port.wrong",))
        before = road.apply(claws.settings, ["accountrc"], port="587")
        road.want(claws.sends("after"), "the cured program cannot send")
        road.want(arrived(lab, BERT, "after"), "the message did not arrive")
        road.undo(claws.settings, before, ["accountrc"])
        return road.outcome()


WORLDS = [CuredClaws("Claws Mail with a mistyped port")]
