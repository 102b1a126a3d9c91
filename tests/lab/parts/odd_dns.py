#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A name server that fails for some names and asks another one for all the others.

    odd_dns.py ADDRESS UPSTREAM NAME=FAILURE …

FAILURE is servfail, refused, nxdomain or silent; the name "*" is every other one. Over UDP and TCP, port 53. Prints
"ready"; ends on SIGTERM."""
import signal
import socket
import socketserver
import struct
import sys
import threading

RCODES = {"servfail": 2, "nxdomain": 3, "refused": 5}


def name_of(query):
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1:at + 1 + query[at]].decode("latin-1").lower())
        at += 1 + query[at]
    return ".".join(labels), at + 5


def ask(upstream, query):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as far:
        far.settimeout(3)
        far.sendto(query, (upstream, 53))
        return far.recv(65535)


def answer(query, upstream, odd):
    """The reply to a query; None for silence."""
    name, end = name_of(query)
    failure = odd.get(name, odd.get("*"))
    if failure == "silent":
        return None
    if failure is None:
        return ask(upstream, query)
    flags = 0x8180 | RCODES[failure]
    return query[:2] + struct.pack(">HHHHH", flags, 1, 0, 0, 0) + query[12:end]


def main():
    address, upstream, *rules = sys.argv[1:]
    odd = dict(rule.rsplit("=", 1) for rule in rules)

    class Datagram(socketserver.BaseRequestHandler):
        def handle(self):
            query, own = self.request
            reply = answer(query, upstream, odd)
            if reply:
                own.sendto(reply, self.client_address)

    class Stream(socketserver.StreamRequestHandler):
        def handle(self):
            length = struct.unpack(">H", self.rfile.read(2))[0]
            reply = answer(self.rfile.read(length), upstream, odd)
            if reply:
                self.wfile.write(struct.pack(">H", len(reply)) + reply)

    socketserver.ThreadingTCPServer.allow_reuse_address = True
    servers = [socketserver.ThreadingUDPServer((address, 53), Datagram),
               socketserver.ThreadingTCPServer((address, 53), Stream)]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    print("ready", flush=True)
    signal.sigwait({signal.SIGTERM})


if __name__ == "__main__":
    main()
