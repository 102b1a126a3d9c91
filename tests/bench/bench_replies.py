# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Runs real replies through the table of refusals and counts what is right.

    bench_replies.py --build BUILD-FOLDER [--wrong] [--silent]

Precision: of what was named, how much is right. Recall: of what has a cause, how much was named rightly. A reply
that is not recognised costs recall only. The data is not part of this repository; without it nothing is measured."""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
# As the collections name the operators that the table knows under another name.
NAMES = {"outlook": "microsoft", "exchangeonline": "microsoft", "yahooinc": "yahoo", "webde": "gmx",
         "franceptt": "orange-fr", "orange": "orange-fr", "free": "free-fr"}
# Causes of which no server speaks: the line or its encryption failed before.
NOT_SAID = ("net-", "tls-", "config-", "protocol-")


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def cases():
    """(what is measured, text, provider, right findings) of each reply whose cause is known."""
    labels = json.loads((DATA / "label-map.json").read_text())
    for reply in lines(DATA / "replies" / "replies.jsonl"):
        classes = reply.get("cls") or reply.get("silver_cls") or []
        right = {finding for name in classes for finding in labels["coarse_class"][name]}
        for label in reply.get("accept", []):
            right |= set(labels["sisimai_reason"].get(label) or [])
        if right:
            sure = "coarse classes" if "cls" in reply else "coarse classes, less sure"
            yield sure, reply["text"], reply.get("provider", ""), right
    for error in lines(DATA / "submission-errors" / "errors.jsonl"):
        right = {finding for cause in error["accept"] for finding in labels["submission_cause"].get(cause) or []}
        spoken = error["cause"] == "tls-required" or not error["cause"].startswith(NOT_SAID)
        yield ("submission" if spoken else "not said by a server"), error["text"], error["provider"], right


def decode(build, chosen):
    given = "\n".join(json.dumps({"text": text, "provider": NAMES.get(provider, provider)})
                      for _, text, provider, _ in chosen)
    done = subprocess.run([str(pathlib.Path(build) / "tests" / "bench" / "decode_replies")], input=given,
                          capture_output=True, text=True, check=True)
    return [line.split("\t") for line in done.stdout.splitlines()]


def table(title, counts):
    print(f"\n{title:<34}{'cases':>7}{'right':>7}{'wrong':>7}{'silent':>7}{'precision':>11}{'recall':>8}")
    for name, count in sorted(counts.items()):
        right, wrong, silent = count["right"], count["wrong"], count["silent"]
        named, everything = right + wrong, right + wrong + silent
        print(f"{name:<34}{everything:>7}{right:>7}{wrong:>7}{silent:>7}"
              f"{right / named if named else 0:>11.3f}{right / everything if everything else 0:>8.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--wrong", action="store_true", help="print what was named wrongly")
    parser.add_argument("--silent", action="store_true", help="print what was not recognised")
    options = parser.parse_args()
    if not DATA.exists():
        print(f"skipped: no data at {DATA}")
        return 0
    chosen = list(cases())
    by_source, by_id = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for (source, text, provider, right), (found, place) in zip(chosen, decode(options.build, chosen)):
        outcome = "silent" if not found else "right" if found in right else "wrong"
        by_source[source][outcome] += 1
        if found:
            by_id[found][outcome] += 1
        if (outcome == "wrong" and options.wrong) or (outcome == "silent" and options.silent):
            print(f"{outcome}: {found} ({place}) {provider} {sorted(right)[:4]}: {' '.join(text.split())[:230]}")
    table("where from", by_source)
    table("named finding", by_id)
    return 0


if __name__ == "__main__":
    sys.exit(main())
