// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

void refuse(World& w, const ServerReply& reply) {
    w.bothDoors([&reply](Door& door) { door.refusal = reply; });
}

void refuseBoth(World& w, const ServerReply& reply) {
    refuse(w, reply);
    w.door("imap.example.org", 993).wrongPassword = true;
}

Case saying(const char* name, int code, const char* enhanced, const char* words, const char* findings,
            Light light = Light::Red) {
    return {name, [=](World& w) { refuseBoth(w, smtpReply(code, enhanced, words)); }, findings, light};
}

/// What is left where SMTP is closed, as Microsoft's presets have it.
QList<Road> roadsOut() {
    return {{RoadKind::AdminSwitch,
             {},
             QStringLiteral("https://www.example.org/switch"),
             QStringLiteral("Set-CASMailbox -Identity {address} -SmtpClientAuthenticationDisabled $false")},
            {RoadKind::OwnProgram,
             QStringLiteral("Example Desk"),
             QStringLiteral("https://www.example.org/desk"),
             {}},
            {RoadKind::Api, QStringLiteral("Example API"), QStringLiteral("https://www.example.org/api"), {}},
            {RoadKind::Web, {}, QStringLiteral("https://www.example.org/mail"), {}}};
}

Case microsoft(const char* name, int code, const char* enhanced, const char* words, const char* findings) {
    return {name,
            [=](World& w) {
                w.operatedBy("microsoft");
                w.known.provider->roads = roadsOut();
                refuse(w, smtpReply(code, enhanced, words));
            },
            findings};
}

Case google(const char* name, int code, const char* enhanced, const char* words, const char* findings) {
    return {name,
            [=](World& w) {
                w.operatedBy("google");
                w.known.provider->signIn = {SignInWay::OAuth2, SignInWay::AppPassword};
                w.known.hostOwner = w.known.provider;
                refuseBoth(w, smtpReply(code, enhanced, words));
            },
            findings};
}

}  // namespace

