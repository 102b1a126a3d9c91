#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""An HTTP proxy as companies have it: web pages (port 80) and CONNECT to port 443, nothing else.

    proxy.py ADDRESS PORT HOST=ADDRESS …

It knows names of its own, as such a proxy does. Prints "ready"; ends on SIGTERM."""
import asyncio
import signal
import sys
from urllib.parse import urlsplit


class Proxy:
    def __init__(self, places):
        self.places = places

    async def head_of(self, reader):
        lines = []
        while (line := (await reader.readline()).decode("latin-1").rstrip("\r\n")):
            lines.append(line)
        return lines

    async def connected(self, reader, writer):
        try:
            await self.serve(await self.head_of(reader), reader, writer)
        except (OSError, ValueError, IndexError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def serve(self, head, reader, writer):
        method, target = head[0].split(" ")[:2]
        url = urlsplit(target if "//" in target else f"//{target}")
        port = url.port or 80
        if method == "CONNECT" and port != 443 or method != "CONNECT" and port != 80 or url.hostname not in self.places:
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        far_reader, far_writer = await asyncio.open_connection(self.places[url.hostname], port)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            head[0] = f"{method} {url.path or '/'} HTTP/1.1"
            far_writer.write(("\r\n".join(head) + "\r\n\r\n").encode("latin-1"))
        await asyncio.gather(self.copy(reader, far_writer), self.copy(far_reader, writer))

    @staticmethod
    async def copy(reader, writer):
        while data := await reader.read(4096):
            writer.write(data)
            await writer.drain()
        writer.close()


async def main():
    address, port, *places = sys.argv[1:]
    server = await asyncio.start_server(Proxy(dict(place.split("=") for place in places)).connected, address, int(port))
    print("ready", flush=True)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
