# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Where SMTP is closed for good: the roads that are left, in their order, with the administrator's exact command. And what
may be sent: as whom, and how large."""
import dataclasses
import json

from parts.mail import PASSWORD
from parts.personas import GMAIL_PASSWORD
from twins import twin
from world import FIRM_SMTP, World, firm, gmail, gmx
from worlds.sign_in import OUTLOOK, RETIRED, SMTP_DISABLED, becomes, outlook_takes_passwords

MICROSOFT_365 = ("check", "anna@kontor-berg.test", "--preset", "microsoft365", "--smtp", "smtp.office365.com:587/starttls",
                 "--imap", "mail.kontor-berg.test:993/tls", "--password-stdin", "--full-addresses")
COMMAND = "Set-CASMailbox -Identity 'anna@kontor-berg.test' -SmtpClientAuthenticationDisabled $false"


@dataclasses.dataclass
class RoadWorld(World):
    roads: tuple = ()     # the cures of the root cause, in this order
    letter: tuple = ()    # what the first letter must say
    links: tuple = ()     # parts of links that must stand with the cures
    senders: tuple = ()   # (address, result) of the matrix
    attachment: int = 0   # octets of the largest file that may be added; 0: not asked

    def judge(self, done, forms):
        yield from super().judge(done, forms)
        try:
            report = json.loads(done.stdout)
        except ValueError:
            return
        fixes = report["findings"][0]["fixes"] if report["findings"] else []
        ids = tuple(fix["id"] for fix in fixes)
        if self.roads and ids != self.roads:
            yield f"the roads are {ids}, not {self.roads}"
        written = next((fix["letter"] for fix in fixes if fix["letter"]), "")
        for part in self.letter:
            if part not in written:
                yield f"the letter does not say {part!r}"
        links = [link for fix in fixes for link in fix["links"]]
        for part in self.links:
            if not any(part in link for link in links):
                yield f"no link to {part} among {links}"
        tried = tuple((row["address"], row["result"]) for row in report["senders"])
        if tried != self.senders:
            yield f"the senders are {tried}, not {self.senders}"
        sending = next(check for check in report["checks"] if check["id"] == "sending")
        attachment = sending["observed"].get("message_limit", {}).get("attachment", 0)
        if self.attachment and attachment != self.attachment:
            yield f"an attachment may have {attachment} octets, not {self.attachment}"


def senders(*addresses):
    given = [word for address in addresses for word in ("--from", address)]
    return firm(FIRM_SMTP, *given, "--full-addresses")


DISABLED = RoadWorld(
    "roads.smtp-disabled", MICROSOFT_365, ("auth.smtp-disabled",), (2,), secret=PASSWORD,
    change=becomes("outlook", refuse_all=SMTP_DISABLED), roads=("ask-admin-smtp-auth", "use-own-program", "write-in-browser",
                                                               "send-through-api"),
    letter=("anna@kontor-berg.test", "smtp.office365.com", f"\n    {COMMAND}\n", "SmtpClientAuthentication is disabled"),
    links=("outlook.office.com", "graph/api/user-sendmail"))
RETIRED_ROADS = RoadWorld(
    "roads.basic-retired", OUTLOOK, ("auth.basic-retired",), (2,), change=becomes("outlook", refuse_all=RETIRED),
    roads=("use-oauth", "use-own-program", "write-in-browser", "send-through-api"), links=("outlook.live.com",))
OAUTH = RoadWorld("roads.oauth-needed", OUTLOOK, ("auth.oauth-needed",), (2,),
                  roads=("use-oauth", "use-own-program", "write-in-browser", "send-through-api"))
BRIDGE = RoadWorld("roads.plan-without-smtp", ("check", "anna.berg@proton.me", "--password-stdin"),
                   ("account.plan-without-smtp",), (2,), no_sign_in=("",),
                   roads=("install-bridge", "upgrade-plan", "use-own-program", "write-in-browser"),
                   links=("proton.me/mail/bridge", "proton.me/mail/pricing", "mail.proton.me"))
MATRIX = RoadWorld("senders.one-refused", senders("anna@kontor-berg.test", "chef@kontor-berg.test"), ("sender.not-allowed",),
                   (1,), likely=False, attachment=26214400 // 78 * 57,
                   senders=(("anna@kontor-berg.test", "taken"), ("chef@kontor-berg.test", "refused")))

WORLDS = [
    DISABLED,
    twin(DISABLED, change=lambda lab: lab.become("outlook", refuse_all=None, users={"anna@kontor-berg.test": PASSWORD}),
         secret=PASSWORD, roads=(), letter=(), links=()),
    RETIRED_ROADS,
    twin(RETIRED_ROADS, change=outlook_takes_passwords, secret=GMAIL_PASSWORD, roads=(), links=()),
    OAUTH,
    BRIDGE,
    RoadWorld("roads.plan-without-smtp-web", ("check", "anna.berg@tuta.com", "--password-stdin"),
              ("account.plan-without-smtp",), (2,), no_sign_in=("",), roads=("use-own-program", "write-in-browser"),
              links=("app.tuta.com",)),
    MATRIX,
    twin(MATRIX, arguments=senders("anna@kontor-berg.test", "anna@kontor-berg.test"), senders=()),
    RoadWorld("senders.set-one-refused", senders("chef@kontor-berg.test", "anna@kontor-berg.test"), ("sender.not-allowed",),
              (2,), likely=False, senders=(("chef@kontor-berg.test", "refused"), ("anna@kontor-berg.test", "taken"))),
    RoadWorld("senders.not-tried", senders("anna@kontor-berg.test", "chef@kontor-berg.test"), ("auth.wrong-password",), (2,),
              secret="not-the-right-one",
              senders=(("anna@kontor-berg.test", "not_tried"), ("chef@kontor-berg.test", "not_tried"))),
    # The smaller of what the server announces and what the provider publishes counts.
    RoadWorld("senders.room", gmx(), attachment=35882577 // 78 * 57),
    RoadWorld("senders.room-published", gmail(), attachment=26214400 // 78 * 57),
]
