# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Explains real error messages as people paste them and counts what is right, per collection and per finding.

    bench_client_errors.py --build BUILD-FOLDER [--wrong] [--silent] [--of client-errors|submission-errors|replies]

Right: the finding named is one that the collection accepts. A message that names no cause is right when nothing is
named. The data is not part of this repository; without it nothing is measured."""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def client_errors():
    accept = json.loads((DATA / "client-errors" / "accept.json").read_text())
    for row in lines(DATA / "client-errors" / "errors.jsonl"):
        key = row["id"] if row["program"] == "Outlook" else f"{row['program']}/{row['key']}"
        yield "client-errors", row["text"], set(accept[key] or []), row["id"]


def submission_errors():
    labels = json.loads((DATA / "label-map.json").read_text())["submission_cause"]
    for row in lines(DATA / "submission-errors" / "errors.jsonl"):
        right = {finding for cause in row["accept"] for finding in labels.get(cause) or []}
        yield "submission-errors", row["text"], right, row["id"]


def replies():
    labels = json.loads((DATA / "label-map.json").read_text())
    for row in lines(DATA / "replies" / "replies.jsonl"):
        right = {finding for name in row.get("cls") or row.get("silver_cls") or []
                 for finding in labels["coarse_class"][name]}
        for label in row.get("accept", []):
            right |= set(labels["sisimai_reason"].get(label) or [])
        if right:
            yield "replies" if "cls" in row else "replies, labels less sure", row["text"], right, row["id"]


def table(title, counts):
    print(f"\n{title:<34}{'cases':>7}{'right':>7}{'wrong':>7}{'silent':>7}{'precision':>11}{'recall':>8}")
    for name, count in sorted(counts.items()):
        right, wrong, silent = count["right"], count["wrong"], count["silent"]
        named, everything = right + wrong, right + wrong + silent
        print(f"{name:<34}{everything:>7}{right:>7}{wrong:>7}{silent:>7}"
              f"{right / named if named else 0:>11.3f}{right / everything if everything else 0:>8.3f}")


# Least precision and recall per collection, a little below what was measured (README.md).
FLOOR = {"client-errors": (0.99, 0.99), "submission-errors": (0.97, 0.97), "replies": (0.92, 0.87)}


def holds(by_source):
    good = True
    for name, (precision, recall) in FLOOR.items():
        count = by_source[name]
        named, everything = count["right"] + count["wrong"], sum(count.values())
        if count["right"] < precision * named or count["right"] < recall * everything:
            print(f"below the floor: {name}")
            good = False
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--of", default="")
    parser.add_argument("--floor", action="store_true", help="fail where it got worse than it was")
    parser.add_argument("--wrong", action="store_true", help="print what was named wrongly")
    parser.add_argument("--silent", action="store_true", help="print what was not recognised")
    options = parser.parse_args()
    if not DATA.exists():
        print(f"skipped: no data at {DATA}")
        return 77 if options.floor else 0
    cases = [case for source in (client_errors, submission_errors, replies) for case in source()
             if case[0].startswith(options.of)]
    given = "\n".join(json.dumps({"text": text}) for _, text, _, _ in cases)
    done = subprocess.run([str(pathlib.Path(options.build) / "tests" / "bench" / "explain_texts")], input=given,
                          capture_output=True, text=True, check=True)
    by_source, by_id = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for (source, text, right, name), line in zip(cases, done.stdout.splitlines(), strict=True):
        found, kind, says, reply = line.split("\t")
        good = found in right if found else not right
        outcome = "right" if good else "wrong" if found else "silent"
        by_source[source][outcome] += 1
        by_id[found or "(nothing named)"][outcome] += 1
        if (outcome == "wrong" and options.wrong) or (outcome == "silent" and options.silent):
            print(f"{outcome}: {name} {found} [{kind} {says} | {reply[:70]}] {sorted(right)[:3]}: {' '.join(text.split())[:200]}")
    table("where from", by_source)
    table("named finding", by_id)
    return 1 if options.floor and not holds(by_source) else 0


if __name__ == "__main__":
    sys.exit(main())
