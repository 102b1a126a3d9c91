// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

/// The account as a Thunderbird of today has it.
ImportedAccount& imported(World& w) {
    ProgramAccount account;
    account.id = QStringLiteral("account1");
    account.addresses = {w.known.account.address};
    account.outgoing = w.known.account.outgoing;
    account.incoming = w.known.account.incoming;
    ImportedAccount import;
    import.program.program = QStringLiteral("thunderbird");
    import.program.name = QStringLiteral("Thunderbird");
    import.program.version = QStringLiteral("140.5.0");
    import.program.waitingMessages = 0;
    import.program.accounts = {account};
    import.accountId = account.id;
    import.abilities.currentSince = QStringLiteral("78");
    import.abilities.tls12Since = QStringLiteral("31");
    import.abilities.oauth2Since.insert(QStringLiteral("example"), QStringLiteral("60"));
    w.known.account.source = QStringLiteral("thunderbird:account1");
    w.known.account.program = import.program.name;
    w.known.imported = import;
    return *w.known.imported;
}

/// Another provider's server is set for sending.
void throughAnother(World& w) {
    Provider other;
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other Mail");
    Endpoint line;
    line.host = QStringLiteral("smtp.other.test");
    line.port = 587;
    line.security = Security::StartTls;
    other.outgoing = {line};
    w.set("smtp.other.test:587/starttls");
    w.known.hostOwner = other;
    imported(w);
}

/// For sending, a name of years ago.
void oldName(World& w) {
    w.user("anna.old@example.org");
    w.known.account.incoming->user = QStringLiteral("anna@example.org");
    imported(w);
}

void topsOut(World& w, std::optional<Failure> asProgram) {
    imported(w).tlsCeiling = TlsVersion::Tls11;
    if (!asProgram) return;
    w.touch([asProgram](Evidence& e) {
        TlsObservation look;
        look.endpoint = e.account.outgoing;
        look.facts.completed = true;
        look.facts.verified = true;
        look.facts.version = QStringLiteral("TLSv1.3");
        look.asProgram = asProgram;
        e.tls = {look};
    });
}

void modernOnly(World& w) {
    w.known.provider->id = QStringLiteral("example");
    w.known.provider->signIn = {SignInWay::OAuth2};
    w.bothDoors([](Door& door) { door.mechanisms = {QStringLiteral("XOAUTH2")}; });
}

}  // namespace

std::vector<Case> programCases() {
    return {
        {"a program that holds nothing back", [](World& w) { imported(w); }, "", Light::Green},
        {"the program works offline", [](World& w) { imported(w).program.offline = true; },
         "program.offline-mode", Light::Red},
        {"the program works offline, and messages wait",
         [](World& w) {
             imported(w).program.offline = true;
             w.known.imported->program.waitingMessages = 3;
         },
         "program.offline-mode program.outbox-stuck", Light::Red},
        {"messages wait, and nothing is wrong", [](World& w) { imported(w).program.waitingMessages = 3; }, "",
         Light::Green},
        {"a program of years ago", [](World& w) { imported(w).program.version = QStringLiteral("60.9.1"); },
         "program.outdated", Light::Yellow},
        {"a program whose version nobody knows", [](World& w) { imported(w).program.version.clear(); }, "",
         Light::Green},
        {"sends through its maker’s servers", [](World& w) { imported(w).program.vendorCloud = true; },
         "program.vendor-cloud", Light::Yellow},
        {"sends through another provider’s server", throughAnother,
         "program.wrong-outgoing-server >auth.outgoing-differs >settings.host-foreign", Light::Red,
         "use-provider-settings", "smtp.example.org:587/starttls"},
        {"sends through another provider’s server, which takes it",
         [](World& w) {
             throughAnother(w);
             w.door("smtp.other.test", 587).knownUsers = {w.known.account.outgoing.user};
         },
         "settings.differs", Light::Yellow},
        {"sends through the server of the program’s other account",
         [](World& w) {
             w.set("smtp.other.test:587/starttls");
             ProgramAccount other;
             other.id = QStringLiteral("account2");
             other.addresses = {QStringLiteral("bert@other.test")};
             imported(w).program.accounts.append(other);
         },
         "program.wrong-outgoing-server >auth.outgoing-differs", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"receives from another provider, too",
         [](World& w) {
             throughAnother(w);
             w.known.account.incoming->host = QStringLiteral("imap.other.test");
             w.door("imap.other.test", 993).knownUsers.clear();
         },
         "settings.host-foreign >auth.wrong-password"},
        {"signs in for sending by an old name", oldName,
         "program.outgoing-login-differs >auth.alias-as-login", Light::Red, "use-same-login",
         "smtp.example.org:587/starttls"},
        {"signs in for sending by another name, which is right",
         [](World& w) {
             oldName(w);
             w.bothDoors([](Door& door) { door.knownUsers.append(QStringLiteral("anna.old@example.org")); });
         },
         "", Light::Green},
        {"a program without the modern sign-in that is asked for",
         [](World& w) {
             modernOnly(w);
             imported(w).program.version = QStringLiteral("52.9.1");
         },
         "program.no-oauth >auth.oauth-needed >program.outdated", Light::Red},
        {"a program with the modern sign-in, set to a password",
         [](World& w) {
             modernOnly(w);
             imported(w);
         },
         "auth.oauth-needed", Light::Red},
        {"a program held to TLS 1.1, which the server refuses",
         [](World& w) { topsOut(w, Failure::TlsVersion); }, "tls.outdated-client", Light::Red},
        {"a program held to TLS 1.1, which the server still takes",
         [](World& w) { topsOut(w, Failure::None); }, "", Light::Green},
        {"a program held to TLS 1.1, and nobody looked", [](World& w) { topsOut(w, std::nullopt); },
         "tls.outdated-client?", Light::Red},
    };
}

}  // namespace outbox::cases
