# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Sending domains on a real name server: each thing that can be wrong, beside a domain in which it is not."""
import dataclasses
import functools
import json
import pathlib
import subprocess
import tempfile
from typing import Callable

from parts import personas
from parts.lmtp_signer import sign
from parts.nsd import ADDRESS, PORT, dkim_key, serve, text
from world import World, firm, gmail

DOMAIN = "kern-holzbau.test"
SERVER = "10.77.1.60"
OTHER = "10.77.1.61"
LISTS = ("zen.spamhaus.org", "bl.spamcop.net", "b.barracudacentral.org", "psbl.surriel.com")
DOMAIN_LISTS = ("dbl.spamhaus.org", "multi.surbl.org", "multi.uribl.com")
LISTED = {"dbl.spamhaus.org": "127.0.1.2", "multi.surbl.org": "127.0.0.64", "multi.uribl.com": "127.0.0.2"}


def lists(**entries):
    """Every list with its own test entry; `entries` by the first label of the zone."""
    zones = {zone: ["2.0.0.127 A 127.0.0.2"] for zone in LISTS}
    zones.update({zone: [f"test A {LISTED[zone]}"] for zone in DOMAIN_LISTS})
    for zone, records in zones.items():
        records += entries.get(zone.split(".")[0], [])
    return zones


def sound(**parts):
    """A domain with its own server; `parts` takes the place of one kind of record each, None leaves it out."""
    records = {
        "mx": ["@ MX 10 mail"],
        "address": [f"mail A {SERVER}"],
        "spf": [f"@ TXT {text('v=spf1 mx -all')}"],
        "dkim": [f"mail._domainkey TXT {text(dkim_key(2048))}"],
        "dmarc": [f"_dmarc TXT {text('v=DMARC1; p=none; rua=mailto:postmaster@' + DOMAIN)}"],
    }
    records.update(parts)
    return [line for lines in records.values() for line in lines or []]


def reverse(*records):
    return {"77.10.in-addr.arpa": records or [f"60.1 PTR mail.{DOMAIN}.", f"61.1 PTR mail2.{DOMAIN}."]}


def served(zones=None, silent=(), **parts):
    return lambda lab: serve(lab, {DOMAIN: sound(**parts), **reverse(), **lists(), **(zones or {})}, silent)


@dataclasses.dataclass
class DomainWorld(World):
    publishes: str = ""  # the record that the first cure must give
    shows: Callable = lambda document: True  # whether the document says what it must
    message: Callable = None  # gives the octets of a message to verify

    def right_secret(self):
        return "Nichts-zu-verraten-4711"

    def play(self, lab):
        if not self.message:
            return super().play(lab)
        file = lab.folder / "message.eml"
        file.write_bytes(self.message())
        return dataclasses.replace(self, arguments=(*self.arguments, "--message", str(file)), message=None).play(lab)

    def judge(self, done, forms):
        yield from super().judge(done, forms)
        try:
            document = json.loads(done.stdout)
        except ValueError:
            return
        if document["schema"] != "outbox-doctor/domain/1" or document["domain"] != self.arguments[1]:
            yield f"the document is {document['schema']} about {document['domain']}"
        first = (document["findings"] or [{"fixes": []}])[0]
        published = [value for fix in first["fixes"] for value in fix["changes"].values()]
        if self.publishes and self.publishes not in published:
            yield f"the cure publishes {published}, not {self.publishes}"
        if not self.shows(document):
            yield f"the document does not show it: {json.dumps(document)[:3000]}"


def ask(*more):
    return ("domain", DOMAIN, "--timeout", "3", *more)


def in_order(name, change, arguments=None, **more):
    return DomainWorld(f"domain.in-order.{name}", arguments or ask(), change=change, **more)


def faulty(finding, status, change, name="", arguments=None, **more):
    return DomainWorld(f"{finding}{'.' + name if name else ''}", arguments or ask(), (finding,), (status,), change=change, **more)


def spf(record):
    return [f"@ TXT {text(record)}"]


PROVIDER = {"google.com": ["aspmx.l A 10.77.1.70", f"_spf TXT {text('v=spf1 ip4:203.0.113.0/24 ~all')}"]}
AT_PROVIDER = {"mx": ["@ MX 1 aspmx.l.google.com."], "dkim": [f"google._domainkey TXT {text(dkim_key(2048))}"]}
MANY = {"spf": spf("v=spf1 " + " ".join(f"a:h{i}.{DOMAIN}" for i in range(12)) + " -all"),
        "hosts": [f"h{i} A {SERVER}" for i in range(12)]}
