# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in, refused for every reason that providers name."""
from world import FIRM_LINES, FIRM_SMTP, GMAIL_LINES, World, firm, gmail

APP_PASSWORD = ["534-5.7.9 Application-specific password required. For more information, go to",
                "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ffacd0b85a97d-gsmtp"]
SMTP_DISABLED = ["535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
                 "Visit https://aka.ms/smtp_auth_disabled for more information."]
OUTLOOK = ("check", "anna.berg@outlook.com", "--smtp", "smtp-mail.outlook.com:587/starttls",
           "--imap", "outlook.office365.com:993/tls", "--password-stdin")
YAHOO = ("check", "anna.berg@yahoo.com", "--smtp", "smtp.mail.yahoo.com:465/tls",
         "--imap", "imap.mail.yahoo.com:993/tls", "--password-stdin")


WORLDS = [
    World("auth.wrong-password", firm(), ("auth.wrong-password",), (2,), secret="not-the-right-one"),
    World("auth.wrong-password-gmail", gmail(), ("auth.wrong-password", "auth.app-password-needed"), (2,),
          secret="not-the-right-one"),
    World("auth.username-form", firm("mail.kontor-berg.test:587/starttls", "--user", "anna"), ("auth.username-form",),
          (2,), FIRM_LINES, True),
    World("auth.app-password-needed-gmail", gmail(), ("auth.app-password-needed",), (2,),
          change=lambda lab: lab.become("gmail", refuse_all=APP_PASSWORD)),
    World("auth.oauth-needed", OUTLOOK, ("auth.oauth-needed",), (2,)),
    World("auth.smtp-disabled", OUTLOOK, ("auth.smtp-disabled",), (2,),
          change=lambda lab: lab.become("outlook", refuse_all=SMTP_DISABLED)),
    World("auth.not-attempted-gmail", gmail("smtp.gmail.com:465/tls", "--auth", "none"), ("auth.not-attempted",), (2,),
          GMAIL_LINES, True),
    World("auth.not-attempted-firm", firm("mail.kontor-berg.test:587/starttls", "--auth", "none"),
          ("auth.not-attempted",), (2,), FIRM_LINES, True),
    World("sender.not-allowed", firm(FIRM_SMTP, "--from", "chef@kontor-berg.test"), ("sender.not-allowed",), (2,)),
    World("safety.lockout", YAHOO, ("auth.wrong-password", "auth.app-password-needed", "auth.locked"), (2,),
          secret="not-the-right-one"),
]
