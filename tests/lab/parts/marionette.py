# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Hands scripts to a Mozilla program that was started with --marionette.

    marionette.py [PORT]

Stands in the program's network namespace. Each line of standard input is a JSON list, a command of the protocol and its
parameters; each line of standard output is the answer, {"value": …} or {"error": …}. Length-prefixed JSON, protocol 3
(firefox-source-docs, "Marionette", "Protocol")."""
import json
import socket
import sys
import time

LONGEST_START_S = 60


def connect(port):
    deadline = time.monotonic() + LONGEST_START_S
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=5)
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def receive(stream):
    length = b""
    while not length.endswith(b":"):
        octet = stream.read(1)
        if not octet:
            raise ConnectionError("the program has gone")
        length += octet
    return json.loads(stream.read(int(length[:-1])))


def main():
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 2828
    with connect(port) as line:
        line.settimeout(None)
        stream = line.makefile("rb")
        receive(stream)
        print("ready", flush=True)
        for number, text in enumerate(sys.stdin, 1):
            name, parameters = json.loads(text)
            packet = json.dumps([0, number, name, parameters])
            line.sendall(f"{len(packet.encode())}:{packet}".encode())
            try:
                _, _, error, result = receive(stream)
            except ConnectionError:
                # What quitting ends with.
                print(json.dumps({"value": None}), flush=True)
                return
            value = result.get("value", result) if isinstance(result, dict) else result
            print(json.dumps({"error": error["message"]} if error else {"value": value}), flush=True)


if __name__ == "__main__":
    main()
