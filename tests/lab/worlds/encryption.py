# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Encryption that is missing, mismatched or not to be trusted."""
from twins import twin
from world import FIRM_LINES, GMAIL_LINES, GMX_LINES, World, firm, gmail, gmx

HOSTS = ["mail.kontor-berg.test"]
GMX_HOSTS = ["mail.gmx.net", "smtp.gmx.net"]
WEB = "10.77.1.6"
# Every sending server that a box in between could be asked for.
BOX_HOSTS = [*GMX_HOSTS, "imap.gmx.net", "smtp.gmail.com", "imap.gmail.com", "smtp.mail.yahoo.com"]
GMX_TLS = "mail.gmx.net:465/tls"


def certificate(make):
    return lambda lab: lab.show_firm(make(lab.pki))


def gmx_shows(make, **options):
    """GMX's sending ports with another certificate, and whatever else a listener may say."""
    def change(lab):
        chain, key = make(lab.pki)
        lab.become("gmx", chain=str(chain), key=str(key), **options)
    return change


def stripped(lab):
    """587 offers sign-in but no STARTTLS: a trap for the password."""
    lab.become("gmail", port=587, starttls=False, mechanisms_clear=["PLAIN", "LOGIN"])


def unavailable(lab):
    lab.reject("ip daddr 10.77.1.1 tcp dport 465")
    lab.network.redirect("ip daddr 10.77.1.1 tcp dport 587 dnat ip to 10.77.1.6:2587")
    lab.changed.add("web")
    lab.personas["web"].up([*lab.personas["web"].listeners,
                            {"kind": "smtp", "port": 2587, "tls": "none", "name": "mail.kontor-berg.test",
                             "mechanisms_clear": ["PLAIN", "LOGIN"]}])


def boxed(match, **what):
    """Connections that match pass a box that meddles with their encryption."""
    def change(lab):
        lab.network.redirect(f"{match} dnat ip to {WEB}:4650")
        lab.changed.add("web")
        web = lab.personas["web"]
        web.up([*web.listeners, {"kind": "tls-box", "port": 4650, **what}])
    return change


def opened(authority, trusted=False, match="ip daddr 10.77.1.0/24 tcp dport 465"):
    """A gateway opens encrypted connections and signs anew, by an authority of this name."""
    def change(lab):
        root = lab.pki.authority("gateway", authority)
        chain, key = lab.pki.server("opened", BOX_HOSTS, signer="gateway")
        if trusted:
            lab.network.trust(lab.pki.root, root)
        boxed(match, tls="tls", chain=str(chain), key=str(key))(lab)
    return change


def stapled(revoked):
    def change(lab):
        chain, key = lab.pki.server("stapled", GMX_HOSTS)
        lab.become("gmx", chain=str(chain), key=str(key), staple=str(lab.pki.staple("stapled", revoked)))
    return change


def tls_of_firm(rsa=None, group=False, **postfix):
    """The firm's Postfix with other settings of its TLS, with an RSA key and a small group where they need them."""
    def change(lab):
        if rsa:
            lab.show_firm(lab.pki.server("rsa", HOSTS, rsa=rsa))
        more = {"smtpd_tls_dh1024_param_file": lab.pki.small_group()} if group else {}
        lab.firm.adjust(postfix={**postfix, **more})
    return change


def on_a_lax_computer(change):
    """The same, where this computer still takes what others refuse."""
    def lax(lab):
        lab.network.security_level(1)
        change(lab)
    return lax


def nothing_in_common(lab):
    lab.network.redirect(f"ip daddr 10.77.1.3 tcp dport 465 dnat ip to {WEB}:4651")
    lab.reject("ip daddr 10.77.1.3 tcp dport { 25, 587 }")
    lab.changed.add("web")
    web = lab.personas["web"]
    web.up([*web.listeners, {"kind": "no-common-tls", "port": 4651, "tls": "none"}])


def refused_for_now(lab):
    lab.become("gmx", port=587, starttls_reply="454 4.7.0 TLS not available due to local problem")


INJECTED = ("server.misbehaves", "path.cut-midway", "path.smtp-filter", "tls.blocked")
OLD_PROTOCOLS = ">=TLSv1, <=TLSv1"
OLD_TLS = {"smtpd_tls_protocols": OLD_PROTOCOLS, "smtpd_tls_mandatory_protocols": OLD_PROTOCOLS,
           "tls_medium_cipherlist": "ALL:@SECLEVEL=0"}
