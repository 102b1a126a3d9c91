# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Servers that mean harm. Whatever they do, a run ends in time, stays small, says no secret and gives one clean report."""
import base64
import dataclasses

from parts import strange_certificates as strange
from parts.clean_output import bad_characters, complaints
from parts.lab import AUTOCONFIG
from world import FIRM_LINES, World, gmx

SMTP_465 = ("mail.gmx.net:465/tls",)
POP3 = ("check", "anna.berg@gmx.net", "--smtp", "mail.gmx.net:587/starttls", "--pop3", "imap.gmx.net:995/tls",
        "--password-stdin")
IMAP_143 = ("check", "anna.berg@gmx.net", "--smtp", "mail.gmx.net:587/starttls", "--imap", "imap.gmx.net:143/starttls",
            "--password-stdin")
AUTOCONFIGURED = ("check", "anna@tischlerei-moos.test", "--password-stdin")
EVIL = (b"\0 nul \x1b[31m\x1b]0;title\x07 \x9b31m \xff\xfe <script>alert(1)</script><img src=x onerror=alert(2)>"
        b"\"'&lt;&#x1b; \xe2\x80\xae turned \xe2\x80\xa8 line \r cr ]]> `x` [x](javascript:alert(3)) %s%n {{x}}")
DRESS = base64.b64encode(EVIL).decode()


@dataclasses.dataclass
class Hostile(World):
    """Beside all else, every form of the report is looked through; `spoken`: the text on the terminal, too."""
    spoken: bool = False

    def play(self, lab):
        found, done = super().play(lab)
        if found:
            return found, done
        saved = lab.folder / "hostile.json"
        saved.write_text(done.stdout)
        saved.chmod(0o644)
        found += complaints(done.stdout, lambda form: lab.run("report", str(saved), "--format", form).stdout)
        if self.spoken:
            told = lab.run(*self.arguments, secret=self.secret or self.right_secret())
            if not told.stdout.strip() or bad_characters(told.stdout + told.stderr):
                found.append(f"on the terminal: {bad_characters(told.stdout + told.stderr)}")
        return found, done


# The sending side -----------------------------------------------------------------------------------------------------

def misbehaving(deed, step, port):
    return lambda lab: lab.become("gmx", port=port, misdeed={"at": step, "do": deed})


def spoilt(deed, step, port=None, finding=("server.misbehaves",), **more):
    """At this step of the dialogue on one port, or on both. Only 587 has STARTTLS, so what goes wrong about it leaves 465."""
    alone = port or step in ("starttls", "ehlo-again")
    fits = {"recommended": SMTP_465, "proven": True} if alone else {}
    # At the handshake and beyond, no server was trusted yet that could hear a sign-in on that port.
    deaf = ("gmx:smtp:587",) if step in ("greeting", "ehlo", "starttls", "handshake", "ehlo-again") else ()
    return Hostile(f"{deed}.{step}.{port or 'all'}", gmx(), finding, (2,), no_sign_in=deaf,
                   change=misbehaving(deed, step, port), **{**fits, **more})


STEPS = ("greeting", "ehlo", "starttls", "handshake", "ehlo-again", "auth", "mail", "rcpt")
CUT = ("path.cut-midway", "tls.blocked")
# What arrives at all of a reset depends on the moment; a reset of the handshake is told by the encryption's own rules.
RESET = ("server.misbehaves", "port.blocked", "path.cut-midway", "tls.blocked")
POURED = ("endless-line", "endless-reply", "gigabyte", "garbage")
POURED_STEPS = ("greeting", "ehlo", "starttls", "handshake", "ehlo-again", "auth")


def all_ports(deed, step):
    if step in ("starttls", "ehlo-again"):
        return CUT
    return RESET if deed == "reset" else ("server.misbehaves", "tls.blocked")


CUTS = [spoilt(deed, step, 587, (*CUT, "port.blocked") if deed == "reset" else CUT) for deed in ("close", "reset")
        for step in STEPS]
CUTS += [spoilt(deed, step, None, all_ports(deed, step)) for deed in ("close", "reset") for step in STEPS]
CUTS += [spoilt("half-line", step, 587, (*CUT, "server.misbehaves")) for step in STEPS[:6]]

FLOODS = [spoilt(deed, step, port, ("server.misbehaves", "server.not-mail") if deed == "garbage" else ("server.misbehaves",))
          for deed in POURED for step in POURED_STEPS for port in (587, None)]

