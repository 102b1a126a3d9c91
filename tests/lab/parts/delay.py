#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A slow line between two network namespaces: every packet waits half a round trip on its way.

    delay.py CLIENT-NAMESPACE SERVER-NAMESPACE ROUND-TRIP-MS [JITTER-MS [LOSS-PERCENT [NAME]]]

Two TUN devices (NAME0 and NAME1, "slow" unless said) and this program between them, since not every kernel can delay
packets itself. A round trip may take up to JITTER-MS more, each packet at random; LOSS-PERCENT of them are lost. Prints
"ready" when the devices stand; ends on SIGTERM, and the devices with it."""
import ctypes
import fcntl
import heapq
import itertools
import os
import random
import selectors
import signal
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x0001 | 0x1000
CLONE_NEWNET = 0x40000000
LARGEST_PACKET = 65536


def enter(namespace):
    libc = ctypes.CDLL(None, use_errno=True)
    with open(f"/run/netns/{namespace}", "rb") as file:
        if libc.setns(file.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter {namespace}")


def tun(namespace, name):
    enter(namespace)
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN_NO_PI))
    return device


class Line:
    """Packets under way in both directions."""

    def __init__(self, seconds, jitter, loss_percent):
        self.seconds, self.jitter, self.loss_percent = seconds, jitter, loss_percent
        self.waiting = []  # a heap of (when it is due, a number that rises, where it goes, packet)
        self.count = itertools.count()
        self.dice = random.Random(7)

    def take(self, target, packet):
        if self.dice.random() * 100 >= self.loss_percent:
            due = time.monotonic() + self.seconds + self.dice.random() * self.jitter
            heapq.heappush(self.waiting, (due, next(self.count), target, packet))

    def left(self):
        return max(0.0, self.waiting[0][0] - time.monotonic()) if self.waiting else None

    def deliver(self):
        while self.waiting and self.waiting[0][0] <= time.monotonic():
            _, _, target, packet = heapq.heappop(self.waiting)
            try:
                os.write(target, packet)
            except OSError:
                pass  # the device is not up yet, or its queue is full: a packet is lost, as on any line


def forward(one, other, line):
    events = selectors.DefaultSelector()
    for device in (one, other):
        events.register(device, selectors.EVENT_READ, other if device is one else one)
    while True:
        for key, _ in events.select(line.left()):
            try:
                line.take(key.data, os.read(key.fd, LARGEST_PACKET))
            except BlockingIOError:
                continue
        line.deliver()


def main():
    client, server, *rest = sys.argv[1:]
    name = rest.pop() if len(rest) == 4 else "slow"
    round_trip_ms, jitter_ms, loss_percent = [float(value) for value in (rest + ["0", "0"])[:3]]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    one, other = tun(client, f"{name}0"), tun(server, f"{name}1")
    print("ready", flush=True)
    forward(one, other, Line(round_trip_ms / 2000, jitter_ms / 2000, loss_percent))


if __name__ == "__main__":
    main()
