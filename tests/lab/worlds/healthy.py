# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing is wrong: no finding, exit status 0."""
from world import FIRM, FIRM_LINES, World, firm, gmail, gmx

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
    World("healthy.no-sign-in", (*FIRM, "--no-sign-in")),
]
