# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Servers that answer as the large providers do: a persona is a list of listeners in a JSON file.

    python3 scripted.py PERSONA.json

A listener is {"address", "port", "kind": smtp|imap|pop3|http|raw, "tls": none|starttls|tls, "chain", "key", …}.
What else it may say stands at each class; with "misdeed" it is one of hostile.py. Every sign-in that is heard is written
to the file named "log", a line of JSON each: {"kind", "port", "user", "secure", "good"}.
"""
import asyncio
import base64
import email.utils
import importlib
import json
import signal
import ssl
import sys

import sasl
import tls_box
from relay import relay

LINE_LIMIT = 64 * 1024


def context_of(conf):
    if not conf.get("chain"):
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls_box.prepare(context, conf)
    context.load_cert_chain(conf["chain"], conf["key"])
    tls_box.staple(context, conf)
    return context


class Talk:
    """One connection; a subclass speaks one protocol."""

    def __init__(self, conf, log, reader, writer):
        self.conf, self.log, self.reader, self.writer = conf, log, reader, writer
        self.secure = conf.get("tls") == "tls"
        self.user = None
        self.sender = ""

    async def say(self, *lines):
        self.writer.write("".join(f"{line}\r\n" for line in lines).encode())
        await self.writer.drain()

    async def hear(self):
        line = await self.reader.readline()
        if not line:
            raise ConnectionError("gone")
        return line.decode("utf-8", "replace").rstrip("\r\n")

    async def encrypt(self):
        await self.writer.start_tls(context_of(self.conf))
        self.secure = True

    def heard(self, user, good):
        """Every sign-in passes here, whatever comes of it: the lab counts them."""
        entry = {"kind": self.conf["kind"], "port": self.conf["port"], "user": user, "secure": self.secure, "good": good}
        with open(self.log, "a", encoding="utf-8") as out:
            out.write(json.dumps(entry) + "\n")

    async def by_method(self, mechanism, answer):
        """A sign-in by more than a password; gives (user, good), or nothing for a method that is not known here."""
        async def ask(text):
            await self.say(f"{self.challenge} {base64.b64encode(text.encode()).decode()}")
            return base64.b64decode(await self.hear()).decode("utf-8", "replace")

        decoded = base64.b64decode(answer).decode("utf-8", "replace") if answer is not None else None
        if mechanism in ("XOAUTH2", "OAUTHBEARER"):
            return await sasl.token(self.conf, mechanism, decoded, ask)
        if mechanism.startswith("SCRAM-"):
            return await sasl.scram(self.conf, mechanism, decoded, ask)
        return None

    def knows(self, user, password):
        good = password is not None and self.conf.get("users", {}).get(user) == password
        self.heard(user, good)
        return good

    async def run(self):
        if self.conf.get("greet_after"):
            await asyncio.sleep(self.conf["greet_after"])
        if self.conf.get("silent"):
            await self.reader.read()
            return
        await self.talk()


class Smtp(Talk):
    """What sasl.py takes, token_refusal (lines), and these options:
    name, greeting (whole line), starttls (default: tls is "starttls"), mechanisms and mechanisms_clear
    (lists), ehlo (more keywords), refusal (lines at a wrong password, default 535 5.7.8), refuse_all (lines at every
    password), need_tls and need_auth (lines to MAIL before each), inject (bytes after the 220 to STARTTLS),
    starttls_reply (a line to STARTTLS in place of 220), busy_once
    (greeting of the first connection alone), full_names (EHLO with a short name is refused), ehlo_reply (lines in place of
    the extensions), at_mail and at_rcpt (lines to these
    commands, once signed in where that is wanted; a list of senders in `welcome` is spared both), mute_at (a command from
    which on nothing is answered)."""

    challenge = "334"

    async def talk(self):
        conf = self.conf
        if conf.get("busy_once"):
            await self.say(conf.pop("busy_once"))
            return
        await self.say(conf.get("greeting", f"220 {conf['name']} ESMTP ready"))
        if conf.get("greeting", "220").startswith(("4", "5")):
            return
        while True:
            line = await self.hear()
            verb = line.split(" ")[0].upper()
            if verb == conf.get("mute_at"):
                await self.reader.read()
                return
            handler = getattr(self, f"on_{verb.lower()}", None)
            if verb == "QUIT":
                await self.say(f"221 2.0.0 {conf['name']} closing connection")
                return
            if handler is None:
                await self.say("502 5.5.1 Unrecognized command")
            else:
                await handler(line)

    def offers_starttls(self):
        return self.conf.get("starttls", self.conf.get("tls") == "starttls") and not self.secure

    def mechanisms(self):
        key = "mechanisms" if self.secure else "mechanisms_clear"
        return self.conf.get(key, [])

    async def on_ehlo(self, line):
        name = line[5:].strip()
        if self.conf.get("ehlo_reply"):
            await self.say(*self.conf["ehlo_reply"])
            return
        if self.conf.get("full_names") and "." not in name and not name.startswith("["):
            await self.say(f"501 5.5.4 {name}: a full host name or an address literal is needed")
            return
        words = [self.conf["name"], "SIZE 35882577", "8BITMIME", "PIPELINING", "ENHANCEDSTATUSCODES", "SMTPUTF8"]
        words += self.conf.get("ehlo", [])
        if self.offers_starttls():
            words.append("STARTTLS")
        if self.mechanisms():
            words.append("AUTH " + " ".join(self.mechanisms()))
        await self.say(*[f"250-{word}" for word in words[:-1]], f"250 {words[-1]}")

    async def on_helo(self, _line):
        await self.say(f"250 {self.conf['name']}")

    async def on_noop(self, _line):
        await self.say("250 2.0.0 OK")

    async def on_rset(self, _line):
        await self.say("250 2.1.5 Flushed")

    async def on_starttls(self, _line):
        if not self.offers_starttls():
            await self.say("502 5.5.1 Unrecognized command")
            return
        if self.conf.get("starttls_reply"):
            await self.say(self.conf["starttls_reply"])
            return
        self.writer.write(b"220 2.0.0 Ready to start TLS\r\n" + self.conf.get("inject", "").encode())
        await self.writer.drain()
        await self.encrypt()

    async def on_auth(self, line):
        words = line.split(" ")
        mechanism = words[1].upper() if len(words) > 1 else ""
        answer = words[2] if len(words) > 2 else None
        if mechanism not in self.mechanisms():
            if answer is not None:
                self.heard(None, False)  # told a server that never asked
            await self.say("504 5.7.4 Unrecognized Authentication Type")
            return
        if mechanism == "PLAIN":
            user, password = await self.plain(answer)
        elif mechanism == "LOGIN":
            user, password = await self.login(answer)
        else:
            await self.by_other_method(mechanism, answer)
            return
        if self.conf.get("refuse_all"):
            self.knows(user, None)
            await self.say(*self.conf["refuse_all"])
        elif self.knows(user, password):
            self.user = user
            await self.say("235 2.7.0 Accepted")
        else:
            await self.say(*self.conf.get("refusal", ["535 5.7.8 Error: authentication failed"]))

    async def by_other_method(self, mechanism, answer):
        known = await self.by_method(mechanism, answer)
        if known is None:
            await self.say("334 ")
            await self.hear()
        user, good = known or (None, False)
        self.heard(user, good)
        if good:
            self.user = user
            await self.say("235 2.7.0 Accepted")
        else:
            await self.say(*self.conf.get("token_refusal", ["535 5.7.8 Error: authentication failed"]))

    async def plain(self, answer):
        if answer is None:
            await self.say("334 ")
            answer = await self.hear()
        parts = base64.b64decode(answer).decode("utf-8", "replace").split("\0")
        return (parts + ["", "", ""])[1:3]

    async def login(self, answer):
        if answer is None:
            await self.say("334 VXNlcm5hbWU6")
            answer = await self.hear()
        await self.say("334 UGFzc3dvcmQ6")
        return [base64.b64decode(part).decode("utf-8", "replace") for part in (answer, await self.hear())]

    async def on_mail(self, line):
        if self.conf.get("need_tls") and not self.secure:
            await self.say(*self.conf["need_tls"])
        elif self.conf.get("need_auth") and not self.user:
            await self.say(*self.conf["need_auth"])
        else:
            self.sender = line.partition("<")[2].partition(">")[0]
            await self.say(*self.spared("at_mail", "250 2.1.0 OK"))

    def spared(self, option, good):
        welcome = self.sender in self.conf.get("welcome", [])
        return [good] if welcome else self.conf.get(option, [good])

    async def on_rcpt(self, _line):
        await self.say(*self.spared("at_rcpt", "250 2.1.5 OK"))


class Imap(Talk):
    """What sasl.py takes, mechanisms (more than PLAIN and LOGIN), and these options:
    greeting, refusal (text after NO, with its response code), refuse_all (whatever the password is), users,
    quota ([used, limit] in KiB)."""

    challenge = "+"

    async def talk(self):
        await self.say(self.conf.get("greeting", "* OK IMAP4rev1 ready"))
        while True:
            words = (await self.hear()).split(" ")
            tag, verb = words[0], (words[1].upper() if len(words) > 1 else "")
            if verb == "LOGOUT":
                await self.say("* BYE", f"{tag} OK Logged out")
                return
            if verb == "CAPABILITY":
                more = "".join(f" AUTH={method}" for method in self.conf.get("mechanisms", []))
                await self.say(f"* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN{more} UIDPLUS QUOTA", f"{tag} OK done")
            elif verb in ("NOOP", "ID"):
                await self.say(f"{tag} OK done")
            elif verb == "GETQUOTAROOT":
                used, limit = self.conf.get("quota", [1000, 1000000])
                await self.say('* QUOTAROOT INBOX ""', f'* QUOTA "" (STORAGE {used} {limit})', f"{tag} OK done")
            elif verb == "AUTHENTICATE" and words[2].upper() == "PLAIN":
                await self.authenticate(tag, words[3] if len(words) > 3 else None)
            elif verb == "AUTHENTICATE" and words[2].upper() in self.conf.get("mechanisms", []):
                user, good = await self.by_method(words[2].upper(), words[3] if len(words) > 3 else None)
                self.heard(user, good)
                await self.say(f"{tag} OK signed in" if good else f"{tag} NO " + self.conf.get("refusal", "[AUTHENTICATIONFAILED] no"))
            elif verb == "LOGIN":
                user, password = [word.strip('"') for word in words[2:4]]
                await self.decide(tag, user, password)
            else:
                await self.say(f"{tag} BAD unknown command")

    async def authenticate(self, tag, answer):
        if answer is None:
            await self.say("+ ")
            answer = await self.hear()
        parts = base64.b64decode(answer).decode("utf-8", "replace").split("\0")
        await self.decide(tag, *(parts + ["", "", ""])[1:3])

    async def decide(self, tag, user, password):
        if self.knows(user, None if self.conf.get("refuse_all") else password):
            await self.say(f"{tag} OK signed in")
        else:
            await self.say(f"{tag} NO " + self.conf.get("refusal", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)"))


class Http(Talk):
    """Options: pages {path: {"status", "type", "body", "location"}}, host pages as "HOST/path", any (page for all else)."""

    async def talk(self):
        request = await self.hear()
        host = ""
        while line := await self.hear():
            name, _, value = line.partition(":")
            if name.lower() == "host":
                host = value.strip().split(":")[0]
        path = request.split(" ")[1].split("?")[0]
        pages = self.conf.get("pages", {})
        page = pages.get(f"{host}{path}") or pages.get(path) or self.conf.get("any") or {"status": "404 Not Found"}
        body = page.get("body", "").encode()
        head = [f"HTTP/1.1 {page.get('status', '200 OK')}", f"Content-Length: {len(body)}",
                f"Content-Type: {page.get('type', 'text/plain')}", "Connection: close",
                f"Date: {email.utils.formatdate(usegmt=True)}"]
        if page.get("location"):
            head.append(f"Location: {page['location']}")
        self.writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        await self.writer.drain()


class Raw(Talk):
    """Options: greeting (sent as one line), then listens and says nothing more."""

    async def talk(self):
        await self.say(self.conf["greeting"])
        await self.reader.read()


class Relayed(Talk):
    """Passes the connection on and does something to it: relay.py says what."""

    async def run(self):
        await relay(self.conf, self.reader, self.writer)


class TlsBox(Talk):
    """Meddles with encrypted connections on their way: tls_box.py says how."""

    async def run(self):
        await tls_box.box(self.conf, self.reader, self.writer)


class NothingInCommon(Talk):
    """A server for TLS that shares no cipher with anybody."""

    async def run(self):
        await tls_box.refuse_handshake(self.reader, self.writer)


KINDS = {"smtp": Smtp, "imap": Imap, "http": Http, "raw": Raw, "relay": Relayed, "tls-box": TlsBox,
         "no-common-tls": NothingInCommon}


async def serve(conf, log):
    module = "hostile" if "misdeed" in conf else "api_server" if conf["kind"] == "api" else None
    kinds = importlib.import_module(module).KINDS if module else KINDS

    async def connected(reader, writer):
        try:
            await kinds[conf["kind"]](conf, log, reader, writer).run()
        except (ConnectionError, OSError, ssl.SSLError, asyncio.IncompleteReadError, ValueError):
            pass
        finally:
            writer.close()

    own_handshake = conf.get("misdeed", {}).get("at") == "handshake"
    tls = context_of(conf) if conf.get("tls") == "tls" and not own_handshake else None
    return await asyncio.start_server(connected, conf["address"], conf["port"], ssl=tls, limit=LINE_LIMIT)


async def main(path):
    with open(path, encoding="utf-8") as file:
        persona = json.load(file)
    servers = [await serve(listener, persona["log"]) for listener in persona["listeners"]]
    print("ready", flush=True)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    for server in servers:
        server.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
