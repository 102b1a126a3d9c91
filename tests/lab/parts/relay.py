# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Boxes on the way: they pass a connection on to the real server and do something to it.

A listener of kind "relay" says {"to": [address, port]} and one of
    "inspect": "fixup" | "esmtp"   an SMTP inspection as firewalls have it: the older one stars the greeting out and
                                   lets the commands of RFC 821 through alone, the newer one writes X over the
                                   extensions that it does not know, STARTTLS among them
    "cut_after": N, "cut": "silence" | "reset" | "close"
                                   so many octets from the server's side pass, then it ends
"""
import asyncio
import re
import socket
import struct

PLAIN_COMMANDS = (b"HELO", b"MAIL", b"RCPT", b"DATA", b"RSET", b"NOOP", b"QUIT")
KNOWN_EXTENSIONS = (b"SIZE", b"8BITMIME", b"PIPELINING", b"AUTH", b"ENHANCEDSTATUSCODES", b"DSN", b"VRFY", b"ETRN")


def reset(writer):
    """Ends a connection by RST in place of FIN."""
    plain = writer.get_extra_info("socket")
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def starred(line):
    return re.sub(rb"[^0-9 \r\n]", b"*", line[:4]) + re.sub(rb"[^20 \r\n]", b"*", line[4:])


def masked(line):
    """"250-STARTTLS" becomes "250-XXXXXXXA"."""
    word = line[4:].strip().split(b" ")[0].upper()
    if b"." in word or word in KNOWN_EXTENSIONS or not line.startswith(b"250"):
        return line
    return line[:4] + b"X" * (len(line.rstrip()) - 5) + b"A\r\n"


class Inspector:
    """What the inspection makes of each line, in either direction."""

    def __init__(self, mode):
        self.mode, self.greeted, self.data = mode, False, False

    def from_server(self, line):
        if self.mode == "fixup" and not self.greeted:
            self.greeted = not line.startswith(b"220-")
            return starred(line)
        return masked(line) if self.mode == "esmtp" else line

    def from_client(self, line):
        verb = line[:4].upper()
        if self.mode == "fixup" and verb not in PLAIN_COMMANDS:
            return b"X" * (len(line.rstrip())) + b"\r\n"
        if self.mode == "esmtp" and line[:8].upper() == b"STARTTLS":
            return b"XXXXXXXX\r\n"
        return line


async def pass_lines(reader, writer, change):
    while line := await reader.readline():
        writer.write(change(line))
        await writer.drain()


async def pass_octets(reader, writer, limit=None):
    """Copies; gives True when the limit was met, False at the end of the stream."""
    passed = 0
    while data := await reader.read(4096):
        if limit is not None:
            data = data[:limit - passed]
        writer.write(data)
        await writer.drain()
        passed += len(data)
        if limit is not None and passed >= limit:
            return True
    return False


async def relay(conf, reader, writer):
    far_reader, far_writer = await asyncio.open_connection(*conf["to"])
    try:
        if conf.get("inspect"):
            box = Inspector(conf["inspect"])
            ways = [pass_lines(far_reader, writer, box.from_server), pass_lines(reader, far_writer, box.from_client)]
        else:
            ways = [pass_octets(far_reader, writer, conf.get("cut_after")), pass_octets(reader, far_writer)]
        tasks = [asyncio.ensure_future(way) for way in ways]
        done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        met = tasks[0] in done and not tasks[0].exception() and tasks[0].result()
        if met and conf.get("cut") == "silence":
            await asyncio.sleep(3600)
        for task in waiting:
            task.cancel()
        if met and conf.get("cut") == "reset":
            reset(writer)
    finally:
        far_writer.close()
