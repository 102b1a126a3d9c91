# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
#!/usr/bin/env python3
"""Writes resources/client-errors/thunderbird.json from Thunderbird's language packs.

    apt-get download $(apt-cache depends thunderbird-l10n-all | awk '/Depends: thunderbird-l10n/ {print $2}')
    python3 packaging/thunderbird-fragments.py FOLDER-WITH-DEBS resources/client-errors/thunderbird.json

A sentence is known again by a short run of words that no other error of any language and no other text of its own
language has, rare words first; nothing more of it is kept. What each error means stands in ROWS, by the keys of Thunderbird's own table of errors."""
import collections
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

PLACEHOLDER = re.compile(r"%(?:\d\$)?[sSd]|\{[^}]*\}|\\n")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
BLANKLESS = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
SHORTEST, SHORTEST_BLANKLESS, LONGEST = 22, 9, 56

# says, keys, finding, the check that settles it, steps of a quoted reply; causes that are certain first, then likely
# ones, then none: in this order they decide.
ROWS = [
    ("too-large", ["smtpPermSizeExceeded2"], "message.too-large", "", ["message"]),
    ("too-many-recipients", ["smtpTooManyRecipients"], "message.too-many-recipients", "", ["recipient"]),
    ("letters-not-taken", ["errorIllegalLocalPart2"], "message.malformed", "", []),
    ("sender-invalid", ["couldNotGetUsersMailAddress2", "noSender"], "sender.malformed", "sending", []),
    ("no-starttls", ["startTlsFailed"], "tls.unavailable", "encryption", []),
    ("unknown-name", ["smtpSendFailedUnknownServer"], "dns.host-not-found", "name", []),
    ("method-not-offered", ["smtpHintAuthEncryptToPlainNoSsl", "smtpHintAuthEncryptToPlainSsl",
                            "smtpHintAuthPlainToEncrypt", "smtpAuthMechNotSupported"],
     "auth.no-common-mechanism", "sign-in", []),
    ("ticket-refused", ["smtpAuthGssapi"], "auth.no-common-mechanism", "sign-in", []),
    ("sign-in-refused", ["smtpAuthFailure", "mailServerLoginFailed2"], "auth.wrong-password", "sign-in", ["sign-in"]),
    ("no-password", ["smtpPasswordUndefined"], "auth.wrong-password", "sign-in", []),
    ("token-refused", ["oAuth2Error"], "auth.token-expired", "sign-in", []),
    ("certificate-expired", ["cert-error-expired"], "tls.expired", "certificate", []),
    ("certificate-early", ["cert-error-not-yet-valid"], "tls.not-yet-valid", "certificate", []),
    ("certificate-name", ["cert-error-domain-mismatch"], "tls.name-mismatch", "certificate", []),
    ("certificate-untrusted", ["cert-error-untrusted-default"], "tls.untrusted-issuer", "certificate", []),
    ("incoming-greets", ["incorrectSmtpGreeting"], "settings.incoming-as-outgoing", "greeting", []),
    ("strange-greeting", ["incorrectSmtpGreeting"], "server.not-mail", "greeting", []),
    ("timed-out", ["smtpSendTimeout", "netTimeoutError"], "port.blocked", "port", []),
    ("refused", ["connectionRefusedError"], "port.blocked", "port", []),
    ("cannot-connect", ["smtpSendRequestRefused"], "port.blocked", "port", []),
    ("cut", ["smtpSendInterrupted", "netResetError", "netInterruptError"], "path.cut-midway", "port", []),
    ("not-allowed", ["smtpSendNotAllowed"], "relay.denied", "sending", ["recipient"]),
    ("sender-refused", ["errorSendingFromCommand"], "", "sending", ["sender"]),
    ("recipient-refused", ["errorSendingRcptCommand"], "", "sending", ["recipient"]),
    ("message-refused", ["errorSendingDataCommand", "errorSendingMessage"], "", "sending", ["message"]),
    ("no-reason", ["smtpSendFailedUnknownReason", "sendFailed"], "", "sending", []),
]

def normal(text):
    text = INVISIBLE.sub("", text.replace("\u2019", "'").replace("\u2018", "'"))
    return " ".join(text.lower().split())


def packs(folder):
    """{locale: {key: text}} of the wanted keys, and {locale: [text]} of everything else, of every language pack."""
    wanted = {key for _, keys, *_ in ROWS for key in keys}
    found, rest = {}, {}
    for deb in sorted(pathlib.Path(folder).glob("thunderbird-l10n-*.deb")):
        with tempfile.TemporaryDirectory() as place:
            subprocess.run(["dpkg-deb", "-x", str(deb), place], check=True)
            for pack in pathlib.Path(place).rglob("*.xpi"):
                locale = pack.name.removeprefix("langpack-").split("@")[0]
                own, others = found.setdefault(locale, {}), rest.setdefault(locale, [])
                with zipfile.ZipFile(pack) as files:
                    for name in files.namelist():
                        if not re.search(r"/messenger/.*\.(properties|ftl)$", name):
                            continue
                        ours = re.search(r"/(composeMsgs|messenger)\.properties$|messenger/certError\.ftl$", name)
                        for line in files.read(name).decode().splitlines():
                            key, _, text = (part.strip() for part in line.partition("="))
                            if ours and key in wanted and text:
                                own[key] = text
                            elif text:
                                others.append(normal(text))
    return found, rest


