# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Ports that are blocked, wrong, shut or led elsewhere, and boxes on the way that meddle with the dialogue."""
from parts.mail import PASSWORD
from parts.personas import Persona, smtp
from parts.shell import run
from twins import twin
from world import FIRM_LINES, GMX_LINES, World, firm, gmail, gmx

SENDING = "{ 25, 465, 587, 2525 }"
WEB = "10.77.1.6"
FIRM = "10.77.1.1"
GMX = "10.77.1.3"
YARD = "10.77.1.9"
# A server that is known by its settings alone: no SRV, no autoconfig, no preset.
AT_YARD = ("check", "anna@hinterhof.test", "--smtp", "mail.hinterhof.test:25/starttls", "--password-stdin")


def all_blocked(lab):
    lab.drop(f"tcp dport {SENDING}")


def elsewhere(lab, match, port, listener):
    """Leads the connections that match to a listener beside the web's."""
    lab.network.redirect(f"{match} dnat ip to {WEB}:{port}")
    lab.changed.add("web")
    web = lab.personas["web"]
    web.up([*web.listeners, {"port": port, "tls": "none", **listener}])


def through_box(**what):
    """The way to GMX's 587 leads through a box that passes everything on, or does `what` to it."""
    return lambda lab: elsewhere(lab, f"ip daddr {GMX} tcp dport 587", 2601, {"kind": "relay", "to": [GMX, 587], **what})


def redirected(**options):
    """The network's own mail server answers on the firm's 587."""
    def change(lab):
        chain, key = lab.pki.server("isp", ["relay.netz-sued.test"])
        elsewhere(lab, f"ip daddr {FIRM} tcp dport 587", 2602, {
            "kind": "smtp", "name": "relay.netz-sued.test", "chain": str(chain), "key": str(key), "tls": "starttls",
            "mechanisms": ["PLAIN", "LOGIN"], "greeting": "220 relay.netz-sued.test ESMTP", **options})
    return change


def only_2525(lab):
    """The usual ports are refused before anything is led from 2525 to the real one."""
    lab.network.redirect(f"ip daddr {FIRM} tcp dport {{ 25, 465, 587 }} dnat ip to {FIRM}:9",
                         f"ip daddr {FIRM} tcp dport 2525 dnat ip to {FIRM}:587")


def yard(lab):
    """A small server of its own that listens on port 25 and nowhere else."""
    run("ip", "-n", lab.network.server, "addr", "replace", f"{YARD}/32", "dev", "lo")
    lab.dns.router(f"host-record=mail.hinterhof.test,{YARD}", "mx-host=hinterhof.test,mail.hinterhof.test,10")
    if "yard" not in lab.personas:
        certificate = lab.pki.server("yard", ["mail.hinterhof.test"])
        lab.personas["yard"] = Persona(lab.network, lab.folder / "personas", "yard", {"address": YARD}, [
            smtp("mail.hinterhof.test", 25, certificate, "starttls", users={"anna@hinterhof.test": PASSWORD})])
        lab.personas["yard"].up()


def yard_behind_a_closed_25(lab):
    yard(lab)
    lab.drop("tcp dport 25")


def cut_after(octets):
    return lambda lab: lab.network.cut_after(f"ip saddr {GMX} tcp sport 587", octets)


BLOCKED_587 = World("port.blocked-587", gmail(), ("port.blocked",), (2,), ("smtp.gmail.com:465/tls",), True,
                    change=lambda lab: lab.drop("tcp dport 587"))
PORT_25 = World("port.25-blocked", firm("mail.kontor-berg.test:25/starttls"), ("port.25-blocked",), (2,), FIRM_LINES, True,
                change=lambda lab: lab.drop("tcp dport 25"))
ONLY_25 = World("port.only-25-and-blocked", AT_YARD, ("port.only-25-and-blocked",), (2,), consequences=("server.down",),
                change=yard_behind_a_closed_25)
