# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The whole lab: everything up once, then one world after the other on it."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from . import apis, personas
from .dns import Dns, Zone
from .mail import Mail
from .network import Network
from .pki import Pki
from .shell import LabError, end_part

TOOLS = ("ip", "nft", "dnsmasq", "nsd", "postfix", "dovecot", "doveadm", "openssl", "ss", "setpriv", "faketime")
NOBODY = 65534
FIRM = "10.77.1.1"
RUN_LIMIT_S = 90

AUTOCONFIG = """<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="tischlerei-moos.test"><domain>tischlerei-moos.test</domain>
<displayName>Tischlerei Moos</displayName>
<incomingServer type="imap"><hostname>mail.kontor-berg.test</hostname><port>993</port><socketType>SSL</socketType>
<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
<outgoingServer type="smtp"><hostname>mail.kontor-berg.test</hostname><port>587</port>
<socketType>STARTTLS</socketType><authentication>password-cleartext</authentication>
<username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>
"""


class Run:
    """What one run of the program left behind."""

    def __init__(self, status, stdout, stderr, seconds, peak_mib):
        self.status, self.stdout, self.stderr = status, stdout, stderr
        self.seconds, self.peak_mib = seconds, peak_mib

    @property
    def report(self):
        return json.loads(self.stdout)


def await_end(process, deadline):
    """Waits for the end of a program; gives its greatest resident memory in MiB (children that it waited for, too)."""
    while time.monotonic() < deadline:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage.ru_maxrss / 1024
        time.sleep(0.02)
    process.kill()
    process.wait()
    raise LabError(f"still running after {RUN_LIMIT_S} s: {' '.join(map(str, process.args[7:]))}")


