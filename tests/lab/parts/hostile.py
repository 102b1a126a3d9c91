# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Servers that mean harm: the scripted ones with a misdeed.

A listener with "misdeed": {"at": STEP, "do": DEED} behaves as scripted.py says until it would answer at that step.
Steps: greeting, handshake, and the command that is answered (ehlo, starttls, ehlo-again, auth, mail, rcpt; capability,
authenticate; capa; get). Deeds are the methods of Deeds. "dress" is a text that is put behind the text of every line.
"""
import asyncio
import base64
import socket
import struct

import scripted

GIGABYTE = 1 << 30
CHUNK = 1 << 18


class Deeds:
    """What may be done instead of answering; none of them comes back to the dialogue."""

    async def close(self):
        return

    async def reset(self):
        sock = self.writer.get_extra_info("socket")
        # A linger time of nothing makes the system send a reset.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def silence(self):
        await self.reader.read()

    async def half_line(self):
        self.writer.write(self.opening()[:-1])
        await self.writer.drain()

    async def endless_line(self):
        await self.pour(self.opening(), b"A" * CHUNK)

    async def endless_reply(self):
        await self.pour(b"", self.more() * 2000)

    async def gigabyte(self):
        await self.pour(self.opening(), bytes(CHUNK))

    async def drip(self):
        """A whole good line, a byte a second."""
        for octet in self.opening() + b"ready" * 40 + b"\r\n":
            self.writer.write(bytes([octet]))
            await self.writer.drain()
            await asyncio.sleep(1)

    async def drip_lines(self):
        """Never silent, never done: a line of an endless reply every second."""
        while True:
            self.writer.write(self.more())
            await self.writer.drain()
            await asyncio.sleep(1)

    async def garbage(self):
        self.writer.write(bytes(range(256)) * 8 + b"\r\n")
        await self.writer.drain()
        await self.reader.read()

    async def pour(self, first, chunk):
        self.writer.write(first)
        for _ in range(GIGABYTE // len(chunk)):
            if self.writer.is_closing():
                return
            self.writer.write(chunk)
            await self.writer.drain()
            # Draining gives nobody else a turn while the pipe takes all: neither the other doors of this server nor
            # the news that the line is gone, so that the rest of the gigabyte would be poured into nothing.
            await asyncio.sleep(0)


class Done(ConnectionError):
    """The misdeed is done; the connection goes."""


class Hostile(Deeds):
    """Mixed into a scripted server. `steps` names what a command is the step of."""

    step = "greeting"
    steps = {}

    def __init__(self, conf, *rest):
        super().__init__(conf, *rest)
        misdeed = conf["misdeed"]
        self.at, self.deed = misdeed.get("at"), misdeed.get("do")

    async def run(self):
        # A port for TLS that is given no context by scripted.py, so that the handshake is ours to spoil.
        if self.at == "handshake" and self.conf.get("tls") == "tls":
            self.step = "handshake"
            await self.misbehave()
        await super().run()

    async def misbehave(self):
        await getattr(self, self.deed.replace("-", "_"))()
        raise Done

    async def hear(self):
        line = await super().hear()
        self.step = self.step_of(line)
        return line

    async def say(self, *lines):
        if self.step == self.at:
            await self.misbehave()
        dress = self.conf.get("dress")
        if dress:
            octets = base64.b64decode(dress)
            self.writer.write(b"".join(line.encode() + b" " + octets + b"\r\n" for line in lines))
            await self.writer.drain()
            return
        await super().say(*lines)

    async def encrypt(self):
        if self.at == "handshake":
            await self.misbehave()
        await super().encrypt()


class HostileSmtp(Hostile, scripted.Smtp):
    def step_of(self, line):
        verb = line.split(" ")[0].lower()
        return "ehlo-again" if verb == "ehlo" and self.secure and self.conf["tls"] == "starttls" else verb

    def opening(self):
        return b"250 " if self.step not in ("greeting", "starttls") else b"220 "

    def more(self):
        return self.opening()[:3] + b"-and one more line of text\r\n"

    async def on_starttls(self, line):
        if self.at == "starttls":
            await self.misbehave()
        await super().on_starttls(line)


class HostileImap(Hostile, scripted.Imap):
    """Knows STARTTLS too; a listener with it says so in its greeting."""

    def step_of(self, line):
        return (line.split(" ") + [""])[1].lower()

    async def hear(self):
        line = await super().hear()
        if self.step != "starttls":
            return line
        self.writer.write(f"{line.split(' ')[0]} OK begin\r\n{self.conf.get('inject', '')}".encode())
        await self.writer.drain()
        await self.encrypt()
        return await self.hear()

    def opening(self):
        return b"* OK "

    def more(self):
        return b"* OK and one more line of text\r\n"


class HostilePop3(Hostile, scripted.Talk):
    """As much of POP3 as it takes to be asked for a password."""

    def step_of(self, line):
        return line.split(" ")[0].lower()

    def opening(self):
        return b"+OK "

    def more(self):
        return b"and one more line of text\r\n" if self.step != "greeting" else b"+OK and more\r\n"

    async def talk(self):
        await self.say("+OK POP3 ready")
        while True:
            line = await self.hear()
            if self.step == "capa":
                await self.say("+OK", "SASL PLAIN", "USER", ".")
            elif self.step == "auth":
                self.heard(None, False)
                await self.say("-ERR [AUTH] no")
            else:
                await self.say("+OK")
                if self.step == "quit":
                    return


class HostileHttp(Hostile, scripted.Talk):
    """Answers every path with the misdeed; Host and path do not matter. "body" (base64) is an ordinary answer,
    "location" a redirect in which %d is a number that grows."""

    count = 0

    async def talk(self):
        while (await self.hear()) != "":
            pass
        self.step = "get"
        conf = self.conf["misdeed"]
        if "location" in conf:
            HostileHttp.count += 1
            place = conf["location"].replace("%d", str(HostileHttp.count))
            self.writer.write(f"HTTP/1.1 302 Found\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n".encode())
        elif "body" in conf:
            body = base64.b64decode(conf["body"])
            self.writer.write(self.opening() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        else:
            self.writer.write(b"" if self.deed in ("reset", "close") else self.opening())
            await self.misbehave()
        await self.writer.drain()

    def step_of(self, line):
        return "head"

    def opening(self):
        if self.deed == "endless-line":
            return b"HTTP/1.1 200 OK\r\nX-Endless: "
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n"
        return head if "body" in self.conf["misdeed"] or self.deed == "endless-reply" else head + b"\r\n"

    def more(self):
        return b"X-And-One: more\r\n" if self.deed == "endless-reply" else b"<?xml version='1.0'?><a>\n"


KINDS = {"smtp": HostileSmtp, "imap": HostileImap, "pop3": HostilePop3, "http": HostileHttp}