SMALL_GROUP = {"smtpd_tls_protocols": "<=TLSv1.2", "smtpd_tls_mandatory_protocols": "<=TLSv1.2"}
WEAK = gmx_shows(lambda pki: pki.server("weak", GMX_HOSTS, rsa=1024), ciphers="DEFAULT:@SECLEVEL=0")
SHA1 = gmx_shows(lambda pki: pki.server("sha1", GMX_HOSTS, rsa=2048, digest="sha1"), ciphers="DEFAULT:@SECLEVEL=0")
SMTP_AT_GMX = "ip daddr 10.77.1.3 tcp dport { 465, 587 }"
NO_FIRM_SIGN_IN = {"no_sign_in": ("firm:smtp",)}
NO_GMX_SIGN_IN = {"no_sign_in": ("gmx:smtp",)}

EXPIRED = World("tls.expired", firm(), ("tls.expired",), (2,), **NO_FIRM_SIGN_IN, change=certificate(
    lambda pki: pki.server("expired", HOSTS, start="20240101000000Z", end="20240401000000Z")))
FUTURE = World("tls.not-yet-valid", firm(), ("tls.not-yet-valid",), (2,), **NO_FIRM_SIGN_IN, change=certificate(
    lambda pki: pki.server("future", HOSTS, start="20400101000000Z", end="20410101000000Z")))
SELF_SIGNED = World("tls.self-signed", firm(), ("tls.self-signed",), (2,), **NO_FIRM_SIGN_IN, change=certificate(
    lambda pki: pki.self_signed("selfsigned", HOSTS)))
UNKNOWN = World("tls.untrusted-issuer", firm(), ("tls.untrusted-issuer",), (2,), **NO_FIRM_SIGN_IN, change=certificate(
    lambda pki: pki.server("unheard", HOSTS, signer="stranger")))
LONE = World("tls.incomplete-chain", firm(), ("tls.incomplete-chain",), (2,), **NO_FIRM_SIGN_IN, change=certificate(
    lambda pki: pki.server("incomplete", HOSTS, chain=False)))
# The name in the certificate leads to the same server, so the cure may sign in there.
OTHER_NAME = World("tls.name-mismatch", firm(), ("tls.name-mismatch",), (2,), ("kontor-berg.test:587/starttls",), True,
                   change=certificate(
    lambda pki: pki.server("othername", ["kontor-berg.test", "www.kontor-berg.test"])))
REVOKED = World("tls.revoked", gmx(), ("tls.revoked",), (2,), **NO_GMX_SIGN_IN, change=stapled(True))
OUTDATED = World("tls.outdated-server", firm(), ("tls.outdated-server",), (2,), **NO_FIRM_SIGN_IN,
                 change=tls_of_firm(**OLD_TLS))
SMALL = World("tls.weak-group", firm(), ("tls.weak",), (2,), **NO_FIRM_SIGN_IN, change=tls_of_firm(
    rsa=2048, group=True, **SMALL_GROUP, tls_medium_cipherlist="DHE:@SECLEVEL=0"))
WEAK_KEY = World("tls.weak-key", gmx(), ("tls.weak",), (2,), **NO_GMX_SIGN_IN, change=WEAK)
WEAK_HERE = World("tls.weak-but-taken", gmx(), ("tls.weak",), (1,), change=on_a_lax_computer(WEAK))
FOREIGN_ROOT = World("tls.intercepted", gmx(GMX_TLS), ("tls.intercepted",), (2,), **NO_GMX_SIGN_IN,
                     consequences=("tls.untrusted-issuer",), change=opened("Norton Web/Mail Shield Root"))
KNOWN_ROOT = World("tls.intercepted-trusted", gmx(GMX_TLS), ("tls.intercepted",), (2,),
                   change=opened("FortiGate CA", trusted=True))
UNNAMED_ROOT = World("tls.intercepted-by-nobody-known", gmx(GMX_TLS), ("tls.intercepted",), (2,), **NO_GMX_SIGN_IN,
                     consequences=("tls.untrusted-issuer",), change=opened("Acme 7 Authority"))
