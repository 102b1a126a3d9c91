// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr CheckWords titles[] = {
    {"computer", QT_TRANSLATE_NOOP("Checks", "Is this computer ready?")},
    {"settings", QT_TRANSLATE_NOOP("Checks", "Are the settings as the provider recommends?")},
    {"network", QT_TRANSLATE_NOOP("Checks", "Does the network let this computer out?")},
    {"ipv6", QT_TRANSLATE_NOOP("Checks", "Do IPv6 connections get through?")},
    {"resolver", QT_TRANSLATE_NOOP("Checks", "Does the name service answer?")},
    {"name", QT_TRANSLATE_NOOP("Checks", "Is the outgoing server’s name found?")},
    {"name-compared", QT_TRANSLATE_NOOP("Checks", "Do public name services say the same?")},
    {"domain", QT_TRANSLATE_NOOP("Checks", "Does the address’s domain take mail?")},
    {"port", QT_TRANSLATE_NOOP("Checks", "Can this computer reach the server?")},
    {"other-ports", QT_TRANSLATE_NOOP("Checks", "Do the server’s other sending ports answer?")},
    {"controls", QT_TRANSLATE_NOOP("Checks", "Do other providers’ servers answer?")},
    {"greeting", QT_TRANSLATE_NOOP("Checks", "Does a mail server answer there?")},
    {"encryption", QT_TRANSLATE_NOOP("Checks", "Is the line encrypted?")},
    {"certificate", QT_TRANSLATE_NOOP("Checks", "Is it really your server?")},
    {"sign-in", QT_TRANSLATE_NOOP("Checks", "Does the server let you in?")},
    {"sending", QT_TRANSLATE_NOOP("Checks", "Does the server take your mail?")},
    {"arrival", QT_TRANSLATE_NOOP("Checks", "Does a test message arrive?")},
    {"incoming-name", QT_TRANSLATE_NOOP("Checks", "Is the incoming server’s name found?")},
    {"incoming-port", QT_TRANSLATE_NOOP("Checks", "Can this computer reach the incoming server?")},
    {"incoming-encryption", QT_TRANSLATE_NOOP("Checks", "Is the incoming line encrypted?")},
    {"incoming-sign-in", QT_TRANSLATE_NOOP("Checks", "Does the incoming server let you in?")},
};

