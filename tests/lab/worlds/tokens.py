# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in by more than a plain password: SCRAM, tokens (OAuth2), and what is remembered of refusals over runs."""
import dataclasses

from parts.capture import Capture, secret_forms
from parts.modern import HOUR_S, take_tokens, token
from parts.personas import GMAIL_PASSWORD
from twins import twin
from world import FIRM_LINES, FIRM_SMTP, World, firm, gmx

from .sign_in import everywhere, methods

TOKEN = "ya29.a0lab-Fuchs7Bau-token-for-the-lab-only"
OLD_TOKEN = "ya29.a0lab-Dachs3Loch-token-of-last-week"
GMAIL_USER = {"anna.berg@gmail.com": TOKEN}
OUTLOOK_USER = {"anna.berg@outlook.com": TOKEN}
NOT_ACCEPTED = ["535-5.7.8 Username and Password not accepted. For more information, go to",
                "535 5.7.8  https://support.google.com/mail/?p=BadCredentials ffacd0b85a97d-gsmtp"]
GMAIL_JSON = {"status": "400", "schemes": "Bearer", "scope": "https://mail.google.com/"}
UNSUCCESSFUL = ["535 5.7.3 Authentication unsuccessful [AM0PR02CA0001.eurprd02.prod.outlook.com 2026-01-31T09:30:00.000Z "
                "08DE000000000000]"]
DISABLED = ["535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
            "Visit https://aka.ms/smtp_auth_disabled for more information."]
SCRAM = ["SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"]


def by_token(arguments, *more):
    return (*[word for word in arguments if word != "--password-stdin"], *more, "--token-stdin")


GMAIL = ("check", "anna.berg@gmail.com", "--smtp", "smtp.gmail.com:587/starttls", "--imap", "imap.gmail.com:993/tls")
OUTLOOK = ("check", "anna.berg@outlook.com", "--smtp", "smtp-mail.outlook.com:587/starttls",
           "--imap", "outlook.office365.com:993/tls")
FIRM_POP3 = ("check", "anna@kontor-berg.test", "--smtp", FIRM_SMTP, "--pop3", "mail.kontor-berg.test:995/tls")


def gmail(tokens):
    """Gmail takes these tokens, and says no to others in its own way."""
    return lambda lab: everywhere(lab, "gmail", tokens=tokens, token_json=GMAIL_JSON, token_refusal=NOT_ACCEPTED,
                                  mechanisms=["XOAUTH2", "OAUTHBEARER", "PLAIN", "LOGIN"])


def outlook(sending, receiving, refusal=tuple(UNSUCCESSFUL), offered=("LOGIN", "XOAUTH2")):
    """Outlook says no without JSON at SMTP, and each side has tokens of its own."""
    def change(lab):
        lab.changed.add("outlook")
        persona = lab.personas["outlook"]
        persona.up([{**one, "mechanisms": list(offered) if one["kind"] == "smtp" else ["XOAUTH2"],
                     "tokens": sending if one["kind"] == "smtp" else receiving,
                     "token_refusal": list(refusal)} for one in persona.listeners])
    return change


def firm_tokens(mechanisms="plain login xoauth2 oauthbearer"):
    return lambda lab: take_tokens(lab, mechanisms)


def gmx_scram(**options):
    return lambda lab: lab.become("gmx", mechanisms=SCRAM, **options)


@dataclasses.dataclass
class Again(World):
    """The same secret in a second run of the same person: it must not be sent where it was refused, and the finding
    stays. With `insists` it is sent again."""
    insists: bool = False

    def play(self, lab):
        secret = self.secret or self.right_secret()
        forms = secret_forms(secret, self.user_names())
        self.change(lab)
        home = lab.home()
        capture = Capture(lab.network)
        try:
            first = lab.run(*self.arguments, "--json", secret=secret, home=home)
            before = lab.sign_ins()
            more = ("--insist",) if self.insists else ()
            done = lab.run(*self.arguments, *more, "--json", secret=secret, home=home)
        finally:
            seen = capture.stop(forms)
        complaints = [*self.judge(first, forms), *self.judge(done, forms), *self.judge_packets(seen)]
        heard = [entry for server, entries in lab.sign_ins().items() for entry in entries[len(before[server]):]]
        if self.insists != bool(heard):
            complaints.append(f"{len(heard)} sign-ins in the second run")
        if not self.insists and "--insist" not in done.stderr:
            complaints.append("nobody was told how to sign in anyway")
        kept = [path for path in home.rglob("*.json")]
        if [oct(path.stat().st_mode & 0o777) for path in kept] != ["0o600"]:
            complaints.append(f"kept {[(str(path), oct(path.stat().st_mode)) for path in kept]}")
        if any(word in path.read_text() for path in kept for word in ("anna", "example", secret)):
            complaints.append("what is kept names somebody")
        return complaints, done


EXPIRED = World("auth.token-expired-gmail", by_token(GMAIL), ("auth.token-expired",), (2,), secret=OLD_TOKEN,
                change=gmail(GMAIL_USER), likely=False)
