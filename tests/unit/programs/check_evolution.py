#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Asks Evolution's own registry of sources what it reads from a captured home, before and after `apply`, and compares.

    check_evolution.py PROGRAM SAMPLES

Exits with 77 ("skipped") where the registry, its bindings or a session bus are not installed."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
REGISTRY = "/usr/libexec/evolution-source-registry"
SECURITY = {"none": "none", "starttls-on-standard-port": "starttls", "ssl-on-alternate-port": "tls"}
ASK = """
import json, sys, gi
gi.require_version("EDataServer", "1.2")
from gi.repository import EDataServer
seen = {}
for source in EDataServer.SourceRegistry.new_sync(None).list_sources("Mail Transport"):
    if source.get_extension("Mail Transport").get_backend_name() != "smtp":
        continue
    sign_in = source.get_extension("Authentication")
    seen[source.get_display_name()] = {"host": sign_in.get_host(), "port": sign_in.get_port(), "user": sign_in.get_user(),
                                       "method": sign_in.get_method(), "security": source.get_extension("Security").get_method()}
json.dump(seen, sys.stdout)
"""


def missing():
    if not os.access(REGISTRY, os.X_OK) or not shutil.which("dbus-run-session"):
        return "evolution-data-server or dbus"
    probe = "import gi; gi.require_version('EDataServer', '1.2'); from gi.repository import EDataServer"
    return "" if subprocess.run([sys.executable, "-c", probe], capture_output=True).returncode == 0 else "gir1.2-edataserver-1.2"


class Home:
    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / ".config"),
                            "XDG_DATA_HOME": str(folder / ".local/share"), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}

    def call(self, *arguments):
        done = subprocess.run([self.program, *arguments, "--home", str(self.folder), "--json"], env=self.environment,
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def by_evolution(self):
        done = subprocess.run(["dbus-run-session", "--", sys.executable, "-c", ASK], env=self.environment,
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            sys.exit(f"the registry does not answer: {done.stderr}")
        return json.loads(done.stdout)

    def by_us(self):
        return {account["name"]: account for program in self.call("accounts", "evolution")["programs"]
                for account in program["accounts"]}


def compare(home, when):
    theirs, ours = home.by_evolution(), home.by_us()
    if set(theirs) != set(ours) or not ours:
        sys.exit(f"{when}: Evolution has {sorted(theirs)}, we have {sorted(ours)}")
    for name, account in ours.items():
        their, our = theirs[name], account["outgoing"]
        port = their["port"] or (465 if SECURITY[their["security"]] == "tls" else 25)
        wanted = (their["host"], port, SECURITY[their["security"]], their["method"] in (None, "", "none"))
        got = (our["host"], our["port"], our["security"], our["auth"] == "none")
        if wanted != got or (our["auth"] != "none" and our["user"] != their["user"]):
            sys.exit(f"{when}, {name}: Evolution reads {their}, we read {our}")


def main():
    absent = missing()
    if absent:
        print(f"skipped: not installed: {absent}")
        return SKIPPED
    program, samples = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        shutil.copytree(samples / "evolution/two-accounts", folder, dirs_exist_ok=True)
        home = Home(folder, program)
        compare(home, "before")
        settings = folder / "settings.json"
        for account in home.by_us().values():
            server = {"protocol": "smtp", "host": "new.server.example", "port": 465, "security": "tls",
                      "user": "new \\user = [x]", "auth": "password"}
            settings.write_text(json.dumps({"outgoing": server}))
            home.call("apply", "--account", f"evolution:{account['id']}", "--settings", str(settings))
        compare(home, "after")
        changed = {(one["outgoing"]["host"], one["outgoing"]["user"]) for one in home.by_us().values()}
        if changed != {("new.server.example", "new \\user = [x]")}:
            sys.exit(f"apply wrote {changed}")
    print("Evolution reads what we read, and what we wrote")
    return 0


if __name__ == "__main__":
    sys.exit(main())
