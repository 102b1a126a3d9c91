# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts that stand in a mail program, examined by their name there: settings, and the program's own state."""
import dataclasses
import shutil

from twins import twin
from world import FIRM_LINES, World
from worlds.encryption import tls_of_firm

IN_THUNDERBIRD = ("check", "anna@kontor-berg.test", "--account", "thunderbird:account1", "--home", "HOME", "--password-stdin")
PROFILE = ".thunderbird/abcd.default"
PREFS = {
    "mail.accountmanager.accounts": "account1",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.identity.id1.useremail": "anna@kontor-berg.test",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.server.server1.type": "imap",
    "mail.server.server1.hostname": "mail.kontor-berg.test",
    "mail.server.server1.port": 993,
    "mail.server.server1.socketType": 3,
    "mail.server.server1.userName": "anna@kontor-berg.test",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "mail.kontor-berg.test",
    "mail.smtpserver.smtp1.port": 587,
    "mail.smtpserver.smtp1.try_ssl": 2,
    "mail.smtpserver.smtp1.authMethod": 3,
    "mail.smtpserver.smtp1.username": "anna@kontor-berg.test",
}
SMTP = "mail.smtpserver.smtp1"


def literal(value):
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value).lower()


@dataclasses.dataclass
class ProgramWorld(World):
    prefs: dict = dataclasses.field(default_factory=dict)  # over PREFS

    def play(self, lab):
        home = lab.folder / "homes" / self.name
        shutil.rmtree(home, ignore_errors=True)
        profile = home / PROFILE
        profile.mkdir(parents=True)
        (home / ".thunderbird/profiles.ini").write_text("[Profile0]\nIsRelative=1\nPath=abcd.default\nDefault=1\n")
        (profile / "compatibility.ini").write_text("[Compatibility]\nLastVersion=140.5.0_20261101000000/20261101000000\n")
        lines = [f'user_pref("{name}", {literal(value)});\n' for name, value in {**PREFS, **self.prefs}.items()]
        (profile / "prefs.js").write_text("".join(lines))
        arguments = tuple(str(home) if word == "HOME" else word for word in self.arguments)
        return World.play(dataclasses.replace(self, arguments=arguments), lab)


WRONG_SERVER = ProgramWorld("program.wrong-outgoing-server", IN_THUNDERBIRD, ("program.wrong-outgoing-server",), (2,),
                            FIRM_LINES, True, consequences=("settings.host-foreign",),
                            prefs={f"{SMTP}.hostname": "mail.gmx.net"})
OLD_NAME = ProgramWorld("program.outgoing-login-differs", IN_THUNDERBIRD, ("program.outgoing-login-differs",), (2,),
                        FIRM_LINES, True, prefs={f"{SMTP}.username": "anna.alt@kontor-berg.test"})
OLD_TLS = ProgramWorld("tls.outdated-client", IN_THUNDERBIRD, ("tls.outdated-client",), (2,), likely=False,
                       change=tls_of_firm(smtpd_tls_protocols=">=TLSv1.2", smtpd_tls_mandatory_protocols=">=TLSv1.2"),
                       prefs={"security.tls.version.max": 2})

WORLDS = [
    ProgramWorld("program.healthy", IN_THUNDERBIRD),
    ProgramWorld("program.port-wrong", IN_THUNDERBIRD, ("port.wrong",), (2,), FIRM_LINES, True,
                 prefs={f"{SMTP}.port": 578}),
    ProgramWorld("program.offline-mode", IN_THUNDERBIRD, ("program.offline-mode",), (2,),
                 prefs={"network.online": False}),
    WRONG_SERVER,
    OLD_NAME,
    OLD_TLS,
    # The firm's server still takes TLS 1.1.
    twin(OLD_TLS),
]
