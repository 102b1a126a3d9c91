# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The mail APIs as a program meets them: real host names, made-up keys, answers in the form that each provider documents.

Answers follow resources/apis/*.json, whose `sources` name the pages."""
import base64
import dataclasses
import json

from .personas import Persona

PLACE = {"address": "10.77.1.20"}
TOKEN = "eyJhbGciOiJub25lIn0.{}.c2lnbmF0dXJl"


def token(**claims):
    """A token as Microsoft issues them, without anybody's signature."""
    return TOKEN.format(base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("="))


def basic(pair):
    return "Basic " + base64.b64encode(pair.encode()).decode()


def error(status, body, *headers):
    return {"status": status, "body": json.dumps(body), "headers": list(headers)}


@dataclasses.dataclass
class Api:
    """One provider: its host, its right key, and what it says."""
    name: str
    host: str
    secret: str
    key: dict
    path: str
    good: dict
    refused: dict
    others: tuple = ()  # more hosts of the same provider, each a listener of its own: (host, key, path, good, refused)

    def hosts(self):
        return [self.host, *[other[0] for other in self.others]]


SENDGRID_KEY = "SG.k3y-made-up-1.2yK8-for-the-lab-alone"
MAILGUN_KEY = "key-0f1e2d3c4b5a69788796a5b4c3d2e1f0"
POSTMARK_KEY = "8a1c2b3d-made-4up0-9f8e-7d6c5b4a3f2e"
BREVO_KEY = "xkeysib-made-up-5f4e3d2c1b0a-Zx9"
SPARKPOST_KEY = "14ac5499cfdd2bb2859e4476d2e5b1d2made"
MAILJET_KEY = "0123456789abcdef0123456789abcdef:fedcba9876543210fedcba9876543210"
RESEND_KEY = "re_MadeUp12_abcdefghijklmnop"
GRAPH_KEY = token(scp="Mail.Send User.Read", aud="https://graph.microsoft.com")
GMAIL_KEY = "ya29.made-up-access-token-for-the-lab"
SES_KEY = "AKIAMADEUPKEYEXAMPLE:wMadeUp/Secret+KeyForTheLab0123456789abcd"
SES_ID, SES_SECRET = SES_KEY.split(":")

SENDGRID_REFUSED = error("401 Unauthorized", {"errors": [{
    "message": "The provided authorization grant is invalid, expired, or revoked", "field": None, "help": None}]})
SES_REFUSED = error("403 Forbidden", {"message": "The security token included in the request is invalid."},
                    "x-amzn-ErrorType: UnrecognizedClientException")
QUOTA = {"Max24HourSend": 200.0, "MaxSendRate": 1.0, "SentLast24Hours": 3.0}


def ok(body):
    return {"body": json.dumps(body)}


APIS = {api.name: api for api in (
    Api("sendgrid", "api.sendgrid.com", SENDGRID_KEY, {"header": "Authorization", "value": f"Bearer {SENDGRID_KEY}"},
        "/v3/scopes", ok({"scopes": ["mail.send", "alerts.read"]}), SENDGRID_REFUSED,
        (("api.eu.sendgrid.com", {"header": "Authorization", "value": "Bearer of-nobody"}, "/v3/scopes", ok({"scopes": []}),
          SENDGRID_REFUSED),)),
    Api("mailgun", "api.mailgun.net", MAILGUN_KEY, {"header": "Authorization", "value": basic(f"api:{MAILGUN_KEY}")},
        "/v3/domains", ok({"items": [], "total_count": 0}), {"status": "401 Unauthorized", "body": "Forbidden"}),
    Api("postmark", "api.postmarkapp.com", POSTMARK_KEY, {"header": "X-Postmark-Server-Token", "value": POSTMARK_KEY},
        "/server", ok({"ID": 1, "Name": "Werkstatt", "ApiTokens": [POSTMARK_KEY], "DeliveryType": "Live"}),
        error("401 Unauthorized", {"ErrorCode": 10, "Message": "Request does not contain a valid Server token."})),
    Api("brevo", "api.brevo.com", BREVO_KEY, {"header": "api-key", "value": BREVO_KEY}, "/v3/account",
        ok({"email": "anna@kontor-berg.test", "plan": [{"type": "free", "credits": 300, "creditsType": "sendLimit"}]}),
        error("401 Unauthorized", {"message": "Key not found", "code": "unauthorized"})),
    Api("sparkpost", "api.sparkpost.com", SPARKPOST_KEY, {"header": "Authorization", "value": SPARKPOST_KEY},
        "/api/v1/account", ok({"results": {"status": "active"}}),
        error("401 Unauthorized", {"errors": [{"message": "Unauthorized."}]})),
    Api("mailjet", "api.mailjet.com", MAILJET_KEY, {"header": "Authorization", "value": basic(MAILJET_KEY)},
        "/v3/REST/sender", ok({"Count": 0, "Data": [], "Total": 0}),
        error("401 Unauthorized", {"ErrorMessage": "API key authentication/authorization failure.", "StatusCode": 401})),
    Api("resend", "api.resend.com", RESEND_KEY, {"header": "Authorization", "value": f"Bearer {RESEND_KEY}"}, "/domains",
        ok({"data": []}), error("403 Forbidden", {"statusCode": 403, "name": "invalid_api_key", "message": "API key is invalid"})),
    Api("microsoft-graph", "graph.microsoft.com", GRAPH_KEY, {"header": "Authorization", "value": f"Bearer {GRAPH_KEY}"},
        "/v1.0/me", ok({"mail": "anna@kontor-berg.test", "userPrincipalName": "anna@kontor-berg.test"}),
        error("401 Unauthorized", {"error": {"code": "InvalidAuthenticationToken", "message": "Access token has expired."}})),
    Api("gmail-api", "gmail.googleapis.com", GMAIL_KEY, {"header": "Authorization", "value": f"Bearer {GMAIL_KEY}"},
        "/gmail/v1/users/me/profile", ok({"emailAddress": "anna.berg@gmail.com"}),
        error("401 Unauthorized", {"error": {"code": 401, "message": "Request had invalid authentication credentials.",
                                             "status": "UNAUTHENTICATED"}}),
        (("oauth2.googleapis.com", {"form": GMAIL_KEY}, "/tokeninfo",
          ok({"scope": "openid https://www.googleapis.com/auth/gmail.send", "exp": "1"}),
          error("400 Bad Request", {"error": "invalid_token"})),)),
    Api("amazon-ses", "email.eu-central-1.amazonaws.com", SES_KEY,
        {"sigv4": {"id": SES_ID, "secret": SES_SECRET, "region": "eu-central-1", "service": "ses"}}, "/v2/email/account",
        ok({"SendingEnabled": True, "EnforcementStatus": "HEALTHY", "SendQuota": QUOTA}), SES_REFUSED),
)}
HOSTS = {host: f"10.77.1.{20 + index}" for index, host in enumerate(host for api in APIS.values() for host in api.hosts())}


def start(lab, name, certificate_for=None, elsewhere=None, **options):
    """Brings one provider up until `calm`: `options` change its own listener, `elsewhere` those of its other hosts."""
    api = APIS[name]
    chain, key = lab.pki.server(f"api-{name}", certificate_for or api.hosts())
    line = {"kind": "api", "tls": "tls", "port": 443, "chain": str(chain), "key": str(key)}
    own = {**line, "routes": {api.path: api.good}, "refused": api.refused, **options}
    for host, listener in ((api.host, {"accept": api.key, **own}),
                           *[(host, {**line, "accept": accept, "routes": {path: good}, "refused": refused, **(elsewhere or {})})
                             for host, accept, path, good, refused in api.others]):
        lab.visit(Persona(lab.network, lab.folder / "apis", host, {"address": HOSTS[host]}, [listener]))
