# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Names that do not resolve, or not to what they should."""
from twins import twin
from world import GMAIL_LINES, GMX_LINES, World, firm, gmail, gmx

GMX, OUTLOOK, WEB = "10.77.1.3", "10.77.1.4", "10.77.1.6"
EMPTY, PUBLIC = "10.77.1.78", "203.0.113.25"
HOST = "mail.gmx.net"
ROUTER = ("ip daddr 10.77.0.1 udp dport 53", "ip daddr 10.77.0.1 tcp dport 53")
PUBLIC_RESOLVERS = "iifname lab1 ip daddr { 1.1.1.1, 8.8.8.8, 9.9.9.9 }"


def said(*answers):
    """What this network's resolver says of GMX's server; nothing: that there is none."""
    return lambda lab: lab.dns.router(*answers, without=(HOST,))


def at(address, listens=False):
    """It says that the server is there; with `listens`, the real one answers at that address, too."""
    def change(lab):
        lab.network.hold(address)
        said(f"host-record={HOST},{address}")(lab)
        if listens:
            lab.network.redirect(f"ip daddr {address} dnat ip to {GMX}")
    return change


def block_page(lab):
    """Outside, the server is at a public address; the filter leads it to a page of its own inside."""
    lab.network.hold(PUBLIC)
    lab.network.redirect(f"ip daddr {PUBLIC} dnat ip to {GMX}")
    lab.dns.outside(f"host-record={HOST},{PUBLIC}", without=(HOST,))
    said(f"host-record={HOST},{WEB}")(lab)


def odd(*rules):
    return lambda lab: lab.dns.odd_router(*rules)


def inventing(lab):
    lab.dns.router(f"address=/#/{WEB}")


def unheard(change):
    """The same where no public resolver is heard."""
    def both(lab):
        lab.drop(PUBLIC_RESOLVERS)
        change(lab)
    return both


def no_address(lab):
    """The name exists, and has no address."""
    record = ['txt-record=smtp.kontor-berg.test,"not a server"']
    lab.dns.router(*record)
    lab.dns.outside(*record)


RESOLVER = World("dns.resolver-down", gmail(), ("dns.resolver-down",), (2,), likely=False, change=lambda lab: lab.drop(*ROUTER))
SLIP = World("dns.host-not-found", gmail("smtp.gmial.com:587/starttls"), ("dns.host-not-found",), (2,), GMAIL_LINES, True)
HOSTS = World("dns.hosts-file", gmx(), ("dns.hosts-file",), (2,),
              change=lambda lab: lab.network.hosts(f"10.77.9.9 {HOST}"))
FAILURE = World("dns.server-failure", gmx(), ("dns.server-failure",), (2,), change=odd(f"{HOST}=servfail"))
WRONG = World("dns.wrong-answer", gmx(), ("dns.wrong-answer",), (2,), likely=False, consequences=("tls.name-mismatch",),
              no_sign_in=("outlook",), change=said(f"host-record={HOST},{OUTLOOK}"))
SINKHOLE = World("dns.sinkholed", gmx(), ("dns.sinkholed",), (2,), likely=False, change=said(f"address=/{HOST}/0.0.0.0"))
INVENTED = World("dns.wildcard", gmail("smtp.gmial.com:587/starttls"), ("dns.host-not-found",), (2,), GMAIL_LINES, True,
                 consequences=("dns.wildcard",), change=inventing)

WORLDS = [
    RESOLVER,
    World("dns.resolver-down-refusing", gmail(), ("dns.resolver-down",), (2,), change=odd("*=refused")),
    World("dns.resolver-down-failing", gmx(), ("dns.resolver-down",), (2,), change=odd("*=servfail")),
    World("dns.resolver-down-closed", gmx(), ("dns.resolver-down",), (2,), change=lambda lab: lab.dns.stop("router")),
    World("dns.resolver-down-alone", gmail(), ("dns.resolver-down", "net.offline"), (2,),
          change=unheard(lambda lab: lab.drop(*ROUTER, PUBLIC_RESOLVERS))),
    twin(RESOLVER, change=lambda lab: lab.drop(PUBLIC_RESOLVERS)),
    SLIP,
    World("dns.host-not-found-unheard", gmail("smtp.gmial.com:587/starttls"), ("dns.host-not-found",), (2,), GMAIL_LINES,
          True, change=lambda lab: lab.drop(PUBLIC_RESOLVERS)),
    World("dns.host-not-found-no-address", firm("smtp.kontor-berg.test:587/starttls"), ("dns.host-not-found",), (2,),
          change=no_address),
    twin(SLIP, arguments=gmail()),
    World("dns.address-typo", ("check", "anna.berg@gmial.com", "--password-stdin"), ("dns.address-typo",), (2,)),
    twin(World("dns.address-typo", ("check", "anna.berg@gmail.com", "--password-stdin"), ())),
    HOSTS,
    twin(HOSTS, change=lambda lab: lab.network.hosts(f"{GMX} {HOST}")),
    FAILURE,
    World("dns.server-failure-unheard", gmx(), ("dns.server-failure",), (2,), change=unheard(odd(f"{HOST}=servfail"))),
    World("dns.server-failure-silence", gmx(), ("dns.server-failure",), (2,), change=odd(f"{HOST}=silent")),
    twin(FAILURE, change=odd("mail.web.de=servfail")),
    WRONG,
    World("dns.wrong-answer-outdated", gmx(), ("dns.wrong-answer",), (2,), likely=False, change=at(EMPTY)),
    twin(WRONG, change=at(EMPTY, listens=True)),
    SINKHOLE,
    World("dns.sinkholed-six", gmx(), ("dns.sinkholed",), (2,), change=said(f"address=/{HOST}/::")),
    World("dns.sinkholed-both", gmx(), ("dns.sinkholed",), (2,), change=said(f"address=/{HOST}/#")),
    World("dns.sinkholed-loopback", gmx(), ("dns.sinkholed",), (2,), change=said(f"host-record={HOST},127.0.0.1")),
    World("dns.sinkholed-no-such-name", gmx(), ("dns.sinkholed",), (2,), change=said()),
    World("dns.sinkholed-refused", gmx(), ("dns.sinkholed",), (2,), change=odd(f"{HOST}=refused")),
    World("dns.sinkholed-page", gmx(), ("dns.sinkholed",), (2,), likely=False, change=block_page),
    World("dns.sinkholed-unheard", gmx(), ("dns.sinkholed",), (2,), likely=True, change=unheard(said(f"address=/{HOST}/0.0.0.0"))),
    twin(SINKHOLE, change=lambda lab: lab.dns.router("address=/ads.example/0.0.0.0")),
    INVENTED,
    World("dns.wildcard-unheard", gmail("smtp.gmial.com:587/starttls"), ("dns.host-not-found", "dns.wildcard"), (2,),
          change=unheard(inventing)),
    twin(INVENTED, arguments=gmail(), change=inventing),
]
