// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords signInTable[] = {
    {"auth.needs-encryption",
     QT_TRANSLATE_NOOP("Findings", "Signing in needs encryption"),
     QT_TRANSLATE_NOOP("Findings", "{host} lets people sign in on an encrypted line only, and {program} is set to {security}."),
     ""},
    {"auth.not-attempted",
     QT_TRANSLATE_NOOP("Findings", "{program} does not sign in for sending"),
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server takes mail only from people it knows. {program} is set to send without signing in."),
     ""},
    {"auth.not-offered",
     QT_TRANSLATE_NOOP("Findings", "Nobody can sign in on this port"),
     QT_TRANSLATE_NOOP("Findings", "On port {port}, {host} only takes mail from other servers. People sign in on another port."),
     ""},
    {"auth.app-password-needed",
     QT_TRANSLATE_NOOP("Findings", "Your provider wants an app password here"),
     QT_TRANSLATE_NOOP("Findings", "In mail programs, {provider} does not take the password that you use on its web page. You create a separate one, once, and paste it."),
     ""},
    {"auth.oauth-needed",
     QT_TRANSLATE_NOOP("Findings", "Your provider only takes the modern sign-in"),
     QT_TRANSLATE_NOOP("Findings", "{provider} no longer takes passwords from mail programs. You sign in once in the browser instead (OAuth2)."),
     ""},
    {"auth.basic-retired",
     QT_TRANSLATE_NOOP("Findings", "Your provider no longer takes passwords from mail programs"),
     QT_TRANSLATE_NOOP("Findings", "{provider} has ended this way to sign in. The modern sign-in in the browser (OAuth2) takes its place."),
     ""},
    {"auth.smtp-disabled",
     QT_TRANSLATE_NOOP("Findings", "Sending is switched off for your mailbox"),
     QT_TRANSLATE_NOOP("Findings", "Your organisation does not let mail programs send from this mailbox. Only its administrator can switch that on."),
     ""},
    {"auth.access-policy",
     QT_TRANSLATE_NOOP("Findings", "A rule of your organisation refuses this sign-in"),
     QT_TRANSLATE_NOOP("Findings", "The server does not accept sign-ins from this device or place. Only your administrator can allow it."),
     ""},
    {"auth.web-login-needed",
     QT_TRANSLATE_NOOP("Findings", "Your provider wants to see you in the browser first"),
     QT_TRANSLATE_NOOP("Findings", "{provider} found this sign-in unusual. Sign in on its web page once and confirm that it was you."),
     ""},
    {"auth.locked",
     QT_TRANSLATE_NOOP("Findings", "The sign-in is locked for a while"),
     QT_TRANSLATE_NOOP("Findings", "There were too many failed tries. Until the lock ends, even the right password is refused. The server says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "There were too many failed tries. Until the lock ends, even the right password is refused.")},
    {"auth.username-form",
     QT_TRANSLATE_NOOP("Findings", "The user name has the wrong form"),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in as {user}. This server wants {own_user}."),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in with a user name that this server does not know.")},
    {"auth.alias-as-login",
     QT_TRANSLATE_NOOP("Findings", "The user name is an alias"),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in as {user}. {provider} delivers to this address, but lets you in by your main address only."),
     QT_TRANSLATE_NOOP("Findings", "{program} signs in as {user}. The server lets you in by your main address only.")},
    {"auth.secret-mistyped",
     QT_TRANSLATE_NOOP("Findings", "The password was copied with stray characters"),
     QT_TRANSLATE_NOOP("Findings", "Blanks or invisible characters stood around or in it. This check left them out, and the server took the password. {program} sends what it has stored, stray characters too."),
     ""},
    {"auth.secret-not-ascii",
     QT_TRANSLATE_NOOP("Findings", "The outgoing server cannot read the letters of this password"),
     QT_TRANSLATE_NOOP("Findings", "It has letters such as ä or é. The incoming server reads them, the outgoing server does not. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "It has letters such as ä or é. The incoming server reads them, the outgoing server does not.")},
    {"auth.broken-mechanism",
     QT_TRANSLATE_NOOP("Findings", "The server offers a way to sign in that does not work"),
     QT_TRANSLATE_NOOP("Findings", "Your password is right: as a normal password over the encrypted line it is taken. By the method {other_method}, which some programs choose by themselves, {host} refuses it."),
     QT_TRANSLATE_NOOP("Findings", "Your password is right: as a normal password over the encrypted line it is taken. By another method, which some programs choose by themselves, {host} refuses it.")},
    {"auth.outgoing-differs",
     QT_TRANSLATE_NOOP("Findings", "The password opens receiving, but not sending"),
     QT_TRANSLATE_NOOP("Findings", "The incoming server takes it, the outgoing server refuses it. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "The incoming server takes it, the outgoing server refuses it.")},
    {"auth.wrong-password",
     QT_TRANSLATE_NOOP("Findings", "The server does not accept this password"),
     QT_TRANSLATE_NOOP("Findings", "User name or password is wrong. The server says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "User name or password is wrong.")},
    {"auth.no-common-mechanism",
     QT_TRANSLATE_NOOP("Findings", "Server and program know no common way to sign in"),
     QT_TRANSLATE_NOOP("Findings", "{host} offers {mechanisms}, and {program} uses none of these as it is set."),
     QT_TRANSLATE_NOOP("Findings", "{host} offers no way to sign in that {program} uses as it is set.")},
    {"auth.pop-before-smtp",
     QT_TRANSLATE_NOOP("Findings", "This server wants you to fetch mail before you send"),
     QT_TRANSLATE_NOOP("Findings", "It is an old way to show who you are. Fetch your mail once, then send within a few minutes."),
     ""},
    {"auth.server-trouble",
     QT_TRANSLATE_NOOP("Findings", "The server cannot check passwords just now"),
     QT_TRANSLATE_NOOP("Findings", "Your password may well be right: the server says that its own sign-in is out of order. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "Your password may well be right: the server’s own sign-in is out of order.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> signInFindings() {
    return signInTable;
}

}  // namespace outbox::words