SLOW = [
    spoilt("silence", "ehlo", None),
    spoilt("drip", "ehlo", 587, CUT),
    spoilt("drip", "greeting", None, ("server.misbehaves", "server.slow")),
    spoilt("drip-lines", "greeting", None, ("server.misbehaves", "server.slow")),
    spoilt("drip-lines", "auth", 587, CUT),
]

# Texts and lists ------------------------------------------------------------------------------------------------------

MANY = [f"X-METHOD-{number}" for number in range(1000)]
REFUSED = [f"535 5.7.8 {EVIL.decode('latin-1')}".replace("\r", " ")]


def dressed(**options):
    return lambda lab: lab.become("gmx", misdeed={}, dress=DRESS, **options)


TEXTS = [
    Hostile("dressed.healthy", gmx(), spoken=True, change=dressed()),
    Hostile("dressed.refused", gmx(), ("auth.outgoing-differs", "auth.wrong-password", "account.smtp-not-enabled",
                                       "auth.app-password-needed"), (2,), spoken=True, change=dressed(refuse_all=REFUSED)),
    Hostile("dressed.greeting-5xx", gmx(), ("server.rejects-client",), (2,), spoken=True, failed_sign_ins=4,
            change=dressed(greeting="554 5.7.1 no")),
    Hostile("thousand-mechanisms", gmx(), change=lambda lab: lab.become("gmx", mechanisms=["PLAIN", *MANY])),
    Hostile("thousand-mechanisms-unknown", gmx(), ("auth.no-common-mechanism",), (2,),
            change=lambda lab: lab.become("gmx", mechanisms=MANY)),
    Hostile("hundred-thousand-capabilities", gmx(), ("server.misbehaves",), (2,),
            change=lambda lab: lab.become("gmx", ehlo=[f"X-CAN-{number}" for number in range(100_000)])),
    Hostile("bytes-before-handshake", gmx(), ("server.misbehaves",), (2,), SMTP_465, True, no_sign_in=("gmx:smtp:587",),
            change=lambda lab: lab.become("gmx", port=587, inject="220 and more\r\n250 AUTH PLAIN\r\n")),
]

# The receiving side: sending works, so there is no finding; the lights say what is wrong --------------------------------

YELLOW = {"finding": (), "status": (0, 1)}


def incoming(**options):
    def change(lab):
        lab.changed.add("gmx_incoming")
        persona = lab.personas["gmx_incoming"]
        persona.up([{**listener, **options} for listener in persona.listeners])
    return change


def imap(deed, step):
    return Hostile(f"imap.{deed}.{step}", gmx(), **YELLOW, change=incoming(misdeed={"at": step, "do": deed}))


def pop3(deed, step):
    return Hostile(f"pop3.{deed}.{step}", POP3, **YELLOW,
                   change=incoming(kind="pop3", port=995, misdeed={"at": step, "do": deed}))


def starttls_imap(**options):
    return incoming(port=143, tls="starttls", misdeed={}, **options)


INCOMING = [
    *[imap(deed, step) for deed in ("close", "reset", *POURED) for step in ("greeting", "handshake", "capability", "authenticate")],
    *[pop3(deed, step) for deed in ("close", "reset", *POURED) for step in ("greeting", "handshake", "capa", "auth")],
    imap("drip", "greeting"),
    Hostile("imap.dressed", gmx(), spoken=True, change=incoming(misdeed={}, dress=DRESS)),
    Hostile("pop3.dressed", POP3, **YELLOW, spoken=True, change=incoming(kind="pop3", port=995, misdeed={}, dress=DRESS)),
    Hostile("imap.starttls-twin", IMAP_143, change=starttls_imap(greeting="* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi")),
    Hostile("imap.preauth", IMAP_143, **YELLOW, no_sign_in=("gmx_incoming:imap:143",),
            change=starttls_imap(greeting="* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] welcome")),
    Hostile("imap.bytes-before-handshake", IMAP_143, **YELLOW, no_sign_in=("gmx_incoming:imap:143",),
            change=starttls_imap(greeting="* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi",
                                 inject="* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN]\r\n")),
]

# Certificates ---------------------------------------------------------------------------------------------------------

HOSTS = [b"mail.gmx.net", b"smtp.gmx.net"]


def shows(make):
    def change(lab):
        chain, key = make(lab.pki)
        lab.become("gmx", chain=str(chain), key=str(key))
    return change