SCOPE = World("auth.oauth-scope-missing", by_token(OUTLOOK), ("auth.oauth-scope-missing",), (2,), secret=TOKEN,
              change=outlook({}, OUTLOOK_USER), failed_sign_ins=1, likely=False)
FIRM_EXPIRED = World("auth.token-expired-firm", by_token(firm()), ("auth.token-expired",), (2,), change=firm_tokens(),
                     secret=token("anna@kontor-berg.test", lives_s=-HOUR_S), likely=False)
OAUTH_ONLY = World("auth.oauth-needed-with-token", by_token(OUTLOOK, "--auth", "password"), ("auth.oauth-needed",), (2,),
                   ("smtp-mail.outlook.com:587/starttls",), True, secret=TOKEN, failed_sign_ins=0,
                   change=outlook(OUTLOOK_USER, OUTLOOK_USER, offered=("XOAUTH2",)))
PASSWORD_FOR_TOKEN = World("safety.password-is-no-token", (*GMAIL, "--auth", "oauth2", "--password-stdin"),
                           secret=GMAIL_PASSWORD, failed_sign_ins=0, no_sign_in=("",), change=gmail(GMAIL_USER))
NO_TOKENS = World("auth.no-common-mechanism-token", by_token(gmx()), ("auth.no-common-mechanism",), (2,), secret=TOKEN,
                  failed_sign_ins=0, no_sign_in=("",))
WRONG = World("safety.refused-before", firm(), ("auth.wrong-password",), (2,), secret="not-the-right-one")
FIRM_TOKEN = token("anna@kontor-berg.test")

WORLDS = [
    World("healthy.scram-sha-256", firm(), ("auth.no-common-mechanism",), (1,), change=methods("scram-sha-256"),
          mechanism="SCRAM-SHA-256", failed_sign_ins=0),
    World("healthy.scram-sha-1", firm(), ("auth.no-common-mechanism",), (1,), change=methods("scram-sha-1"),
          mechanism="SCRAM-SHA-1", failed_sign_ins=0),
    World("healthy.plain-before-scram", firm(), change=methods("scram-sha-256 scram-sha-1 plain login"), mechanism="PLAIN",
          failed_sign_ins=0),
    World("auth.wrong-password-scram", firm(), ("auth.wrong-password",), (2,), secret="not-the-right-one",
          change=methods("scram-sha-1 scram-sha-256"), mechanism="SCRAM-SHA-256"),
    World("healthy.scram-bound", gmx(), ("auth.no-common-mechanism",), (1,), mechanism="SCRAM-SHA-256-PLUS",
          failed_sign_ins=0, change=gmx_scram(binds=["tls-server-end-point"])),
    World("healthy.scram-bound-otherwise", gmx(), ("auth.no-common-mechanism",), (1,), mechanism="SCRAM-SHA-256",
          failed_sign_ins=1, change=gmx_scram(binds=["tls-exporter"])),
    World("auth.wrong-password-scram-bound", gmx(), ("account.smtp-not-enabled", "auth.wrong-password"), (2,),
          secret="not-the-right-one", change=gmx_scram(binds=["tls-server-end-point"])),
    *[World(f"hostile.scram-{misdeed}", gmx(), ("server.misbehaves",), (2,), budget_s=10,
            change=gmx_scram(misdeed_scram=misdeed, binds=["tls-server-end-point"]))
      for misdeed in ("iterations", "nonce", "signature")],
    EXPIRED,
    twin(EXPIRED, secret=TOKEN, change=gmail(GMAIL_USER), mechanism="XOAUTH2"),
    SCOPE,
    twin(SCOPE, secret=TOKEN, change=outlook(OUTLOOK_USER, OUTLOOK_USER), mechanism="XOAUTH2"),
    World("auth.smtp-disabled-token", by_token(OUTLOOK), ("auth.smtp-disabled",), (2,), secret=TOKEN,
          change=outlook({}, OUTLOOK_USER, DISABLED)),
    FIRM_EXPIRED,
    twin(FIRM_EXPIRED, secret=FIRM_TOKEN, change=firm_tokens(), mechanism="XOAUTH2"),
    twin(FIRM_EXPIRED, secret=FIRM_TOKEN, change=firm_tokens("plain oauthbearer"), mechanism="OAUTHBEARER"),
    World("healthy.token-pop3", by_token(FIRM_POP3), secret=FIRM_TOKEN, change=firm_tokens(), mechanism="XOAUTH2",
          failed_sign_ins=0),
    World("auth.token-expired-pop3", by_token(FIRM_POP3), ("auth.token-expired",), (2,), change=firm_tokens(),
          secret=token("anna@kontor-berg.test", lives_s=-HOUR_S)),
    World("auth.oauth-scope-missing-firm", by_token(firm()), ("auth.token-expired", "auth.oauth-scope-missing"), (2,),
          change=firm_tokens(), secret=token("anna@kontor-berg.test", scope="profile")),
    OAUTH_ONLY,
    PASSWORD_FOR_TOKEN,
    NO_TOKENS,
    twin(NO_TOKENS, arguments=gmx()),
    Again(**{**vars(WRONG)}),
    Again(**{**vars(WRONG), "name": "safety.refused-before-and-insisting", "insists": True}),
]