OWN_NAME = World("tls.blocked-name-reset", gmx(GMX_TLS), ("tls.blocked",), (2,), **NO_GMX_SIGN_IN,
                 change=boxed(SMTP_AT_GMX, cut="reset", names=["mail.gmx.net"]))
LATER = World("tls.refused-temporarily", gmx(), ("tls.refused-temporarily",), (1,), ("mail.gmx.net:465/tls",), True,
              change=refused_for_now)

WORLDS = [
    World("safety.starttls-injection", gmail(), INJECTED, (2,), no_sign_in=("gmail:smtp:587",),
          change=lambda lab: lab.become("gmail", port=587, inject="250 OK\r\n")),
    World("tls.mode-mismatch-587", firm("mail.kontor-berg.test:587/tls"), ("tls.mode-mismatch",), (2,), FIRM_LINES, True),
    World("tls.mode-mismatch-465", firm("mail.kontor-berg.test:465/starttls"), ("tls.mode-mismatch",), (2,), FIRM_LINES,
          True),
    twin(World("tls.mode-mismatch", firm("mail.kontor-berg.test:465/tls"))),
    World("tls.required", gmail("smtp.gmail.com:587/none"), ("tls.required", "auth.needs-encryption"), (2,), GMAIL_LINES,
          True),
    World("path.starttls-stripped", gmail(), ("path.starttls-stripped",), (2,), ("smtp.gmail.com:465/tls",), True,
          no_sign_in=("gmail:smtp:587",), change=stripped),
    twin(World("path.starttls-stripped", gmail())),
    World("tls.unavailable", firm(), ("tls.unavailable",), (2,), no_sign_in=("firm:smtp", "web"), change=unavailable),
    LATER,
    twin(LATER, change=lambda lab: lab.become("gmx", port=465, drop=(25,))),
    EXPIRED,
    twin(EXPIRED, change=certificate(lambda pki: pki.server("renewed", HOSTS, start="20260101000000Z", end="20400101000000Z"))),
    FUTURE,
    SELF_SIGNED,
    UNKNOWN,
    LONE,
    twin(LONE, change=certificate(lambda pki: pki.server("complete", HOSTS))),
    OTHER_NAME,
    twin(OTHER_NAME, change=certificate(lambda pki: pki.server("bothnames", ["kontor-berg.test", *HOSTS]))),
    REVOKED,
    twin(REVOKED, change=stapled(False)),
    OUTDATED,
    twin(OUTDATED, change=tls_of_firm(smtpd_tls_protocols="<=TLSv1.2", smtpd_tls_mandatory_protocols="<=TLSv1.2")),
    SMALL,
    twin(SMALL, change=tls_of_firm(rsa=2048, **SMALL_GROUP, tls_medium_cipherlist="DHE:ECDHE")),
    WEAK_KEY,
    WEAK_HERE,
    twin(WEAK_KEY, change=gmx_shows(lambda pki: pki.server("strong", GMX_HOSTS, rsa=3072))),
    World("tls.weak-signature", gmx(), ("tls.weak",), (2,), **NO_GMX_SIGN_IN, change=SHA1),
    World("tls.weak-nothing-in-common", gmx(GMX_TLS), ("tls.weak",), (2,), **NO_GMX_SIGN_IN, change=nothing_in_common),
    FOREIGN_ROOT,
    KNOWN_ROOT,
    UNNAMED_ROOT,
    # A company's own gateway, whose root this computer knows: nothing is wrong.
    twin(UNNAMED_ROOT, change=opened("Acme 7 Authority", trusted=True)),
    OWN_NAME,
    World("tls.blocked-name-silence", gmx(GMX_TLS), ("tls.blocked",), (2,), GMX_LINES[:1], True, ("path.cut-midway",),
          no_sign_in=("gmx:smtp:465",),
          change=boxed("ip daddr 10.77.1.3 tcp dport 465", cut="silence", names=["mail.gmx.net"])),
    World("tls.blocked-everything", gmx(), ("tls.blocked",), (2,), no_sign_in=("gmx",),
          change=boxed("ip daddr 10.77.1.0/24 tcp dport { 465, 587, 993 }", cut="reset", names=["*"])),
    twin(OWN_NAME, change=boxed(SMTP_AT_GMX, cut="reset", names=["somewhere.else.test"])),
]