SILENT = {"mx": ["@ MX 0 ."], "spf": spf("v=spf1 -all"), "dkim": None, "dmarc": None}

POLICY = "version: STSv1\r\nmode: {}\r\nmx: {}\r\nmax_age: 86400\r\n"
ANNOUNCED = [f"_mta-sts TXT {text('v=STSv1; id=20260101')}", f"mta-sts A {personas.WEB['address']}"]
REPORTS = [f"_smtp._tls TXT {text('v=TLSRPTv1; rua=mailto:tls@' + DOMAIN)}"]


def with_policy(body, host=f"mta-sts.{DOMAIN}", records=(), **page):
    """The domain announces a policy of MTA-STS, and a web server with a certificate for `host` has this one."""
    def change(lab):
        chain, key = lab.pki.server("mta-sts", [host])
        pages = {f"mta-sts.{DOMAIN}/.well-known/mta-sts.txt": {"body": body, "type": "text/plain", **page}} if body else {}
        lab.become("web", port=443, chain=str(chain), key=str(key), pages=pages)
        served(sts=[*ANNOUNCED, *records])(lab)
    return change


def transport(**wanted):
    """Whether the document says this of transport, and the check has this light."""
    light = wanted.pop("light", "not_run")

    def shows(document):
        check = next(check for check in document["checks"] if check["id"] == "domain-transport")
        return check["light"] == light and all(document["transport"][key] == value for key, value in wanted.items())
    return shows


@functools.lru_cache
def signing_key():
    """A key's file and the record for it."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="outbox-key-"))
    key = folder / "key.pem"
    subprocess.run(["openssl", "genrsa", "-out", key, "2048"], capture_output=True, check=True)
    public = subprocess.run(["openssl", "rsa", "-in", key, "-pubout"], capture_output=True, check=True).stdout.decode()
    record = "v=DKIM1; k=rsa; p=" + "".join(public.splitlines()[1:-1])
    return str(key), record


def message(domain=DOMAIN, change=lambda signed: signed):
    """A message signed for `domain` (or by nobody), as a mail program of this system saves it: without carriage returns."""
    plain = (f"From: anna@{DOMAIN}\r\nTo: bert@kontor-berg.test\r\nSubject: Angebot  vom Montag\r\n"
             "Date: Mon, 05 Jan 2026 10:00:00 +0100\r\nMessage-ID: <1@kern-holzbau.test>\r\n\r\nGuten Tag,\r\n\r\nanbei.\r\n")
    signed = sign(plain, signing_key()[0], "rsa", domain, "mail") if domain else plain
    return lambda: change(signed).replace("\r\n", "\n").encode()


def signs(**more):
    return served(dkim=[f"mail._domainkey TXT {text(signing_key()[1])}"], **more)


def signature(result, aligned):
    return lambda d: [(s["result"], s["aligned"]) for s in d["dkim_search"]["signatures"]] == [(result, aligned)]


@dataclasses.dataclass
class ChapterWorld(World):
    """A check of an account whose domain is its owner's: the chapter stands beside, and changes nothing."""
    chapter: tuple = ()  # ids of the findings in it; None: there is none
    in_time: bool = True  # whether everything was answered while the rest was checked

    def judge(self, done, forms):
        yield from super().judge(done, forms)
        try:
            report = done.report
        except ValueError:
            return
        own = report["own_domain"]
        found = None if own is None else tuple(finding["id"] for finding in own["findings"])
        if own and own["in_time"] != self.in_time:
            yield f"in time: {own['in_time']}"
        if found != self.chapter:
            yield f"the chapter has {found}, not {self.chapter}"
        if any(finding["id"].startswith(("domain.", "reputation.")) for finding in report["findings"]):
            yield "a finding of the chapter stands among those of the report"
        asked = [name for name in report["contacted"] if any(zone in name for zone in (*LISTS, *DOMAIN_LISTS, "mta-sts"))]
        if asked:
            yield f"{asked} were asked"


def router(*lines):
    return lambda lab: lab.dns.router(*lines)


