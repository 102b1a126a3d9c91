# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The real Thunderbird cannot send; the cure is found, written into it, and the message arrives. Then it is undone."""
import dataclasses
import json
from typing import Callable

from parts import thunderbird
from parts.mail import PASSWORD
from parts.program_road import Road, arrived
from parts.shell import run
from parts.thunderbird import Thunderbird, account_prefs, second_account_prefs

TOOLS = thunderbird.TOOLS
ANNA, BERT, MOOS = "anna@kontor-berg.test", "bert@kontor-berg.test", "anna@tischlerei-moos.test"
HOST = "mail.kontor-berg.test"
ACCOUNT = "thunderbird:account1"


@dataclasses.dataclass
class CuredBird:
    name: str
    port: int                     # as it is set
    socket_type: int              # 2 is STARTTLS, 3 is TLS from the start
    finding: tuple
    fields: dict                  # what the cure changes, with the new values
    change: Callable = lambda lab: None
    tries: int = 1

    def play(self, lab):
        self.change(lab)
        bird = Thunderbird(lab, account_prefs(ANNA, HOST, self.port, self.socket_type))
        road = Road(lab, bird.home, ACCOUNT)
        try:
            self.walk(lab, bird, road)
        finally:
            bird.end()
        return road.outcome()

    def walk(self, lab, bird, road):
        bird.start()
        bird.keep_password(f"smtp://{HOST}", ANNA, PASSWORD)
        said = bird.send(ANNA, BERT, f"before {self.name}")
        road.want("failed" in said, f"the wrong settings sent: {said}")
        road.accounts(host=HOST, port=self.port)
        road.check(self.finding)
        refused = road.call(1, "apply", "--account", ACCOUNT, "--report", str(road.report))
        road.want(refused["reason"] == "program_runs", f"with the program open, apply says {refused['reason']}")
        bird.quit()

        before = road.apply(bird.profile, ["prefs.js"], **self.fields)
        bird.start()
        said = bird.send(ANNA, BERT, f"after {self.name}")
        road.want(said == "sent", f"the cured program says: {said}")
        road.want(arrived(lab, BERT, f"after {self.name}"), "the message did not arrive")
        bird.quit()
        # It wrote its preferences anew by now.
        road.undo(bird.profile, before, ["prefs.js"])


@dataclasses.dataclass
class SharedServer:
    """Two accounts send through the server of one of them, which refuses the other's address. The other gets a server of
    its own, and both can send."""
    name: str
    tries: int = 1

    def play(self, lab):
        bird = Thunderbird(lab, account_prefs(ANNA, HOST, 587, 2) + second_account_prefs(MOOS, HOST))
        road = Road(lab, bird.home, "thunderbird:account3")
        try:
            self.walk(lab, bird, road)
        finally:
            bird.end()
        return road.outcome()

    def walk(self, lab, bird, road):
        bird.start()
        bird.keep_password(f"smtp://{HOST}", ANNA, PASSWORD)
        bird.keep_password(f"smtp://{HOST}", MOOS, PASSWORD)
        said = bird.send(MOOS, BERT, "another's server")
        road.want("sender" in said.lower(), f"the other's server sent: {said}")
        bird.quit()
        settings = bird.home / "settings.json"
        settings.write_text(json.dumps({"address": MOOS, "outgoing": {
            "protocol": "smtp", "host": HOST, "port": 587, "security": "starttls", "user": MOOS, "auth": "password"}}))
        settings.chmod(0o644)
        before = road.apply(bird.profile, ["prefs.js"], ("--settings", str(settings)), user=MOOS)
        bird.start()
        for sender in (MOOS, ANNA):
            said = bird.send(sender, BERT, f"own server of {sender}")
            road.want(said == "sent", f"{sender} on its own server: {said}")
            road.want(arrived(lab, BERT, f"own server of {sender}"), f"the message of {sender} did not arrive")
        bird.quit()
        road.undo(bird.profile, before, ["prefs.js"])


def drop_587(lab):
    """The system gives a connection up after two minutes, and Thunderbird waits for that; here after seven seconds."""
    lab.drop("tcp dport 587")
    run("ip", "netns", "exec", lab.network.client, "sysctl", "-qw", "net.ipv4.tcp_syn_retries=2")


WORLDS = [
    CuredBird("Thunderbird with a mistyped port", 578, 2, ("port.wrong",), {"port": "587"}),
    CuredBird("Thunderbird where the network drops its port", 587, 2, ("port.blocked",),
              {"port": "465", "security": "tls"}, drop_587),
    SharedServer("Thunderbird where an account sends through another's server"),
]