constexpr KeyWords summaries[] = {
    {"finding", QT_TRANSLATE_NOOP("Checks", "{finding}"), QT_TRANSLATE_NOOP("Checks", "Something is wrong here")},
    {"computer-ready", QT_TRANSLATE_NOOP("Checks", "Ready, and its clock is right")},
    {"computer-ready-clock-unchecked", QT_TRANSLATE_NOOP("Checks", "Ready; its clock could not be compared")},
    {"clock-wrong", QT_TRANSLATE_NOOP("Checks", "Its clock shows {clock_here} (UTC), which is wrong"), QT_TRANSLATE_NOOP("Checks", "Its clock is wrong")},
    {"settings-fit", QT_TRANSLATE_NOOP("Checks", "As the provider recommends")},
    {"settings-differ", QT_TRANSLATE_NOOP("Checks", "The provider recommends {own_host}, port {own_port}"), QT_TRANSLATE_NOOP("Checks", "Different from what the provider recommends")},
    {"web-reached", QT_TRANSLATE_NOOP("Checks", "Connected, {milliseconds} ms"), QT_TRANSLATE_NOOP("Checks", "Connected")},
    {"network-answers", QT_TRANSLATE_NOOP("Checks", "Servers answer; the two web checks did not")},
    {"network-no-connection", QT_TRANSLATE_NOOP("Checks", "No connection")},
    {"network-silent", QT_TRANSLATE_NOOP("Checks", "Nothing answers")},
    {"portal", QT_TRANSLATE_NOOP("Checks", "A sign-in page answers instead")},
    {"ipv6-works", QT_TRANSLATE_NOOP("Checks", "IPv6 works")},
    {"ipv6-dead-end", QT_TRANSLATE_NOOP("Checks", "IPv6 leads nowhere")},
    {"resolver-answers", QT_TRANSLATE_NOOP("Checks", "Answers in {milliseconds} ms"), QT_TRANSLATE_NOOP("Checks", "Answers")},
    {"resolver-silent", QT_TRANSLATE_NOOP("Checks", "{resolver} does not answer"), QT_TRANSLATE_NOOP("Checks", "It does not answer")},
    {"name-found", QT_TRANSLATE_NOOP("Checks", "{host} is at {given_address}"), QT_TRANSLATE_NOOP("Checks", "Found")},
    {"name-missing", QT_TRANSLATE_NOOP("Checks", "There is no {host}"), QT_TRANSLATE_NOOP("Checks", "There is no such name")},
    {"name-failure", QT_TRANSLATE_NOOP("Checks", "The look-up ends with an error")},
    {"name-no-answer", QT_TRANSLATE_NOOP("Checks", "The look-up gets no answer")},
    {"names-agree", QT_TRANSLATE_NOOP("Checks", "They say the same")},
    {"names-differ-by-place", QT_TRANSLATE_NOOP("Checks", "They name another address, as is usual for large providers")},
    {"names-overridden", QT_TRANSLATE_NOOP("Checks", "They say {true_address}; the hosts file of this computer says otherwise"), QT_TRANSLATE_NOOP("Checks", "The hosts file of this computer says otherwise")},
    {"names-only-here", QT_TRANSLATE_NOOP("Checks", "Only this network knows the name")},
    {"names-only-elsewhere", QT_TRANSLATE_NOOP("Checks", "They know the name, this network does not")},
    {"domain-takes-mail", QT_TRANSLATE_NOOP("Checks", "{domain} takes mail"), QT_TRANSLATE_NOOP("Checks", "It takes mail")},
    {"domain-exists", QT_TRANSLATE_NOOP("Checks", "{domain} exists"), QT_TRANSLATE_NOOP("Checks", "It exists")},
    {"port-answers", QT_TRANSLATE_NOOP("Checks", "Port {port} answers"), QT_TRANSLATE_NOOP("Checks", "It answers")},
    {"port-no-answer", QT_TRANSLATE_NOOP("Checks", "Port {port} does not answer"), QT_TRANSLATE_NOOP("Checks", "No answer")},
    {"port-refused", QT_TRANSLATE_NOOP("Checks", "Port {port} is closed"), QT_TRANSLATE_NOOP("Checks", "Closed")},
    {"port-denied-here", QT_TRANSLATE_NOOP("Checks", "This computer itself refuses the connection")},
    {"port-no-way", QT_TRANSLATE_NOOP("Checks", "No way leads to {host}"), QT_TRANSLATE_NOOP("Checks", "No way leads there")},
    {"port-cut", QT_TRANSLATE_NOOP("Checks", "Something on the way refuses port {port}"), QT_TRANSLATE_NOOP("Checks", "Something on the way refuses it")},
    {"other-port-answers", QT_TRANSLATE_NOOP("Checks", "Port {other_port} answers"), QT_TRANSLATE_NOOP("Checks", "Another port answers")},
    {"one-port-is-enough", QT_TRANSLATE_NOOP("Checks", "Only port {port} answers, and one is enough"), QT_TRANSLATE_NOOP("Checks", "Only the one that is set, and one is enough")},
    {"no-port-answers", QT_TRANSLATE_NOOP("Checks", "None of them answers")},
    {"controls-answer", QT_TRANSLATE_NOOP("Checks", "They answer")},
    {"controls-not-needed", QT_TRANSLATE_NOOP("Checks", "They do not; yours does, and that is what counts")},
    {"controls-shut", QT_TRANSLATE_NOOP("Checks", "They do not answer from here either")},
    {"greeting-polite", QT_TRANSLATE_NOOP("Checks", "A mail server answers, {milliseconds} ms"), QT_TRANSLATE_NOOP("Checks", "A mail server answers")},
    {"greeting-slow", QT_TRANSLATE_NOOP("Checks", "It answers after {seconds} seconds"), QT_TRANSLATE_NOOP("Checks", "It answers slowly")},
    {"greeting-later", QT_TRANSLATE_NOOP("Checks", "It asks to come back later")},
    {"greeting-refused", QT_TRANSLATE_NOOP("Checks", "It refuses to talk")},
    {"greeting-stranger", QT_TRANSLATE_NOOP("Checks", "Another service answers: {heard}"), QT_TRANSLATE_NOOP("Checks", "Another service answers")},
    {"greeting-silent", QT_TRANSLATE_NOOP("Checks", "It is connected and stays silent")},
    {"greeting-cut", QT_TRANSLATE_NOOP("Checks", "The connection breaks off")},
    {"greeting-odd", QT_TRANSLATE_NOOP("Checks", "What answers makes no sense")},
    {"encrypted", QT_TRANSLATE_NOOP("Checks", "Encrypted with {version}"), QT_TRANSLATE_NOOP("Checks", "Encrypted")},
    {"encryption-not-set", QT_TRANSLATE_NOOP("Checks", "Encryption is switched off")},
    {"encryption-other-mode", QT_TRANSLATE_NOOP("Checks", "This port begins in another way")},
    {"starttls-missing", QT_TRANSLATE_NOOP("Checks", "No encryption is offered here")},
    {"starttls-refused", QT_TRANSLATE_NOOP("Checks", "Encryption is offered and then refused")},
    {"handshake-silent", QT_TRANSLATE_NOOP("Checks", "Silence when the encryption should begin")},
    {"handshake-cut", QT_TRANSLATE_NOOP("Checks", "The connection breaks off when the encryption should begin")},
    {"handshake-too-old", QT_TRANSLATE_NOOP("Checks", "Its encryption is too old")},
    {"handshake-too-weak", QT_TRANSLATE_NOOP("Checks", "Its encryption is too weak for this computer")},
    {"handshake-not-spoken", QT_TRANSLATE_NOOP("Checks", "What answers does not encrypt")},
    {"handshake-injected", QT_TRANSLATE_NOOP("Checks", "Something was slipped in before the encryption began")},
    {"handshake-failed", QT_TRANSLATE_NOOP("Checks", "The encryption does not come about")},
    {"certificate-valid", QT_TRANSLATE_NOOP("Checks", "Yes, its certificate is valid until {certificate_until}"), QT_TRANSLATE_NOOP("Checks", "Yes, its certificate is valid")},
    {"certificate-valid-here", QT_TRANSLATE_NOOP("Checks", "Yes; {certificate_root} vouches for it, whom not every computer knows"), QT_TRANSLATE_NOOP("Checks", "Yes, by an authority that not every computer knows")},
    {"certificate-weak", QT_TRANSLATE_NOOP("Checks", "The certificate is too weak for this computer")},
    {"certificate-expired", QT_TRANSLATE_NOOP("Checks", "The certificate ended on {certificate_until}"), QT_TRANSLATE_NOOP("Checks", "The certificate has expired")},
    {"certificate-not-yet-valid", QT_TRANSLATE_NOOP("Checks", "The certificate is not valid yet")},
    {"certificate-self-signed", QT_TRANSLATE_NOOP("Checks", "The certificate is self-signed")},
    {"certificate-untrusted", QT_TRANSLATE_NOOP("Checks", "Issued by {certificate_issuer}, who is not trusted here"), QT_TRANSLATE_NOOP("Checks", "The issuer is not trusted here")},
    {"certificate-incomplete", QT_TRANSLATE_NOOP("Checks", "The certificate of {missing_issuer} is missing"), QT_TRANSLATE_NOOP("Checks", "A part of the certificate is missing")},
    {"certificate-other-name", QT_TRANSLATE_NOOP("Checks", "The certificate is for {certificate_name}"), QT_TRANSLATE_NOOP("Checks", "The certificate is for another name")},
    {"certificate-revoked", QT_TRANSLATE_NOOP("Checks", "The certificate was withdrawn")},
    {"certificate-refused", QT_TRANSLATE_NOOP("Checks", "The certificate is not accepted here")},
    {"signed-in", QT_TRANSLATE_NOOP("Checks", "Signed in")},
    {"sign-in-refused", QT_TRANSLATE_NOOP("Checks", "Refused")},
    {"sign-in-later", QT_TRANSLATE_NOOP("Checks", "The server asks to try later")},
    {"sign-in-not-offered", QT_TRANSLATE_NOOP("Checks", "No sign-in is offered here")},
    {"sign-in-no-method", QT_TRANSLATE_NOOP("Checks", "No common way to sign in")},
    {"sign-in-broken", QT_TRANSLATE_NOOP("Checks", "The connection breaks off during sign-in")},
    {"message-taken", QT_TRANSLATE_NOOP("Checks", "It took the test message")},
    {"message-refused", QT_TRANSLATE_NOOP("Checks", "It refused the test message")},
    {"arrived", QT_TRANSLATE_NOOP("Checks", "In the inbox after {arrival_seconds} s"), QT_TRANSLATE_NOOP("Checks", "In the inbox")},
    {"arrived-elsewhere", QT_TRANSLATE_NOOP("Checks", "In the folder {folder} after {arrival_seconds} s"), QT_TRANSLATE_NOOP("Checks", "In another folder")},
    {"arrived-in-junk", QT_TRANSLATE_NOOP("Checks", "In the junk folder “{folder}” after {arrival_seconds} s"), QT_TRANSLATE_NOOP("Checks", "In the junk folder")},
    {"not-arrived", QT_TRANSLATE_NOOP("Checks", "Not there after {looked_seconds} seconds"), QT_TRANSLATE_NOOP("Checks", "Not there in time")},
    {"envelope-taken", QT_TRANSLATE_NOOP("Checks", "Ready to take your mail, with attachments up to about {attachment} MB"), QT_TRANSLATE_NOOP("Checks", "Ready to take your mail")},
    {"senders-partly-taken", QT_TRANSLATE_NOOP("Checks", "Ready to take your mail, but not as {from}"), QT_TRANSLATE_NOOP("Checks", "Ready to take your mail, but not from every sender")},
    {"sender-refused", QT_TRANSLATE_NOOP("Checks", "It refuses the sender address")},
    {"envelope-greylisted",
     QT_TRANSLATE_NOOP("Checks", "It takes the message after a wait of some minutes, as it does from every new sender")},
    {"recipient-refused", QT_TRANSLATE_NOOP("Checks", "It refuses to pass the message on")},
};

