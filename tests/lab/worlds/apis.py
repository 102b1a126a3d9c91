# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Sending by a mail API: every provider in order, and each thing that can be wrong beside its healthy twin."""
import dataclasses
import json

from parts import apis
from parts.apis import APIS, HOSTS, SENDGRID_KEY, error, ok, token
from world import World

WRONG_KEY = "SG.of-somebody-else.0123456789abcdef"
READ_ONLY = token(scp="Mail.Read", aud="https://graph.microsoft.com")


@dataclasses.dataclass
class ApiWorld(World):
    place: str = ""  # the endpoint that must be recommended; empty: not asked

    def right_secret(self):
        return APIS[self.arguments[1]].secret

    def judge(self, done, forms):
        yield from super().judge(done, forms)
        try:
            report = json.loads(done.stdout)
        except ValueError:
            return
        if report.get("api", {}).get("provider") != self.arguments[1]:
            yield f"the report is about {report.get('api')}"
        place = report.get("recommended", {}).get("api")
        if self.place and place != self.place:
            yield f"recommended {place}, not {self.place}"


def call(name, *more):
    return ("api", name, *more, "--key-stdin", "--timeout", "3")


def served(name, **options):
    """The provider answers as it does, but for these options."""
    return lambda lab: apis.start(lab, name, **options)


def healthy(name, *more):
    region = ("--region", "eu-central-1") if name == "amazon-ses" else ()
    return ApiWorld(f"api.in-order.{name}", call(name, *region, *more), change=served(name))


def twin(world, **different):
    """The same call where nothing is wrong."""
    name = world.arguments[1]
    return dataclasses.replace(world, name=f"{world.name}.twin", finding=(), status=(0,), likely=None, proven=False,
                               consequences=(), place="", secret="", no_sign_in=(), **{"change": served(name), **different})


def faulty(name, finding, status, change, arguments=None, **more):
    return ApiWorld(name, arguments or call("sendgrid"), (finding,), (status,), change=change, **more)


def no_such_name(lab):
    apis.start(lab, "sendgrid")
    lab.dns.router(without=("api.sendgrid.com",))
    lab.dns.outside(without=("api.sendgrid.com",))


def name_known_outside(lab):
    apis.start(lab, "sendgrid")
    lab.dns.router(without=("api.sendgrid.com",))


def port_dropped(lab):
    apis.start(lab, "sendgrid")
    lab.drop(f"ip daddr {HOSTS['api.sendgrid.com']} tcp dport 443")


def port_reset(lab):
    apis.start(lab, "sendgrid")
    lab.reject(f"ip daddr {HOSTS['api.sendgrid.com']} tcp dport 443")


def other_region(lab):
    """The key is good in Europe alone."""
    apis.start(lab, "sendgrid", routes={"/v3/scopes": apis.SENDGRID_REFUSED},
               elsewhere={"accept": APIS["sendgrid"].key, "routes": {"/v3/scopes": APIS["sendgrid"].good}})


def everywhere_refused(lab):
    apis.start(lab, "sendgrid")


def unreachable(name, change, **more):
    return faulty(name, "api.unreachable", 2, change, no_sign_in=("",), failed_sign_ins=0, **more)


def told(name, finding, status, answer, **more):
    return faulty(name, finding, status, served("sendgrid", always=answer), **more)


REDIRECTED = {"status": "301 Moved Permanently", "headers": ["Location: https://api.eu.sendgrid.com/v3/scopes"]}
PAGE = {"body": "<html><body>This name is parked.</body></html>", "type": "text/html"}

NXDOMAIN = unreachable("api.unreachable.name", no_such_name)
DROPPED = unreachable("api.unreachable.port", port_dropped)
CERTIFICATE = unreachable("api.unreachable.certificate", served("sendgrid", certificate_for=["www.example.test"]))
UNKNOWN = faulty("api.key-invalid", "api.key-invalid", 2, everywhere_refused, secret=WRONG_KEY, likely=False)
REGION = faulty("api.endpoint-wrong.region", "api.endpoint-wrong", 2, other_region, proven=True, failed_sign_ins=1,
                place="https://api.eu.sendgrid.com/v3", likely=False)
VERSION = faulty("api.endpoint-wrong.version", "api.endpoint-wrong", 2, served("sendgrid"), proven=True,
                 arguments=call("sendgrid", "--endpoint", "https://api.sendgrid.com/v2"), failed_sign_ins=1,
                 place="https://api.sendgrid.com/v3", likely=False)
