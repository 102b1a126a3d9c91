# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""What the large operators say when they refuse, in their own form, at every step: the address alone is given, the
settings come from the preset. Each must be named, lead to the operator's page, and leave a healthy twin green."""
import dataclasses
import json

from twins import twin
from world import World
from worlds.providers import PRESETS, stand_up

GOOGLE_TAIL = "ffacd0b85a97d-4361f - gsmtp"
RED, YELLOW = (2,), (1,)


@dataclasses.dataclass
class Refused(World):
    link: str = ""  # must be in the address of a page that a cure of the root cause opens

    def judge_findings(self, findings):
        yield from super().judge_findings(findings)
        pages = [page for finding in findings[:1] for fix in finding["fixes"] for page in fix["links"] if page]
        if self.link and not any(self.link in page for page in pages):
            yield f"no cure opens {self.link}, only {pages}"


def preset_of(name):
    return json.loads((PRESETS / f"{name}.json").read_text())


def says(name, incoming=None, **options):
    """The provider stands as it should; its sending servers have these options, and its incoming ones refuse to sign in
    with these words, if any."""
    preset = preset_of(name)
    place = stand_up(preset, address_of(name))

    def change(lab):
        place(lab)
        persona = lab.personas["preset"]
        of_kind = {"smtp": options, "imap": {"refuse_all": True, "refusal": incoming} if incoming else {}}
        persona.up([{**one, **of_kind[one["kind"]]} for one in persona.listeners])
    return change


def address_of(name):
    return f"anna.berg@{preset_of(name)['domains'][0]}"


def world(name, step, lines, finding, status=RED, link="", incoming=None, **more):
    findings = finding if isinstance(finding, tuple) else (finding,)
    return Refused(f"{findings[0]}@{name}.{step}", ("check", address_of(name), "--password-stdin"), findings, status,
                   link=link, change=says(name, incoming, **{STEPS[step]: lines if step != "greeting" else lines[0]}), **more)


STEPS = {"greeting": "greeting", "hello": "ehlo_reply", "sign-in": "refuse_all", "sender": "at_mail",
         "recipient": "at_rcpt"}

SIGN_IN = [
    world("gmail", "sign-in", ["534-5.7.9 Application-specific password required. For more information, go to",
                               f"534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor {GOOGLE_TAIL}"],
          "auth.app-password-needed", link="google.com/apppasswords"),
    world("gmail", "sign-in", ["534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your",
                               "534-5.7.14 web browser and then try again.",
                               f"534 5.7.14  https://support.google.com/mail/?p=WebLoginRequired {GOOGLE_TAIL}"],
          "auth.web-login-needed", link="WebLoginRequired"),
    world("gmail", "sign-in", ["454-4.7.0 Too many login attempts, please try again later. For more information, go to",
                               f"454 4.7.0  https://support.google.com/mail/answer/7126229 {GOOGLE_TAIL}"],
          "auth.locked", link="answer/7126229"),
    world("gmail", "sign-in", [f"454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later. {GOOGLE_TAIL}"],
          "auth.server-trouble", YELLOW),
    world("outlook", "sign-in", ["535 5.7.139 Authentication unsuccessful, basic authentication is disabled. "
                                 "[FR0P281CA0142.DEUP281.PROD.OUTLOOK.COM 2026-11-21T08:00:00.000Z 08DE28CCAA000000]"],
          "auth.oauth-needed", link="support.microsoft.com"),
    world("icloud", "sign-in", ["535 5.7.8 Error: authentication failed: app-specific password required"],
          "auth.app-password-needed", link="support.apple.com"),
    world("mail-ru", "sign-in", ["535 5.7.0 NEOBHODIM parol prilozheniya "
                                 "https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED"],
          "auth.app-password-needed", link="help.mail.ru"),
    world("mail-ru", "sign-in", ["535 5.7.0 Account is blocked"], "account.suspended", link="help.mail.ru",
          incoming="[CONTACTADMIN] Account is blocked"),
    world("yandex", "sign-in", ["535 5.7.8 Error: authentication failed: This user does not have access rights to this "
                                "service 1795237200-abcDEF12345"],
          "account.smtp-not-enabled", link="yandex.com/support"),
    world("qq", "sign-in", ["535 Login Fail. Please enter your authorization code to login. More information in "
                            "https://service.mail.qq.com/detail/0/75"],
          "auth.app-password-needed", link="service.mail.qq.com"),
    world("qq", "sign-in", ["535 Login fail. Account is abnormal, service is not open, password is incorrect, login "
                            "frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023"],
          "account.smtp-not-enabled", link="help.mail.qq.com"),
    world("netease-163", "sign-in", ["550 User has no permission"], "account.smtp-not-enabled", link="help.mail.163.com"),
    # Whether the incoming side is still asked after this refusal depends on which of the two was faster.
    world("zoho", "sign-in", ["554 5.1.8 Sender Address Blocked"], ("account.sending-suspended", "account.suspended"),
          link="zoho.com"),
    world("fastmail", "sign-in", ["535 5.7.0 Incorrect username or password: programs need an app password"],
          "auth.app-password-needed", link="fastmail.help"),
    world("seznam", "sign-in", ["535 5.7.8 Error: authentication failed: access from mail clients is disabled"],
          "account.smtp-not-enabled", link="seznam.cz"),
    world("comcast", "sign-in", ["535 5.7.1 Third-party access is not enabled for this mailbox"],
          "account.smtp-not-enabled", link="third-party-email-access"),
    world("posteo", "sign-in", ["535 5.7.8 Your password has expired. Please set a new one on our web page."],
          "account.password-expired"),
    world("infomaniak", "sign-in", ["535 5.7.8 Error: account is temporarily locked, try again in 15 minutes"],
          "auth.locked"),
    world("disroot", "sign-in", ["535 5.7.1 This account has been suspended"], "account.suspended",
          incoming="[CONTACTADMIN] This account has been suspended"),
    world("libero", "sign-in", ["421 4.3.2 Authentication service temporarily unavailable"], "auth.server-trouble", YELLOW),
]

