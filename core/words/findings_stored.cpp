// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// What stored settings show by themselves. Nothing was tried: no sentence says what a server did.
// clang-format off
constexpr FindingWords outgoingTable[] = {
    {"port.25-blocked",
     QT_TRANSLATE_NOOP("Findings", "Port 25 is closed in most networks"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send through port 25. That port is for mail between servers, and most networks close it against spam."),
     ""},
    {"port.wrong",
     QT_TRANSLATE_NOOP("Findings", "Port {port} is not a port for sending"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send through port {port} of {host}. Mail is fetched there, not sent."),
     ""},
    {"tls.mode-mismatch",
     QT_TRANSLATE_NOOP("Findings", "The kind of encryption does not fit the port"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send through port {port} with {security}. Encryption begins in another way there."),
     ""},
    {"tls.required",
     QT_TRANSLATE_NOOP("Findings", "Sending is not encrypted"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to hand the password to {host} without encryption. Others on the way could read it, and most servers refuse it."),
     ""},
    {"tls.outdated-client",
     QT_TRANSLATE_NOOP("Findings", "Your mail program knows only old encryption"),
     QT_TRANSLATE_NOOP("Findings", "{program} offers nothing newer than TLS 1.1, because of its version or of a setting. Most servers no longer take that."),
     ""},
    {"auth.not-attempted",
     QT_TRANSLATE_NOOP("Findings", "{program} does not sign in for sending"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send without signing in. {provider} takes mail only from people it knows."),
     ""},
    {"settings.incoming-as-outgoing",
     QT_TRANSLATE_NOOP("Findings", "The server for receiving is set for sending, too"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send through {host}, which hands mail out. Sending goes through {own_host}."),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to send through {host}, which by its name hands mail out.")},
    {"settings.differs",
     QT_TRANSLATE_NOOP("Findings", "The settings are not those that your provider recommends"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to {host}, port {port}, with {security}. The provider recommends {own_host}, port {own_port}."),
     QT_TRANSLATE_NOOP("Findings", "The settings for sending differ from what the provider recommends.")},
    {"program.outgoing-login-differs",
     QT_TRANSLATE_NOOP("Findings", "Sending has a user name of its own"),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in as {user} for sending and as {incoming_user} for receiving. Both sides belong to the same mailbox."),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in under one name for sending and under another for receiving. Both sides belong to the same mailbox.")},
};

constexpr FindingWords incomingTable[] = {
    {"port.wrong",
     QT_TRANSLATE_NOOP("Findings", "The port for receiving is that of another service"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to fetch mail by {incoming_protocol} through port {incoming_port} of {incoming_host}. Another service has that port."),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to fetch mail through a port that another service has.")},
    {"tls.mode-mismatch",
     QT_TRANSLATE_NOOP("Findings", "The kind of encryption does not fit the port for receiving"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to fetch mail through port {incoming_port} with {incoming_security}. Encryption begins in another way there."),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to fetch mail through a port where encryption begins in another way.")},
    {"tls.required",
     QT_TRANSLATE_NOOP("Findings", "Receiving is not encrypted"),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to hand the password to {incoming_host} without encryption. Others on the way could read it."),
     QT_TRANSLATE_NOOP("Findings", "{program} is set to fetch mail without encryption. Others on the way could read the password.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> storedFindings() {
    return outgoingTable;
}

std::span<const FindingWords> storedIncomingFindings() {
    return incomingTable;
}

}  // namespace outbox::words
