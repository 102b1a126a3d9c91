# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Debian's Thunderbird on the client's side of the lab: a real profile, a real window (on Xvfb), nobody at the keyboard."""
import json
import os
import signal
import subprocess
import sys

from .shell import HERE, LabError, run

TOOLS = ("thunderbird", "certutil", "Xvfb", "xvfb-run", "dbus-run-session")
NOBODY = 65534
LONGEST_QUIT_S = 30

# What would look for the world outside, or ask things of somebody who is not there. All of it as a person could have set it.
QUIET = {
    "app.update.auto": False, "app.normandy.enabled": False, "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True, "toolkit.telemetry.enabled": False,
    "mail.spotlight.firstRunDone": True, "mail.shell.checkDefaultClient": False, "mailnews.start_page.enabled": False,
    "mail.rights.version": 1, "mail.provider.suppress_dialog_on_startup": True, "mailnews.tcptimeout": 20,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "extensions.update.enabled": False, "mail.biff.alert.show": False, "messenger.startup.action": 0,
}

STORE_PASSWORD = """
const [host, user, password, done] = arguments;
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init(host, null, host, user, password, "", "");
Services.logins.addLoginAsync(login).then(() => done("kept"), error => done(String(error)));
"""

SEND = """
const [from, to, subject, done] = arguments;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const identity = MailServices.accounts.allIdentities.find(one => one.email == from);
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
Object.assign(fields, { from, to, subject, body: "At noon?\\r\\n" });
const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(params, { composeFields: fields, identity, type: Ci.nsIMsgCompType.New, format: Ci.nsIMsgCompFormat.PlainText });
const compose = MailServices.compose.initCompose(params);
const progress = Cc["@mozilla.org/messenger/progress;1"].createInstance(Ci.nsIMsgProgress);
compose.sendMsg(Ci.nsIMsgCompDeliverMode.Now, identity, "", null, progress)
  .then(() => done("sent"), error => done("failed: " + error));
"""


def pref_line(name, value):
    return f'user_pref("{name}", {json.dumps(value)});\n'


def account_prefs(address, host, port, socket_type):
    """One IMAP account, with copies and drafts kept out of the way of what is looked at."""
    prefs = {
        "mail.account.account1.identities": "id1", "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2", "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account1", "mail.accountmanager.localfoldersserver": "server2",
        "mail.identity.id1.fcc": False, "mail.identity.id1.fullName": "Anna", "mail.identity.id1.smtpServer": "smtp1",
        "mail.identity.id1.useremail": address, "mail.identity.id1.valid": True,
        "mail.server.server1.check_new_mail": False, "mail.server.server1.hostname": host,
        "mail.server.server1.login_at_startup": False, "mail.server.server1.name": address,
        "mail.server.server1.port": 993, "mail.server.server1.socketType": 3, "mail.server.server1.type": "imap",
        "mail.server.server1.userName": address, "mail.server.server2.hostname": "Local Folders",
        "mail.server.server2.name": "Local Folders", "mail.server.server2.type": "none",
        "mail.server.server2.userName": "nobody", "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.authMethod": 3, "mail.smtpserver.smtp1.hostname": host,
        "mail.smtpserver.smtp1.port": port, "mail.smtpserver.smtp1.try_ssl": socket_type,
        "mail.smtpserver.smtp1.username": address, "mail.smtpservers": "smtp1",
    }
    return "".join(pref_line(name, value) for name, value in sorted({**QUIET, **prefs}.items()))


def second_account_prefs(address, host):
    """One more account; it sends through the server of the first."""
    prefs = {
        "mail.account.account3.identities": "id3", "mail.account.account3.server": "server3",
        "mail.accountmanager.accounts": "account1,account3,account2", "mail.identity.id3.fcc": False,
        "mail.identity.id3.fullName": "Anna", "mail.identity.id3.useremail": address, "mail.identity.id3.valid": True,
        "mail.server.server3.check_new_mail": False, "mail.server.server3.hostname": host,
        "mail.server.server3.login_at_startup": False, "mail.server.server3.name": address,
        "mail.server.server3.port": 993, "mail.server.server3.socketType": 3, "mail.server.server3.type": "imap",
        "mail.server.server3.userName": address,
    }
    return "".join(pref_line(name, value) for name, value in sorted(prefs.items()))


