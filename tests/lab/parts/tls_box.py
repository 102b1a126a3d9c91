# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Boxes on the way that meddle with encryption, and what a server's TLS may look like.

A listener of kind "tls-box" passes connections on to where they were going, and
    "cut": "silence" | "reset" | "close", "names": [host, …]
                    ends those whose ClientHello asks for one of the names ("*": every one), after STARTTLS as well
    "tls": "tls", "chain", "key"
                    opens every encrypted connection with a certificate of its own and encrypts anew to the server

Any listener with "chain" may say "ciphers" (OpenSSL's words) and "staple" (file with an OCSP response in DER). One of
kind "no-common-tls" refuses every handshake for want of anything in common.
"""
import asyncio
import ctypes
import socket
import ssl
import struct

ORIGINAL_DESTINATION = 80  # SO_ORIGINAL_DST of Linux: where a redirected connection was going
HANDSHAKE = 0x16
HANDSHAKE_FAILURE = b"\x15\x03\x03\x00\x02\x02\x28"
SET_STATUS_CALLBACK, SET_STATUS_RESPONSE = 63, 71  # SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB and …_OCSP_RESP
KEPT = []  # callbacks that OpenSSL calls as long as this process lives


def prepare(context, conf):
    """Before the certificate is loaded: a weak one needs a lower level."""
    if conf.get("ciphers"):
        context.set_ciphers(conf["ciphers"])


def staple(context, conf):
    """Python offers no stapling, so OpenSSL is asked itself: its context stands behind the object's own head."""
    if not conf.get("staple"):
        return
    with open(conf["staple"], "rb") as file:
        response = file.read()
    library = ctypes.CDLL("libssl.so.3")
    crypto = ctypes.CDLL("libcrypto.so.3")
    crypto.CRYPTO_memdup.restype = ctypes.c_void_p

    def give(connection, _argument):
        copy = crypto.CRYPTO_memdup(response, ctypes.c_size_t(len(response)), b"", 0)
        library.SSL_ctrl(ctypes.c_void_p(connection), SET_STATUS_RESPONSE, ctypes.c_long(len(response)),
                         ctypes.c_void_p(copy))
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(give)
    KEPT.append(callback)
    raw = ctypes.c_void_p.from_address(id(context) + object.__basicsize__).value
    library.SSL_CTX_callback_ctrl(ctypes.c_void_p(raw), SET_STATUS_CALLBACK, callback)


def destination(writer):
    plain = writer.get_extra_info("socket")
    port, address = struct.unpack("!2xH4s8x", plain.getsockopt(socket.SOL_IP, ORIGINAL_DESTINATION, 16))
    return socket.inet_ntoa(address), port


def asks_for(hello, names):
    return "*" in names or any(name.encode() in hello for name in names)


async def copy(reader, writer):
    while data := await reader.read(16384):
        writer.write(data)
        await writer.drain()


async def both_ways(reader, writer, far_reader, far_writer, outwards=copy):
    tasks = [asyncio.ensure_future(outwards(reader, far_writer)), asyncio.ensure_future(copy(far_reader, writer))]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return tasks[0].done() and not tasks[0].cancelled() and tasks[0].exception() is None and tasks[0].result()
    finally:
        for task in tasks:
            task.cancel()
        far_writer.close()


def watch(names):
    """Copies until a ClientHello asks for one of the names; then gives True."""
    async def outwards(reader, writer):
        while data := await reader.read(16384):
            if data[0] == HANDSHAKE and asks_for(data, names):
                return True
            writer.write(data)
            await writer.drain()
        return False
    return outwards


async def cutting(conf, reader, writer, where):
    far = await asyncio.open_connection(*where)
    if not await both_ways(reader, writer, *far, outwards=watch(conf["names"])):
        return
    if conf["cut"] == "silence":
        await asyncio.sleep(3600)
    if conf["cut"] == "reset":
        plain = writer.get_extra_info("socket")
        # A linger time of nothing makes the system send a reset.
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()


async def opening(reader, writer, where):
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    far = await asyncio.open_connection(*where, ssl=trusting)
    await both_ways(reader, writer, *far)


async def box(conf, reader, writer):
    where = destination(writer)
    if conf.get("cut"):
        await cutting(conf, reader, writer, where)
    else:
        await opening(reader, writer, where)


async def refuse_handshake(reader, writer):
    """Reads the ClientHello, and finds nothing in it."""
    await reader.read(16384)
    writer.write(HANDSHAKE_FAILURE)
    await writer.drain()