std::vector<Case> signInCases() {
    return {
        saying("wrong password on both sides", 535, "5.7.8", "Error: authentication failed",
               "auth.wrong-password"),
        {"wrong password, receiving not tried",
         [](World& w) {
             refuse(w, smtpReply(535, "5.7.8", "no"));
             w.known.account.incoming.reset();
         },
         "auth.wrong-password?"},
        {"receiving takes the password, sending does not",
         [](World& w) { refuse(w, smtpReply(535, "5.7.8", "no")); }, "auth.outgoing-differs"},
        {"short user name, full address accepted", [](World& w) { w.user("anna"); }, "auth.username-form",
         Light::Red, "use-full-address", "smtp.example.org:587/starttls"},
        {"short user name and a wrong password",
         [](World& w) {
             w.user("anna");
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
         },
         "auth.wrong-password"},
        {"short user name, provider of habit only",
         [](World& w) {
             w.withoutPublishedSettings();
             w.user("anna");
         },
         "auth.username-form", Light::Red, "use-full-address", "smtp.example.org:587/starttls"},
        {"full address where the short name is wanted",
         [](World& w) {
             w.bothDoors([](Door& door) { door.knownUsers = {QStringLiteral("anna")}; });
             for (Endpoint& endpoint : w.known.recommendedOutgoing) endpoint.user = QStringLiteral("anna");
         },
         "auth.username-form >auth.outgoing-differs", Light::Red, "use-short-name",
         "smtp.example.org:587/starttls"},
        google("Gmail asks for an app password", 534, "5.7.9", "Application-specific password required.",
               "auth.app-password-needed"),
        google("Gmail does not know the password", 535, "5.7.8", "Username and Password not accepted.",
               "auth.wrong-password"),
        google("Gmail wants the browser", 534, "5.7.14", "Please log in via your web browser",
               "auth.web-login-needed"),
        google("Gmail counts too many tries", 454, "4.7.0",
               "Too many login attempts, please try again later.", "auth.locked"),
        {"provider that takes app passwords alone",
         [](World& w) {
             w.known.provider->signIn = {SignInWay::AppPassword};
             w.known.hostOwner = w.known.provider;
             refuseBoth(w, smtpReply(535, "5.7.8", "Error: authentication failed"));
         },
         "auth.app-password-needed? >auth.wrong-password"},
        microsoft("Outlook takes no passwords", 535, "5.7.139",
                  "Authentication unsuccessful, basic authentication is disabled.", "auth.oauth-needed"),
        microsoft("Exchange: sending switched off for the tenant", 535, "5.7.139",
                  "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
                  "auth.smtp-disabled"),
        microsoft("Exchange: bare unsuccessful, receiving works", 535, "5.7.3", "Authentication unsuccessful",
                  "auth.smtp-disabled >auth.outgoing-differs"),
        microsoft("Exchange: conditional access", 535, "5.7.139",
                  "Authentication unsuccessful, the request did not meet the criteria to be authenticated",
                  "auth.access-policy"),
        microsoft("Exchange: basic authentication retired", 550, "5.7.30",
                  "Basic authentication is not supported for Client Submission.", "auth.basic-retired"),
        {"server offers the modern sign-in alone",
         [](World& w) { w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("XOAUTH2")}; }); },
         "auth.oauth-needed", Light::Red, "", "smtp.example.org:587/starttls"},
        {"provider with modern sign-in alone refuses in plain words",
         [](World& w) {
             w.known.provider->signIn = {SignInWay::OAuth2};
             w.known.hostOwner = w.known.provider;
             refuseBoth(w, smtpReply(535, "5.7.3", "Authentication unsuccessful"));
         },
         "auth.oauth-needed >auth.wrong-password", Light::Red, "", "smtp.example.org:587/starttls"},
        {"program does not sign in", [](World& w) { w.known.account.outgoing.auth = AuthMethod::None; },
         "auth.not-attempted >relay.denied", Light::Red, "turn-on-sign-in", "smtp.example.org:587/starttls"},
        {"program does not sign in, server says so",
         [](World& w) {
             w.known.account.outgoing.auth = AuthMethod::None;
             w.bothDoors([](Door& door) {
                 door.recipientReply = smtpReply(530, "5.7.0", "Authentication Required.");
             });
         },
         "auth.not-attempted"},
        {"program does not sign in and does not encrypt",
         [](World& w) {
             w.known.account.outgoing.auth = AuthMethod::None;
             w.set("smtp.example.org:587/none");
         },
         "tls.required >auth.needs-encryption", Light::Red, "set-encryption",
         "smtp.example.org:587/starttls"},
        {"open relay at home: not signing in is fine",
         [](World& w) {
             w.known.account.outgoing.auth = AuthMethod::None;
             w.bothDoors([](Door& door) { door.relaysForAll = true; });
         },
         "", Light::Green},
        {"port for servers offers no sign-in",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.door("smtp.example.org", 25).mechanisms.clear();
         },
         "auth.not-offered", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"nothing but GSSAPI",
         [](World& w) { w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("GSSAPI")}; }); },
         "auth.no-common-mechanism"},
        saying("locked after many tries", 535, "5.7.0", "Too many failed authentication attempts",
               "auth.locked"),
        saying("server's sign-in is out of order", 454, "4.7.0",
               "Temporary authentication failure: Connection lost to authentication server",
               "auth.server-trouble", Light::Yellow),
        saying("POP before SMTP", 535, "5.7.1", "Please check your mail first (POP before SMTP)",
               "auth.pop-before-smtp", Light::Yellow),
        {"password pasted with a blank",
         [](World& w) {
             w.known.secret = SecretTraits{true, false, SecretKind::Password, {}};
         },
         "auth.secret-mistyped"},
        {"password pasted with a blank, and wrong besides",
         [](World& w) {
             w.known.secret = SecretTraits{true, false, SecretKind::Password, {}};
             refuseBoth(w, smtpReply(535, "5.7.8", "no"));
         },
         "auth.wrong-password"},
        {"umlauts in the password, and the sending side trips over them",
         [](World& w) {
             w.known.secret = SecretTraits{false, true, SecretKind::Password, {}};
             refuse(w, smtpReply(535, "5.7.8", "no"));
         },
         "auth.secret-not-ascii >auth.outgoing-differs"},
        {"umlauts in a password that is wrong",
         [](World& w) {
             w.known.secret = SecretTraits{false, true, SecretKind::Password, {}};
             refuseBoth(w, smtpReply(535, "5.7.8", "no"));
         },
         "auth.wrong-password"},
        {"umlauts in the password, taken by both sides",
         [](World& w) {
             w.known.secret = SecretTraits{false, true, SecretKind::Password, {}};
         },
         "", Light::Green},
        {"an alias as user name, the main address is let in", [](World& w) { w.user("office@example.org"); },
         "auth.alias-as-login", Light::Red, "use-main-address", "smtp.example.org:587/starttls"},
        {"an alias as user name, and a wrong password",
         [](World& w) {
             w.user("office@example.org");
             w.bothDoors([](Door& door) { door.wrongPassword = true; });
             w.door("imap.example.org", 993).wrongPassword = true;
         },
         "auth.wrong-password"},
        {"an address of a domain that the provider knows as aliases",
         [](World& w) {
             w.known.provider->aliasDomains = {QStringLiteral("example.org")};
             w.known.hostOwner = w.known.provider;
             refuseBoth(w, smtpReply(535, "5.7.8", "no"));
         },
         "auth.alias-as-login >auth.wrong-password"},
        {"iCloud with a domain of one's own, signed in by that domain",
         [](World& w) {
             w.known.provider->family = QStringLiteral("apple");
             w.known.provider->outgoingUser = UserForm::Other;
             w.known.provider->signIn = {SignInWay::AppPassword};
             w.known.hostOwner = w.known.provider;
             refuseBoth(w, smtpReply(535, "5.7.8", "no"));
         },
         "auth.alias-as-login >auth.app-password-needed >auth.wrong-password"},
        {"CRAM-MD5 offered and refused, PLAIN taken",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.mechanisms.append(QStringLiteral("CRAM-MD5"));
                 door.refusesCramMd5 = true;
             });
         },
         "auth.broken-mechanism"},
        {"CRAM-MD5 offered and taken",
         [](World& w) {
             w.bothDoors([](Door& door) { door.mechanisms.append(QStringLiteral("CRAM-MD5")); });
         },
         "", Light::Green},
        {"nothing but CRAM-MD5",
         [](World& w) { w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("CRAM-MD5")}; }); },
         "auth.no-common-mechanism?"},
        {"wrong password, the incoming side says that an app password is due",
         [](World& w) {
             refuseBoth(w, smtpReply(535, "5.7.8", "Error: authentication failed"));
             w.door("imap.example.org", 993).incomingRefusal =
                 QStringLiteral("Application-specific password required");
         },
         "auth.app-password-needed >auth.wrong-password"},
        saying("mechanism unknown to the server", 504, "5.5.4", "Unrecognized authentication type", ""),
    };
}

}  // namespace outbox::cases
