# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Postfix (25, 465, 587) and Dovecot (IMAP, POP3, SASL, LMTP) for one domain, as a small firm runs them."""
import pathlib
import shutil
import time

from .shell import LabError, run, start_daemon

PASSWORD = "Regen-Schirm-42"
USERS = ("anna", "bert", "chef", "spam", "voll")
# Dovecot's words (auth_verbose) for a wrong password and for a user that does not exist.
REFUSALS = ("Password mismatch", "unknown user")

MASTER = """\
smtp      inet n - n - - smtpd
submission inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
  -o smtpd_sender_restrictions=reject_sender_login_mismatch
submissions inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
  -o smtpd_sender_restrictions=reject_sender_login_mismatch
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
relay     unix - - n - - smtp
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
lmtp      unix - - n - - lmtp
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


class Mail:
    """`certificate` is (chain file, key file); host is the name that the servers give themselves. The first domain has
    all users, the others have anna."""

    def __init__(self, network, folder, domains, host, address, certificate):
        self.network, self.domains, self.host, self.address = network, domains, host, address
        self.boxes = [f"{user}@{domains[0]}" for user in USERS] + [f"{USERS[0]}@{domain}" for domain in domains[1:]]
        self.folder = pathlib.Path(folder)
        self.certificate = certificate
        self.plain = {}     # configuration files before `adjust`
        self.filled = set()

    def up(self):
        (self.folder / "postfix/queue/private").mkdir(parents=True)
        self._dovecot()
        self._postfix()
        for port in (25, 465, 587, 993, 995, 143):
            self._await_port(port)

    def _exec(self, *command, check=True):
        return run("ip", "netns", "exec", self.network.server, *command, check=check)

    def _start(self, *command):
        start_daemon(self.folder / "start.log", "ip", "netns", "exec", self.network.server, *command)

    def _dovecot(self):
        for name in ("mail", "dovecot", "dovecot-state"):
            (self.folder / name).mkdir()
        shutil.chown(self.folder / "mail", 5000, 5000)
        users = self.folder / "users"
        users.write_text("".join(self._user_line(box) for box in self.boxes))
        shutil.chown(users, group="dovecot")
        users.chmod(0o640)
        chain, key = self.certificate
        (self.folder / "dovecot.conf").write_text(f"""\