LIMIT = told("api.limited", "api.limited", 1, error("429 Too Many Requests", {"errors": [{"message": "too many requests"}]}))
TROUBLE = told("api.server-trouble", "api.server-trouble", 1, error("503 Service Unavailable", {"errors": []}))

WORLDS = [
    *[healthy(name) for name in APIS],
    ApiWorld("api.in-order.no-key", ("api", "sendgrid", "--timeout", "3"), change=served("sendgrid"), no_sign_in=("",)),
    ApiWorld("api.in-order.sending-alone", call("resend"), change=served("resend", routes={
        "/domains": error("401 Unauthorized", {"statusCode": 401, "name": "restricted_api_key",
                                               "message": "This API key is restricted to only send emails"})})),
    ApiWorld("api.in-order.right-unseen", call("mailgun"),
             change=served("mailgun", routes={"/v3/domains": error("403 Forbidden", {"message": "Forbidden"})})),
    ApiWorld("api.in-order.sending-address", call("sendgrid", "--endpoint", "https://api.sendgrid.com/v3/mail/send"),
             change=served("sendgrid")),
    NXDOMAIN,
    twin(NXDOMAIN),
    unreachable("api.unreachable.name-known-outside", name_known_outside),
    DROPPED,
    twin(DROPPED),
    unreachable("api.unreachable.reset", port_reset),
    CERTIFICATE,
    twin(CERTIFICATE),
    UNKNOWN,
    twin(UNKNOWN),
    faulty("api.key-invalid.no-scope", "api.key-invalid", 2,
           served("sendgrid", routes={"/v3/scopes": ok({"scopes": ["stats.read"]})}), failed_sign_ins=0),
    faulty("api.key-invalid.token", "api.key-invalid", 2,
           served("microsoft-graph", accept={"header": "Authorization", "value": f"Bearer {READ_ONLY}"}),
           arguments=call("microsoft-graph"), secret=READ_ONLY, failed_sign_ins=0),
    faulty("api.key-invalid.signature", "api.key-invalid", 2, served("amazon-ses"),
           arguments=call("amazon-ses", "--region", "eu-central-1"), secret=f"{apis.SES_ID}:wAnother/Secret+0123456789abcdefgh"),
    faulty("api.key-invalid.gmail-scope", "api.key-invalid", 2,
           served("gmail-api", elsewhere={"routes": {"/tokeninfo": ok(
               {"scope": "https://www.googleapis.com/auth/gmail.readonly"})}}), arguments=call("gmail-api"), failed_sign_ins=0),
    REGION,
    twin(REGION),
    VERSION,
    twin(VERSION, arguments=call("sendgrid", "--endpoint", "https://api.sendgrid.com/v3")),
    told("api.endpoint-wrong.redirect", "api.endpoint-wrong", 2, REDIRECTED, likely=True),
    told("api.endpoint-wrong.page", "api.endpoint-wrong", 2, PAGE, likely=True),
    told("api.endpoint-wrong.garbage", "api.endpoint-wrong", 2, {"garbage": "220 mail.example.test ESMTP\r\n"}, likely=True),
    # A gateway that nobody confirmed: the key stays here.
    ApiWorld("api.in-order.withheld", call("brevo", "--endpoint", "https://api.resend.com/v3"),
             change=served("resend", routes={"/v3/account": APIS["brevo"].good},
                           missing=error("401 Unauthorized", {"code": "unauthorized"})),
             no_sign_in=("",), failed_sign_ins=0),
    ApiWorld("api.in-order.confirmed", call("brevo", "--endpoint", "https://api.resend.com/v3", "--send-key-to", "api.resend.com"),
             change=served("resend", accept=APIS["brevo"].key, routes={"/v3/account": APIS["brevo"].good})),
    LIMIT,
    twin(LIMIT),
    told("api.limited.credits", "api.limited", 1, error("401 Unauthorized", {"errors": [{"message": "Maximum credits exceeded"}]})),
    faulty("api.limited.payment", "api.limited", 1, served("brevo", always=error(
        "402 Payment Required", {"message": "Not enough credits", "code": "not_enough_credits"})), arguments=call("brevo")),
    faulty("api.limited.quota", "api.limited", 1, served("amazon-ses", routes={"/v2/email/account": ok(
        {"SendingEnabled": True, "SendQuota": {**apis.QUOTA, "SentLast24Hours": 200.0}})}),
        arguments=call("amazon-ses", "--region", "eu-central-1")),
    TROUBLE,
    twin(TROUBLE),
]
