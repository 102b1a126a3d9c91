#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Where the time of one check goes: a waterfall from the report's own times, and what crossed the wire meanwhile.

    waterfall.py --binary PATH [--out FOLDER]

Plays one healthy check over a line with 50 ms round trip and writes waterfall.svg and waterfall.md. Connections and DNS
queries are counted by the network (nftables), not by the program. Needs root and the lab's tools."""
import argparse
import collections
import html
import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))

from parts.lab import TOOLS, Lab  # noqa: E402
from parts.mail import PASSWORD  # noqa: E402
from parts.shell import missing, run  # noqa: E402
from world import firm  # noqa: E402

ROUND_TRIP_MS = 50
ROW, LEFT, WIDTH, RIGHT = 20, 250, 640, 70
COLORS = {"check": "#2F6FDE", "connection": "#1F8A5B", "wait": "#C9D3E3"}
COUNTERS = """table inet count {
  set seen { type ipv4_addr . inet_service; flags dynamic; size 4096; counter; }
  chain arrivals {
    type filter hook input priority -200;
    tcp flags & (syn | ack) == syn update @seen { ip daddr . tcp dport }
    udp dport 53 update @seen { ip daddr . udp dport }
  }
}
"""


def start_counting(lab):
    run("ip", "netns", "exec", lab.network.server, "nft", "-f", "-", stdin=COUNTERS)


def counted(lab):
    """{(address, port): packets that opened something}"""
    listed = json.loads(run("ip", "netns", "exec", lab.network.server, "nft", "-j", "list", "set", "inet", "count", "seen").stdout)
    found = next(entry["set"] for entry in listed["nftables"] if "set" in entry)
    return {tuple(element["elem"]["val"]["concat"]): element["elem"]["counter"]["packets"] for element in found.get("elem", [])}


def spans(report):
    """(kind, name, start, length) in milliseconds: the checks, then each connection from its first to its last line."""
    for check in report["checks"]:
        if check["light"] != "not_run":
            yield "check", check["id"], check["started_ms"], check["duration_ms"]
    lines = collections.OrderedDict()
    for line in report["transcript"]:
        entry = lines.setdefault(line["connection"], [line["peer"], line["at_ms"], line["at_ms"]])
        entry[2] = line["at_ms"]
    for number, (peer, first, last) in lines.items():
        yield "connection", f"{number}: {peer}", first, last - first


def draw(report, rows):
    total = max(report["duration_ms"], 1)
    scale = WIDTH / total
    height = ROW * (len(rows) + 3)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{height}" '
             'font-family="sans-serif" font-size="12">', f'<rect width="100%" height="100%" fill="#FFFFFF"/>']
    for tick in range(0, total + 1, 100):
        x = LEFT + tick * scale
        parts.append(f'<line x1="{x:.1f}" y1="{ROW}" x2="{x:.1f}" y2="{height - ROW}" stroke="#E3E8F0"/>'
                     f'<text x="{x:.1f}" y="{ROW - 6}" text-anchor="middle" fill="#5B6573">{tick} ms</text>')
    for index, (kind, name, start, length) in enumerate(rows):
        y = ROW * (index + 1) + 4
        x, bar = LEFT + start * scale, max(length * scale, 1.5)
        parts.append(f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end" fill="#1B2430">{html.escape(name)}</text>'
                     f'<rect x="{x:.1f}" y="{y}" width="{bar:.1f}" height="{ROW - 8}" rx="2" fill="{COLORS[kind]}"/>'
                     f'<text x="{x + bar + 4:.1f}" y="{y + 11}" fill="#5B6573">{length}</text>')
    parts.append(f'<text x="{LEFT}" y="{height - 6}" fill="#5B6573">Blue: checks as the report times them. Green: '
                 f'connections from their first to their last line. The whole check: {report["duration_ms"]} ms.</text></svg>')
    return "\n".join(parts) + "\n"


def table(report, counts):
    names = {}
    for line in report["transcript"]:
        if line["text"].startswith("Connected to "):
            names.setdefault(line["text"].split()[2], line["peer"].rsplit(":", 1)[0])
    queries = sum(packets for (_, port), packets in counts.items() if port == 53)
    opened = {place: packets for place, packets in counts.items() if place[1] != 53}
    lines = ["# One healthy check on the wire", "",
             f"Over a line with {ROUND_TRIP_MS} ms round trip the check took {report['duration_ms']} ms. Written by "
             "`tests/bench/waterfall.py`; the bars are in `waterfall.svg`.", "",
             f"**{sum(opened.values())} TCP connections were opened and {queries} DNS queries asked.**", "",
             "| to | port | connections |", "| --- | --- | --- |"]
    lines += [f"| {names.get(address, address)} | {port} | {packets} |" for (address, port), packets in sorted(opened.items())]
    lines += ["", "| name server | queries |", "| --- | --- |"]
    lines += [f"| {address} | {packets} |" for (address, port), packets in sorted(counts.items()) if port == 53]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent)
    options = parser.parse_args()
    if os.geteuid() != 0 or missing(*TOOLS):
        print(f"skipped: needs root and {', '.join(TOOLS)}")
        return 77
    with Lab(options.binary) as lab:
        lab.network.slow_down(ROUND_TRIP_MS)
        start_counting(lab)
        report = lab.run(*firm(), "--json", secret=PASSWORD).report
        counts = counted(lab)
    (options.out / "waterfall.svg").write_text(draw(report, list(spans(report))))
    (options.out / "waterfall.md").write_text(table(report, counts))
    print((options.out / "waterfall.md").read_text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