base_dir = {self.folder}/dovecot
instance_name = {self.network.server}
state_dir = {self.folder}/dovecot-state
log_path = {self.folder}/dovecot.log
protocols = imap pop3 lmtp
listen = {self.address}
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
auth_mechanisms = plain login cram-md5
auth_verbose = yes
auth_debug = yes
first_valid_uid = 5000
mail_location = maildir:~/Maildir
mail_plugins = quota
passdb {{
  driver = passwd-file
  args = scheme=plain username_format=%u {users}
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {users}
}}
plugin {{
  quota = count:User quota
  quota_vsizes = yes
  quota_rule = *:storage=10M
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    auto = create
    special_use = \\Junk
  }}
}}
protocol imap {{
  mail_plugins = quota imap_quota
}}
service auth {{
  unix_listener {self.folder}/postfix/queue/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service lmtp {{
  unix_listener {self.folder}/postfix/queue/private/dovecot-lmtp {{
    mode = 0600
    user = postfix
    group = postfix
  }}
}}
""")
        self._start("dovecot", "-c", self.folder / "dovecot.conf")

    def _user_line(self, box):
        return f"{box}:{{PLAIN}}{PASSWORD}:5000:5000::{self.folder}/mail/{box}::\n"

    def _postfix(self):
        base = self.folder / "postfix"
        (base / "etc").mkdir()
        (base / "data").mkdir()
        shutil.chown(base / "data", "postfix")
        shutil.chown(base / "queue/private", "postfix")
        chain, key = self.certificate
        boxes = ", ".join(f"{box}=1" for box in self.boxes)
        logins = ", ".join(f"{box}={box}" for box in self.boxes)
        (base / "etc/master.cf").write_text(MASTER)
        (base / "etc/main.cf").write_text(f"""\
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {base}/mail.log
maillog_file_prefixes = {self.folder}
myhostname = {self.host}
mydestination =
inet_interfaces = {self.address}
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
virtual_mailbox_domains = {', '.join(self.domains)}
virtual_mailbox_maps = inline:{{ {boxes} }}
virtual_transport = lmtp:unix:private/dovecot-lmtp
smtpd_tls_chain_files = {key}, {chain}
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_sender_login_maps = inline:{{ {logins} }}
smtpd_error_sleep_time = 0
message_size_limit = 26214400
smtpd_banner = $myhostname ESMTP
""")
        self._start("postfix", "-c", base / "etc", "start")

    def present(self, certificate):
        """Shows another certificate from now on, on every port."""
        chain, key = certificate
        self._exec("postconf", "-c", self.folder / "postfix/etc", "-e", f"smtpd_tls_chain_files={key}, {chain}")
        self._start("postfix", "-c", self.folder / "postfix/etc", "reload")

    def sign_ins(self):
        """Every sign-in heard so far, over all protocols: Dovecot answers for Postfix too. A refused one stands here
        twice, as heard and as bad."""
        log = self.folder / "dovecot.log"
        found = []
        for line in (log.read_text(errors="replace").splitlines() if log.exists() else []):
            _, asked, request = line.partition("client in: AUTH\t")
            if asked:
                words = request.split("\t")
                kind = next((word[8:] for word in words if word.startswith("service=")), "")
                port = next((word[6:] for word in words if word.startswith("lport=")), "")
                secure = any(word.startswith("secured") for word in words)
                found.append({"kind": kind, "port": port, "user": None, "secure": secure, "good": True})
            elif any(words in line for words in REFUSALS):
                found.append({"kind": "", "port": "", "user": None, "secure": True, "good": False})
        return found

    def adjust(self, postfix=None, submission=None, dovecot=None):
        """Other settings until `restore`: {name: value} of main.cf, of the submission ports in master.cf, and lines of
        dovecot.conf that take the place of others {old: new}."""
        etc, conf = self.folder / "postfix/etc", self.folder / "dovecot.conf"
        if not self.plain:
            self.plain = {path: path.read_text() for path in (etc / "main.cf", etc / "master.cf", conf)}
        for name, value in (postfix or {}).items():
            self._exec("postconf", "-c", etc, "-e", f"{name}={value}")
        for name, value in (submission or {}).items():
            for service in ("submission", "submissions"):
                self._exec("postconf", "-c", etc, "-P", f"{service}/inet/{name}={value}")
        text = conf.read_text()
        for old, new in (dovecot or {}).items():
            if old not in text:
                raise LabError(f"dovecot.conf has no {old}")
            text = text.replace(old, new)
        conf.write_text(text)
        self._reload()

    def restore(self):
        for box in self.filled:
            self._exec("doveadm", "-c", self.folder / "dovecot.conf", "expunge", "-u", box, "mailbox", "INBOX", "all")
        self.filled.clear()
        if self.plain:
            for path, text in self.plain.items():
                path.write_text(text)
            self.plain = {}
            self._reload()

    def _reload(self):
        self._exec("doveadm", "-c", self.folder / "dovecot.conf", "reload")
        self._start("postfix", "-c", self.folder / "postfix/etc", "reload")

    def fill(self, box, megabytes):
        """Puts so much into a mailbox, whatever its quota says, until `restore`."""
        message = self.folder / "large.eml"
        message.write_text(f"From: bert@{self.domains[0]}\nTo: {box}\nSubject: pictures\n\n" + ("x" * 75 + "\n") * 13797)
        message.chmod(0o644)
        self.filled.add(box)
        for _ in range(megabytes):
            self._exec("doveadm", "-c", self.folder / "dovecot.conf", "-o", "plugin/quota=", "save", "-u", box, message)

    def down(self):
        self._exec("postfix", "-c", self.folder / "postfix/etc", "stop", check=False)
        self._exec("doveadm", "-c", self.folder / "dovecot.conf", "stop", check=False)

    def _await_port(self, port):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            listening = self._exec("ss", "-Hltn", f"sport = :{port}").stdout
            if f"{self.address}:{port}" in listening:
                return
            time.sleep(0.05)
        raise LabError(f"port {port} of {self.host} never opened")
