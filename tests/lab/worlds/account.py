# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The account behind the sign-in, its sender and its limits, each beside a healthy twin."""
from parts.mail import PASSWORD
from parts.shell import run
from twins import twin
from world import FIRM_SMTP, World, firm, gmail, gmx

FULL = "voll@kontor-berg.test"
NEARLY_FULL = "bert@kontor-berg.test"
MOOS = ("check", "anna@tischlerei-moos.test", "--smtp", FIRM_SMTP, "--imap", "mail.kontor-berg.test:993/tls",
        "--password-stdin")
NOT_FOUND = "check_sender_access inline:{ { nirgendwo.test = 550 5.1.8 Sender address rejected: Domain not found } }"
# A client that has just sent one: Postfix counts what comes from one address (anvil).
ONE_MESSAGE = f"""
import smtplib, ssl
server = smtplib.SMTP("10.77.1.1", 587)
server.starttls(context=ssl._create_unverified_context())
server.login("anna@kontor-berg.test", "{PASSWORD}")
server.docmd("MAIL FROM:<anna@kontor-berg.test>")
server.quit()
"""


def at(address):
    return ("check", address, "--smtp", FIRM_SMTP, "--imap", "mail.kontor-berg.test:993/tls", "--password-stdin")


def refuses(lines, incoming=None, **more):
    """GMX refuses to sign in, and the incoming side too where it has words for it."""
    def change(lab):
        lab.become("gmx", refuse_all=lines, **more)
        if incoming:
            lab.become("gmx_incoming", port=993, refuse_all=True, refusal=incoming)
    return change


def says(**options):
    return lambda lab: lab.become("gmx", **options)


def senders(checks):
    """Through a name of our own: a value in master.cf may hold no blanks."""
    return lambda lab: lab.firm.adjust({"sender_checks": checks}, {"smtpd_sender_restrictions": "$sender_checks"})


def one_a_minute(lab):
    lab.firm.adjust(postfix={"smtpd_client_message_rate_limit": "1"})
    run("ip", "netns", "exec", lab.network.client, "python3", "-c", ONE_MESSAGE)


def relays_for_nobody(lab):
    """Signing in works, and yet only the firm's own people are delivered to."""
    lab.firm.adjust(postfix={"virtual_mailbox_domains": "kontor-berg.test",
                             "smtpd_relay_restrictions": "permit_mynetworks, reject_unauth_destination"})


FULL_BOX = World("account.mailbox-full", at(FULL), ("account.mailbox-full",), (2,),
                 change=lambda lab: lab.firm.fill(FULL, 11))
NEARLY = World("account.mailbox-nearly-full", at(NEARLY_FULL), ("account.mailbox-nearly-full",), (1,),
               change=lambda lab: lab.firm.fill(NEARLY_FULL, 9))
FOREIGN_SENDER = World("sender.not-allowed", firm(FIRM_SMTP, "--from", "chef@kontor-berg.test"), ("sender.not-allowed",),
                       (2,))
NO_DOMAIN = World("sender.rejected", firm(FIRM_SMTP, "--from", "anna@nirgendwo.test"), ("sender.rejected",), (2,),
                  change=senders(NOT_FOUND))
SHORT_DOMAIN = World("sender.malformed", firm(FIRM_SMTP, "--from", "anna@buero"), ("sender.malformed",), (2,),
                     change=senders("reject_non_fqdn_sender, reject_sender_login_mismatch"))
RATE = World("account.rate-limited", firm(), ("account.rate-limited",), (1,), change=one_a_minute)
RELAY = World("relay.denied", MOOS, ("relay.denied",), (2,), change=relays_for_nobody)
DISABLED = World("account.suspended", gmx(), ("account.suspended",), (2,),
                 change=refuses(["535 5.7.1 Your account is disabled."], "[CONTACTADMIN] Account is disabled"))
STOPPED = World("account.sending-suspended", gmx(), ("account.sending-suspended",), (2,),
                change=says(at_mail=["550 5.7.1 Outgoing mail is suspended for this account."]))
OFF = World("account.smtp-not-enabled", gmx(), ("account.smtp-not-enabled",), (2,), consequences=("auth.wrong-password",),
            change=refuses(["535 Authentication credentials invalid"], "[AUTHENTICATIONFAILED] login failed"))

WORLDS = [
    FULL_BOX,
    twin(FULL_BOX, change=lambda lab: lab.firm.fill(FULL, 5)),
    World("account.mailbox-full-told", gmx(), ("account.mailbox-full",), (2,),
          change=says(at_rcpt=["552 5.2.2 Mailbox full"])),
    NEARLY,
    twin(NEARLY, change=lambda lab: lab.firm.fill(NEARLY_FULL, 8)),
    World("account.mailbox-nearly-full-huge", gmx(), ("account.mailbox-nearly-full",), (1,),
          change=lambda lab: lab.become("gmx_incoming", port=993, quota=[9000000000000000000, 9223372036854775807])),
    FOREIGN_SENDER,
    twin(FOREIGN_SENDER, arguments=firm(FIRM_SMTP, "--from", "anna@kontor-berg.test")),
    World("sender.not-allowed-at-once", gmx("mail.gmx.net:587/starttls", "--from", "anna@example.org"),
          ("sender.not-allowed",), (2,),
          change=says(at_mail=["550 Requested action not taken: mailbox unavailable. Sender address is not allowed."],
                      welcome=["anna.berg@gmx.net"])),
    NO_DOMAIN,
    twin(NO_DOMAIN, change=senders("permit")),
    SHORT_DOMAIN,
    twin(SHORT_DOMAIN, change=senders("permit")),
    RELAY,
    twin(RELAY),
    RATE,
    twin(RATE, change=lambda lab: lab.firm.adjust(postfix={"smtpd_client_message_rate_limit": "20"})),
    World("account.daily-limit", gmail(), ("account.daily-limit",), (2,),
          change=lambda lab: lab.become("gmail", at_mail=[
              "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail",
              "550-5.4.5 sending limits go to",
              "550 5.4.5  https://support.google.com/a/answer/166852 ffacd0b85a97d-gsmtp"])),
    DISABLED,
    twin(DISABLED),
    STOPPED,
    World("auth.outgoing-differs-disabled", gmx(), ("auth.outgoing-differs",), (2,), failed_sign_ins=1,
          change=refuses(["535 5.7.1 Your account is disabled."])),
    OFF,
    World("account.smtp-not-enabled-told", gmx(), ("account.smtp-not-enabled",), (2,), consequences=("auth.wrong-password",),
          change=refuses(["535 Authentication credentials invalid"], "[ALERT] IMAP access is disabled for this account")),
    World("account.password-expired", gmx(), ("account.password-expired",), (2,),
          change=refuses(["432 4.7.12 A password transition is needed"])),
    World("account.plan-without-smtp", ("check", "anna.berg@tuta.com", "--password-stdin"),
          ("account.plan-without-smtp",), (2,), no_sign_in=("",)),
    World("account.plan-without-smtp-guessed", ("check", "anna.berg@hey.com", "--smtp", "smtp.hey.com:587/starttls",
                                                "--imap", "imap.hey.com:993/tls", "--password-stdin"),
          ("account.plan-without-smtp",), (2,), consequences=("dns.host-not-found",), no_sign_in=("",)),
    World("account.plan-without-smtp-bridge", ("check", "anna.berg@proton.me", "--password-stdin"),
          ("account.plan-without-smtp",), (2,), consequences=("local.helper-not-running",), no_sign_in=("",)),
]