def segments(text):
    return [part for part in (normal(piece).strip(" .:;,!?\"'()«»„“”") for piece in PLACEHOLDER.split(text)) if part]


def fits(pattern, text):
    at = 0
    for part in pattern.split(" * "):
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def units_of(text):
    """Words, or pairs of letters where a language has no blanks between words."""
    if len(BLANKLESS.findall(text)) > len(text) // 3:
        return [text[at:at + 2] for at in range(len(text) - 1)]
    return text.split(" ")


def rarity(texts):
    """How much each word tells, in bits, by the number of the language's texts that have it."""
    counts = collections.Counter(unit for text in texts for unit in set(units_of(text)))
    return lambda text: sum(math.log2(len(texts) / (1 + counts[unit])) for unit in units_of(text))


def runs(segment):
    """Runs of words of a segment, or of letters where a language has no blanks."""
    blankless = len(BLANKLESS.findall(segment)) > len(segment) // 3
    units = list(segment) if blankless else segment.split(" ")
    joint, least, most = ("", SHORTEST_BLANKLESS, 14) if blankless else (" ", SHORTEST, LONGEST)
    for first in range(len(units)):
        for end in range(first + 1, len(units) + 1):
            run = joint.join(units[first:end]).strip(" ,;:")
            if len(run) > most:
                break
            # A run over the end of a sentence is held together by nothing.
            if len(run) >= least and not re.search(r"[.;:!?] |[。！？؟।]| \* ", run):
                yield run


def candidates(text, tells):
    """The runs that tell most for their length, early ones first; the whole sentence where nothing less is left."""
    parts, ranked = segments(text), []
    for place, part in enumerate(parts):
        for run in runs(part):
            sentence = place + len(re.findall(r"[.。] ", part[:part.index(run)]))
            ranked.append((sentence * 6 - tells(run) + len(run) * 0.6, run))
    frame = " * ".join(parts[:3])
    short = len(parts) > 1 and len(frame) < (24 if BLANKLESS.search(frame) else 60)
    return [frame] * short + [run for _, run in sorted(ranked)] + [frame]


def rank(row):
    _, _, finding, settled, _ = row
    return (0 if finding and not settled else 1 if finding else 2, ROWS.index(row))


def pattern_for(row, text, others, rest, tells):
    """One that hits no error that a row after this one should have, nor, where that can be had, another text of its
    language (errors of receiving are often worded as those of sending)."""
    mine = normal(PLACEHOLDER.sub(" x ", text))
    good = [pattern for pattern in candidates(text, tells) if fits(pattern, mine) and not any(
        fits(pattern, other) for place, other in others if place > rank(row))]
    alone = (pattern for pattern in good[:40] if not any(fits(pattern, other) for other in rest))
    return next(alone, good[0] if good else None)


def main(folder, target):
    found, rest = packs(folder)
    row_of = {key: row for row in ROWS if row[0] != "incoming-greets" for key in row[1]}
    others = [(rank(row_of[key]), normal(PLACEHOLDER.sub(" x ", text)), key)
              for texts in found.values() for key, text in texts.items()]
    rarities = {locale: rarity(rest[locale] + [normal(text) for text in found[locale].values()]) for locale in found}
    rows, missing = [], []
    for says, keys, finding, settled, steps in ROWS:
        row = row_of[keys[0]]
        texts = {}
        for locale, own in sorted(found.items()):
            tells = rarities[locale]
            for key in keys:
                if key not in own:
                    continue
                against = [(place, other) for place, other, kind in others if row_of[kind] is not row]
                pattern = pattern_for(row, own[key], against, rest[locale], tells)
                if pattern is None:
                    missing.append((locale, key))
                elif says == "incoming-greets":
                    texts.setdefault(locale, []).extend([pattern + " * imap4", pattern + " * +ok"])
                elif pattern not in texts.setdefault(locale, []):
                    texts[locale].append(pattern)
        if not texts:
            continue  # of versions before these packs: thunderbird-older.json has them
        example = texts["en-GB"][0].replace(" * ", " smtp.example.org ")
        entry = {"says": says, "texts": {locale: texts[locale] for locale in sorted(texts)}}
        if steps:
            entry["steps"] = steps
        if finding:
            entry["finding"] = finding
        if settled:
            entry["settled_by"] = settled
        entry["example"] = example
        rows.append(entry)
    document = {"program": "thunderbird", "name": "Thunderbird",
                "source": "Thunderbird's language packs (MPL-2.0), composeMsgs.properties, messenger.properties and "
                          "certError.ftl: a short run of words that tells an error from all others, collected by "
                          "packaging/thunderbird-fragments.py",
                "languages": sorted(found), "rows": rows}
    lines = json.dumps(document, ensure_ascii=False, indent=1)
    # One language a line.
    lines = re.sub(r"\[\n\s+((?:\"(?:[^\"\\]|\\.)*\",?\s*)+)\]",
                   lambda m: "[" + ", ".join(part.strip() for part in m.group(1).split(",\n")).strip() + "]", lines)
    pathlib.Path(target).write_text(lines + "\n")
    print(len(found), "languages,", len(rows), "rows; without a mark of their own:", missing)


if __name__ == "__main__":
    main(*sys.argv[1:])
