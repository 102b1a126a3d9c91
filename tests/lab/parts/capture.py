# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Every packet between the client and the servers, and whether a secret can be read in it.

    python3 capture.py

Runs in the server namespace. Says "ready", keeps what it sees until a line of JSON comes on standard input (a list of
base64 needles), then answers with one JSON document: {"packets", "lost", "streams", "hits"}. It reads in a process of
its own, so that what a hostile server sends never counts as memory of the lab or of the program."""
import base64
import json
import selectors
import socket
import struct
import subprocess
import sys

ETH_P_ALL = 0x0003
SOL_PACKET, PACKET_STATISTICS = 263, 6
SO_RCVBUFFORCE = 33
ROOM_OCTETS = 256 * 1024 * 1024
LONGEST_PACKET = 256 * 1024
IPV4, IPV6 = 0x0800, 0x86DD
TCP, UDP = 6, 17
SYN = 0x02


def base64_core(octets, skip):
    """The base64 characters that depend on nothing but `octets` when `skip` (0 to 2) other octets come before them."""
    whole = base64.b64encode(bytes(skip) + octets).rstrip(b"=")
    return whole[(skip * 8 + 5) // 6:(skip + len(octets)) * 8 // 6]


def secret_forms(secret, users):
    """What must never be readable: the secret itself, its base64 wherever it begins, and whole sign-in lines."""
    raw = secret.encode()
    forms = {raw, base64.b64encode(raw)} | {base64_core(raw, skip) for skip in range(3)}
    forms |= {base64.b64encode(f"{first}\0{user}\0{secret}".encode()) for user in users for first in ("", user)}
    return sorted(forms)


class Capture:
    """The lab's end: starts the process, and asks it in the end."""

    def __init__(self, network):
        self.process = subprocess.Popen(["ip", "netns", "exec", network.server, sys.executable, __file__],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            self.process.wait(5)
            raise OSError("the packet capture did not start")

    def stop(self, needles=()):
        question = json.dumps([base64.b64encode(needle).decode() for needle in needles])
        output, _ = self.process.communicate(question + "\n", timeout=60)
        return json.loads(output)


class Stream:
    """One direction of one TCP connection, put together by sequence number."""

    def __init__(self, first):
        self.first, self.parts = first, {}

    def add(self, sequence, payload):
        offset = (sequence - self.first - 1) & 0xFFFFFFFF
        if len(payload) > len(self.parts.get(offset, b"")):
            self.parts[offset] = payload

    def octets(self):
        """What was said, in order; where a piece was never seen, what stands beside the gap is kept apart."""
        whole, end = bytearray(), 0
        for offset in sorted(self.parts):
            payload = self.parts[offset]
            if offset > end and whole:
                whole += b"\0gap\0"
            fresh = payload[max(0, end - offset):] if whole else payload
            whole += fresh
            end = max(end, offset + len(payload))
        return bytes(whole)


class Reader:
    def __init__(self):
        self.streams, self.ended, self.datagrams, self.packets = {}, [], [], 0

    def packet(self, ethertype, data):
        if ethertype == IPV4 and len(data) >= 20:
            head = (data[0] & 0x0F) * 4
            self.transport(data[9], data[12:20], data[head:struct.unpack("!H", data[2:4])[0] or len(data)])
        elif ethertype == IPV6 and len(data) >= 40:
            length = struct.unpack("!H", data[4:6])[0]
            self.transport(data[6], data[8:40], data[40:40 + length] if length else data[40:])

    def transport(self, protocol, addresses, data):
        self.packets += 1
        if protocol == TCP and len(data) >= 20:
            self.segment(addresses + data[:4], data)
        else:
            self.datagrams.append((f"protocol {protocol}", data))

    def segment(self, line, data):
        sequence = struct.unpack("!I", data[4:8])[0]
        payload = data[(data[12] >> 4) * 4:]
        if data[13] & SYN:
            if line in self.streams and self.streams[line].first != sequence:
                self.ended.append((line, self.streams.pop(line)))
            self.streams.setdefault(line, Stream(sequence))
            return
        # A connection from before the capture has no beginning here; what is seen of it counts all the same.
        self.streams.setdefault(line, Stream((sequence - 1) & 0xFFFFFFFF))
        if payload:
            self.streams[line].add(sequence, payload)

    def spoken(self):
        for line, stream in [*self.ended, *self.streams.items()]:
            source, target = struct.unpack("!HH", line[-4:])
            yield f"TCP {source} to {target}", stream.octets()
        for label, data in self.datagrams:
            yield label, data


def open_socket():
    # SOCK_DGRAM takes the link's own head away, so that every kind of interface looks alike.
    sock = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL))
    sock.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, ROOM_OCTETS)
    sock.setblocking(False)
    return sock


def drain(sock, reader):
    while True:
        try:
            data, (interface, ethertype, *_) = sock.recvfrom(LONGEST_PACKET)
        except BlockingIOError:
            return
        # What servers say among themselves never left their machine.
        if interface != "lo":
            reader.packet(ethertype, data)


def main():
    sock, reader = open_socket(), Reader()
    print("ready", flush=True)
    selector = selectors.DefaultSelector()
    selector.register(sock, selectors.EVENT_READ)
    selector.register(sys.stdin, selectors.EVENT_READ)
    asked = False
    while not asked:
        asked = any(key.fileobj is sys.stdin for key, _ in selector.select())
        drain(sock, reader)
    needles = [base64.b64decode(needle) for needle in json.loads(sys.stdin.readline() or "[]")]
    drain(sock, reader)
    _, lost = struct.unpack("II", sock.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))
    spoken = list(reader.spoken())
    hits = sorted({label for label, octets in spoken for needle in needles if needle in octets})
    print(json.dumps({"packets": reader.packets, "lost": lost, "streams": len(reader.streams) + len(reader.ended),
                      "hits": hits}))


if __name__ == "__main__":
    main()
