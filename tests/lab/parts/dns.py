# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Names: one dnsmasq as the router's resolver, one as the reference resolvers, so that a world may break either."""
import pathlib
import subprocess
import time

from .network import GATEWAY, REFERENCE_RESOLVERS
from .shell import LabError, end_part, run, start_part


class Zone:
    """Records as dnsmasq options; a world adds lines or takes names away."""

    def __init__(self):
        self.lines = []

    def host(self, name, *addresses):
        self.lines.append(f"host-record={name},{','.join(addresses)}")

    def mx(self, domain, host):
        self.lines.append(f"mx-host={domain},{host},10")

    def srv(self, service, host, port, priority=10):
        self.lines.append(f"srv-host={service},{host},{port},{priority},0")

    def txt(self, name, text):
        self.lines.append(f'txt-record={name},"{text}"')


class Dns:
    def __init__(self, network, folder, zone):
        self.network, self.zone = network, zone
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.processes = {}
        self.changed_outside = False

    def up(self):
        self.start("router", (GATEWAY,), self.zone.lines)
        self.start("reference", REFERENCE_RESOLVERS, self.zone.lines)

    def start(self, which, addresses, lines):
        """(Re)starts one server with these lines; everything else does not exist (local=/#/)."""
        self.stop(which)
        listen = "".join(f"listen-address={address}\n" for address in addresses)
        conf = self.folder / f"{which}.conf"
        conf.write_text("no-resolv\nno-hosts\nport=53\nbind-interfaces\nuser=root\ngroup=root\nlocal-ttl=60\n"
                        f"pid-file={self.folder}/{which}.pid\n{listen}local=/#/\nlog-queries\n"
                        f"log-facility={self.folder}/{which}.log\n" + "\n".join(lines) + "\n")
        self.processes[which] = subprocess.Popen(
            ["ip", "netns", "exec", self.network.server, "dnsmasq", "--keep-in-foreground", "-C", str(conf)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._await_port(which, addresses[0])

    def router(self, *more, without=()):
        """The router's resolver with other answers: `more` lines come first, hosts in `without` are gone."""
        kept = [line for line in self.zone.lines if not any(f"={name}," in line for name in without)]
        self.start("router", (GATEWAY,), [*more, *kept])

    def odd_router(self, *rules):
        """The router's resolver fails for some names ("NAME=FAILURE", odd_dns.py) and asks a public one for the rest."""
        self.stop("router")
        self.processes["router"] = start_part(self.network.server, "odd_dns.py", GATEWAY, REFERENCE_RESOLVERS[0], *rules)

    def outside(self, *more, without=()):
        """What the reference resolvers say, in the same way."""
        kept = [line for line in self.zone.lines if not any(f"={name}," in line for name in without)]
        self.start("reference", REFERENCE_RESOLVERS, [*more, *kept])
        self.changed_outside = True

    def reset(self):
        self.start("router", (GATEWAY,), self.zone.lines)
        if self.changed_outside:
            self.start("reference", REFERENCE_RESOLVERS, self.zone.lines)
            self.changed_outside = False

    def stop(self, which):
        process = self.processes.pop(which, None)
        if process:
            end_part(process)

    def down(self):
        for which in list(self.processes):
            self.stop(which)

    def _await_port(self, which, address):
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            if self.processes[which].poll() is not None:
                raise LabError(f"dnsmasq {which}: {self.processes[which].stderr.read().decode()}")
            listening = run("ip", "netns", "exec", self.network.server, "ss", "-Hlun", "sport = :53").stdout
            if f"{address}:53" in listening:
                return
            time.sleep(0.02)
        raise LabError(f"dnsmasq {which} never listened")