def written(label, hosts, common=b"mail.gmx.net", extensions=()):
    return shows(lambda pki: strange.write(pki, label, strange.name(common=common, organization=EVIL), hosts, extensions))


DEAF = {"no_sign_in": ("gmx:smtp",)}
CERTIFICATES = [
    Hostile("certificate.2000-names", gmx(), change=written("many", [*[b"h%d.example" % n for n in range(2000)], *HOSTS])),
    Hostile("certificate.long-common-name", gmx(), change=written("longname", HOSTS, common=b"A" * 60_000)),
    Hostile("certificate.evil-texts", gmx(), ("tls.name-mismatch",), (2,), spoken=True, **DEAF,
            change=written("evil", [EVIL.replace(b"\xff\xfe", b""), b"<b>.example"], common=EVIL)),
    Hostile("certificate.nul-in-name", gmx(), ("tls.name-mismatch",), (2,), **DEAF,
            change=written("nul", [b"mail.gmx.net\0.evil.example"], common=b"mail.gmx.net\0.evil.example")),
    Hostile("certificate.megabyte-extension", gmx(), ("server.misbehaves", "tls.blocked"), (2,), **DEAF,
            change=written("megabyte", HOSTS, extensions=[strange.comment(1 << 20)])),
    Hostile("certificate.20-strangers", gmx(), change=shows(lambda pki: strange.with_strangers(pki, "strangers", "mail.gmx.net", 20))),
    Hostile("certificate.20-deep", gmx(), change=shows(lambda pki: strange.deep(pki, "deep", "mail.gmx.net", 20))),
]

# Settings from the web --------------------------------------------------------------------------------------------------


def page(octets):
    return {"body": base64.b64encode(octets).decode()}


def web(misdeed):
    def change(lab):
        lab.changed.add("web")
        plain, secure = lab.personas["web"].listeners
        lab.personas["web"].up([plain, {**secure, "misdeed": misdeed}])
    return change


def connectivity(misdeed):
    def change(lab):
        lab.changed.add("web")
        plain, secure = lab.personas["web"].listeners
        lab.personas["web"].up([{**plain, "misdeed": misdeed}, secure])
    return change


def entities(levels):
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">{lines}]><clientConfig>&e{levels - 1};</clientConfig>'.encode()


PLACE = "https://autoconfig.tischlerei-moos.test/"
WEB_DEEDS = {
    "billion-laughs": page(entities(10)),
    "external-entity": page(b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><clientConfig>&f;</clientConfig>'),
    "deep-nesting": page(b"<clientConfig>" + b"<a>" * 200_000),
    "many-elements": page(b"<clientConfig>" + b"<a/>" * 200_000 + b"</clientConfig>"),
    "huge-text": page(b"<clientConfig><a>" + b"x" * 3_000_000),
    "huge-attribute": page(b'<clientConfig a="' + b"x" * 900_000 + b'"/>'),
    "evil-texts": page(AUTOCONFIG.replace("Tischlerei Moos", "]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#x202e;&#x9b;31m")
                       .encode()),
    "redirect-loop": {"location": PLACE + "mail/config-v1.1.xml"},
    "redirect-on-and-on": {"location": PLACE + "%d"},
    "redirect-to-file": {"location": "file:///etc/passwd"},
    "redirect-to-clear": {"location": "http://autoconfig.tischlerei-moos.test/x"},
    "gigabyte-body": {"at": "get", "do": "gigabyte"},
    "endless-body": {"at": "get", "do": "endless-reply"},
    "endless-header": {"at": "get", "do": "endless-line"},
    "drip": {"at": "get", "do": "drip"},
    "drip-lines": {"at": "get", "do": "drip-lines"},
    "close": {"at": "get", "do": "close"},
    "reset": {"at": "get", "do": "reset"},
}
# Without this page, the owner of the mail exchanger and the usual names lead to the same server.
WEB = [Hostile(f"web.{name}", AUTOCONFIGURED, recommended=FIRM_LINES, spoken=name == "evil-texts", change=web(deed))
       for name, deed in WEB_DEEDS.items()]
WEB += [Hostile(f"web.connectivity-{deed}", gmx(), status=(0, 1), change=connectivity({"at": "get", "do": deed}))
        for deed in ("gigabyte", "endless-line", "drip-lines", "reset")]

WORLDS = [*CUTS, *FLOODS, *SLOW, *TEXTS, *INCOMING, *CERTIFICATES, *WEB]