class Lab:
    def __init__(self, binary):
        self.binary = pathlib.Path(binary).resolve()
        # /run and not the user's own temporary folder: Postfix and Dovecot must be able to walk there.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="outbox-lab-", dir="/run"))
        self.folder.chmod(0o755)
        self.network = Network(self.folder)

    def __enter__(self):
        try:
            self._up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _up(self):
        self.network.up()
        self.pki = Pki(self.folder / "pki")
        self.network.trust(self.pki.root)
        for place in (personas.GMAIL, personas.GMX, personas.GMX_INCOMING, personas.OUTLOOK, personas.YAHOO, personas.WEB, {"address": FIRM}):
            for address in place.values():
                self.network.hold(address)
        for address in apis.HOSTS.values():
            self.network.hold(address)
        self.dns = Dns(self.network, self.folder / "dns", self._zone())
        self.dns.up()
        firm_hosts = ["mail.kontor-berg.test", "kontor-berg.test"]
        self.firm_certificate = self.pki.server("firm", firm_hosts)
        self.firm = Mail(self.network, self.folder, ("kontor-berg.test", "tischlerei-moos.test"),
                         "mail.kontor-berg.test", FIRM, self.firm_certificate)
        self.firm.up()
        make = {"gmail": personas.gmail, "gmx": personas.gmx, "gmx_incoming": personas.gmx_incoming,
                "outlook": personas.outlook, "yahoo": personas.yahoo}
        self.personas = {name: maker(self.network, self.folder / "personas", self.pki) for name, maker in make.items()}
        autoconfig = {"autoconfig.tischlerei-moos.test/mail/config-v1.1.xml": {"body": AUTOCONFIG, "type": "text/xml"}}
        self.personas["web"] = personas.web(self.network, self.folder / "personas", self.pki, autoconfig)
        for persona in self.personas.values():
            persona.up()
        self.changed = set()
        self.visitors = []

    @staticmethod
    def _zone():
        zone = Zone()
        zone.host("mail.kontor-berg.test", FIRM)
        zone.host("kontor-berg.test", FIRM)
        zone.mx("kontor-berg.test", "mail.kontor-berg.test")
        zone.srv("_submission._tcp.kontor-berg.test", "mail.kontor-berg.test", 587)
        zone.srv("_submissions._tcp.kontor-berg.test", "mail.kontor-berg.test", 465)
        zone.srv("_imaps._tcp.kontor-berg.test", "mail.kontor-berg.test", 993)
        zone.host("autoconfig.tischlerei-moos.test", personas.WEB["address"])
        zone.mx("tischlerei-moos.test", "mail.kontor-berg.test")
        gmail = (personas.GMAIL["address"], personas.GMAIL["address6"])
        for host in ("smtp.gmail.com", "imap.gmail.com"):
            zone.host(host, *gmail)
        zone.mx("gmail.com", "gmail-smtp-in.l.google.com")
        for host in ("mail.gmx.net", "smtp.gmx.net"):
            zone.host(host, personas.GMX["address"])
        zone.host("imap.gmx.net", personas.GMX_INCOMING["address"])
        zone.mx("gmx.net", "mx00.gmx.net")
        for host in ("smtp-mail.outlook.com", "outlook.office365.com", "smtp.office365.com"):
            zone.host(host, personas.OUTLOOK["address"])
        zone.mx("outlook.com", "outlook-com.olc.protection.outlook.com")
        for host in ("smtp.mail.yahoo.com", "imap.mail.yahoo.com"):
            zone.host(host, personas.YAHOO["address"])
        zone.mx("yahoo.com", "mta5.am0.yahoodns.net")
        for host, address in apis.HOSTS.items():
            zone.host(host, address)
        for host in ("detectportal.firefox.com", "connectivitycheck.gstatic.com"):
            zone.host(host, personas.WEB["address"])
        return zone

    def become(self, name, **options):
        """Changes a provider until `calm`."""
        self.changed.add(name)
        return self.personas[name].become(**options)

    def drop(self, *rules):
        """Packets on the way to the servers vanish: each rule is an nftables match."""
        self.network.firewall(self.network.server, *[f"{rule} drop" for rule in rules])

    def reject(self, *rules):
        self.network.firewall(self.network.server, *[f"{rule} reject with tcp reset" for rule in rules])

    def visit(self, visitor):
        """One more program (a Persona, or a process of start_part) until `calm`."""
        self.visitors.append(visitor)
        if isinstance(visitor, personas.Persona):
            visitor.up()
        return visitor

    def calm(self):
        self.part_with_visitors()
        self.network.calm()
        self.firm.restore()
        if self.firm.certificate != self.firm_certificate:
            self.show_firm(self.firm_certificate)
        self.dns.reset()
        for name in self.changed:
            self.personas[name].up()
        self.changed.clear()

    def part_with_visitors(self):
        for visitor in self.visitors:
            if isinstance(visitor, personas.Persona):
                visitor.down()
            else:
                end_part(visitor)
        self.visitors.clear()

    def show_firm(self, certificate):
        """The firm's SMTP ports show this certificate until `calm`."""
        self.firm.certificate = certificate
        self.firm.present(certificate)

    def sign_ins(self):
        """{server: every sign-in it heard}; the lists only grow while no server is started anew."""
        guests = {visitor.name: visitor for visitor in self.visitors if isinstance(visitor, personas.Persona)}
        return {"firm": self.firm.sign_ins(),
                **{name: persona.sign_ins() for name, persona in {**self.personas, **guests}.items()}}

    def home(self):
        """An empty home for the ordinary user."""
        home = pathlib.Path(tempfile.mkdtemp(prefix="home-", dir=self.folder))
        os.chown(home, NOBODY, NOBODY)
        return home

    def run(self, *arguments, secret=None, prefix=(), home=None):
        """Runs the program in the client namespace as an ordinary user with an empty home (or in this one)."""
        home = home or self.home()
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"}
        # Sanitizer settings reach the program; nothing else of this machine does.
        environment.update({name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ})
        command = ["ip", "netns", "exec", self.network.client, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}",
                   "--clear-groups", *prefix, str(self.binary), *arguments]
        with open(home.with_suffix(".out"), "w+b") as out, open(home.with_suffix(".err"), "w+b") as err:
            started = time.monotonic()
            process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=out, stderr=err, cwd=home)
            process.stdin.write((secret + "\n").encode() if secret is not None else b"")
            process.stdin.close()
            peak_mib = await_end(process, started + RUN_LIMIT_S)
            seconds = time.monotonic() - started
            stdout, stderr = [file.seek(0) or file.read().decode("utf-8", "replace") for file in (out, err)]
        written = [path for path in home.rglob("*") if path.is_file() and secret and secret.encode() in path.read_bytes()]
        if written:
            raise LabError(f"the secret is on disk: {written}")
        return Run(process.returncode, stdout, stderr, seconds, peak_mib)

    def __exit__(self, *_):
        if hasattr(self, "visitors"):
            self.part_with_visitors()
        for persona in getattr(self, "personas", {}).values():
            persona.down()
        if hasattr(self, "firm"):
            self.firm.down()
        if hasattr(self, "dns"):
            self.dns.down()
        self.network.down()
        shutil.rmtree(self.folder, ignore_errors=True)