NO_RECORDS = ("domain.spf-missing", "domain.dkim-missing", "domain.dmarc-missing")
CHAPTERS = [
    ChapterWorld("domain.chapter.no-records", firm(), chapter=NO_RECORDS),
    ChapterWorld("domain.chapter.leaves-out-its-server", firm(), chapter=("domain.spf-excludes-server", *NO_RECORDS[1:]),
                 change=router('txt-record=kontor-berg.test,"v=spf1 ip4:203.0.113.9 -all"')),
    ChapterWorld("domain.chapter.red-as-before", firm("mail.kontor-berg.test:587/starttls"), chapter=NO_RECORDS,
                 secret="falsch", finding=("auth.wrong-password",), status=(2,)),
    # Nobody answers for one name: the check does not wait for it longer than a second.
    ChapterWorld("domain.chapter.not-in-time", firm(), chapter=("domain.spf-missing", "domain.dkim-missing"), in_time=False,
                 budget_s=4, change=router(f"server=/_dmarc.kontor-berg.test/{ADDRESS}#{PORT + 1}")),
    ChapterWorld("domain.chapter.of-a-provider", gmail(), chapter=None),
]

HEALTHY = [
    in_order("policy-of-encryption", with_policy(POLICY.format("enforce", f"*.{DOMAIN}"), records=REPORTS),
             shows=transport(light="green", mta_sts_mode="enforce", mta_sts_problem=None, mta_sts_uncovered=[],
                             tls_rpt_problem=None)),
    in_order("policy-of-another-name", with_policy(POLICY.format("enforce", f"mail.{DOMAIN}"), host="www.kern-holzbau.test"),
             shows=lambda d: "could not be fetched" in d["transport"]["mta_sts_problem"]),
    in_order("policy-without-the-server", with_policy(POLICY.format("enforce", "mx.elsewhere.test")),
             shows=transport(mta_sts_mode="enforce", mta_sts_uncovered=[f"mail.{DOMAIN}"])),
    in_order("policy-is-gone", with_policy(None), shows=lambda d: "could not be fetched" in d["transport"]["mta_sts_problem"]),
    in_order("policy-moved-away", with_policy("gone", status="302 Found", location=f"https://mta-sts.{DOMAIN}/other.txt"),
             shows=lambda d: "could not be fetched" in d["transport"]["mta_sts_problem"]),
    in_order("policy-damaged", with_policy("<html>not found</html>"), shows=lambda d: d["transport"]["mta_sts_problem"]),
    in_order("policy-announced-twice",
             with_policy(POLICY.format("testing", f"mail.{DOMAIN}"), records=[f"_mta-sts TXT {text('v=STSv1; id=2')}"]),
             shows=lambda d: "two" in d["transport"]["mta_sts_problem"]),
    in_order("reports-of-encryption", served(rpt=REPORTS),
             shows=transport(tls_rpt_record=f"v=TLSRPTv1; rua=mailto:tls@{DOMAIN}", tls_rpt_problem=None)),
    in_order("reports-to-nobody", served(rpt=[f"_smtp._tls TXT {text('v=TLSRPTv1; rua=tls@' + DOMAIN)}"]),
             shows=lambda d: d["transport"]["tls_rpt_problem"]),
    in_order("message-verifies", signs(), message=message(), shows=signature("pass", True)),
    in_order("message-of-a-service", signs(dkim_of_service=[f"mail._domainkey.news TXT {text(signing_key()[1])}"]),
             message=message(f"news.{DOMAIN}"), shows=signature("pass", True)),

    in_order("own-server", served(), shows=lambda d: d["spf"]["result"] == "pass" and d["dkim"][0]["bits"] == 2048),
    in_order("lists-are-asked", served(), shows=lambda d: {b["verdict"] for b in d["blocklists"]} == {"not_listed"}),
    in_order("no-list-is-asked", served(), ask("--no-block-lists"), shows=lambda d: not d["blocklists"]),
    in_order("provider", served(PROVIDER, spf=spf("v=spf1 include:_spf.google.com ~all"), **AT_PROVIDER),
             shows=lambda d: d["provider"]["name"] == "Google Workspace"),
    in_order("provider-written-out", served(PROVIDER, spf=spf("v=spf1 ip4:203.0.113.0/24 -all"), **AT_PROVIDER)),
    in_order("sends-nothing", served(**SILENT), shows=lambda d: d["null_mx"]),
    in_order("keys-change", served(old=[f"default._domainkey TXT {text('v=DKIM1; p=')}"])),
    in_order("key-under-an-odd-name", served(dkim=[f"q7x93._domainkey TXT {text(dkim_key(2048))}"])),
    in_order("client", served(), ask("--ip", SERVER, "--sender", f"anna@{DOMAIN}", "--helo", f"mail.{DOMAIN}"),
             shows=lambda d: d["spf"]["result"] == "pass" and d["spf"]["matched"] == "mx"),
    in_order("no-reverse-dns-here", lambda lab: serve(lab, {DOMAIN: sound(), **lists()})),
    in_order("policy-range", served(lists(zen=["60.1.77.10 A 127.0.0.10"])),
             shows=lambda d: "policy" in {b["verdict"] for b in d["blocklists"]}),
    in_order("list-refuses", served(lists(zen=["60.1.77.10 A 127.255.255.254"]))),
    in_order("list-answers-to-everything", served(lists(bl=["* A 127.0.0.2", "1.0.0.127 A 127.0.0.2"]))),
    in_order("list-is-hijacked", served(lists(psbl=["60.1.77.10 A 192.0.2.1"]))),
    in_order("name-servers", served(), shows=lambda d: d["name_servers"] == ["ns.dns-host.test"]),
    in_order("subdomain", served(news=["news MX 10 mail", f"news TXT {text('v=spf1 mx -all')}",
                                       f"mail._domainkey.news TXT {text(dkim_key(2048))}"]),
             ("domain", f"news.{DOMAIN}"), shows=lambda d: d["dmarc"]["name"] == f"_dmarc.{DOMAIN}"),
]