INSPECTED = World("path.smtp-filter-fixup", gmx(), ("path.smtp-filter",), (2,), ("mail.gmx.net:465/tls",), True,
                  change=through_box(inspect="fixup"), no_sign_in=("web",))
REDIRECTED = World("port.redirected", firm(), ("port.redirected",), (2,), ("mail.kontor-berg.test:465/tls",), True,
                   consequences=("tls.name-mismatch",), change=redirected(), no_sign_in=("web",))

WORLDS = [
    PORT_25,
    World("port.25-refused", firm("mail.kontor-berg.test:25/starttls"), ("port.25-blocked",), (2,), FIRM_LINES, True,
          change=lambda lab: lab.reject("tcp dport 25")),
    BLOCKED_587,
    twin(BLOCKED_587, change=lambda lab: lab.drop("tcp dport 2587")),
    World("port.blocked-587-reset", gmail(), ("port.blocked",), (2,), ("smtp.gmail.com:465/tls",), True,
          change=lambda lab: lab.reject("tcp dport 587")),
    World("port.blocked-465", gmx("mail.gmx.net:465/tls"), ("port.blocked",), (2,), ("mail.gmx.net:587/starttls",), True,
          change=lambda lab: lab.drop("tcp dport 465")),
    World("port.all-blocked", gmail(), ("port.all-blocked",), (2,), change=all_blocked),
    World("port.all-blocked-reset", gmx(), ("port.all-blocked",), (2,),
          change=lambda lab: lab.reject(f"tcp dport {SENDING}")),
    twin(World("port.all-blocked", gmx(), ()), change=lambda lab: lab.drop("tcp dport { 25, 465, 2525 }")),
    World("port.wrong-578", firm("mail.kontor-berg.test:578/starttls"), ("port.wrong",), (2,), FIRM_LINES, True),
    World("port.wrong-imap", firm("mail.kontor-berg.test:143/starttls"), ("port.wrong",), (2,), FIRM_LINES, True),
    World("port.nonstandard", firm(), ("port.nonstandard",), (2,), ("mail.kontor-berg.test:2525/starttls",), True,
          consequences=("server.down",), change=only_2525),
    twin(World("port.nonstandard", firm(), ()),
         change=lambda lab: lab.network.redirect(f"ip daddr {FIRM} tcp dport 2525 dnat ip to {FIRM}:587")),
    ONLY_25,
    twin(ONLY_25, change=yard),
    REDIRECTED,
    World("port.redirected-in-clear", firm(), ("port.redirected",), (2,), ("mail.kontor-berg.test:465/tls",), True,
          consequences=("path.starttls-stripped",), no_sign_in=("web",),
          change=redirected(starttls=False, mechanisms_clear=["PLAIN", "LOGIN"])),
    INSPECTED,
    World("path.smtp-filter-esmtp", gmx(), ("path.smtp-filter", "path.starttls-stripped"), (2,), ("mail.gmx.net:465/tls",),
          True, change=through_box(inspect="esmtp"), no_sign_in=("web",)),
    twin(INSPECTED, change=through_box()),
    World("path.cut-midway-after-octets", gmx(), ("path.cut-midway",), (2,), ("mail.gmx.net:465/tls",), True,
          change=cut_after(1200)),
    twin(World("path.cut-midway-after-octets", gmx(), ()), change=cut_after(100000)),
    World("path.cut-midway-reset", gmx(), ("path.cut-midway",), (2,), ("mail.gmx.net:465/tls",), True,
          change=through_box(cut_after=600, cut="reset")),
    World("path.cut-midway-close", gmx(), ("path.cut-midway",), (2,), ("mail.gmx.net:465/tls",), True,
          change=through_box(cut_after=120, cut="close")),
    World("settings.incoming-as-outgoing", gmx("imap.gmx.net:587/starttls"), ("settings.incoming-as-outgoing",), (2,),
          GMX_LINES, True),
]
