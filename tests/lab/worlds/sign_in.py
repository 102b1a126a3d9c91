# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in: what tells one refusal from another, each beside a healthy twin."""
from parts.mail import PASSWORD
from parts.personas import GMAIL_PASSWORD
from twins import twin
from world import FIRM_LINES, FIRM_SMTP, GMAIL_LINES, World, firm, gmail, gmx

APP_PASSWORD = ["534-5.7.9 Application-specific password required. For more information, go to",
                "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ffacd0b85a97d-gsmtp"]
WEB_LOGIN = ["534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbv> Please log in via your",
             "534-5.7.14 web browser and then try again.",
             "534 5.7.14  https://support.google.com/mail/?p=WebLoginRequired ffacd0b85a97d-gsmtp"]
TOO_MANY = ["454-4.7.0 Too many login attempts, please try again later. For more information, go to",
            "454 4.7.0  https://support.google.com/mail/answer/7126229 ffacd0b85a97d-gsmtp"]
SMTP_DISABLED = ["535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
                 "Visit https://aka.ms/smtp_auth_disabled for more information."]
POLICY = ["535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated "
          "successfully. Contact your administrator."]
RETIRED = ["550 5.7.30 Basic authentication is not supported for Client Submission."]
OUTAGE = ["454 4.7.0 Temporary authentication failure: Connection lost to authentication server"]
CHECK_MAIL_FIRST = ["550 5.7.1 Please check your mail first (POP before SMTP)."]
OUTLOOK = ("check", "anna.berg@outlook.com", "--smtp", "smtp-mail.outlook.com:587/starttls",
           "--imap", "outlook.office365.com:993/tls", "--password-stdin")
YAHOO = ("check", "anna.berg@yahoo.com", "--smtp", "smtp.mail.yahoo.com:465/tls",
         "--imap", "imap.mail.yahoo.com:993/tls", "--password-stdin")
GROUPED = "abcd efgh ijkl mnop"
UMLAUTS = "Grüße-vom-Möwensee-8"


def becomes(name, **options):
    return lambda lab: lab.become(name, **options)


def gmx_knows(password, sending_too):
    """The password is `password`; the sending side takes it or trips over it."""
    def change(lab):
        users = {"anna.berg@gmx.net": password}
        lab.become("gmx", **({"users": users} if sending_too else {}))
        lab.become("gmx_incoming", port=993, users=users)
    return change


def everywhere(lab, name, **options):
    """On both sides of a provider."""
    lab.changed.add(name)
    lab.personas[name].up([{**one, **options} for one in lab.personas[name].listeners])


def gmail_app_password(lab):
    everywhere(lab, "gmail", users={"anna.berg@gmail.com": GROUPED.replace(" ", "")})


def outlook_takes_passwords(lab):
    everywhere(lab, "outlook", refuse_all=None, users={"anna.berg@outlook.com": GMAIL_PASSWORD})


def methods(words):
    return lambda lab: lab.firm.adjust(dovecot={"auth_mechanisms = plain login cram-md5": f"auth_mechanisms = {words}"})


WRONG = World("auth.wrong-password", firm(), ("auth.wrong-password",), (2,), secret="not-the-right-one")
SHORT_USER = World("auth.username-form", firm(FIRM_SMTP, "--user", "anna"), ("auth.username-form",), (2,), FIRM_LINES,
                   True)
ALIAS = World("auth.alias-as-login", firm(FIRM_SMTP, "--user", "office@kontor-berg.test"), ("auth.alias-as-login",), (2,),
              FIRM_LINES, True)
APP = World("auth.app-password-needed-gmail", gmail(), ("auth.app-password-needed",), (2,),
            change=becomes("gmail", refuse_all=APP_PASSWORD))
NOT_ATTEMPTED = World("auth.not-attempted-firm", firm(FIRM_SMTP, "--auth", "none"), ("auth.not-attempted",), (2,),
                      FIRM_LINES, True)
NOT_OFFERED = World("auth.not-offered", firm("mail.kontor-berg.test:25/starttls"), ("auth.not-offered",), (2,), FIRM_LINES,
                    True)
HIDDEN_ONLY = World("auth.no-common-mechanism-cram-md5", firm(), ("auth.no-common-mechanism",), (2,),
                    change=methods("cram-md5"))
BROKEN = World("auth.broken-mechanism", gmx(), ("auth.broken-mechanism",), (2,), failed_sign_ins=1,
               change=becomes("gmx", mechanisms=["CRAM-MD5", "PLAIN", "LOGIN"]))
