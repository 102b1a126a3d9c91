#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A slow line between two network namespaces: every packet waits half a round trip on its way.

    delay.py CLIENT-NAMESPACE SERVER-NAMESPACE ROUND-TRIP-MS

Two TUN devices and this program between them, since not every kernel can delay packets itself. Prints "ready" when the
devices stand; ends on SIGTERM, and the devices with it."""
import collections
import ctypes
import fcntl
import os
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


def forward(one, other, seconds):
    waiting = collections.deque()  # (when it is due, where it goes, packet), in the order of arrival
    events = selectors.DefaultSelector()
    for device in (one, other):
        events.register(device, selectors.EVENT_READ, other if device is one else one)
    while True:
        left = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        for key, _ in events.select(left):
            try:
                packet = os.read(key.fd, LARGEST_PACKET)
            except BlockingIOError:
                continue
            waiting.append((time.monotonic() + seconds, key.data, packet))
        while waiting and waiting[0][0] <= time.monotonic():
            _, target, packet = waiting.popleft()
            try:
                os.write(target, packet)
            except OSError:
                pass  # the device is not up yet, or its queue is full: a packet is lost, as on any line


def main():
    client, server, round_trip_ms = sys.argv[1], sys.argv[2], float(sys.argv[3])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    one, other = tun(client, "slow0"), tun(server, "slow1")
    print("ready", flush=True)
    forward(one, other, round_trip_ms / 2000)


if __name__ == "__main__":
    main()
