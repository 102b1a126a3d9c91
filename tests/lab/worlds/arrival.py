# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A test message from the reply behind DATA into a folder, over the real Postfix and Dovecot."""
import base64
import dataclasses
import subprocess
import sys

from parts.lab import FIRM
from parts.shell import run, start_part
from twins import twin
from world import FIRM_LINES, FIRM_SMTP, World

ANNA, SPAM, BERT = "anna@kontor-berg.test", "spam@kontor-berg.test", "bert@kontor-berg.test"
IMAP = ("--imap", "mail.kontor-berg.test:993/tls")
POP3 = ("--pop3", "mail.kontor-berg.test:995/tls")
CAPABILITIES = "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE LITERAL+ NAMESPACE SPECIAL-USE LIST-EXTENDED"
# Takes a queue's hold away again: a message that comes late, and in time.
LATER = """
import subprocess, sys, time
print("ready", flush=True)
time.sleep(float(sys.argv[2]))
subprocess.run(["postconf", "-c", sys.argv[1], "-X", "defer_transports"])
subprocess.run(["postfix", "-c", sys.argv[1], "reload"])
time.sleep(0.5)
subprocess.run(["postqueue", "-c", sys.argv[1], "-f"])
time.sleep(60)
"""


def test_of(address, *more, smtp=FIRM_SMTP, incoming=IMAP):
    """`check` with a test message; an address among `more` is its recipient."""
    recipient = [f"--send-test={word}" for word in more if "@" in word] or ["--send-test"]
    rest = [word for word in more if "@" not in word]
    return ("check", address, "--smtp", smtp, *incoming, *recipient, *rest, "--password-stdin")


@dataclasses.dataclass
class Arrival(World):
    sent: int = 1          # messages that may leave, neither more nor fewer
    observed: dict = dataclasses.field(default_factory=dict)  # what the check "arrival" must have seen, or a test of it
    left: int = 0          # messages in the mailbox afterwards, beside the one of somebody else
    boxes: tuple = ()

    def play(self, lab):
        box = self.arguments[1]
        put_other_mail(lab, box)
        before = taken_so_far(lab)
        complaints, done = super().play(lab)
        sent = taken_so_far(lab) - before
        if sent != self.sent:
            complaints.append(f"{sent} messages were sent, not {self.sent}")
        complaints += self.judge_arrival(done)
        other, mine = count_mail(lab, box)
        if other != 1:
            complaints.append(f"somebody else's message stands there {other} times")
        if mine != self.left:
            complaints.append(f"{mine} test messages are left in the mailbox, not {self.left}")
        lab.firm.filled.add(box)
        empty(lab, box)
        return complaints, done

    def judge_arrival(self, done):
        check = next(one for one in done.report["checks"] if one["id"] == "arrival")
        for name, wanted in self.observed.items():
            seen = check["observed"].get(name)
            if not (wanted(seen) if callable(wanted) else seen == wanted):
                yield f"arrival saw {name} = {seen}, not {wanted}"


def doveadm(lab, *command):
    return run("ip", "netns", "exec", lab.network.server, "doveadm", "-c", lab.firm.folder / "dovecot.conf", *command)


def put_other_mail(lab, box):
    """One message that has nothing to do with the check, marked as deleted by another program: it must stay."""
    path = lab.firm.folder / "other.eml"
    path.write_text(f"From: bert@kontor-berg.test\nTo: {box}\nSubject: lunch\nMessage-ID: <lunch@kontor-berg.test>\n\nAt noon?\n")
    path.chmod(0o644)
    empty(lab, box)
    doveadm(lab, "save", "-u", box, path)
    doveadm(lab, "flags", "add", "-u", box, "\\Deleted", "mailbox", "INBOX", "all")


def empty(lab, box):
    doveadm(lab, "expunge", "-u", box, "mailbox", "*", "all")


def count_mail(lab, box):
    subjects = doveadm(lab, "fetch", "-u", box, "hdr.subject", "mailbox", "*", "all").stdout
    return subjects.count("lunch"), subjects.count("Outbox Doctor")


def taken_so_far(lab):
    """Messages that Postfix took from somebody who signed in."""
    log = lab.firm.folder / "postfix/mail.log"
    return sum("message-id=<" in line and "outbox-doctor@" in line for line in log.read_text(errors="replace").splitlines())


