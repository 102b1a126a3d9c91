# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The large providers as the client meets them: real host names, made-up people, answers as each provider gives them.

Reply texts follow what the providers document: Google (support.google.com/mail/answer/14257), Microsoft
(learn.microsoft.com, "Authenticated client SMTP submission"), Yahoo (senders.yahooinc.com/smtp-error-codes)."""
import json
import pathlib
import subprocess
import sys

from .shell import LabError

GMAIL_PASSWORD = "Winter-Apfel-77"
HERE = pathlib.Path(__file__).resolve().parent

GMAIL = {"address": "10.77.1.2", "address6": "2001:db8:77:1::2"}
GMX = {"address": "10.77.1.3"}
GMX_INCOMING = {"address": "10.77.1.7"}
OUTLOOK = {"address": "10.77.1.4"}
YAHOO = {"address": "10.77.1.5"}
WEB = {"address": "10.77.1.6"}


def smtp(host, port, certificate, tls, **options):
    chain, key = certificate
    base = {"kind": "smtp", "port": port, "name": host, "tls": tls, "chain": str(chain), "key": str(key),
            "mechanisms": ["PLAIN", "LOGIN"], "need_auth": ["530 5.7.0 Authentication Required."],
            "need_tls": ["530 5.7.0 Must issue a STARTTLS command first."]}
    return {**base, **options}


def imap(port, certificate, **options):
    chain, key = certificate
    return {"kind": "imap", "port": port, "tls": "tls", "chain": str(chain), "key": str(key), **options}


class Persona:
    """One provider's process. `listeners` are its healthy ones; `become` changes them for a world."""

    def __init__(self, network, folder, name, place, listeners):
        self.network, self.name, self.place, self.listeners = network, name, place, listeners
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.log = self.folder / f"{name}.signins"
        self.process = None

    def up(self, listeners=None):
        self.down()
        places = [self.place[key] for key in ("address", "address6") if key in self.place]
        chosen = [{**listener, "address": place} for place in places for listener in (self.listeners if listeners is None else listeners)]
        conf = self.folder / f"{self.name}.json"
        conf.write_text(json.dumps({"listeners": chosen, "log": str(self.log)}))
        self.log.write_text("")
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", self.network.server, sys.executable, str(HERE / "scripted.py"), str(conf)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise LabError(f"{self.name}: {self.process.stderr.read()}")
        return self

    def become(self, port=None, drop=(), **options):
        """The same provider with these options on the SMTP listener of `port` (or on all), without some ports."""
        changed = []
        for listener in self.listeners:
            if listener["port"] in drop:
                continue
            fits = listener["port"] == port if port else listener["kind"] == "smtp"
            changed.append({**listener, **options} if fits else listener)
        return self.up(changed)

    def sign_ins(self):
        """Every sign-in heard since the last `up`, as scripted.py writes them."""
        return [json.loads(line) for line in self.log.read_text().splitlines()] if self.log.exists() else []

    def down(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(2)
            except subprocess.TimeoutExpired:  # in the middle of pouring out a gigabyte
                self.process.kill()
                self.process.wait(5)
            self.process.stdout.close()
            self.process.stderr.close()
            self.process = None


def gmail(network, folder, pki):
    hosts = ["smtp.gmail.com", "imap.gmail.com"]
    certificate = pki.server("gmail", hosts)
    users = {"anna.berg@gmail.com": GMAIL_PASSWORD}
    wrong = ["535-5.7.8 Username and Password not accepted. For more information, go to",
             "535 5.7.8  https://support.google.com/mail/?p=BadCredentials ffacd0b85a97d-gsmtp"]
    options = {"users": users, "refusal": wrong, "greeting": "220 smtp.gmail.com ESMTP ffacd0b85a97d - gsmtp",
               "mechanisms": ["LOGIN", "PLAIN", "XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER", "XOAUTH"]}
    return Persona(network, folder, "gmail", GMAIL, [
        smtp("smtp.gmail.com", 587, certificate, "starttls", **options),
        smtp("smtp.gmail.com", 465, certificate, "tls", **options),
        smtp("smtp.gmail.com", 25, certificate, "starttls", **options),
        imap(993, certificate, users=users, greeting="* OK Gimap ready for requests from 10.77.0.10")])


def gmx(network, folder, pki):
    certificate = pki.server("gmx", ["mail.gmx.net", "smtp.gmx.net"])
    users = {"anna.berg@gmx.net": GMAIL_PASSWORD}
    wrong = ["535 Authentication credentials invalid"]
    options = {"users": users, "refusal": wrong, "greeting": "220 gmx.net (mrgmx005) Nemesis ESMTP Service ready"}
    return Persona(network, folder, "gmx", GMX, [
        smtp("gmx.net", 587, certificate, "starttls", **options),
        smtp("gmx.net", 465, certificate, "tls", **options)])


def gmx_incoming(network, folder, pki):
    certificate = pki.server("gmx-incoming", ["imap.gmx.net", "pop.gmx.net"])
    return Persona(network, folder, "gmx_incoming", GMX_INCOMING,
                   [imap(993, certificate, users={"anna.berg@gmx.net": GMAIL_PASSWORD})])


def outlook(network, folder, pki):
    certificate = pki.server("outlook", ["smtp-mail.outlook.com", "outlook.office365.com", "smtp.office365.com"])
    refused = ["535 5.7.139 Authentication unsuccessful, basic authentication is disabled. "
               "[AM0PR02CA0001.eurprd02.prod.outlook.com 2026-01-31T09:30:00.000Z 08DE000000000000]"]
    return Persona(network, folder, "outlook", OUTLOOK, [
        smtp("smtp-mail.outlook.com", 587, certificate, "starttls", refuse_all=refused,
             mechanisms=["LOGIN", "XOAUTH2"],
             greeting="220 AM0PR02CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready",
             need_tls=["530 5.7.57 Client not authenticated to send mail."]),
        imap(993, certificate, users={}, refusal="AUTHENTICATE failed.")])


def yahoo(network, folder, pki):
    certificate = pki.server("yahoo", ["smtp.mail.yahoo.com", "imap.mail.yahoo.com"])
    users = {"anna.berg@yahoo.com": GMAIL_PASSWORD}
    wrong = ["535 5.7.0 (#AUTH005) Too many bad auth attempts."]
    return Persona(network, folder, "yahoo", YAHOO, [
        smtp("smtp.mail.yahoo.com", 587, certificate, "starttls", users=users, refusal=wrong),
        smtp("smtp.mail.yahoo.com", 465, certificate, "tls", users=users, refusal=wrong),
        imap(993, certificate, users=users)])


CONNECTIVITY = {
    "detectportal.firefox.com/success.txt": {"body": "success\n"},
    "connectivitycheck.gstatic.com/generate_204": {"status": "204 No Content"},
}


def web(network, folder, pki, autoconfig):
    """The connectivity checks, and the autoconfig pages {"HOST/path": page} of domains that have them."""
    hosts = sorted({key.split("/")[0] for key in autoconfig}) or ["web.test"]
    chain, key = pki.server("web", hosts)
    return Persona(network, folder, "web", WEB, [
        {"kind": "http", "port": 80, "tls": "none", "pages": CONNECTIVITY},
        {"kind": "http", "port": 443, "tls": "tls", "chain": str(chain), "key": str(key), "pages": autoconfig}])