SENDER = [
    world("gmail", "sender", ["550-5.4.5 Daily user sending limit exceeded. For more information on Gmail",
                              "550-5.4.5 sending limits go to",
                              f"550 5.4.5  https://support.google.com/a/answer/166852 {GOOGLE_TAIL}"],
          "account.daily-limit", link="answer/22839"),
    world("gmail", "sender", ["550 5.7.0 Mail Sending denied."], "account.sending-suspended", link="support.google.com"),
    world("yandex", "sender", ["553 5.7.1 Sender address rejected: not owned by auth user."], "sender.not-allowed"),
    world("mail-ru", "sender", ["550 message sending for this account is disabled"], "account.sending-suspended",
          link="help.mail.ru"),
    world("mail-ru", "sender", ["550 not local sender over smtp"], "sender.not-allowed"),
    world("qq", "sender", ["501 mail from address must be same as authorization user"], "sender.not-allowed"),
    world("netease-163", "sender", ["553 Mail from must equal authorized user"], "sender.not-allowed"),
    world("gmx", "sender", ["550-Requested action not taken: mailbox unavailable", "550 Sender address is not allowed."],
          "sender.not-allowed"),
    world("zoho", "sender", ["553 Relaying disallowed as anna.berg@zoho.com"], "sender.not-allowed"),
    world("zoho", "sender", ["554 5.1.8 Email Outgoing Blocked"], "account.sending-suspended", link="zoho.com"),
    world("icloud", "sender", ["550 5.7.0 From address is not one of your addresses."], "sender.not-allowed"),
    world("yahoo", "sender", ["550 5.4.5 Request failed; Mailbox has exceeded its sending limit"], "account.daily-limit",
          link="help.yahoo.com"),
    world("web-de", "sender", ["421 Rate limit reached. Please try again later"], "account.rate-limited", YELLOW),
    world("freenet", "sender", ["450 4.7.1 too many messages sent, try again later"], "account.rate-limited", YELLOW),
    world("posteo", "sender", ["552 5.2.2 Mailbox over quota"], "account.mailbox-full"),
]

RECIPIENT = [
    world("fastmail", "recipient", ["451 4.5.3 Too many recipients in the last day"], "account.daily-limit",
          link="fastmail.help"),
    world("comcast", "recipient", ["421 4.1.0 Throttled - try again later. Please see "
                                   "http://postmaster.comcast.net/smtp-error-codes.php#RL000010"],
          "account.rate-limited", YELLOW),
    world("seznam", "recipient", ["550 5.7.1 Daily limit for outgoing mail exceeded"], "account.daily-limit"),
    world("infomaniak", "recipient", ["554 5.7.1 <anna.berg@example.org>: Relay access denied"], "relay.denied"),
]

BEFORE = [
    world("gmx", "greeting", ["554 gmx.net (mrgmx104) Nemesis ESMTP Service not available No SMTP service "
                              "IP address is block listed"],
          "server.rejects-client", no_sign_in=("preset:smtp",)),
    world("t-online", "greeting", ["554 IP=10.77.0.10 - A problem occurred. Ask your postmaster for help."],
          "server.rejects-client", no_sign_in=("preset:smtp",)),
    world("comcast", "greeting", ["421 too many sessions opened"], "server.busy", YELLOW),
    world("orange-fr", "greeting", ["421 4.7.1 Trop de connexions, veuillez verifier votre configuration. Too many "
                                    "connections, slow down. OFR004_104 [104]"], "server.busy", YELLOW),
]

WORLDS = [*SIGN_IN, *SENDER, *RECIPIENT, *BEFORE,
          *[twin(one, change=stand_up(preset_of(name), address_of(name)), link="")
            for name, one in {one.name.split("@")[1].split(".")[0]: one for one in SIGN_IN + SENDER}.items()]]
