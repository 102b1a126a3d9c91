#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""How long a check takes, as ratios within one run of this program.

    bench_check.py --binary PATH [--runs N] [--before PATH]

Over a line with 50 ms round trip: a whole healthy check against the longest single dialogue in it (aim: 1.3 at most) and
against swaks signing in on the same port. In a network that drops every mail port: a check against one time-out (aim:
1.2 at most). With --before, a healthy check against the same one by another build, in turn. Needs root and the lab's
tools."""
import argparse
import os
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))

from parts.lab import TOOLS, Lab  # noqa: E402
from parts.mail import PASSWORD  # noqa: E402
from parts.shell import missing, run  # noqa: E402
from world import firm  # noqa: E402

ROUND_TRIP_MS = 50
TIME_OUT_S = 8


def longest_dialogue(report):
    """Milliseconds from the first connection attempt to the last line of the connection that took longest."""
    lines = {}
    for line in report["transcript"]:
        first, _ = lines.get(line["connection"], (line["at_ms"], 0))
        lines[line["connection"]] = (first, line["at_ms"])
    return max(last - first for first, last in lines.values())


def swaks(lab):
    started = time.monotonic()
    run("ip", "netns", "exec", lab.network.client, "swaks", "--silent", "3", "--server", "mail.kontor-berg.test:587",
        "-tls", "--tls-verify", "--auth", "PLAIN", "--auth-user", "anna@kontor-berg.test", "--auth-password", PASSWORD,
        "--from", "anna@kontor-berg.test", "--to", "anna@kontor-berg.test", "--quit-after", "RCPT")
    return time.monotonic() - started


def say(what, values, aim=None):
    median = statistics.median(values)
    goal = f"  (aim: at most {aim})" if aim else ""
    print(f"{what:66} median {median:6.2f}  min {min(values):6.2f}  max {max(values):6.2f}{goal}")


def healthy(lab, runs):
    lab.network.slow_down(ROUND_TRIP_MS)
    against_dialogue, against_swaks, inside, whole = [], [], [], []
    for _ in range(runs):
        done = lab.run(*firm(), "--json", secret=PASSWORD)
        report = done.report
        assert report["light"] == "green", report["findings"]
        against_dialogue.append(report["duration_ms"] / longest_dialogue(report))
        against_swaks.append(done.seconds / swaks(lab))
        inside.append(report["duration_ms"])
        whole.append(done.seconds)
    say(f"healthy check at {ROUND_TRIP_MS} ms / its longest dialogue", against_dialogue, 1.3)
    say(f"healthy check at {ROUND_TRIP_MS} ms, whole process / swaks", against_swaks)
    say("  the check by its own clock, ms", inside)
    say("  the whole process, s", whole)
    lab.calm()


def compared(lab, runs, before):
    now, ratios = lab.binary, []
    for round_trip in (0, ROUND_TRIP_MS):
        if round_trip:
            lab.network.slow_down(round_trip)
        ratios.clear()
        for _ in range(runs):
            taken = {}
            for binary in (pathlib.Path(before).resolve(), now):
                lab.binary = binary
                taken[binary] = lab.run(*firm(), "--json", secret=PASSWORD).report["duration_ms"]
            ratios.append(taken[now] / next(iter(taken.values())))
        say(f"healthy check at {round_trip} ms / by the build before", ratios)
    lab.binary = now
    lab.calm()


def dropped(lab, runs):
    lab.drop("tcp dport { 25, 110, 143, 465, 587, 993, 995, 2525 }")
    ratios = []
    for _ in range(runs):
        done = lab.run(*firm(), "--json", secret=PASSWORD)
        ratios.append(done.report["duration_ms"] / 1000 / TIME_OUT_S)
    say(f"check with every mail port dropped / one time-out of {TIME_OUT_S} s", ratios, 1.2)
    lab.calm()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--before", help="another build to compare with")
    options = parser.parse_args()
    if os.geteuid() != 0 or missing(*TOOLS, "swaks"):
        print(f"skipped: needs root and {', '.join((*TOOLS, 'swaks'))}")
        return 77
    with Lab(options.binary) as lab:
        if options.before:
            compared(lab, options.runs, options.before)
            return 0
        healthy(lab, options.runs)
        dropped(lab, max(1, options.runs // 2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