//: Why a light stays dark. The word "Not run" stands before it.
constexpr KeyWords skips[] = {
    {"not-checked", QT_TRANSLATE_NOOP("Checks", "Not run: there was nothing to see")},
    {"stopped", QT_TRANSLATE_NOOP("Checks", "Not run: stopped")},
    {"name-not-found", QT_TRANSLATE_NOOP("Checks", "Not run: the server’s name was not found")},
    {"server-not-reached", QT_TRANSLATE_NOOP("Checks", "Not run: the server was not reached")},
    {"no-mail-server", QT_TRANSLATE_NOOP("Checks", "Not run: no mail server answered")},
    {"no-safe-line", QT_TRANSLATE_NOOP("Checks", "Not run: no safe line. The password would have travelled unprotected")},
    {"no-encrypted-line", QT_TRANSLATE_NOOP("Checks", "Not run: the encryption did not come about")},
    {"no-encryption-set", QT_TRANSLATE_NOOP("Checks", "Not run: encryption is switched off")},
    {"encryption-first", QT_TRANSLATE_NOOP("Checks", "Not run: the two sides did not agree how to begin")},
    {"no-secret", QT_TRANSLATE_NOOP("Checks", "Not run: checked without a password")},
    {"no-token", QT_TRANSLATE_NOOP("Checks", "Not run: set to the modern sign-in (OAuth2), and a password is never sent in its place")},
    {"no-password", QT_TRANSLATE_NOOP("Checks", "Not run: set to sign in with a password, and a token is never sent in its place")},
    {"refused-before", QT_TRANSLATE_NOOP("Checks", "Not run: the server refused this before, and another try could lock the account")},
    {"budget-spent", QT_TRANSLATE_NOOP("Checks", "Not run: another failed try could lock the account")},
    {"sign-in-not-set", QT_TRANSLATE_NOOP("Checks", "Not run: set to send without signing in")},
    {"not-signed-in", QT_TRANSLATE_NOOP("Checks", "Not run: nobody was signed in")},
    {"test-not-sent", QT_TRANSLATE_NOOP("Checks", "Not run: no way out was found, so nothing was sent")},
    {"no-time-for-test", QT_TRANSLATE_NOOP("Checks", "Not run: the rest took so long that nothing was sent")},
    {"test-not-taken", QT_TRANSLATE_NOOP("Checks", "Not run: the server did not take the test message")},
    {"other-mailbox", QT_TRANSLATE_NOOP("Checks", "Not run: sent and taken, and the mailbox is somebody else’s")},
    {"mailbox-not-open", QT_TRANSLATE_NOOP("Checks", "Not run: sent and taken, and the mailbox could not be looked into")},
    {"no-test-message", QT_TRANSLATE_NOOP("Checks", "Not run: no test message")},
    {"no-incoming", QT_TRANSLATE_NOOP("Checks", "Not run: no incoming server is known")},
    {"no-comparison", QT_TRANSLATE_NOOP("Checks", "Not run: nothing to compare with was reached")},
    {"nothing-to-compare", QT_TRANSLATE_NOOP("Checks", "Not run: there was no answer to compare")},
    {"reference-silent", QT_TRANSLATE_NOOP("Checks", "Not run: public name services do not answer here")},
    {"literal-address", QT_TRANSLATE_NOOP("Checks", "Not run: an address is set, not a name")},
    {"provider-unknown", QT_TRANSLATE_NOOP("Checks", "Not run: the provider’s recommendation is not known")},
    {"ipv6-not-used", QT_TRANSLATE_NOOP("Checks", "Not run: IPv6 is not in use here")},
    {"domain-unknown", QT_TRANSLATE_NOOP("Checks", "Not run: the domain has no entry that could be judged")},
};
// clang-format on

}  // namespace

std::span<const CheckWords> checkTitles() {
    return titles;
}

std::span<const KeyWords> checkSummaries() {
    return summaries;
}

std::span<const KeyWords> skipReasons() {
    return skips;
}

}  // namespace outbox::words
