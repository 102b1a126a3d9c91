# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing is wrong: no finding, exit status 0. Half of these look wrong at first sight."""
from parts import network
from parts.shell import run
from world import FIRM, FIRM_LINES, World, firm, gmail, gmx

FIRM_ADDRESS = "10.77.1.1"


def six_only(lab):
    """The client's line has no IPv4 at all: name service and mail over IPv6 alone."""
    client = lab.network.client
    lab.dns.start("router", (network.GATEWAY, network.GATEWAY6), lab.dns.zone.lines)
    lab.network.resolver(network.GATEWAY6)
    run("ip", "-n", client, "route", "del", "default")
    run("ip", "-n", client, "addr", "del", f"{network.CLIENT}/16", "dev", "lab0")


def four_only(lab):
    run("ip", "-n", lab.network.client, "-6", "route", "del", "default")
    run("ip", "-n", lab.network.client, "addr", "del", f"{network.CLIENT6}/64", "dev", "lab0")


def company_authority(lab):
    """The firm's certificate comes from an authority of its own, which the administrator put on this computer."""
    lab.network.trust(lab.pki.root, lab.pki.stranger)
    lab.show_firm(lab.pki.server("company", ["mail.kontor-berg.test"], signer="stranger"))


def home_line(lab):
    """This address is on the block lists' policy part, as every home line is."""
    lists = ("zen.spamhaus.org", "pbl.spamhaus.org", "dul.dnsbl.sorbs.net")
    lab.dns.router(*[f"host-record=10.0.77.10.{name},127.0.0.10" for name in lists])


def greylisting(lab):
    lab.become("gmx", at_rcpt=["451 4.7.1 <anna.berg@gmx.net>: Recipient address rejected: Greylisted, please try again"])


def closed_in(lab):
    """A strict network: mail passes, and nothing else that a check might want: no web, no other provider, no foreign
    name service."""
    lab.drop("tcp dport { 80, 443 }", "ip daddr { 1.1.1.1, 8.8.8.8, 9.9.9.9 }", "ip daddr 10.77.1.2",
             "ip daddr 10.77.1.4", "ip daddr 10.77.1.5")


def split_names(lab):
    """Outside, the firm's server has another address than within."""
    outside = [line.replace(FIRM_ADDRESS, "203.0.113.9") if "mail.kontor-berg.test" in line else line
               for line in lab.dns.zone.lines]
    lab.dns.start("reference", network.REFERENCE_RESOLVERS, outside)


def names_within_only(lab):
    lab.dns.start("reference", network.REFERENCE_RESOLVERS, [line for line in lab.dns.zone.lines
                                                            if "kontor-berg" not in line])


def two_machines(lab):
    """One of the server's two addresses is switched off; mail programs take the other."""
    lab.dns.router("host-record=mail.gmx.net,10.77.1.3", "host-record=mail.gmx.net,10.77.1.77", without=("mail.gmx.net",))
    lab.reject("ip daddr 10.77.1.77")


def wordy(lab):
    lab.become("gmx", greeting="220-gmx.net (mrgmx005) Nemesis ESMTP Service ready\r\n220-We do not authorize the use of "
               "this system to transport unsolicited mail.\r\n220 ")


def with_limits(lab):
    lab.become("gmx", ehlo=["SIZE 157286400", "DSN", "X-ODD=VALUE", "XCLIENT NAME ADDR", "AUTH=LOGIN PLAIN", "LIMITS RCPTMAX=100"])


WORLDS = [
    World("healthy.firm-587", firm()),
    World("healthy.firm-465", firm("mail.kontor-berg.test:465/tls")),
    World("healthy.gmail-587", gmail(), recommended=("smtp.gmail.com:587/starttls",)),
    World("healthy.gmail-465", gmail("smtp.gmail.com:465/tls"), recommended=("smtp.gmail.com:465/tls",)),
    World("healthy.gmx", gmx(), recommended=("mail.gmx.net:587/starttls",)),
    World("healthy.srv", (*FIRM, "--password-stdin"), recommended=FIRM_LINES),
    World("healthy.autoconfig", ("check", "anna@tischlerei-moos.test", "--password-stdin"), recommended=FIRM_LINES),
    World("healthy.pop3", (*FIRM, "--smtp", "mail.kontor-berg.test:587/starttls", "--pop3",
                           "mail.kontor-berg.test:995/tls", "--password-stdin")),
    World("healthy.imap-starttls", (*FIRM, "--smtp", "mail.kontor-berg.test:587/starttls", "--imap",
                                    "mail.kontor-berg.test:143/starttls", "--password-stdin")),
    World("healthy.no-incoming", (*FIRM, "--smtp", "mail.kontor-berg.test:587/starttls", "--password-stdin")),
    World("healthy.no-sign-in", (*FIRM, "--no-sign-in")),
    World("healthy.ipv6-only", gmail(), change=six_only),
    World("healthy.ipv4-only", gmail(), change=four_only),
    World("healthy.slow-600", gmail(), change=lambda lab: lab.network.slow_down(600)),
    World("healthy.slow-600-firm", firm("mail.kontor-berg.test:465/tls"), change=lambda lab: lab.network.slow_down(600)),
    World("healthy.company-authority", firm(), change=company_authority),
    World("healthy.home-line", firm(), change=home_line),
    World("healthy.greylisting", gmx(), change=greylisting),
    World("healthy.port-25-closed", gmail(), change=lambda lab: lab.drop("tcp dport 25")),
    World("healthy.only-465-open", gmx("mail.gmx.net:465/tls"), change=lambda lab: lab.drop("tcp dport { 25, 587, 2525 }")),
    World("healthy.closed-in", gmx(), change=closed_in),
    World("healthy.split-names", firm(), change=split_names),
    World("healthy.names-within-only", firm(), change=names_within_only),
    World("healthy.one-of-two-machines", gmx(), change=two_machines),
    World("healthy.wordy-greeting", gmx(), change=wordy),
    World("healthy.many-extensions", gmx(), change=with_limits),
    World("healthy.clock-minutes-early", gmail(), prefix=("faketime", "-f", "+4m")),
]
