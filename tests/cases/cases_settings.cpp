// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

void imapHostAs(World& w, const char* line) {
    w.set(line);
    w.known.hostOwner = w.known.provider;
}

void foreign(World& w) {
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
}

}  // namespace

std::vector<Case> settingsCases() {
    return {
        {"receiving server set for sending, port closed",
         [](World& w) { imapHostAs(w, "imap.example.org:587/starttls"); },
         "settings.incoming-as-outgoing >server.down", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"receiving server set for sending, port dropped",
         [](World& w) {
             imapHostAs(w, "imap.example.org:587/starttls");
             for (const quint16 port : {25, 465, 587, 2525})
                 w.door("imap.example.org", port).connect = Failure::TimedOut;
         },
         "settings.incoming-as-outgoing >server.down", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"receiving server set for sending, with its own port",
         [](World& w) {
             imapHostAs(w, "imap.example.org:993/tls");
             w.door("imap.example.org", 993).says = "* OK ready";
         },
         "settings.incoming-as-outgoing", Light::Red, "use-provider-settings", "smtp.example.org:465/tls"},
        {"IMAP port of the right server",
         [](World& w) {
             w.set("smtp.example.org:993/tls");
             Door& door = w.door("smtp.example.org", 993);
             door.says = "* OK ready";
         },
         "port.wrong", Light::Red, "use-other-port", "smtp.example.org:465/tls"},
        {"server name of years ago, gone",
         [](World& w) {
             w.set("old.example.org:587/starttls");
             w.known.hostOwner = w.known.provider;
         },
         "settings.host-outdated >dns.host-not-found", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"server name of years ago, still working",
         [](World& w) {
             w.set("old.example.org:587/starttls");
             w.known.hostOwner = w.known.provider;
             w.door("old.example.org", 587);
         },
         "settings.differs", Light::Yellow},
        {"another provider's server refuses the sign-in", foreign,
         "settings.host-foreign >auth.outgoing-differs", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"server name of years ago, and the new one takes no passwords",
         [](World& w) {
             w.set("old.example.org:587/starttls");
             w.known.hostOwner = w.known.provider;
             w.bothDoors([](Door& door) {
                 door.refusal = smtpReply(535, "5.7.139", "basic authentication is disabled");
             });
         },
         "settings.host-outdated >dns.host-not-found auth.oauth-needed", Light::Red, "",
         "old.example.org:587/starttls"},
        {"slip in the name of a known server, nothing published",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("smtp.exmaple.org:587/starttls");
             w.known.nearestServer = QStringLiteral("smtp.example.org");
         },
         "dns.host-not-found", Light::Red, "use-provider-settings", "smtp.example.org:587/starttls"},
        {"another provider's server with a second port",
         [](World& w) {
             foreign(w);
             w.door("smtp.other.test", 465).speaks = Security::Tls;
             w.door("smtp.other.test", 465).knownUsers.clear();
         },
         "settings.host-foreign >auth.outgoing-differs", Light::Red, "use-provider-settings",
         "smtp.example.org:587/starttls"},
        {"another provider's server, not signed in",
         [](World& w) {
             foreign(w);
             w.noSecret();
         },
         "settings.differs", Light::Yellow},
        {"no encryption set, and the server lets it pass",
         [](World& w) {
             w.set("smtp.example.org:587/none");
             Door& door = w.door("smtp.example.org", 587);
             door.signInInClear = true;
             door.takesWithoutTls = true;
         },
         "settings.differs", Light::Yellow, "use-provider-settings", "smtp.example.org:587/starttls"},
        {"port 25 works, the provider recommends another",
         [](World& w) {
             w.set("smtp.example.org:25/starttls");
             w.door("smtp.example.org", 25);
         },
         "settings.differs", Light::Yellow},
    };
}

}  // namespace outbox::cases
