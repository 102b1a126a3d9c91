// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

/// A provider that knows both ways to sign in, and a program with a token.
void withToken(World& w, const QStringList& scopes = {}) {
    w.token(scopes);
    w.bothDoors([](Door& door) { door.mechanisms.append(QStringLiteral("XOAUTH2")); });
    w.door("imap.example.org", 993).mechanisms.append(QStringLiteral("XOAUTH2"));
}

void refuseToken(World& w, const char* status, const ServerReply& reply) {
    w.bothDoors([&](Door& door) {
        door.refusal = reply;
        door.tokenStatus = QString::fromLatin1(status);
    });
}

void refuseTokenBoth(World& w, const char* status, const ServerReply& reply) {
    refuseToken(w, status, reply);
    Door& incoming = w.door("imap.example.org", 993);
    incoming.wrongPassword = true;
    incoming.tokenStatus = QString::fromLatin1(status);
}

ServerReply notAccepted() {
    return smtpReply(535, "5.7.8", "Username and Password not accepted.");
}

}  // namespace

std::vector<Case> tokenCases() {
    return {
        {"signed in with a token", [](World& w) { withToken(w); }, "", Light::Green},
        {"an expired token, as Gmail says it",
         [](World& w) {
             withToken(w);
             w.operatedBy("google");
             refuseTokenBoth(w, "400", notAccepted());
         },
         "auth.token-expired"},
        {"a withdrawn token, as RFC 7628 says it",
         [](World& w) {
             withToken(w);
             refuseTokenBoth(w, "invalid_token", smtpReply(535, "5.7.8", "Authentication failed"));
         },
         "auth.token-expired"},
        {"an expired token, receiving not tried",
         [](World& w) {
             withToken(w);
             w.known.account.incoming.reset();
             refuseToken(w, "401", smtpReply(535, "5.7.8", "Authentication failed"));
         },
         "auth.token-expired"},
        {"a token refused without a reason, receiving not tried",
         [](World& w) {
             withToken(w);
             w.known.account.incoming.reset();
             refuseToken(w, "", smtpReply(535, "5.7.8", "Authentication failed"));
         },
         "auth.token-expired?"},
        {"a token for receiving alone, as Outlook says it",
         [](World& w) {
             withToken(w);
             w.operatedBy("microsoft");
             refuseToken(w, "", smtpReply(535, "5.7.3", "Authentication unsuccessful"));
         },
         "auth.oauth-scope-missing"},
        {"a token for receiving alone, by its scopes",
         [](World& w) {
             withToken(w, {QStringLiteral("https://outlook.office.com/IMAP.AccessAsUser.All")});
             w.known.account.incoming.reset();
             refuseToken(w, "", smtpReply(535, "5.7.3", "Authentication unsuccessful"));
         },
         "auth.oauth-scope-missing"},
        {"a token for receiving alone, by the server's word",
         [](World& w) {
             withToken(w);
             w.known.account.incoming.reset();
             refuseToken(w, "insufficient_scope", smtpReply(535, "5.7.8", "Authentication failed"));
         },
         "auth.oauth-scope-missing"},
        {"a dead token that was for receiving alone",
         [](World& w) {
             withToken(w, {QStringLiteral("https://outlook.office.com/IMAP.AccessAsUser.All")});
             refuseTokenBoth(w, "", smtpReply(535, "5.7.3", "Authentication unsuccessful"));
         },
         "auth.token-expired"},
        {"a token, and sending switched off for the tenant",
         [](World& w) {
             withToken(w);
             w.operatedBy("microsoft");
             refuseToken(w, "",
                         smtpReply(535, "5.7.139",
                                   "Authentication unsuccessful, SmtpClientAuthentication is disabled for "
                                   "the Tenant."));
         },
         "auth.smtp-disabled"},
        {"a token where the program is set to a password, and the modern sign-in is all there is",
         [](World& w) {
             withToken(w);
             w.known.account.outgoing.auth = AuthMethod::Password;
             w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("XOAUTH2")}; });
         },
         "auth.oauth-needed", Light::Red, "use-oauth", "smtp.example.org:587/starttls"},
        {"a password where the program is set to the modern sign-in",
         [](World& w) {
             withToken(w);
             w.known.secret = SecretTraits{};
         },
         "", Light::Green},
        {"set to the modern sign-in, and the server takes passwords alone", [](World& w) { w.token({}); },
         "auth.no-common-mechanism"},
        {"does not sign in, with a token at hand",
         [](World& w) {
             withToken(w);
             w.known.account.outgoing.auth = AuthMethod::None;
         },
         "auth.not-attempted >relay.denied", Light::Red, "turn-on-sign-in", "smtp.example.org:587/starttls"},
        {"nothing but SCRAM",
         [](World& w) {
             w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("SCRAM-SHA-256")}; });
         },
         "auth.no-common-mechanism?", Light::Yellow},
        {"SCRAM beside the usual methods",
         [](World& w) { w.bothDoors([](Door& d) { d.mechanisms.append(QStringLiteral("SCRAM-SHA-256")); }); },
         "", Light::Green},
        {"the same password was refused in an earlier check, on both sides",
         [](World& w) {
             w.bothDoors([](Door& door) { door.refusedBefore = QStringLiteral("auth.wrong-password"); });
             w.door("imap.example.org", 993).refusedBefore = QStringLiteral("auth.wrong-password");
         },
         "auth.wrong-password"},
        {"the same password was refused for sending in an earlier check",
         [](World& w) {
             w.bothDoors([](Door& door) { door.refusedBefore = QStringLiteral("auth.wrong-password"); });
         },
         "auth.outgoing-differs"},
        {"an earlier check was told to use an app password",
         [](World& w) {
             w.bothDoors([](Door& door) { door.refusedBefore = QStringLiteral("auth.app-password-needed"); });
         },
         "auth.app-password-needed"},
    };
}

}  // namespace outbox::cases
