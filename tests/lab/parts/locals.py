# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Programs on the person's own computer: a helper that carries mail, security software that catches it."""
import pathlib

from .personas import Persona, smtp

SHIELD_PORT = 12025
SHIELD_USER = 65533


class Local(Persona):
    """A persona in the client's namespace."""

    def __init__(self, network, folder, name, listeners):
        here = type("Here", (), {"server": network.client})
        super().__init__(here, pathlib.Path(folder), name, {"address": "127.0.0.1"}, listeners)


def helper(lab, certificate, users):
    """A bridge to a provider, as some have it: a mail server on this computer alone."""
    return Local(lab.network, lab.folder / "personas", "helper", [
        smtp("bridge", 1025, certificate, "starttls", users=users, greeting="220 localhost ESMTP bridge ready")])


def shield(lab, **listener):
    """Security software that every connection to a mail port ends at."""
    return Local(lab.network, lab.folder / "personas", "shield",
                 [{"kind": "raw", "port": SHIELD_PORT, "tls": "none", **listener}])
