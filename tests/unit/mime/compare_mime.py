# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Reads messages with our MIME reader and with Python's, and compares parts, types, subjects and texts.

    compare_mime.py --dump DUMP-PROGRAM [--show]

The samples of the tests are always read, the real messages of ../shared/data where they are. Python opens a message
inside of a message only where its own encoding allows, as we do; it reads a multipart without its boundary as one
text, as we do."""
import argparse
import email
import email.header
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
SAMPLES = ROOT / "tests" / "unit" / "explain" / "samples"
REAL = ROOT.parent / "shared" / "data" / "bounces" / "mail"
# Of the real ones at most so many may differ in their text: Python and we guess differently where a message lies
# about its character set.
ALLOWED = 0.03


def words(text):
    return re.sub(r"\s+", " ", text).strip()


def joined(text):
    """Without blanks: Python puts one behind every encoded word."""
    return re.sub(r"\s+", "", text)


def subject_of(part):
    raw = part.get("Subject")
    if raw is None:
        return ""
    try:
        return joined(str(email.header.make_header(email.header.decode_header(re.sub(r"\r?\n", "", str(raw))))))
    except (LookupError, UnicodeError, email.errors.HeaderParseError):
        return None


def text_of(part):
    octets = part.get_payload(decode=True) or b""
    charset = (part.get_content_charset() or "utf-8").replace("unicode-1-1-utf-7", "utf-7")
    try:
        return words(octets.decode(charset))
    except (LookupError, UnicodeError):
        return None


def entities(message):
    """As walk(), but what is in a report stays closed: its groups of fields are no entities."""
    yield message
    kind = message.get_content_type()
    if message.is_multipart() and (kind.startswith("multipart/") or kind == "message/rfc822"):
        for part in message.get_payload():
            yield from entities(part)


def python_parts(octets):
    message = email.message_from_bytes(re.sub(rb"\A>?From [^\n]*\n", b"", octets))
    for part in entities(message):
        kind = part.get_content_type()
        closed = kind.startswith("message/") and kind != "message/rfc822"
        text = text_of(part) if kind.startswith("text/") and not part.is_multipart() else None
        yield kind, None if closed else subject_of(part), text


def differences(ours, theirs):
    if [part["type"] for part in ours] != [kind for kind, _, _ in theirs]:
        yield f"parts: {[part['type'] for part in ours]} and {[kind for kind, _, _ in theirs]}"
        return
    for part, (kind, subject, text) in zip(ours, theirs):
        if subject is not None and joined(part["subject"]) != subject:
            yield f"subject of {kind}: {part['subject']!r} and {subject!r}"
        if text is not None and words(part["text"]) != text:
            yield f"text of {kind}: {words(part['text'])[:90]!r} and {text[:90]!r}"


def compare(dump, files, show):
    done = subprocess.run([dump], input="\n".join(map(str, files)), capture_output=True, text=True, check=True)
    different = 0
    for path, line in zip(files, done.stdout.splitlines()):
        theirs = list(python_parts(path.read_bytes()))
        found = list(differences(json.loads(line)["parts"], theirs))
        different += bool(found)
        if found and show:
            print(path.name, *found, sep="\n    ")
    return different


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", required=True)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    samples = sorted(SAMPLES.glob("*.eml"))
    real = sorted(REAL.glob("*.eml"))
    wrong = compare(options.dump, samples, True)
    print(f"{len(samples)} samples, {wrong} read differently")
    if not real:
        print(f"no real messages at {REAL}")
        return 1 if wrong else 0
    wrong_real = compare(options.dump, real, options.show)
    print(f"{len(real)} real messages, {wrong_real} read differently")
    return 1 if wrong or wrong_real > ALLOWED * len(real) else 0


if __name__ == "__main__":
    sys.exit(main())
