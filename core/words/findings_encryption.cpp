// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/tables.h"

namespace outbox::words {

namespace {

// clang-format off
constexpr FindingWords encryptionTable[] = {
    {"tls.intercepted",
     QT_TRANSLATE_NOOP("Findings", "Security software opens your encrypted mail"),
     QT_TRANSLATE_NOOP("Findings", "In place of your server’s certificate, one made by {untrusted_shield} arrives here. Your mail does not leave while it sits in between, and your password was not sent."),
     QT_TRANSLATE_NOOP("Findings", "In place of your server’s certificate, one made by security software arrives here. This computer trusts it, but a mail program with a list of its own, such as Thunderbird, refuses it.")},
    {"tls.blocked",
     QT_TRANSLATE_NOOP("Findings", "Something on the way stops the encryption"),
     QT_TRANSLATE_NOOP("Findings", "{host} is reached on port {port}, but as soon as the encryption is to begin, the connection is cut. A filter in this network or on this computer does that; your password was not sent."),
     ""},
    {"tls.weak",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server’s encryption is weak"),
     QT_TRANSLATE_NOOP("Findings", "{host} uses what can be broken with effort today ({weak_part}). Up-to-date mail programs refuse it; only its operator can change that."),
     QT_TRANSLATE_NOOP("Findings", "{host} offers no encryption that is strong enough for an up-to-date mail program. Only its operator can change that.")},
    {"tls.mode-mismatch",
     QT_TRANSLATE_NOOP("Findings", "The kind of encryption does not fit the port"),
     QT_TRANSLATE_NOOP("Findings", "{program} uses port {port} with {security}, but this port begins in another way. So the two never understand each other."),
     ""},
    {"tls.required",
     QT_TRANSLATE_NOOP("Findings", "Encryption is switched off, and your server insists on it"),
     QT_TRANSLATE_NOOP("Findings", "{program} talks to {host} without encryption. The server takes no mail that way, which protects your password."),
     ""},
    {"tls.unavailable",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server offers no encryption"),
     QT_TRANSLATE_NOOP("Findings", "{host} offers encryption on none of its ports. Your password would travel so that others can read it, so it was not sent."),
     ""},
    {"tls.refused-temporarily",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server cannot encrypt just now"),
     QT_TRANSLATE_NOOP("Findings", "{host} offers encryption and then refuses it for the moment. It says: {reply}"),
     QT_TRANSLATE_NOOP("Findings", "{host} offers encryption and then refuses it for the moment.")},
    {"tls.outdated-server",
     QT_TRANSLATE_NOOP("Findings", "Your outgoing server’s encryption is too old"),
     QT_TRANSLATE_NOOP("Findings", "{host} only knows {newest_tls}, which mail programs no longer accept. Only its operator can change that."),
     QT_TRANSLATE_NOOP("Findings", "{host} only knows kinds of encryption that mail programs no longer accept. Only its operator can change that.")},
    {"tls.revoked",
     QT_TRANSLATE_NOOP("Findings", "Your server’s certificate was withdrawn"),
     QT_TRANSLATE_NOOP("Findings", "Whoever issued the certificate of {host} has declared it invalid. Do not sign in there until it is replaced."),
     ""},
    {"tls.self-signed",
     QT_TRANSLATE_NOOP("Findings", "Nobody vouches for your server’s certificate"),
     QT_TRANSLATE_NOOP("Findings", "{host} shows a certificate that it signed itself, so nobody can tell it from a stranger’s. Your password was not sent."),
     ""},
    {"tls.expired",
     QT_TRANSLATE_NOOP("Findings", "Your server’s certificate has expired"),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} was valid until {certificate_until}. Its operator must renew it; your password was not sent."),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} is past its last day. Its operator must renew it; your password was not sent.")},
    {"tls.not-yet-valid",
     QT_TRANSLATE_NOOP("Findings", "Your server’s certificate is not valid yet"),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} becomes valid on {certificate_from}. Until then mail programs refuse it."),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} becomes valid at a later day. Until then mail programs refuse it.")},
    {"tls.incomplete-chain",
     QT_TRANSLATE_NOOP("Findings", "Your server shows only half of its certificate"),
     QT_TRANSLATE_NOOP("Findings", "{host} leaves out the certificate of {missing_issuer}, which links it to a known authority. Web browsers find it by themselves, mail programs do not."),
     QT_TRANSLATE_NOOP("Findings", "{host} leaves out the certificate in the middle that links it to a known authority. Web browsers find it by themselves, mail programs do not.")},
    {"tls.untrusted-issuer",
     QT_TRANSLATE_NOOP("Findings", "This computer does not know who issued your server’s certificate"),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} was issued by {certificate_issuer}, whom this computer does not trust. Your password was not sent."),
     QT_TRANSLATE_NOOP("Findings", "The certificate of {host} was issued by somebody whom this computer does not trust. Your password was not sent.")},
    {"tls.name-mismatch",
     QT_TRANSLATE_NOOP("Findings", "The server shows a certificate made for another name"),
     QT_TRANSLATE_NOOP("Findings", "{program} asks for {host}, and the certificate is for {certificate_name}. Your password was not sent."),
     QT_TRANSLATE_NOOP("Findings", "{program} asks for {host}, and the certificate is for another name. Your password was not sent.")},
};
// clang-format on

}  // namespace

std::span<const FindingWords> encryptionFindings() {
    return encryptionTable;
}

}  // namespace outbox::words
