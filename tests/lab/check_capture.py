# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Shows that the lab's watchers are awake: a secret said in clear is caught in every form, one said over TLS is not,
and each server counts the sign-ins that it hears. Needs root, as run_worlds.py does."""
import base64
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from parts.capture import Capture, Reader, secret_forms  # noqa: E402
from parts.lab import TOOLS, Lab  # noqa: E402
from parts.mail import PASSWORD  # noqa: E402
from parts.personas import GMAIL_PASSWORD  # noqa: E402
from parts.shell import missing  # noqa: E402
from world import World, firm, gmail  # noqa: E402

SKIPPED = 77
FORMS = secret_forms(PASSWORD, {"anna"})


def in_client(lab, script):
    return subprocess.run(["ip", "netns", "exec", lab.network.client, sys.executable, "-c", script],
                          capture_output=True, text=True, timeout=30, check=False)


def said(lab, octets, size):
    """Sends octets in clear to the firm's port 25, in pieces of `size`; gives what the capture makes of it."""
    capture = Capture(lab.network)
    in_client(lab, f"""
import socket, time
line = socket.create_connection(("10.77.1.1", 25)); line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
octets = {octets!r}
for at in range(0, len(octets), {size}):
    line.sendall(octets[at:at + {size}]); time.sleep(0.005)
line.close()""")
    return capture.stop(FORMS)


def signed_in(lab, host, address, user, password):
    in_client(lab, f"""
import smtplib, ssl
talk = smtplib.SMTP({address!r}, 587); talk._host = {host!r}
talk.starttls(context=ssl.create_default_context(cafile="/etc/ssl/certs/ca-certificates.crt"))
talk.login({user!r}, {password!r})""")


def faults(lab):
    for form in (PASSWORD.encode(), base64.b64encode(f"\0anna\0{PASSWORD}".encode()),
                 base64.b64encode(b"x" + PASSWORD.encode()), base64.b64encode(b"xy" + PASSWORD.encode())):
        for size in (1000, 3):
            seen = said(lab, b"EHLO x\r\nAUTH PLAIN " + form + b"\r\n", size)
            if not seen["hits"] or seen["lost"]:
                yield f"{form} in pieces of {size} went by: {seen}"
    if said(lab, b"EHLO nobody\r\nNOOP\r\n", 5)["hits"]:
        yield "a secret was seen where none is"
    for server, host, address, user, right in (
            ("firm", "mail.kontor-berg.test", "10.77.1.1", "anna@kontor-berg.test", PASSWORD),
            ("gmail", "smtp.gmail.com", "10.77.1.2", "anna.berg@gmail.com", GMAIL_PASSWORD)):
        for name, password, bad in ((user, right, 0), (user, "wrong", 1), ("nobody", "wrong", 1)):
            before = len(lab.sign_ins()[server])
            capture = Capture(lab.network)
            signed_in(lab, host, address, name, password)
            seen = capture.stop(secret_forms(password, {name}))
            heard = lab.sign_ins()[server][before:]
            if sum(entry["good"] for entry in heard) < 1 - bad or not all(entry["secure"] for entry in heard):
                yield f"{server} did not hear {name} rightly: {heard}"
            if (sum(not entry["good"] for entry in heard) > 0) != bool(bad):
                yield f"{server} counts wrongly for {name}: {heard}"
            if seen["hits"] or not seen["packets"]:
                yield f"over TLS to {server} the capture saw {seen}"


def judgement_faults():
    """A world complains of what the watchers saw."""
    heard = [{"server": "firm", "kind": "smtp", "port": "", "user": None, "secure": True, "good": True}]
    if list(World("x", firm()).judge_sign_ins(heard)) or not list(World("x", firm(), no_sign_in=("firm:",)).judge_sign_ins(heard)):
        yield "a sign-in that must not be heard is not judged"
    if not list(World("x", gmail()).judge_sign_ins([{**heard[0], "secure": False}])):
        yield "a sign-in in clear is not judged"
    if not list(World("x", gmail()).judge_sign_ins([{**heard[0], "good": False}] * 3)):
        yield "three failed sign-ins are not judged"


def reassembly_faults():
    """Pieces out of order, sent twice and across the end of the sequence numbers."""
    def tcp(sequence, payload=b"", flags=0x10):
        return b"\x12\x34\x00\x19" + sequence.to_bytes(4, "big") + b"\0\0\0\0" + bytes([0x50, flags]) + bytes(6) + payload

    reader = Reader()
    first = 0xFFFFFFFA
    for segment in (tcp(first, flags=0x02), tcp((first + 5) & 0xFFFFFFFF, b"et-42"), tcp(first + 1, b"Sec"),
                    tcp(first + 1, b"Secr"), tcp((first + 10) & 0xFFFFFFFF, b" end")):
        reader.transport(6, bytes(8), segment)
    octets = [octets for _, octets in reader.spoken()]
    if octets != [b"Secret-42 end"]:
        yield f"put together wrongly: {octets}"


def main():
    if os.geteuid() != 0 or missing(*TOOLS):
        print("skipped: the lab needs root and its tools")
        return SKIPPED
    found = [*judgement_faults(), *reassembly_faults()]
    with Lab(sys.executable) as lab:
        found += faults(lab)
    print("\n".join(found) or "the watchers see what they must")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
