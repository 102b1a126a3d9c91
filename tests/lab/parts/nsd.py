# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Zones on a real name server (NSD), which the router's resolver asks for them."""
import functools
import subprocess
import textwrap
import time

from .shell import LabError, run

ADDRESS, PORT = "10.77.1.1", 5300

START = """$ORIGIN {origin}.
$TTL 60
@ SOA ns.{origin}. hostmaster.{origin}. 1 3600 600 86400 60
@ NS ns.dns-host.test.
"""


def text(value):
    """A TXT record's strings: 255 octets each at most."""
    return " ".join(f'"{part}"' for part in textwrap.wrap(value, 200, drop_whitespace=False, break_on_hyphens=False)) or '""'


@functools.lru_cache
def dkim_key(bits):
    """The record of a fresh RSA key."""
    pem = subprocess.run(["openssl", "genrsa", str(bits)], capture_output=True, check=True).stdout
    public = subprocess.run(["openssl", "rsa", "-pubout"], input=pem, capture_output=True, check=True).stdout.decode()
    return "v=DKIM1; k=rsa; p=" + "".join(public.splitlines()[1:-1])


def serve(lab, zones, silent=()):
    """Serves {origin: [record lines]} until `calm`; names below `silent` are asked where nobody answers."""
    folder = lab.folder / "nsd"
    folder.mkdir(exist_ok=True)
    conf = [f"server:\n ip-address: {ADDRESS}@{PORT}\n username: root\n chroot: \"\"\n pidfile: \"\"\n database: \"\"\n"
            f" zonesdir: {folder}\n logfile: {folder}/log\n xfrdfile: {folder}/xfrd\n zonelistfile: {folder}/list\n"
            " server-count: 1\n rrl-ratelimit: 0\nremote-control:\n control-enable: no\n"]
    for origin, records in zones.items():
        (folder / origin).write_text(START.format(origin=origin) + "\n".join(records) + "\n")
        conf.append(f"zone:\n name: {origin}\n zonefile: {origin}\n")
    (folder / "conf").write_text("".join(conf))
    process = subprocess.Popen(["ip", "netns", "exec", lab.network.server, "nsd", "-d", "-c", str(folder / "conf")],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lab.visit(process)
    await_port(lab, process, folder)
    lab.dns.router(*[f"server=/{origin}/{ADDRESS}#{PORT}" for origin in zones if origin not in silent],
                   *[f"server=/{origin}/{ADDRESS}#{PORT + 1}" for origin in silent])


def await_port(lab, process, folder):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise LabError(f"nsd ended: {(folder / 'log').read_text()}")
        if f":{PORT}" in run("ip", "netns", "exec", lab.network.server, "ss", "-Hlun", f"sport = :{PORT}").stdout:
            return
        time.sleep(0.05)
    raise LabError("nsd never listened")