FAULTY = [
    faulty("domain.spf-missing", 1, served(spf=None), publishes="v=spf1 mx ~all"),
    faulty("domain.spf-missing", 1, served(PROVIDER, spf=None, **AT_PROVIDER), "provider",
           publishes="v=spf1 include:_spf.google.com ~all"),
    faulty("domain.spf-invalid", 2, served(spf=spf("v=spf1 mx -all") + spf("v=spf1 ip4:10.77.1.61 ~all")), "two",
           publishes="v=spf1 mx ip4:10.77.1.61 ~all"),
    faulty("domain.spf-invalid", 2, served(spf=spf("v=spf1 mx ip4:mail.kern-holzbau.test -all")), "syntax",
           publishes="v=spf1 mx a:mail.kern-holzbau.test -all"),
    faulty("domain.spf-invalid", 2, served(**MANY), "look-ups", shows=lambda d: d["spf"]["lookups"] == 12),
    faulty("domain.spf-invalid", 2, served(spf=spf("v=spf1 mx include:gone.kern-holzbau.test -all")), "include-gone",
           publishes="v=spf1 mx -all"),
    faulty("domain.spf-invalid", 2, served(spf=spf("v=spf1 mx a:a.kern-holzbau.test a:b.kern-holzbau.test a:c.kern-holzbau.test -all")),
           "void"),
    faulty("domain.spf-invalid", 2, served(spf=spf("v=spf1 include:kern-holzbau.test -all")), "circle"),
    faulty("domain.spf-invalid", 2, served(spf=['@ TXT "v=spf1 mx \\027[2J<b>\\226\\128\\174 -all"']), "hostile-text",
           publishes="v=spf1 mx -all", shows=lambda d: "\x1b" not in str(d) and "\u202e" not in str(d)),
    faulty("domain.spf-excludes-server", 2, served(spf=spf("v=spf1 ip4:203.0.113.9 -all")), "own-server",
           publishes="v=spf1 ip4:203.0.113.9 mx -all"),
    faulty("domain.spf-excludes-server", 2, served(PROVIDER, spf=spf("v=spf1 ip4:198.51.100.9 -all"), **AT_PROVIDER),
           "provider", publishes="v=spf1 ip4:198.51.100.9 include:_spf.google.com -all"),
    faulty("domain.spf-excludes-server", 2, served(), "client", ask("--ip", "203.0.113.9"), likely=False,
           publishes="v=spf1 mx ip4:203.0.113.9 -all", shows=lambda d: d["spf"]["result"] == "fail"),
    faulty("domain.spf-excludes-server", 2, served(more=[f"out A {OTHER}"]), "named-server",
           ask("--server", f"out.{DOMAIN}"), likely=False, publishes=f"v=spf1 mx a:out.{DOMAIN} -all"),
    faulty("domain.dkim-missing", 1, served(dkim=None), likely=False),
    faulty("domain.dkim-invalid", 2, served(dkim=[f"mail._domainkey TXT {text('v=DKIM1; k=rsa; p=')}"]), "revoked",
           shows=lambda d: d["dkim"][0]["revoked"]),
    faulty("domain.dkim-invalid", 2, served(dkim=[f"mail._domainkey TXT {text(dkim_key(768))}"]), "short"),
    faulty("domain.dkim-invalid", 2, served(dkim=[f"s1._domainkey TXT {text('v=DKIM1; k=rsa; p=notAKey')}"]), "damaged"),
    faulty("domain.dkim-invalid", 2,
           served(dkim=["mail._domainkey CNAME key.mail", f"key.mail TXT {text('v=DKIM1; p=')}"]), "behind-an-alias",
           shows=lambda d: d["dkim"][0]["aliases"] == [f"key.mail.{DOMAIN}"]),
    faulty("domain.dkim-invalid", 2, signs(), "text-changed", shows=signature("fail", True),
           message=message(change=lambda signed: signed.replace("anbei", "anbei und mehr"))),
    faulty("domain.dkim-invalid", 2, signs(), "subject-changed", shows=signature("fail", True),
           message=message(change=lambda signed: signed.replace("Montag", "Dienstag"))),
    faulty("domain.dkim-invalid", 2, served(), "another-key", message=message(), shows=signature("fail", True)),
    faulty("domain.dkim-invalid", 2, served(), "key-not-there", message=message(f"gone.{DOMAIN}"),
           shows=signature("permerror", True)),
    faulty("domain.dkim-missing", 1, signs(), "unsigned", message=message(domain=None)),
    faulty("domain.dkim-invalid", 2,
           signs(dmarc=[f"_dmarc TXT {text('v=DMARC1; p=reject; adkim=s; rua=mailto:postmaster@' + DOMAIN)}"],
                 news=[f"mail._domainkey.news TXT {text('v=DKIM1; p=')}"]), "strict-alignment",
           message=message(f"news.{DOMAIN}"), shows=signature("permerror", False)),
    faulty("domain.dmarc-missing", 1, served(dmarc=None), publishes=f"v=DMARC1; p=none; rua=mailto:postmaster@{DOMAIN}"),
    faulty("domain.dmarc-invalid", 1, served(dmarc=[f"_dmarc TXT {text('v=DMARC1; p=none; rua=chef@' + DOMAIN)}"]), "slip",
           publishes=f"v=DMARC1; p=none; rua=mailto:chef@{DOMAIN}"),
    faulty("domain.dmarc-invalid", 1,
           served(dmarc=[f"_dmarc TXT {text('v=DMARC1; p=none')}", f"_dmarc TXT {text('v=DMARC1; p=reject')}"]), "two"),
    faulty("domain.dmarc-invalid", 1,
           served({"reports.test": ["@ A 10.77.1.71"]},
                  dmarc=[f"_dmarc TXT {text('v=DMARC1; p=none; rua=mailto:a@reports.test')}"]), "unwanted-reports"),
    in_order("wanted-reports",
             served({"reports.test": [f"{DOMAIN}._report._dmarc TXT {text('v=DMARC1')}"]},
                    dmarc=[f"_dmarc TXT {text('v=DMARC1; p=none; rua=mailto:a@reports.test')}"])),
    faulty("domain.mx-missing", 1, served(mx=None, spf=spf("v=spf1 a:mail.kern-holzbau.test -all"))),
    faulty("domain.mx-missing", 1, served(), "nobody-registered-it", ("domain", "gibt-es-nicht.test")),
    faulty("domain.ptr-missing", 1, served({"77.10.in-addr.arpa": [f"61.1 PTR mail2.{DOMAIN}."]}), "none"),
    faulty("domain.ptr-missing", 1, served({"77.10.in-addr.arpa": [f"60.1 PTR pool-60.{DOMAIN}."]}), "leads-elsewhere"),
    faulty("reputation.server-listed", 1, served(lists(zen=["60.1.77.10 A 127.0.0.2"]))),
    faulty("reputation.ip-listed", 2, served(lists(zen=["9.113.0.203 A 127.0.0.4"]), spf=spf("v=spf1 mx ip4:203.0.113.9 -all")),
           arguments=ask("--ip", "203.0.113.9")),
    faulty("reputation.domain-listed", 1, served(lists(dbl=[f"{DOMAIN} A 127.0.1.2"]))),
    DomainWorld("domain.nobody-answers", ask(), status=(3,), change=served(silent=(DOMAIN,)),
                shows=lambda d: d["exists"] is None and d["light"] == "not_run"),
]

WORLDS = HEALTHY + FAULTY + CHAPTERS
