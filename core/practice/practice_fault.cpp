// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_fault.h"

#include <QCoreApplication>
#include <algorithm>

namespace outbox {

namespace {
constexpr const char* textContext = "PracticeFault";

QList<PracticeFault> allPracticeFaults() {
    using Port = PracticePort;
    using Certificate = PracticeCertificate;
    using StartTls = PracticeStartTls;
    using Setting = PracticeSetting;
    return {
        // The way to the server
        {"port-refused",
         "port.wrong",
         QT_TRANSLATE_NOOP("PracticeFault", "The set port is closed"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "Nobody listens on the port that is set for sending. The provider's other port works."),
         {.startTlsPort = Port::Closed}},
        {"silent",
         "path.cut-midway",
         QT_TRANSLATE_NOOP("PracticeFault", "The set port falls silent"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "The connection is made, and then nothing comes. The provider's other port works."),
         {.startTlsPort = Port::Silent}},
        {"smtp-filter",
         "path.smtp-filter",
         QT_TRANSLATE_NOOP("PracticeFault", "A firewall rewrites what is said"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "The greeting is blanked out and the modern introduction refused, as old firewalls do."),
         {.startTls = StartTls::Missing,
          .refusesHello = true,
          .spoilsClearOnly = true,
          .greeting = "220 ****************************************"}},
        {"starttls-stripped",
         "path.starttls-stripped",
         QT_TRANSLATE_NOOP("PracticeFault", "Something on the way removes encryption"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "The offer to encrypt is overwritten on the port that is set. The encrypted port works."),
         {.startTls = StartTls::Overwritten}},

        // The server
        {"not-mail",
         "server.not-mail",
         QT_TRANSLATE_NOOP("PracticeFault", "Not a mail server"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "What answers under the server's name is a service for remote access."),
         {.startTlsPort = Port::SecureShell, .tlsPort = Port::SecureShell}},
        {"server-busy",
         "server.busy",
         QT_TRANSLATE_NOOP("PracticeFault", "The server is busy"),
         QT_TRANSLATE_NOOP("PracticeFault", "The server greets with a request to come back later."),
         {.greeting = "421 4.3.2 smtp.practice.example is down for maintenance, try again later"}},
        {"slow-greeting",
         "server.slow",
         QT_TRANSLATE_NOOP("PracticeFault", "The server is slow"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The greeting comes after twelve seconds, later than many mail programs wait."),
         {.greetingDelayMs = 12000}},
        {"closes-early",
         "server.misbehaves",
         QT_TRANSLATE_NOOP("PracticeFault", "The server hangs up"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The server greets, and closes the connection instead of answering."),
         {.closesAtHello = true}},
        {"incoming-as-outgoing",
         "settings.incoming-as-outgoing",
         QT_TRANSLATE_NOOP("PracticeFault", "The server for receiving is set for sending"),
         QT_TRANSLATE_NOOP("PracticeFault", "The mail program sends to the server that it reads mail from."),
         {.setting = Setting::IncomingServer}},

        // Encryption
        {"mode-mismatch",
         "tls.mode-mismatch",
         QT_TRANSLATE_NOOP("PracticeFault", "The wrong kind of encryption is set"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "SSL/TLS is set on a port that starts in clear and then changes over with STARTTLS."),
         {.setting = Setting::TlsOnStartTls}},
        {"no-encryption-set",
         "tls.required",
         QT_TRANSLATE_NOOP("PracticeFault", "Encryption is switched off"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The mail program is set to send without encryption. The server insists on it."),
         {.setting = Setting::NoEncryption}},
        {"no-starttls",
         "tls.unavailable",
         QT_TRANSLATE_NOOP("PracticeFault", "The server offers no encryption"),
         QT_TRANSLATE_NOOP("PracticeFault", "The server takes passwords in clear only, on one port."),
         {.tlsPort = Port::Closed, .startTls = StartTls::Missing, .signInWithoutTls = true}},
        {"starttls-refused",
         "tls.refused-temporarily",
         QT_TRANSLATE_NOOP("PracticeFault", "Encryption fails for now"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The server offers to encrypt and then says that it cannot at the moment."),
         {.startTls = StartTls::RefusedForNow}},
        {"expired-certificate",
         "tls.expired",
         QT_TRANSLATE_NOOP("PracticeFault", "The certificate has expired"),
         QT_TRANSLATE_NOOP("PracticeFault", "The server's certificate ended ten days ago."),
         {.certificate = Certificate::Expired}},
        {"wrong-name-certificate",
         "tls.name-mismatch",
         QT_TRANSLATE_NOOP("PracticeFault", "The certificate is for another name"),
         QT_TRANSLATE_NOOP("PracticeFault", "The server shows a certificate for mail.practice.example."),
         {.certificate = Certificate::OtherName}},
        {"self-signed-certificate",
         "tls.self-signed",
         QT_TRANSLATE_NOOP("PracticeFault", "The certificate is signed by itself"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The server made its certificate on its own. Nobody vouches for it."),
         {.certificate = Certificate::SelfSigned}},
        {"unknown-issuer",
         "tls.untrusted-issuer",
         QT_TRANSLATE_NOOP("PracticeFault", "The certificate's issuer is unknown"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The certificate comes from an authority that this computer does not know."),
         {.certificate = Certificate::UnknownIssuer}},
        {"incomplete-chain",
         "tls.incomplete-chain",
         QT_TRANSLATE_NOOP("PracticeFault", "A certificate in between is missing"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The server forgets to send the certificate that links its own to the authority."),
         {.certificate = Certificate::NoIntermediate}},

        // Signing in
        {"wrong-password",
         "auth.wrong-password",
         QT_TRANSLATE_NOOP("PracticeFault", "The password is wrong"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The servers for sending and for receiving both refuse the password."),
         {.signInReply = "535 5.7.8 Error: authentication failed: bad user name or password",
          .incomingSignInReply = "NO [AUTHENTICATIONFAILED] Authentication failed."}},
        {"username-form",
         "auth.username-form",
         QT_TRANSLATE_NOOP("PracticeFault", "The user name must be the full address"),
         QT_TRANSLATE_NOOP("PracticeFault", "The mail program signs in with the part before the @ only."),
         {.setting = Setting::ShortUser}},
        {"sign-in-off",
         "auth.not-attempted",
         QT_TRANSLATE_NOOP("PracticeFault", "The mail program does not sign in"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "Signing in is switched off for sending. The server insists on it."),
         {.setting = Setting::NoSignIn}},
        {"app-password-needed",
         "auth.app-password-needed",
         QT_TRANSLATE_NOOP("PracticeFault", "An app password is needed"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "The account is protected in two steps, so mail programs need a password of their own."),
         {.signInReply = "534-5.7.9 Application-specific password required. For more information, go to\r\n"
                         "534 5.7.9  https://support.practice.example/app-passwords",
          .incomingSignInReply = "NO [ALERT] Application-specific password required"}},
        {"oauth-needed",
         "auth.oauth-needed",
         QT_TRANSLATE_NOOP("PracticeFault", "Only the modern sign-in is taken"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The server takes no passwords for sending, only a sign-in in the browser."),
         {.mechanisms = "XOAUTH2 OAUTHBEARER",
          .signInReply = "535 5.7.8 Error: authentication failed: the token is not valid"}},
        {"smtp-disabled",
         "auth.smtp-disabled",
         QT_TRANSLATE_NOOP("PracticeFault", "Sending by mail programs is switched off"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The administrator has not allowed mail programs to send for this mailbox."),
         {.signInReply = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for "
                         "the Mailbox."}},
        {"too-many-attempts",
         "auth.locked",
         QT_TRANSLATE_NOOP("PracticeFault", "Locked for a while"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "There were too many failed sign-ins, so the server takes none for now."),
         {.signInReply = "454 4.7.0 Too many login attempts, account locked, please try again later.",
          .incomingSignInReply =
              "NO [UNAVAILABLE] Too many login attempts, account locked, please try again later."}},

        // The account and the sender
        {"sender-not-allowed",
         "sender.not-allowed",
         QT_TRANSLATE_NOOP("PracticeFault", "The sender address is not yours"),
         QT_TRANSLATE_NOOP(
             "PracticeFault",
             "The mail program sends as sales@practice.example, which this account may not use."),
         {.setting = Setting::ForeignSender}},
        {"sending-suspended",
         "account.sending-suspended",
         QT_TRANSLATE_NOOP("PracticeFault", "The provider has stopped sending"),
         QT_TRANSLATE_NOOP("PracticeFault",
                           "The account looked taken over, so it may receive mail but not send any."),
         {.senderReply = "550 5.1.8 Access denied, outgoing mail of this account is suspended"}},
        {"daily-limit",
         "account.daily-limit",
         QT_TRANSLATE_NOOP("PracticeFault", "The day's limit is reached"),
         QT_TRANSLATE_NOOP("PracticeFault", "The account has sent as many messages as it may in one day."),
         {.senderReply = "550 5.4.5 Daily user sending limit exceeded"}},
    };
}
}  // namespace

QString PracticeFault::titleText() const {
    return QCoreApplication::translate(textContext, title);
}

QString PracticeFault::descriptionText() const {
    return QCoreApplication::translate(textContext, description);
}

const QList<PracticeFault>& practiceFaults() {
    static const QList<PracticeFault> faults = allPracticeFaults();
    return faults;
}

const PracticeFault* practiceFault(const QString& id) {
    const auto& faults = practiceFaults();
    const auto found = std::find_if(faults.cbegin(), faults.cend(), [&id](const PracticeFault& fault) {
        return id == QLatin1String(fault.id);
    });
    return found == faults.cend() ? nullptr : &*found;
}

}  // namespace outbox