class Thunderbird:
    """In a home of its own. `start`, `send` as often as wanted, `quit`."""

    def __init__(self, lab, prefs):
        self.lab, self.home = lab, lab.home()
        self.profile = self.home / ".thunderbird" / "lab.default"
        self.profile.mkdir(parents=True)
        (self.profile.parent / "profiles.ini").write_text(
            "[Profile0]\nName=default\nIsRelative=1\nPath=lab.default\nDefault=1\n\n[General]\nStartWithLastProfile=1\nVersion=2\n")
        (self.profile / "prefs.js").write_text("// Mozilla User Preferences\n\n" + prefs)
        # NSS has a store of its own; the system's is none of it.
        run("certutil", "-N", "-d", f"sql:{self.profile}", "--empty-password")
        run("certutil", "-A", "-n", "lab", "-t", "C,,", "-d", f"sql:{self.profile}", "-i", lab.pki.root)
        for path in (self.profile.parent, self.profile, *self.profile.iterdir(), self.profile.parent / "profiles.ini"):
            os.chown(path, NOBODY, NOBODY)
        self.process = self.line = None

    def inside(self, *command):
        return ["ip", "netns", "exec", self.lab.network.client, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}",
                "--clear-groups", *command]

    def start(self):
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home),
                       "LC_ALL": "C.UTF-8", "MOZ_CRASHREPORTER_DISABLE": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
        with open(self.home.with_suffix(".bird"), "ab") as log:
            self.process = subprocess.Popen(
                self.inside("xvfb-run", "-a", "dbus-run-session", "--", "thunderbird", "--no-remote", "--profile",
                            str(self.profile), "--marionette", "--remote-allow-system-access"),
                env=environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self.line = subprocess.Popen(self.inside(sys.executable, str(HERE / "marionette.py")), text=True,
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if self.line.stdout.readline().strip() != "ready":
            raise LabError(f"Thunderbird does not listen: {self.line.stderr.read()}")
        self.ask("WebDriver:NewSession", {"unhandledPromptBehavior": "ignore"})
        self.ask("Marionette:SetContext", {"value": "chrome"})
        self.ask("WebDriver:SetTimeouts", {"script": 60_000})

    def ask(self, command, parameters):
        self.line.stdin.write(json.dumps([command, parameters]) + "\n")
        self.line.stdin.flush()
        answer = json.loads(self.line.stdout.readline() or '{"error": "Thunderbird has gone"}')
        if "error" in answer:
            raise LabError(f"{command}: {answer['error']}")
        return answer["value"]

    def script(self, text, *arguments):
        return self.ask("WebDriver:ExecuteAsyncScript", {"script": text, "args": list(arguments), "newSandbox": True})

    def keep_password(self, host, user, password):
        kept = self.script(STORE_PASSWORD, host, user, password)
        if kept != "kept":
            raise LabError(f"Thunderbird did not keep the password: {kept}")

    def send(self, sender, recipient, subject):
        """"sent", or what went wrong in the program's own words: it opens a window then, and the script ends."""
        said = self.script(SEND, sender, recipient, subject)
        if said is not None:
            return said
        words = self.ask("WebDriver:GetAlertText", {})
        self.ask("WebDriver:AcceptAlert", {})
        return words

    def quit(self):
        """As a person closes it: it writes its preferences on the way."""
        self.ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        self.line.stdin.close()
        self.line.wait(LONGEST_QUIT_S)
        self.process.wait(LONGEST_QUIT_S)
        self.process = None

    def end(self):
        """Whatever state it is in, with the screen and the bus that it was given."""
        if self.line and self.line.poll() is None:
            self.line.kill()
            self.line.wait()
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
