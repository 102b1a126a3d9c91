// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords serverTable[] = {
    {"port.25-blocked",
     QT_TRANSLATE_NOOP("Findings", "Port 25 is closed to you here"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port 25, which most networks close against spam. Your server also takes mail through port {other_port}, and that one is open."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port 25, which most networks close against spam.")},
    {"port.wrong",
     QT_TRANSLATE_NOOP("Findings", "Port {port} is not a port for sending"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port {port} of {host}, and no server takes mail there. Port {other_port} does."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port {port} of {host}, and no server takes mail there.")},
    {"port.blocked",
     QT_TRANSLATE_NOOP("Findings", "This network blocks the way your mail goes out"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port {port}, and that port of {host} cannot be reached from here. Port {other_port} of the same server can."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through port {port}, and that port of {host} cannot be reached from here.")},
    {"port.nonstandard",
     QT_TRANSLATE_NOOP("Findings", "Your server sends through another port"),
     QT_TRANSLATE_NOOP("Findings", "Nobody answers on port {port} of {host}, but port 2525 takes mail."),
     ""},
    {"port.all-blocked",
     QT_TRANSLATE_NOOP("Findings", "This network blocks sending altogether"),
     QT_TRANSLATE_NOOP("Findings", "Web pages open, but no port for sending gets through, neither to your provider nor to others ({controls})."),
     QT_TRANSLATE_NOOP("Findings", "Web pages open, but no port for sending gets through from here.")},
    {"path.smtp-filter",
     QT_TRANSLATE_NOOP("Findings", "A firewall on the way rewrites what your mail program says"),
     QT_TRANSLATE_NOOP("Findings", "On port {port} the words of mail program and server arrive changed, and the encryption is lost. Port {other_port} of the same server is left alone."),
     QT_TRANSLATE_NOOP("Findings", "On port {port} the words of mail program and server arrive changed, and the encryption is lost.")},
    {"path.starttls-stripped",
     QT_TRANSLATE_NOOP("Findings", "Something on the way removes the encryption"),
     QT_TRANSLATE_NOOP("Findings", "On port {port}, your server’s offer to encrypt does not arrive here, although this server encrypts. Your password was not sent, because others could have read it."),
     ""},
    {"path.cut-midway",
     QT_TRANSLATE_NOOP("Findings", "Something on the way cuts the connection"),
     QT_TRANSLATE_NOOP("Findings", "On port {port} the connection is made and then breaks off in the middle. Port {other_port} of the same server goes on."),
     QT_TRANSLATE_NOOP("Findings", "On port {port} the connection is made and then breaks off in the middle.")},
    {"server.own-network-only",
     QT_TRANSLATE_NOOP("Findings", "This server takes mail from its own network only"),
     QT_TRANSLATE_NOOP("Findings", "{host} serves the customers of one internet provider, on their own lines. From here it does not take mail."),
     ""},
    {"server.unreachable",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server cannot be reached"),
     QT_TRANSLATE_NOOP("Findings", "{host} does not answer on any port. Other providers answer from here, so it is not your connection."),
     ""},
    {"server.down",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server is not running"),
     QT_TRANSLATE_NOOP("Findings", "{host} takes no mail on any of its ports. Other providers answer from here, so it is not your connection."),
     ""},
    {"server.busy",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server is busy just now"),
     QT_TRANSLATE_NOOP("Findings", "{host} answers, and asks to come back later. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "{host} answers, and asks to come back later.")},
    {"server.rejects-client",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server turns this network away"),
     QT_TRANSLATE_NOOP("Findings", "{host} refuses to talk before anybody signs in. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "{host} refuses to talk before anybody signs in.")},
    {"server.not-mail",
     QT_TRANSLATE_NOOP("Findings", "What answers there is not a mail server"),
     QT_TRANSLATE_NOOP("Findings", "On port {port} of {host} another service answers. Its first words are: {heard}"),
     QT_TRANSLATE_NOOP("Findings", "On port {port} of {host} another service answers.")},
    {"server.misbehaves",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server breaks the rules of the conversation"),
     QT_TRANSLATE_NOOP("Findings", "What {host} sends on port {port} is not what a mail server may send. It was not trusted with your password."),
     ""},
    {"server.slow",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server answers very slowly"),
     QT_TRANSLATE_NOOP("Findings", "It took {seconds} seconds for one answer. {program} may give up before that."),
     QT_TRANSLATE_NOOP("Findings", "{program} may give up before its answer comes.")},
    {"settings.incoming-as-outgoing",
     QT_TRANSLATE_NOOP("Findings", "The server for receiving is set for sending, too"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, which only hands mail out. Sending goes through {own_host}."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, which only hands mail out.")},
    {"settings.host-outdated",
     QT_TRANSLATE_NOOP("Findings", "Your provider has given up this server"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, an old name. The server is now called {own_host}."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, an old name.")},
    {"settings.host-foreign",
     QT_TRANSLATE_NOOP("Findings", "The outgoing server belongs to another provider"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host} of {owner}, which does not know you. Your own server is {own_host}."),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, which does not know you.")},
    {"settings.differs",
     QT_TRANSLATE_NOOP("Findings", "It works, but not the way your provider recommends"),
     QT_TRANSLATE_NOOP("Findings", "{program} sends through {host}, port {port}, with {security}. The provider recommends {own_host}, port {own_port}."),
     QT_TRANSLATE_NOOP("Findings", "The settings for sending differ from what the provider recommends.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> serverFindings() {
    return serverTable;
}

}  // namespace outbox::words
