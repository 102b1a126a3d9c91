# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Reads real returned messages and counts what is right.

    bench_bounces.py --build BUILD-FOLDER [--as attached|pasted|quoted] [--wrong] [--families] [--floor]

Measured per recipient: its address, its status and reply code where the truth names one, and the finding, with
precision (of what was named, how much is right) and recall. Mail that reports no failure must give no finding. The
data is not part of this repository; without it nothing is measured. --floor fails (exit status 1) where the figures
fall below the ones that this program has reached."""
import argparse
import collections
import email
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
FLOOR = {"address": 0.97, "finding": 0.95, "quiet": 1.0, "status": 0.97, "reply code": 0.97}
SKIPPED = 77


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def names(expected):
    """Both addresses that a recipient may go by, lower case."""
    return [(expected.get(key) or "").lower() for key in ("recipient", "alias")]


def decode(build, files):
    done = subprocess.run([str(pathlib.Path(build) / "tests" / "bench" / "decode_bounces")],
                          input="\n".join(map(str, files)), capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def recipient_for(expected, read, index):
    """The recipient that is meant: by its address, else by its place."""
    for one in read["recipients"]:
        if one["address"].lower() in names(expected):
            return one
    return read["recipients"][index] if index < len(read["recipients"]) else None


def words_of(message):
    """The first text of a report, as somebody would copy it from a window; empty where it has none."""
    for part in message.walk():
        if part.get_content_type() == "message/rfc822":
            return ""
        if part.get_content_type() == "text/plain" and not part.is_multipart():
            charset = (part.get_content_charset() or "utf-8").replace("unicode-1-1-utf-7", "utf-7")
            try:
                return (part.get_payload(decode=True) or b"").decode(charset, "replace")
            except LookupError:
                return ""
    return ""


def as_handed_on(octets, form):
    """The same message as people hand it on: attached, pasted, or quoted below words of their own."""
    octets = re.sub(rb"\A>?From [^\n]*\n", b"", octets)
    head = "From: Carla <carla@helper.example>\nTo: help@helper.example\nSubject: Fwd: help\n"
    if form == "attached":
        return (head + "Content-Type: multipart/mixed; boundary=zz\n\n--zz\n\nWhat is this?\n\n--zz\n"
                "Content-Type: message/rfc822\n\n").encode() + octets + b"\n--zz--\n"
    message = email.message_from_bytes(octets)
    words = words_of(message)
    if form == "pasted" or not words.strip():
        return words.encode("utf-8", "replace")
    fields = "".join(f"{name}: {' '.join(str(message[name]).split())}\n" for name in ("Subject", "Date", "From", "To"))
    quoted = "\n".join("> " + line for line in words.split("\n"))
    return (head + "Content-Type: text/plain; charset=utf-8\n\nWhat is this?\n\n-------- Forwarded Message --------\n"
            + fields + "\n" + quoted).encode("utf-8", "replace")


def files_of(rows, form, folder):
    """The files to read, and the rows that they are of: a message without words cannot be pasted."""
    kept, files = [], []
    for row in rows:
        path = DATA / "bounces" / "mail" / row["file"]
        if form != "whole":
            octets = as_handed_on(path.read_bytes(), form)
            path = pathlib.Path(folder) / row["file"]
            path.write_bytes(octets)
            if not octets.strip():
                continue
        kept.append(row)
        files.append(path)
    return kept, files


class Counts:
    def __init__(self):
        self.by = collections.defaultdict(collections.Counter)
        self.notes = []

    def note(self, what, right, note):
        self.by[what]["right" if right else "wrong"] += 1
        if not right:
            self.notes.append(f"{what}: {note}")


def measure(counts, families, ids, row, read, labels):
    where = f"{row['file']} {row['family']}"
    for index, expected in enumerate(row["expect"]):
        one = recipient_for(expected, read, index)
        address = one["address"] if one else ""
        right = address.lower() in names(expected)
        if expected.get("recipient"):
            counts.note("address", right, f"{where}: {expected['recipient']} read as {address!r}")
        if expected.get("status") and not expected.get("pseudo_status"):
            counts.note("status", one and one["status"] == expected["status"],
                        f"{where}: {expected['status']} read as {one and one['status']}")
        if expected.get("reply_code"):
            counts.note("reply code", one and str(one["code"]) == expected["reply_code"],
                        f"{where}: {expected['reply_code']} read as {one and one['code']}")
        known = [labels[name] for name in expected["accept"] if labels.get(name) is not None]
        if not known:
            continue
        accepted = set().union(*known)
        found = one["finding"] if one else ""
        if not accepted:
            counts.note("quiet", not found, f"{where}: {found} where nothing failed")
            continue
        outcome = "silent" if not found else "right" if found in accepted else "wrong"
        detail = one["diagnostic"][:170] if one else ""
        counts.note("finding", outcome == "right", f"{where} {expected['reason']}: {found or '-'}: {detail}")
        families[row["family"]][outcome] += 1
        ids[found or "(none)"][outcome] += 1
    if not row["expect"]:
        findings = [one["finding"] for one in read["recipients"] if one["finding"]]
        counts.note("quiet", not findings and read["kind"] != "bounce", f"{where}: {read['kind']} {findings}")


def table(title, counted):
    print(f"\n{title:<34}{'cases':>7}{'right':>7}{'wrong':>7}{'silent':>7}{'precision':>11}{'recall':>8}")
    for name, count in sorted(counted.items()):
        right, wrong, silent = count["right"], count["wrong"], count["silent"]
        named, everything = right + wrong, right + wrong + silent
        print(f"{name:<34}{everything:>7}{right:>7}{wrong:>7}{silent:>7}"
              f"{right / named if named else 0:>11.3f}{right / everything if everything else 0:>8.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--wrong", action="store_true", help="print what was read wrongly")
    parser.add_argument("--families", action="store_true", help="print a line per kind of report")
    parser.add_argument("--as", dest="form", choices=("whole", "attached", "pasted", "quoted"), default="whole",
                        help="how the message is handed on")
    parser.add_argument("--floor", action="store_true", help="fail below the figures reached")
    options = parser.parse_args()
    if not (DATA / "bounces").exists():
        print(f"skipped: no data at {DATA}")
        return SKIPPED if options.floor else 0
    labels = json.loads((DATA / "label-map.json").read_text())["sisimai_reason"]
    rows = lines(DATA / "bounces" / "truth.jsonl")
    counts, families, ids = Counts(), collections.defaultdict(collections.Counter), collections.defaultdict(
        collections.Counter)
    with tempfile.TemporaryDirectory() as folder:
        rows, files = files_of(rows, options.form, folder)
        for row, read in zip(rows, decode(options.build, files)):
            measure(counts, families, ids, row, read, labels)
    if options.wrong:
        print("\n".join(counts.notes))
    if options.families:
        table("family", families)
    table("named finding", ids)
    print()
    below = False
    for what, count in counts.by.items():
        everything = count["right"] + count["wrong"]
        share = count["right"] / everything
        below = below or share < FLOOR[what]
        print(f"{what:<12}{count['right']:>5} of {everything:<5}{share:.3f}  (at least {FLOOR[what]:.2f})")
    return 1 if options.floor and below else 0


if __name__ == "__main__":
    sys.exit(main())