BLANK = World("auth.secret-mistyped", firm(), ("auth.secret-mistyped",), (2,), secret=PASSWORD + " ", failed_sign_ins=0)
NOT_ASCII = World("auth.secret-not-ascii", gmx(), ("auth.secret-not-ascii",), (2,), secret=UMLAUTS,
                  consequences=("auth.outgoing-differs",), change=gmx_knows(UMLAUTS, sending_too=False))
POP_FIRST = World("auth.pop-before-smtp", gmx(), ("auth.pop-before-smtp",), (1,),
                  change=becomes("gmx", mechanisms=[], need_auth=[], at_rcpt=CHECK_MAIL_FIRST))

WORLDS = [
    WRONG,
    twin(WRONG),
    World("auth.wrong-password-gmail", gmail(), ("auth.wrong-password", "auth.app-password-needed"), (2,),
          secret="not-the-right-one"),
    SHORT_USER,
    twin(SHORT_USER, arguments=firm(FIRM_SMTP, "--user", "anna@kontor-berg.test")),
    ALIAS,
    APP,
    twin(APP),
    World("auth.app-password-needed-grouped", gmail(), (), (0,), secret=GROUPED, failed_sign_ins=0,
          change=gmail_app_password),
    World("auth.oauth-needed", OUTLOOK, ("auth.oauth-needed",), (2,)),
    World("auth.smtp-disabled", OUTLOOK, ("auth.smtp-disabled",), (2,), change=becomes("outlook", refuse_all=SMTP_DISABLED)),
    World("auth.access-policy", OUTLOOK, ("auth.access-policy",), (2,), change=becomes("outlook", refuse_all=POLICY)),
    World("auth.basic-retired", OUTLOOK, ("auth.basic-retired",), (2,), change=becomes("outlook", refuse_all=RETIRED)),
    twin(World("auth.oauth-needed", OUTLOOK), change=outlook_takes_passwords),
    World("auth.web-login-needed", gmail(), ("auth.web-login-needed",), (2,), change=becomes("gmail", refuse_all=WEB_LOGIN)),
    World("auth.locked", gmail(), ("auth.locked",), (2,), change=becomes("gmail", refuse_all=TOO_MANY)),
    World("auth.not-attempted-gmail", gmail("smtp.gmail.com:465/tls", "--auth", "none"), ("auth.not-attempted",), (2,),
          GMAIL_LINES, True),
    NOT_ATTEMPTED,
    twin(NOT_ATTEMPTED, arguments=firm(FIRM_SMTP, "--auth", "password")),
    NOT_OFFERED,
    twin(NOT_OFFERED, arguments=firm()),
    World("auth.no-common-mechanism", gmx(), ("auth.no-common-mechanism",), (2,), failed_sign_ins=0,
          change=becomes("gmx", mechanisms=["GSSAPI", "NTLM"])),
    HIDDEN_ONLY,
    twin(HIDDEN_ONLY, change=methods("cram-md5 plain")),
    World("auth.needs-encryption", gmx("mail.gmx.net:587/none"), ("auth.needs-encryption", "tls.required"), (2,),
          ("mail.gmx.net:587/starttls",), True,
          change=becomes("gmx", need_tls=[], need_auth=["538 5.7.11 Encryption required for requested mechanism"])),
    BLANK,
    World("auth.secret-mistyped-invisible", firm(), ("auth.secret-mistyped",), (2,), failed_sign_ins=0,
          secret=PASSWORD[:5] + "\u200b" + PASSWORD[5:] + "\u00a0"),
    World("auth.secret-mistyped-and-wrong", firm(), ("auth.wrong-password",), (2,), secret="not-the-right-one "),
    twin(BLANK),
    NOT_ASCII,
    twin(NOT_ASCII, secret=UMLAUTS, change=gmx_knows(UMLAUTS, sending_too=True)),
    BROKEN,
    twin(BROKEN, arguments=firm(), change=methods("cram-md5 plain login")),
    World("auth.outgoing-differs", gmx(), ("auth.outgoing-differs",), (2,), failed_sign_ins=1,
          change=becomes("gmx", refuse_all=["535 Authentication credentials invalid"])),
    POP_FIRST,
    twin(POP_FIRST),
    World("auth.server-trouble", gmx(), ("auth.server-trouble",), (1,), change=becomes("gmx", refuse_all=OUTAGE)),
    World("safety.lockout", YAHOO, ("auth.wrong-password", "auth.app-password-needed", "auth.locked"), (2,),
          secret="not-the-right-one"),
    twin(World("safety.lockout", YAHOO)),
]
