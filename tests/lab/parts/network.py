# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Two namespaces: the person's computer, and "the internet" that holds every server on addresses of its own."""
import os
import pathlib
import shutil
import time

from .shell import end_part, run, start_part

GATEWAY = "10.77.0.1"
CLIENT = "10.77.0.10"
GATEWAY6 = "2001:db8:77::1"
CLIENT6 = "2001:db8:77::10"
SLOW_CLIENT, SLOW_SERVER = "10.78.0.1", "10.78.0.2"
REFERENCE_RESOLVERS = ("1.1.1.1", "8.8.8.8", "9.9.9.9")


class Network:
    """Client and server namespace joined by a veth pair. Names carry the process id, so labs run side by side."""

    def __init__(self, folder):
        tag = f"od{os.getpid()}"
        self.client, self.server = f"{tag}c", f"{tag}s"
        self.folder = pathlib.Path(folder)
        self.etc = pathlib.Path("/etc/netns") / self.client
        self.delay = None

    def up(self):
        for name in (self.client, self.server):
            run("ip", "netns", "add", name)
            run("ip", "-n", name, "link", "set", "lo", "up")
        run("ip", "link", "add", "name", "lab0", "netns", self.client, "type", "veth",
            "peer", "name", "lab1", "netns", self.server)
        for name, device, v4, v6 in ((self.client, "lab0", CLIENT, CLIENT6), (self.server, "lab1", GATEWAY, GATEWAY6)):
            # Without this, an address is "tentative" for a second and cannot be used.
            run("ip", "netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0",
                f"net.ipv6.conf.{device}.accept_dad=0", check=False)
            run("ip", "-n", name, "addr", "add", f"{v4}/16", "dev", device)
            run("ip", "-n", name, "addr", "add", f"{v6}/64", "dev", device, "nodad")
            run("ip", "-n", name, "link", "set", device, "up")
        run("ip", "-n", self.client, "route", "add", "default", "via", GATEWAY)
        run("ip", "-n", self.client, "-6", "route", "add", "default", "via", GATEWAY6)
        for address in REFERENCE_RESOLVERS:
            self.hold(address)
        self.etc.mkdir(parents=True, exist_ok=True)
        self.resolver(GATEWAY)
        self.hosts()

    def hold(self, address):
        """Gives the internet side one more address."""
        prefix = "128" if ":" in address else "32"
        extra = ("nodad",) if ":" in address else ()
        run("ip", "-n", self.server, "addr", "replace", f"{address}/{prefix}", "dev", "lo", *extra)

    def resolver(self, address):
        (self.etc / "resolv.conf").write_text(f"nameserver {address}\noptions timeout:2 attempts:2\n")

    def hosts(self, *lines):
        (self.etc / "hosts").write_text("127.0.0.1 localhost\n::1 localhost\n" + "".join(f"{line}\n" for line in lines))

    def trust(self, authority, *more):
        """The client's trust store: the lab's authority alone (or more until `calm`), where OpenSSL, Qt and curl look
        for it."""
        self.trusted = authority
        self.store_changed = bool(more)
        store = self.etc / "ssl"
        shutil.rmtree(store, ignore_errors=True)
        (store / "certs").mkdir(parents=True)
        (store / "private").mkdir()
        shutil.copy("/etc/ssl/openssl.cnf", store)
        with open(store / "certs" / "ca-certificates.crt", "w", encoding="ascii") as bundle:
            for one in (authority, *more):
                digest = run("openssl", "x509", "-in", one, "-noout", "-hash").stdout.strip()
                shutil.copy(one, store / "certs" / f"{digest}.0")
                bundle.write(one.read_text())

    def security_level(self, level):
        """What OpenSSL asks for on the client until `calm`, unless a program says otherwise; usual is 2."""
        conf = self.etc / "ssl" / "openssl.cnf"
        conf.write_text("openssl_conf = begin\n[begin]\nssl_conf = ssl\n[ssl]\nsystem_default = all\n"
                        f"[all]\nCipherString = DEFAULT:@SECLEVEL={level}\n")
        self.store_changed = True

    def firewall(self, where, *rules):
        """Puts nftables rules into the input hook of the server side or the output hook of the client side."""
        hook = "input" if where == self.server else "output"
        body = "\n".join(f"    {rule}" for rule in rules)
        run("ip", "netns", "exec", where, "nft", "-f", "-", stdin=(
            f"table inet world {{\n  chain gate {{\n    type filter hook {hook} priority 0;\n{body}\n  }}\n}}\n"))

    def redirect(self, *rules):
        body = "\n".join(f"    {rule}" for rule in rules)
        run("ip", "netns", "exec", self.server, "nft", "-f", "-", stdin=(
            f"table inet worldnat {{\n  chain gate {{\n    type nat hook prerouting priority -100;\n{body}\n  }}\n}}\n"))

    def cut_after(self, match, octets, verdict="drop"):
        """A stateful box that loses connections: what matches on the servers' side after so many octets of one
        connection is gone."""
        run("ip", "netns", "exec", self.server, "sysctl", "-qw", "net.netfilter.nf_conntrack_acct=1")
        run("ip", "netns", "exec", self.server, "nft", "-f", "-", stdin=(
            "table inet worldcut {\n  chain gate {\n    type filter hook output priority 0;\n"
            f"    {match} ct reply bytes > {octets} {verdict}\n  }}\n}}\n"))

    def slow_down(self, round_trip_ms, jitter_ms=0, loss_percent=0, name="slow"):
        """Leads everything between client and servers over a line with this round trip, until `speed_up`."""
        self.delay = start_part("", "delay.py", self.client, self.server, round_trip_ms, jitter_ms, loss_percent, name)
        for namespace, device, own, far in ((self.client, f"{name}0", SLOW_CLIENT, SLOW_SERVER),
                                            (self.server, f"{name}1", SLOW_SERVER, SLOW_CLIENT)):
            run("ip", "-n", namespace, "addr", "add", own, "peer", far, "dev", device)
            run("ip", "-n", namespace, "link", "set", device, "up")
        for place in ("10.77.1.0/24", f"{GATEWAY}/32", *[f"{address}/32" for address in REFERENCE_RESOLVERS]):
            run("ip", "-n", self.client, "route", "add", place, "dev", f"{name}0", "src", SLOW_CLIENT)

    def tunnel(self):
        """A VPN: its device holds the default route, and everything but the name service goes through it."""
        self.slow_down(10, name="tun")
        run("ip", "-n", self.client, "route", "replace", "default", "dev", "tun0", "src", SLOW_CLIENT)
        run("ip", "-n", self.client, "-6", "route", "del", "default")

    def lose(self, match, tenths):
        """So many of ten packets that match get lost on the way to the servers."""
        self.firewall(self.server, f"{match} numgen random mod 10 < {tenths} drop")

    def smaller_packets_only(self, octets):
        """A narrow place on the way, whose word about it gets lost: packets of more than these octets vanish."""
        for hook in ("input", "output"):
            run("ip", "netns", "exec", self.server, "nft", "-f", "-", stdin=(
                f"table inet worldnarrow {{\n  chain {hook} {{\n    type filter hook {hook} priority 0;\n"
                f"    ip length > {octets} drop\n    ip6 length > {octets} drop\n  }}\n}}\n"))

    def catch_here(self, ports, target, user):
        """On the client itself, connections to these ports end at a local one, whoever made them but `user`."""
        run("ip", "netns", "exec", self.client, "nft", "-f", "-", stdin=(
            "table inet worldcatch {\n  chain gate {\n    type nat hook output priority -100;\n"
            f"    meta skuid != {user} tcp dport {{ {ports} }} redirect to :{target}\n  }}\n}}\n"))

    def speed_up(self):
        if self.delay:
            end_part(self.delay)
            self.delay = None

    def calm(self):
        """Takes every rule and change of the last world back."""
        self.speed_up()
        for name in (self.client, self.server):
            run("ip", "netns", "exec", name, "nft", "flush", "ruleset")
        run("ip", "-n", self.client, "route", "flush", "type", "prohibit")
        self.resolver(GATEWAY)
        self.hosts()
        if self.store_changed:
            self.trust(self.trusted)
        run("ip", "-n", self.client, "link", "set", "lab0", "up")
        # A world may have taken an address away; taking the device down took the IPv6 one.
        run("ip", "-n", self.client, "addr", "replace", f"{CLIENT}/16", "dev", "lab0")
        run("ip", "-n", self.client, "addr", "replace", f"{CLIENT6}/64", "dev", "lab0", "nodad")
        run("ip", "-n", self.client, "route", "replace", "default", "via", GATEWAY)
        run("ip", "-n", self.client, "-6", "route", "replace", "default", "via", GATEWAY6)

    def down(self):
        self.speed_up()
        for name in (self.client, self.server):
            pids = run("ip", "netns", "pids", name, check=False).stdout.split()
            for pid in pids:
                run("kill", pid, check=False)
            deadline = time.monotonic() + 3
            while run("ip", "netns", "pids", name, check=False).stdout.split() and time.monotonic() < deadline:
                time.sleep(0.05)
            for pid in run("ip", "netns", "pids", name, check=False).stdout.split():
                run("kill", "-9", pid, check=False)
            run("ip", "netns", "del", name, check=False)
        shutil.rmtree(self.etc, ignore_errors=True)
