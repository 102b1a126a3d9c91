// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// A row that names its finding stands before the one that fits any.
// clang-format off
constexpr LetterWords allLetters[] = {
    {"ask-admin-smtp-auth", "",
     QT_TRANSLATE_NOOP("Letters", "Please allow sending from my mail program"),
     QT_TRANSLATE_NOOP("Letters", "My mailbox {address} can receive but not send from {program}. The sign-in reaches {host}, and the server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please allow sending by mail programs (“Authenticated SMTP”) for the mailbox {address}.")},
    {"ask-admin-policy", "",
     QT_TRANSLATE_NOOP("Letters", "Please allow my mail program to sign in"),
     QT_TRANSLATE_NOOP("Letters", "A sign-in rule stops {program} when I send from {address} through {host}. The server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please check which rule (conditional access, security defaults) refused this sign-in, and tell me how I may send: from which network, with which device or program.")},
    {"tell-admin-certificate", "tls.self-signed",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} is self-signed"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: the server shows a certificate that it signed itself."),
     QT_TRANSLATE_NOOP("Letters", "Please install a certificate from a public authority for this name on the mail ports. Until then, please tell me its SHA-256 fingerprint by phone, so that I can compare it.")},
    {"tell-admin-certificate", "tls.name-mismatch",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} is for another name"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: the certificate that it shows does not name this server."),
     QT_TRANSLATE_NOOP("Letters", "Please add {host} to the names in the certificate, or tell me which server name we are to use.")},
    {"tell-admin-certificate", "",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} is not trusted"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: they do not know the issuer of its certificate."),
     QT_TRANSLATE_NOOP("Letters", "Please install a certificate from a public authority, or tell us how to add yours to our computers.")},
    {"tell-admin-chain", "",
     QT_TRANSLATE_NOOP("Letters", "{host} does not send its intermediate certificate"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: the server sends its own certificate without the one of its issuer."),
     QT_TRANSLATE_NOOP("Letters", "Please install the full chain (often called fullchain.pem) on the mail ports. Web browsers find the missing part by themselves, mail programs do not.")},
    {"tell-provider-certificate", "tls.revoked",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} was revoked"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: its certificate was declared invalid by its issuer."),
     QT_TRANSLATE_NOOP("Letters", "Please replace the certificate on the mail ports.")},
    {"tell-provider-certificate", "tls.not-yet-valid",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} is not valid yet"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: its certificate only becomes valid at a later date."),
     QT_TRANSLATE_NOOP("Letters", "Please install one that is valid now.")},
    {"tell-provider-certificate", "",
     QT_TRANSLATE_NOOP("Letters", "The certificate of {host} has expired"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: its certificate is past its last day."),
     QT_TRANSLATE_NOOP("Letters", "Please renew it on all mail ports.")},
    {"tell-provider-encryption", "tls.outdated-server",
     QT_TRANSLATE_NOOP("Letters", "{host} only speaks outdated TLS"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs refuse to send through {host}, port {port}: the server offers TLS 1.1 or older only."),
     QT_TRANSLATE_NOOP("Letters", "Please enable TLS 1.2 and 1.3.")},
    {"tell-provider-encryption", "tls.weak",
     QT_TRANSLATE_NOOP("Letters", "The encryption of {host} is too weak"),
     QT_TRANSLATE_NOOP("Letters", "Mail programs warn of {host}, port {port}, or refuse it: its key, signature, cipher or key exchange is below the usual level of 112 bits. The technical part of the report names what was seen."),
     QT_TRANSLATE_NOOP("Letters", "Please use a key of at least 2048 bits (RSA) or 224 bits (elliptic curve), signatures over SHA-256, and a key exchange with at least 2048 bits or an elliptic curve.")},
    {"tell-provider-encryption", "",
     QT_TRANSLATE_NOOP("Letters", "{host} offers no encryption"),
     QT_TRANSLATE_NOOP("Letters", "When I send through {host}, port {port}, the server offers neither STARTTLS nor TLS on port 465. My password would travel in clear."),
     QT_TRANSLATE_NOOP("Letters", "Please offer encryption for submission (RFC 8314), or tell me which server name and port have it.")},
    {"tell-provider-name", "",
     QT_TRANSLATE_NOOP("Letters", "The name {host} cannot be looked up"),
     QT_TRANSLATE_NOOP("Letters", "DNS look-ups of {host} end with SERVFAIL, while other names resolve from here."),
     QT_TRANSLATE_NOOP("Letters", "Please check the zone, its delegation and its DNSSEC signatures.")},
    {"tell-provider-slow", "",
     QT_TRANSLATE_NOOP("Letters", "{host} answers very slowly"),
     QT_TRANSLATE_NOOP("Letters", "When I send through {host}, port {port}, a single answer takes longer than mail programs wait."),
     QT_TRANSLATE_NOOP("Letters", "Please look into what delays the server before its greeting or its replies. A common reason is a reverse look-up that runs into its time-out.")},
    {"tell-provider", "server.misbehaves",
     QT_TRANSLATE_NOOP("Letters", "{host} breaks the SMTP protocol"),
     QT_TRANSLATE_NOOP("Letters", "On port {port}, {host} sends what is not a valid SMTP conversation. The transcript is in the report."),
     QT_TRANSLATE_NOOP("Letters", "Please look into it.")},
    {"tell-provider", "server.rejects-client",
     QT_TRANSLATE_NOOP("Letters", "{host} refuses my connection"),
     QT_TRANSLATE_NOOP("Letters", "I cannot send from {address}: {host}, port {port}, refuses my network before I can sign in. The server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please let customers who sign in connect on the submission ports, or tell me what to do.")},
    {"tell-provider", "auth.server-trouble",
     QT_TRANSLATE_NOOP("Letters", "Signing in at {host} fails"),
     QT_TRANSLATE_NOOP("Letters", "I cannot send from {address}: {host} says that it cannot check passwords. The server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please look into its sign-in service.")},
    {"tell-provider", "",
     QT_TRANSLATE_NOOP("Letters", "{host} does not take mail"),
     QT_TRANSLATE_NOOP("Letters", "I cannot send from {address}: {host}, port {port}, does not answer, while other providers’ servers do from the same place."),
     QT_TRANSLATE_NOOP("Letters", "Please look into it, and tell me when it works again.")},
    {"ask-recipient-admin", "",
     QT_TRANSLATE_NOOP("Letters", "Your mail server refuses mail from {from}"),
     QT_TRANSLATE_NOOP("Letters", "A message from {from} to an address of yours was refused. My server passed on this answer:"),
     QT_TRANSLATE_NOOP("Letters", "Please look into which rule refused it, and let my address through or tell me what to change.")},
    {"ask-admin-authentication", "",
     QT_TRANSLATE_NOOP("Letters", "Please let our domain vouch for its mail (SPF, DKIM, DMARC)"),
     QT_TRANSLATE_NOOP("Letters", "A test message from {from} through {host} did not pass the checks of the sender."),
     QT_TRANSLATE_NOOP("Letters", "Please check the SPF record of {domain}, whether {host} signs our mail with DKIM, and whether both fit the DMARC record.")},
    {"ask-about-delivery", "",
     QT_TRANSLATE_NOOP("Letters", "A message was taken and did not arrive"),
     QT_TRANSLATE_NOOP("Letters", "I sent a test message from {from} through {host}. The server took it over, and it did not arrive."),
     QT_TRANSLATE_NOOP("Letters", "Please look into your records for what became of it.")},
    {"ask-sending-allowed", "",
     QT_TRANSLATE_NOOP("Letters", "My mailbox can receive but not send"),
     QT_TRANSLATE_NOOP("Letters", "With the same user name and password, {address} can receive, while {host}, port {port}, refuses the sign-in. The server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please check whether sending is allowed for this mailbox, and whether the outgoing server knows its present password.")},
    {"ask-smtp-auth", "",
     QT_TRANSLATE_NOOP("Letters", "Please offer a sign-in for sending"),
     QT_TRANSLATE_NOOP("Letters", "{host} takes mail from {address} only after mail was fetched (POP before SMTP)."),
     QT_TRANSLATE_NOOP("Letters", "Please offer SMTP AUTH on port 587 or 465, or tell me where you do.")},
    {"ask-reactivation", "",
     QT_TRANSLATE_NOOP("Letters", "My account {address} is disabled"),
     QT_TRANSLATE_NOOP("Letters", "I can no longer sign in as {address}. The server answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please tell me why, and what I can do to have it back.")},
    {"ask-unblock-25", "",
     QT_TRANSLATE_NOOP("Letters", "Please open port 25 for my connection"),
     QT_TRANSLATE_NOOP("Letters", "I send mail through {host}, which takes it on port 25 only. From my connection no server can be reached on that port."),
     QT_TRANSLATE_NOOP("Letters", "Please open outgoing connections to port 25 for me, or tell me how I can apply for it.")},
    {"wait-for-api", "",
     QT_TRANSLATE_NOOP("Letters", "Your mail API does not answer properly"),
     QT_TRANSLATE_NOOP("Letters", "I cannot send through your mail API. It answers:"),
     QT_TRANSLATE_NOOP("Letters", "Please look into it, and tell me when it works again.")},
    {"open-api-way", "",
     QT_TRANSLATE_NOOP("Letters", "Please open the way to a mail API"),
     QT_TRANSLATE_NOOP("Letters", "From your network a program cannot send mail through the API of {provider}: no safe connection to its server comes about."),
     QT_TRANSLATE_NOOP("Letters", "Please allow outgoing HTTPS connections to this server, and leave them out of any inspection of encrypted traffic. The technical part of the report names its address and what was seen.")},
    {"ask-network-owner", "",
     QT_TRANSLATE_NOOP("Letters", "Please open the ports for sending mail"),
     QT_TRANSLATE_NOOP("Letters", "From your network I cannot send mail through {host}: the connection to its ports for sending does not get through, and neither does one to other providers."),
     QT_TRANSLATE_NOOP("Letters", "Please allow outgoing connections to TCP ports 465 and 587. Both are for sending with a sign-in (RFC 8314, RFC 6409), not for spam as port 25 is.")},
};
// clang-format on

}  // namespace

std::span<const LetterWords> letterTable() {
    return allLetters;
}

const LetterWords* letterWords(const QString& fixId, const QString& findingId) {
    for (const LetterWords& row : allLetters) {
        const bool any = row.finding[0] == '\0';
        if (fixId == QLatin1String(row.fix) && (any || findingId == QLatin1String(row.finding))) return &row;
    }
    return nullptr;
}

}  // namespace outbox::words