def into_folder(name):
    """Postfix hands the person's mail to the folder that stands behind the plus."""
    def change(lab):
        lab.firm.adjust(postfix={"recipient_delimiter": "+", "propagate_unmatched_extensions": "",
                                 "virtual_alias_maps": f"inline:{{ {SPAM}=spam+{name}@kontor-berg.test }}"},
                        dovecot={"protocol imap {": "recipient_delimiter = +\nlmtp_save_to_detail_mailbox = yes\n"
                                                    "lda_mailbox_autocreate = yes\nprotocol imap {"})
    return change


def lost(lab):
    lab.firm.adjust(postfix={"virtual_transport": "discard:lost"})


def late(seconds):
    def change(lab):
        lab.firm.adjust(postfix={"defer_transports": "lmtp"})
        process = subprocess.Popen(
            ["ip", "netns", "exec", lab.network.server, sys.executable, "-c", LATER,
             str(lab.firm.folder / "postfix/etc"), str(seconds)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stdout.readline()
        lab.visit(process)
    return change


def without(*words):
    """Dovecot offers what is left."""
    offered = " ".join([CAPABILITIES, *[word for word in ("IDLE", "UIDPLUS", "MOVE", "QUOTA") if word not in words]])
    return lambda lab: lab.firm.adjust(dovecot={"mail_plugins = quota imap_quota":
                                                f"mail_plugins = quota imap_quota\n  imap_capability = {offered}"})


def rejects(words):
    return lambda lab: lab.firm.adjust(
        postfix={"header_checks": f"regexp:{{ {{ /^Subject:.*Outbox Doctor/ REJECT {words} }} }}"})


def refuses_bert(words):
    """What the server says to RCPT for somebody else; one's own address is taken."""
    return lambda lab: lab.firm.adjust(
        postfix={"smtpd_recipient_restrictions": f"check_recipient_access inline:{{ {{ {BERT} = {words} }} }}"})


def knows_domains(lab):
    lab.firm.adjust(postfix={"smtpd_recipient_restrictions": "reject_unknown_recipient_domain",
                             "unknown_address_reject_code": "550"})


def tiny(lab):
    lab.firm.adjust(postfix={"message_size_limit": "400"})


def signed(algorithm, *spoil, publish=True):
    """A filter of the provider signs, and DNS has the key."""
    def change(lab):
        key = lab.firm.folder / f"{algorithm}.pem"
        kind = ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"] if algorithm == "rsa" else ["-algorithm", "ED25519"]
        run("openssl", "genpkey", *kind, "-out", key)
        der = subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout
        public = base64.b64encode(der if algorithm == "rsa" else der[-32:]).decode()
        text = f"v=DKIM1; k={algorithm}; p={public}"
        halves = ",".join(f'"{text[at:at + 250]}"' for at in range(0, len(text), 250))
        lines = [f"txt-record=lab._domainkey.kontor-berg.test,{halves}"] if publish else []
        lab.dns.router(*lines)
        lab.visit(start_part(lab.network.server, "lmtp_signer.py", FIRM, 2424, lab.firm.folder / "postfix/queue/private/dovecot-lmtp",
                             key, algorithm, "kontor-berg.test", "lab", *spoil))
        lab.firm.adjust(postfix={"virtual_transport": f"lmtp:inet:{FIRM}:2424"})
    return change


def verified(result):
    return lambda seen: [one["result"] for one in seen] == [result]


CHECKED = {"authentication_results": lambda seen: ("spf", "softfail") in [(one["method"], one["result"]) for one in seen]}
INBOX = {"found": True, "folder": "INBOX", "junk": False, "removal": "removed"}
JUNK = Arrival("delivery.to-junk", test_of(SPAM), ("delivery.to-junk",), (1,), change=into_folder("Junk"),
               observed={"found": True, "folder": "Junk", "junk": True, "removal": "removed"})
LOST = Arrival("delivery.missing", test_of(ANNA), ("delivery.missing",), (1,), change=lost, likely=False,
               observed={"found": False, "taken": True, "looked_into": "all_folders"})
SPAMMY = Arrival("message.looks-like-spam", test_of(ANNA), ("message.looks-like-spam",), (2,), sent=0,
                 change=rejects("5.7.1 Message rejected as spam"))
LARGE = Arrival("message.too-large", test_of(ANNA), ("message.too-large",), (2,), sent=0, change=tiny)
UNKNOWN = Arrival("recipient.unknown", test_of(ANNA, "nobody@kontor-berg.test"), ("recipient.unknown",), (2,), sent=0)
# What a server says behind DATA, and to the recipient; each with the exit status of its finding's light.
AFTER_DATA = [
    ("message.virus", "5.7.0 Message contains a virus (Eicar-Test-Signature)"),
    ("message.malformed", "5.6.0 Message is not RFC 5322 compliant"),
    ("message.unauthenticated", "5.7.26 This mail is unauthenticated: neither SPF nor DKIM passed"),
]
TO_RECIPIENT = [
    ("recipient.mailbox-full", "452 4.2.2 Mailbox full", 1),
    ("recipient.disabled", "550 5.2.1 The mailbox is disabled", 2),
    ("recipient.refuses", "550 5.7.1 Refused due to recipient preferences", 2),
    ("recipient.server-unreachable", "450 4.4.1 Connection timed out", 1),
    ("recipient.greylisted", "450 4.7.1 Greylisted, try again in 300 seconds", 1),
    ("message.too-many-recipients", "452 4.5.3 Too many recipients", 2),
]
REFUSED = [Arrival(finding, test_of(ANNA), (finding,), (2,), sent=0, change=rejects(words)) for finding, words in AFTER_DATA]
REFUSED += [Arrival(finding, test_of(ANNA, BERT), (finding,), (status,), sent=0, change=refuses_bert(words))
            for finding, words, status in TO_RECIPIENT]
REFUSED.append(Arrival("recipient.domain-unknown", test_of(ANNA, "bert@no-such-domain.test"), ("recipient.domain-unknown",), (2,),
                       sent=0, change=knows_domains))

WORLDS = [
    JUNK,
    twin(JUNK, observed=INBOX),
    Arrival("delivery.to-folder", test_of(SPAM), change=into_folder("Lists"),
            observed={"found": True, "folder": "Lists", "junk": False, "removal": "removed"}),
    LOST,
    twin(LOST, observed=INBOX),
    Arrival("delivery.signed-rsa", test_of(ANNA), change=signed("rsa"), observed={**INBOX, **CHECKED, "dkim": verified("pass")}),
    Arrival("delivery.signed-ed25519", test_of(ANNA), change=signed("ed25519"), observed={**INBOX, "dkim": verified("pass")}),
    Arrival("delivery.changed-after-signing", test_of(ANNA), change=signed("rsa", "spoil"), observed={"dkim": verified("fail")}),
    Arrival("delivery.signed-without-key", test_of(ANNA), change=signed("ed25519", publish=False),
            observed={"dkim": verified("permerror")}),
    Arrival("delivery.late", test_of(ANNA), change=late(6), observed=INBOX),
    Arrival("delivery.late-without-idle", test_of(ANNA), change=lambda lab: (without("IDLE")(lab), late(6)(lab)), observed=INBOX),
    Arrival("delivery.without-uidplus", test_of(ANNA), change=without("UIDPLUS", "MOVE"), left=1,
            observed={"found": True, "removal": "marked"}),
    Arrival("delivery.pop3", test_of(ANNA, incoming=POP3), observed={**INBOX, "looked_into": "inbox"}),
    Arrival("delivery.pop3-missing", test_of(ANNA, incoming=POP3), ("delivery.missing",), (1,), change=lost, likely=True,
            observed={"found": False, "looked_into": "inbox"}),
    Arrival("delivery.to-another", test_of(ANNA, "bert@kontor-berg.test"), observed={"taken": True, "found": False}),
    Arrival("delivery.came-back", test_of(ANNA, BERT), ("recipient.mailbox-full",), (1,), change=lambda lab: lab.firm.fill(BERT, 11),
            observed={"taken": True, "found": False, "removal": "removed",
                      "returned": lambda seen: seen and seen["status"] == "5.2.2" and seen["finding"] == "recipient.mailbox-full"}),
    Arrival("delivery.through-the-cure", test_of(ANNA, smtp="mail.kontor-berg.test:25/starttls"), ("port.25-blocked",), (2,),
            FIRM_LINES, proven=True, change=lambda lab: lab.drop("tcp dport 25"), observed=INBOX),
    Arrival("delivery.no-way-out", test_of(ANNA), ("auth.wrong-password",), (2,), secret="Regen-Schirm-43", sent=0),
    SPAMMY,
    twin(SPAMMY, sent=1, observed=INBOX),
    LARGE,
    twin(LARGE, sent=1, observed=INBOX),
    UNKNOWN,
    twin(UNKNOWN, arguments=test_of(ANNA, ANNA), sent=1, observed=INBOX),
    *REFUSED,
]
