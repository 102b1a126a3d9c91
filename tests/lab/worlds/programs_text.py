# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Settings that people write by hand, as they really write them: shared defaults, files that others source, one program
behind another. The real program cannot send, is cured, sends, and gets its settings back."""
import dataclasses
import os

from parts.lab import NOBODY
from parts.program_road import Road, arrived
from worlds.terminal import ANNA, BERT, SERVER, CuredSender, message

TOOLS = ("msmtp", "mutt", "neomutt")
SECRET = "printenv LAB_SECRET"

TWO_OF_MSMTP = f"""# ~/.msmtprc
defaults
\tport\t578
\ttls\ton
\tauth\ton

account club
\thost\tmail.gmx.net
\tuser\tclub
account firm
\thost\t"{SERVER}"
\tuser\t"{ANNA}"
\tfrom\t{ANNA}
\tpasswordeval\t"{SECRET}"
account default : firm
"""
SILENT_MSMTP = f"""account firm
host {SERVER}
port 587
tls on
auth off
from {ANNA}
passwordeval {SECRET}
account default : firm
"""
MUTT_COMMON = "set realname='Anna' copy=no\nset smtp_pass=\"`" + SECRET + "`\"\n"
MUTT_FIRM = f'set from="{ANNA}"\nset smtp_url="smtp://{ANNA.replace("@", "%40")}@{SERVER}:578"   # the office\n'
MUTT_HOOKS = f"""source ~/.mutt/common
set from=club@gmx.net smtp_url=smtps://club@mail.gmx.net
folder-hook firm 'source ~/.mutt/firm'
folder-hook . 'set sort=threads'
"""
NEO = f"""source common
set from = {ANNA}
set smtp_url = smtp://{SERVER}:578
set smtp_user = {ANNA}
"""
BEHIND_MUTT = f"set sendmail='/usr/bin/msmtp -a firm'\nset from={ANNA} copy=no\n"


@dataclasses.dataclass
class CuredText:
    name: str
    files: dict          # settings by their paths in the home
    account: str
    send: tuple          # the command; {subject} stands for the message's
    finding: str
    touched: str         # the one file that changes
    old: str             # what stands in it, and
    new: str             # what stands there afterwards
    changed: dict        # fields with their new values
    expected: dict       # what `accounts` says of the outgoing side before
    tries: int = 1

    def play(self, lab):
        home = lab.home()
        for path, text in self.files.items():
            self.put(home, path, text)
        road = Road(lab, home, self.account)
        road.want(self.sends(lab, home, f"before {self.name}") != 0, "the wrong settings sent")
        road.accounts(host=SERVER, **self.expected)
        road.check((self.finding,))
        before = road.apply(home, [self.touched], **self.changed)
        wanted = self.files[self.touched].replace(self.old, self.new)
        found = (home / self.touched).read_text()
        road.want(found == wanted, f"{self.touched} is now\n{found}")
        road.want(self.sends(lab, home, f"after {self.name}") == 0, "the cured program cannot send")
        road.want(arrived(lab, BERT, f"after {self.name}"), "the message did not arrive")
        road.undo(home, before, list(self.files))
        return road.outcome()

    @staticmethod
    def put(home, path, text):
        file = home / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o600)
        for made in (file, *file.parents):
            if made == home:
                break
            os.chown(made, NOBODY, NOBODY)

    def input(self, subject):
        return message(subject) if self.send[0] == "msmtp" else "At noon?\n"

    sends = CuredSender.sends


PORT = {"finding": "port.wrong", "changed": {"port": "587"}, "expected": {"port": 578}}
WORLDS = [
    CuredText("msmtp, a port that another account takes from the same defaults", {".msmtprc": TWO_OF_MSMTP}, "msmtp:firm",
              ("msmtp", BERT), touched=".msmtprc", old=f'\tpasswordeval\t"{SECRET}"\n',
              new=f'\tpasswordeval\t"{SECRET}"\n\tport 587\n', **PORT),
    CuredText("msmtp that does not sign in", {".msmtprc": SILENT_MSMTP}, "msmtp:firm", ("msmtp", BERT),
              "auth.not-attempted", ".msmtprc", old=f"auth off\nfrom {ANNA}\npasswordeval {SECRET}\n",
              new=f"auth on\nfrom {ANNA}\npasswordeval {SECRET}\nuser {ANNA}\n",
              changed={"auth": "password", "user": ANNA}, expected={"auth": "none"}),
    CuredText("Mutt, the file that a folder's hook sources",
              {".muttrc": MUTT_HOOKS, ".mutt/common": MUTT_COMMON, ".mutt/firm": MUTT_FIRM}, "mutt:firm",
              ("mutt", "-e", "source ~/.mutt/firm", "-s", "{subject}", BERT), touched=".mutt/firm",
              old=f"{SERVER}:578", new=f"{SERVER}:587", **PORT),
    CuredText("NeoMutt in its own folder, beside Mutt's settings",
              {".config/neomutt/neomuttrc": NEO, ".config/neomutt/common": MUTT_COMMON, ".muttrc": MUTT_HOOKS,
               ".mutt/common": MUTT_COMMON, ".mutt/firm": MUTT_FIRM}, "neomutt:default",
              ("neomutt", "-s", "{subject}", BERT), touched=".config/neomutt/neomuttrc",
              old=f"smtp://{SERVER}:578", new=f'"smtp://{SERVER}:587"', **PORT),
    CuredText("Mutt that sends through msmtp", {".muttrc": BEHIND_MUTT, ".msmtprc": TWO_OF_MSMTP}, "mutt:default",
              ("mutt", "-s", "{subject}", BERT), touched=".msmtprc", old=f'\tpasswordeval\t"{SECRET}"\n',
              new=f'\tpasswordeval\t"{SECRET}"\n\tport 587\n', **PORT),
]
