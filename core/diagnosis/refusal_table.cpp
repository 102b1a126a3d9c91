// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/refusal_table.h"

namespace outbox {

namespace {

constexpr unsigned atGreeting = static_cast<unsigned>(RefusedAt::Greeting);
constexpr unsigned atSignIn = static_cast<unsigned>(RefusedAt::SignIn);
constexpr unsigned atSender = static_cast<unsigned>(RefusedAt::Sender);
constexpr unsigned atEnvelope = atSender | static_cast<unsigned>(RefusedAt::Recipient);
constexpr unsigned anywhere = atGreeting | atSignIn | atEnvelope;

// clang-format off
constexpr Refusal table[] = {
    // Google: support.google.com/a/answer/3726730 (SMTP errors) and /mail/answer/7126229.
    {"google", atSignIn, 534, ".7.9", "", "auth.app-password-needed"},
    {"google", atSignIn, 0, "", "application-specific password", "auth.app-password-needed"},
    {"google", atSignIn, 534, ".7.14", "", "auth.web-login-needed"},
    {"google", atSignIn, 0, "", "web login required|web browser|webloginrequired", "auth.web-login-needed"},
    {"google", atSignIn, 0, "", "too many login attempts|too many failed login", "auth.locked"},
    {"google", atSignIn, 454, "", "", "auth.server-trouble"},
    {"google", atSignIn, 535, ".7.8", "", "auth.wrong-password"},
    {"google", atEnvelope, 550, ".4.5", "", "account.daily-limit"},
    {"google", atEnvelope, 0, "", "mail sending denied", "account.sending-suspended"},
    {"google", atEnvelope, 0, ".4.5", "", "account.daily-limit"},
    // Microsoft: learn.microsoft.com, "SMTP AUTH client submission" and "NDR codes in Exchange Online".
    {"microsoft", anywhere, 0, "", "smtpclientauthentication+disabled", "auth.smtp-disabled"},
    {"microsoft", anywhere, 0, "", "basic authentication is disabled|basicauthblocked", "auth.oauth-needed"},
    {"microsoft", anywhere, 0, ".7.30", "", "auth.basic-retired"},
    {"microsoft", atSignIn, 0, "", "security defaults|conditional access|criteria|access policy", "auth.access-policy"},
    {"microsoft", atSignIn, 0, ".7.139", "locked", "auth.locked"},
    {"microsoft", atSignIn, 0, ".7.139", "expired", "account.password-expired"},
    {"microsoft", atSignIn, 0, ".7.139", "", "auth.wrong-password"},
    {"microsoft", atSignIn, 535, ".7.3", "", "auth.wrong-password"},
    {"microsoft", atEnvelope, 0, ".7.57", "", "auth.not-attempted"},
    {"microsoft", atEnvelope, 0, ".7.60", "", "sender.not-allowed"},
    {"microsoft", atEnvelope, 0, "", "permissions to send as|sendasdenied", "sender.not-allowed"},
    {"microsoft", atEnvelope, 0, ".1.90", "", "account.daily-limit"},
    {"microsoft", atEnvelope, 0, "", "submissionquotaexceeded|daily limit", "account.daily-limit"},
    {"microsoft", atEnvelope, 0, ".1.8", "", "account.sending-suspended"},
    {"microsoft", atEnvelope, 0, ".7.501|.7.502|.7.503|.7.705|.7.708", "", "account.sending-suspended"},
    // Mail.ru and VK: help.mail.ru/mail/security/protection/external.
    {"mailru", atSignIn, 0, "", "neobhodim parol prilozheniya|application password is required", "auth.app-password-needed"},
    {"mailru", atEnvelope, 550, "", "not local sender over smtp", "sender.not-allowed"},
    // Yandex: yandex.com/support/mail/mail-clients: programs are let in only once they are switched on.
    {"yandex", atSignIn, 0, "", "does not have access rights to this service|imap is disabled|pop3 is disabled", "account.smtp-not-enabled"},
    {"yandex", atEnvelope, 0, "", "not owned by auth user", "sender.not-allowed"},
    // QQ: service.mail.qq.com, "authorization code"; its bytes in GBK arrive as Latin-1 at times.
    {"qq", atSignIn, 0, "", "authorization code|enter your authorization|1001256|\xE6\x8E\x88\xE6\x9D\x83\xE7\xA0\x81", "auth.app-password-needed"},
    {"qq", atSignIn, 0, "", "service is not open", "account.smtp-not-enabled"},
    // NetEase (163, 126, yeah): help.mail.163.com; 550 until SMTP is switched on in the web mail.
    {"netease", atSignIn, 550, "", "", "account.smtp-not-enabled"},
    {"netease", atSignIn, 0, "", "authorization code|\xE6\x8E\x88\xE6\x9D\x83\xE7\xA0\x81", "auth.app-password-needed"},
    {"netease", atEnvelope, 553, "", "must equal", "sender.not-allowed"},
    // Yahoo and AOL: help.yahoo.com/kb/SLN27791. The words for a wrong and for a normal password are the same.
    {"yahoo", atSignIn, 0, "", "auth005|mbr1212", "auth.wrong-password"},
    // Fastmail: www.fastmail.help, "app passwords".
    {"fastmail", atSignIn, 0, "", "app password", "auth.app-password-needed"},
    // GMX, web.de, mail.com (one operator): POP3/IMAP access is off until it is switched on in the web mail.
    {"gmx", atSignIn, 0, "", "not activated|not enabled|nicht aktiviert|deactivated", "account.smtp-not-enabled"},
    {"gmx", atEnvelope, 550, "", "sender address is not allowed", "sender.not-allowed"},

    // From here on: what every operator may say.
    {"", atSignIn, 0, "", "application-specific password|app-specific password|application specific password|app password", "auth.app-password-needed"},
    {"", atSignIn, 0, "", "application password|authorization code", "auth.app-password-needed"},
    {"", atSignIn, 0, "", "smtpclientauthentication+disabled", "auth.smtp-disabled"},
    {"", atSignIn, 0, "", "basic authentication is disabled|basic authentication is not|basicauthblocked|modern authentication", "auth.oauth-needed"},
    {"", atSignIn, 0, "", "web browser|web login|weblogin", "auth.web-login-needed"},
    {"", atSignIn, 538, "", "", "auth.needs-encryption"},              // RFC 4954 section 6
    {"", atSignIn, 0, ".7.11", "", "auth.needs-encryption"},           // RFC 5248
    {"", atSignIn, 0, "", "plaintext authentication disallowed|privacyrequired|encryption required|must issue a starttls", "auth.needs-encryption"},
    {"", atSignIn, 432, "", "", "account.password-expired"},           // RFC 4954: transition needed
    {"", atSignIn, 0, "", "password expired|password has expired|expired password|[expired]|must change your password", "account.password-expired"},
    {"", atSignIn, 0, "", "too many login|too many failed|too many auth|too many bad auth|too many unsuccessful|too many invalid", "auth.locked"},
    {"", atSignIn, 0, "", "temporarily locked|temporarily blocked|account is locked|account locked|account has been locked|locked out", "auth.locked"},
    {"", atSignIn, 0, "", "pop before smtp|pop-before-smtp|check your mail first|check mail first", "auth.pop-before-smtp"},
    {"", atSignIn, 0, "", "suspended|account disabled|account is disabled|account has been disabled|user disabled|account deactivated|mailbox is disabled", "account.suspended"},
    {"", atSignIn, 0, ".2.1", "", "account.suspended"},                // RFC 3463: mailbox disabled
    {"", atSignIn, 0, "", "not enabled|is disabled for|access disabled|access is disabled|not activated|smtp is disabled|imap is disabled|has not enabled", "account.smtp-not-enabled"},
    {"", atSignIn, 504, "", "", ""},                                    // the mechanism, not the password
    {"", atSignIn, 503, "", "", ""},                                    // out of order or not offered
    {"", atSignIn, 454, "", "", "auth.server-trouble"},                // RFC 4954: temporary failure
    {"", atSignIn, 421, "", "", "auth.server-trouble"},
    {"", atSignIn, 0, "", "temporary authentication failure|temporary server error|internal error", "auth.server-trouble"},
    {"", atSignIn, 535, "", "", "auth.wrong-password"},                // RFC 4954: credentials invalid
    {"", atSignIn, 0, ".7.8", "", "auth.wrong-password"},              // RFC 5248
    {"", atSignIn, 530, "", "", "auth.wrong-password"},
    {"", atSignIn, 550, "", "", "auth.wrong-password"},
    {"", atSignIn, 554, "", "", "auth.wrong-password"},
    {"", atSignIn, 501, "", "auth|login|password|credential", "auth.wrong-password"},
    {"", atSignIn, 500, "", "auth|login|password|credential", "auth.wrong-password"},

    // At MAIL and RCPT. What the sender is, before what the server relays.
    {"", atEnvelope, 0, "", "starttls", "tls.required"},               // RFC 3207 section 4
    {"", atEnvelope, 538, "", "", "auth.needs-encryption"},
    {"", atEnvelope, 0, ".7.11", "", "auth.needs-encryption"},
    {"", atEnvelope, 0, "", "not owned by user|not owned by auth|send as this sender|sendas|not allowed to send as|not permitted to send as", "sender.not-allowed"},
    {"", atEnvelope, 0, "", "sender address is not allowed|sender is not allowed|sender mismatch|sender does not match|from address does not match|not allowed to use this sender", "sender.not-allowed"},
    {"", atEnvelope, 0, "", "must be same as auth|must equal authorized|must match the auth|not authorized to send on behalf|unauthorized sender", "sender.not-allowed"},
    {"", atEnvelope, 0, "", "client host rejected+access denied", "auth.not-attempted"},
    {"", atEnvelope, 530, "", "", "auth.not-attempted"},               // RFC 4954: authentication required
    {"", atEnvelope, 0, "", "authentication required|authentication is required|not authenticated|requires authentication|turn on smtp auth|smtp authentication", "auth.not-attempted"},
    {"", atEnvelope, 0, "", "not logged in|log in first|login required|please authenticate|must authenticate", "auth.not-attempted"},
    {"", atEnvelope, 0, "", "pop before smtp|pop-before-smtp|check your mail first|check mail first", "auth.pop-before-smtp"},
    {"", atEnvelope, 0, "", "relay access denied|relaying denied|unable to relay|relay not permitted|not permitted to relay|relaying not|relay denied|no relay|to relay|not relay", "relay.denied"},
    {"", atEnvelope, 551, "", "", "relay.denied"},                     // RFC 5321: user not local
    {"", atEnvelope, 0, "", "daily+limit|daily+quota|24 hours|per day", "account.daily-limit"},
    {"", atEnvelope, 0, "", "rate limit|too many messages|too many emails|sending rate|sending too fast|throttl", "account.rate-limited"},
    {"", atEnvelope, 0, ".7.28", "", "account.rate-limited"},
    {"", atEnvelope, 0, ".4.5", "", "account.daily-limit"},
    {"", atEnvelope, 0, "", "mailbox full|mailbox is full|over quota|quota exceeded|out of storage", "account.mailbox-full"},
    {"", atEnvelope, 0, ".2.2", "", "account.mailbox-full"},           // RFC 3463; the recipient is the person
    {"", atEnvelope, 0, "", "outgoing+suspended|outbound+suspended|sending+suspended|sending disabled|blocked from sending", "account.sending-suspended"},
    {"", atEnvelope, 0, "", "account+suspended|account+disabled", "account.suspended"},
    {"", atSender, 0, "", "domain not found|domain of sender|sender domain|sender verify", "sender.rejected"},
    {"", atSender, 0, ".1.8", "", "sender.rejected"},                  // RFC 3463: bad sender's system address
    {"", atSender, 553, ".7.1", "", "sender.not-allowed"},
    {"", atSender, 550, ".7.1", "", "sender.not-allowed"},
};
// clang-format on

}  // namespace

std::span<const Refusal> refusalTable() {
    return table;
}

}  // namespace outbox
