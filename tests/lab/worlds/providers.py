# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Every provider of the presets, as it stands in real life with nothing wrong: the address alone is given, the settings
come from the preset, and nothing must be found."""
import json
import pathlib

from parts.personas import GMAIL_PASSWORD, Persona, imap, smtp
from parts.shell import run
from world import World

PRESETS = pathlib.Path(__file__).resolve().parents[3] / "resources" / "providers"
PLACE = {"address": "10.77.1.20"}

# How the large ones greet and what they offer: greeting, EHLO keywords, sign-in methods. From public transcripts.
SHAPES = {
    "google": ("220 smtp.gmail.com ESMTP 5b1f17b1804b1-43b - gsmtp", ["CHUNKING"],
               ["LOGIN", "PLAIN", "XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER", "XOAUTH"]),
    "microsoft": ("220 AS4P190CA0012.outlook.office365.com Microsoft ESMTP MAIL Service ready at Sat, 21 Nov 2026 05:00:00 "
                  "+0000", ["DSN", "CHUNKING"], ["LOGIN", "XOAUTH2"]),
    "yahoo": ("220 smtp.mail.yahoo.com ESMTP ready", ["X-SMTP"], ["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"]),
    "icloud": ("220 iCloud SMTP - p00-icloudmta-asmtp-us-central-1k-100-percent-10 2546B20 ready", ["DSN", "CHUNKING"],
               ["ATOKEN", "ATOKEN2", "LOGIN", "PLAIN"]),
    "gmx": ("220 gmx.net (mrgmx005) Nemesis ESMTP Service ready", [], ["LOGIN", "PLAIN"]),
    "webde": ("220 web.de (mrweb106) Nemesis ESMTP Service ready", [], ["LOGIN", "PLAIN"]),
    "ionos": ("220 kundenserver.de (mreue010) Nemesis ESMTP Service ready", [], ["LOGIN", "PLAIN"]),
    "t-online": ("220 fwd76.aul.t-online.de T-Online ESMTP receiver fssmtpd2025 ready.", ["HELP"], ["LOGIN", "PLAIN"]),
    "zoho": ("220 mx.zohomail.com SMTP Server ready November 21, 2026 5:00:00 AM UTC", [], ["LOGIN", "PLAIN", "XOAUTH2"]),
    "fastmail": ("220 mail.messagingengine.com ESMTP . No UCE permitted.", [], ["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"]),
    "yandex": ("220 mail-nwsmtp-smtp-production-main-57.iva.yp-c.yandex.net (Want to use Yandex.Mail for your domain?) "
               "1795237200-PwdE", ["DSN"], ["LOGIN", "PLAIN", "XOAUTH2"]),
    "mailru": ("220 smtp52.i.mail.ru ESMTP ready (Looking for Mail for your domain? Visit biz.mail.ru)", [],
               ["PLAIN", "LOGIN", "XOAUTH2"]),
    "qq": ("220 newxmesmtplogicsvrszc5-0.qq.com XMail Esmtp QQ Mail Server.", ["MAILCOMPRESS"],
           ["LOGIN", "PLAIN", "XOAUTH", "XOAUTH2"]),
    "163": ("220 163.com Anti-spam GT for Coremail System (163com[20141201])", ["X-INFO"], ["LOGIN", "PLAIN", "XOAUTH2"]),
    "orange": ("220 opmta1mto02nd1 opmta1mto02nd1 ESMTP server ready", ["DSN"], ["LOGIN", "PLAIN"]),
    "comcast": ("220 resomta-h1p-027916.sys.comcast.net resomta-h1p-027916.sys.comcast.net ESMTP server ready", [],
                ["LOGIN", "PLAIN", "XOAUTH2"]),
}


def user_of(address, form):
    return address.split("@")[0] if form == "local-part" else address


def listeners_of(preset, address, certificate):
    family = preset.get("family", preset["id"])
    greeting, keywords, mechanisms = SHAPES.get(preset["id"]) or SHAPES.get(family) or (None, [], ["PLAIN", "LOGIN"])
    options = {"users": {user_of(address, preset.get("outgoing_user")): GMAIL_PASSWORD}, "ehlo": keywords,
               "mechanisms": mechanisms, **({"greeting": greeting} if greeting else {})}
    ports = {line["port"]: smtp(line["host"], line["port"], certificate, line["security"], **options)
             for line in preset["outgoing"]}
    users = {user_of(address, preset.get("incoming_user")): GMAIL_PASSWORD}
    for line in preset["incoming"]:
        if line["protocol"] == "imap" and line["security"] == "tls":
            ports[line["port"]] = imap(line["port"], certificate, users=users)
    return list(ports.values())


def stand_up(preset, address):
    """The provider's servers at one address, under all of its names."""
    def change(lab):
        run("ip", "-n", lab.network.server, "addr", "replace", f"{PLACE['address']}/32", "dev", "lo")
        hosts = sorted({line["host"] for side in ("outgoing", "incoming") for line in preset[side]})
        domain = address.split("@")[1]
        lab.dns.router(*[f"host-record={host},{PLACE['address']}" for host in hosts], f"mx-host={domain},{hosts[0]},10",
                       without=hosts)
        certificate = lab.pki.server(f"preset-{preset['id']}", hosts)
        if "preset" in lab.personas:
            lab.personas["preset"].down()
        lab.personas["preset"] = Persona(lab.network, lab.folder / "personas", "preset", PLACE,
                                         listeners_of(preset, address, certificate))
        lab.personas["preset"].up()
    return change


def worlds():
    for path in sorted(PRESETS.glob("*.json")):
        preset = json.loads(path.read_text())
        usable = preset.get("smtp_included", True) and preset.get("domains") and preset.get("outgoing")
        first = preset["incoming"][0] if preset.get("incoming") else {}
        # The lab's own scripted servers speak IMAP with TLS; those few that publish nothing alike are left out.
        if not usable or (first.get("protocol"), first.get("security")) != ("imap", "tls"):
            continue
        address = f"anna.berg@{preset['domains'][0]}"
        other = "other" in (preset.get("outgoing_user"), preset.get("incoming_user"))
        if not other:
            yield World(f"healthy.{preset['id']}", ("check", address, "--password-stdin"), change=stand_up(preset, address))


WORLDS = list(worlds())
