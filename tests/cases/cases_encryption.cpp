// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/views.h"
#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

Case certificateCase(const char* name, QList<CertificateProblem> problems, const char* findings) {
    return {name,
            [problems](World& w) { w.bothDoors([&problems](Door& door) { door.problems = problems; }); },
            findings};
}

/// What the lenient look at the set line found, as `describe` leaves it.
void looked(World& w, const std::function<void(TlsObservation&)>& describe) {
    w.touch([describe](Evidence& e) {
        TlsObservation look;
        look.endpoint = e.account.outgoing;
        look.reached = Step::StartTls;
        describe(look);
        e.tls.append(look);
    });
}

/// A control on 465, whose certificate this authority made.
void controlSignedBy(World& w, const char* issuer, bool trusted) {
    w.touch([issuer, trusted](Evidence& e) {
        TlsObservation look;
        look.control = true;
        look.endpoint.host = QStringLiteral("smtp.control-a.test");
        look.endpoint.port = 465;
        look.endpoint.security = Security::Tls;
        look.reached = Step::Handshake;
        look.facts.completed = true;
        look.facts.verified = trusted;
        CertificateFacts leaf;
        leaf.subject = look.endpoint.host;
        leaf.issuer = QString::fromLatin1(issuer);
        look.facts.chain = {leaf};
        e.tls.append(look);
    });
}

/// Handshakes of the account's own sending ports end like this.
void cutOwnHandshakes(World& w, Failure failure) {
    w.bothDoors([failure](Door& door) {
        door.cutAt = Step::Handshake;
        door.cut = failure;
    });
}

void changeOwnTls(World& w, const std::function<void(TlsFacts&)>& change) {
    w.touch([change](Evidence& e) {
        for (DialogueObservation& seen : e.dialogues)
            if (seen.role == DialogueRole::AsSet && seen.tls) change(*seen.tls);
    });
}

void alertOwnHandshake(World& w) {
    cutOwnHandshakes(w, Failure::TlsAlert);
    changeOwnTls(w, [](TlsFacts& facts) { facts.alert = QStringLiteral("handshake failure"); });
}

}  // namespace

std::vector<Case> encryptionCases() {
    using enum CertificateProblem;
    return {
        {"TLS from the first byte set on 587", [](World& w) { w.set("smtp.example.org:587/tls"); },
         "tls.mode-mismatch", Light::Red, "set-encryption", "smtp.example.org:587/starttls"},
        {"STARTTLS set on 465", [](World& w) { w.set("smtp.example.org:465/starttls"); }, "tls.mode-mismatch",
         Light::Red, "set-encryption", "smtp.example.org:465/tls"},
        {"no encryption set on 465", [](World& w) { w.set("smtp.example.org:465/none"); },
         "tls.mode-mismatch", Light::Red, "set-encryption", "smtp.example.org:465/tls"},
        {"no encryption set, server insists", [](World& w) { w.set("smtp.example.org:587/none"); },
         "tls.required >auth.needs-encryption", Light::Red, "set-encryption",
         "smtp.example.org:587/starttls"},
        {"no encryption set, server would take mail and shows sign-in only encrypted",
         [](World& w) {
             w.set("smtp.example.org:587/none");
             w.door("smtp.example.org", 587).takesWithoutTls = true;
         },
         "tls.required >auth.needs-encryption >relay.denied", Light::Red, "set-encryption",
         "smtp.example.org:587/starttls"},
        {"no encryption set, sender taken in clear, sign-in needs encryption",
         [](World& w) {
             w.set("smtp.example.org:587/none");
             Door& door = w.door("smtp.example.org", 587);
             door.takesWithoutTls = true;
             door.relaysForAll = true;
         },
         "auth.needs-encryption", Light::Red, "set-encryption", "smtp.example.org:587/starttls"},
        {"no encryption anywhere",
         [](World& w) {
             w.withoutPublishedSettings();
             w.servers[QStringLiteral("smtp.example.org")].remove(465);
             Door& door = w.door("smtp.example.org", 587);
             door.speaks = Security::None;
             door.signInInClear = true;
         },
         "tls.unavailable"},
        {"no encryption anywhere, and an SRV record names the port",
         [](World& w) {
             w.withoutPreset();
             w.servers[QStringLiteral("smtp.example.org")].remove(465);
             Door& door = w.door("smtp.example.org", 587);
             door.speaks = Security::None;
         },
         "tls.unavailable"},
        {"STARTTLS refused for now",
         [](World& w) {
             w.door("smtp.example.org", 587).startTlsCode = 454;
             w.door("smtp.example.org", 465).connect = Failure::Refused;
         },
         "tls.refused-temporarily", Light::Yellow},
        {"TLS 1.0 only",
         [](World& w) {
             cutOwnHandshakes(w, Failure::TlsVersion);
             looked(w, [](TlsObservation& look) {
                 look.facts.completed = true;
                 look.facts.version = QStringLiteral("TLSv1");
                 look.facts.weaknesses = {QStringLiteral("key")};
             });
         },
         "tls.outdated-server"},
        {"an old version only, and this system has none of them any more",
         [](World& w) {
             cutOwnHandshakes(w, Failure::TlsVersion);
             looked(w, [](TlsObservation& look) { look.facts.fault.kind = Failure::TlsVersion; });
         },
         "tls.outdated-server"},
        {"the handshake is reset for the server's name alone",
         [](World& w) {
             cutOwnHandshakes(w, Failure::Reset);
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::Reset;
                 look.withoutName = Failure::None;
             });
         },
         "tls.blocked"},
        {"the handshake falls silent for the server's name on the set port alone",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             Door& door = w.door("smtp.example.org", 465);
             door.cutAt = Step::Handshake;
             door.cut = Failure::TimedOut;
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::TimedOut;
                 look.withoutName = Failure::None;
             });
         },
         "tls.blocked >path.cut-midway", Light::Red, "use-other-port", "smtp.example.org:587/starttls"},
        {"the handshake is closed for the server's name alone",
         [](World& w) {
             cutOwnHandshakes(w, Failure::Closed);
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::Closed;
                 look.withoutName = Failure::None;
             });
         },
         "tls.blocked >server.misbehaves"},
        {"handshakes are reset on every mail port",
         [](World& w) {
             cutOwnHandshakes(w, Failure::Reset);
             Door& incoming = w.door("imap.example.org", 993);
             incoming.cutAt = Step::Handshake;
             incoming.cut = Failure::Reset;
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::Reset;
                 look.withoutName = Failure::Reset;
             });
         },
         "tls.blocked"},
        {"handshakes with this server are reset, with others not",
         [](World& w) {
             cutOwnHandshakes(w, Failure::Reset);
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::Reset;
                 look.withoutName = Failure::Reset;
             });
         },
         "tls.blocked?"},
        {"the server hangs up in every handshake", [](World& w) { cutOwnHandshakes(w, Failure::Closed); },
         "server.misbehaves"},
        certificateCase("key of 1024 bits", {WeakKey}, "tls.weak"),
        certificateCase("key of 1024 bits, signed by itself", {SelfSigned, WeakKey},
                        "tls.self-signed >tls.weak"),
        {"key of 1024 bits where the system still takes it",
         [](World& w) {
             changeOwnTls(w, [](TlsFacts& facts) {
                 facts.weaknesses = {QStringLiteral("key"), QStringLiteral("signature"),
                                     QStringLiteral("key_exchange"), QStringLiteral("cipher")};
                 facts.chain.first().keyType = QStringLiteral("RSA");
                 facts.chain.first().keyBits = 1024;
                 facts.chain.first().signature = QStringLiteral("sha1WithRSAEncryption");
                 facts.keyExchange = QStringLiteral("DHE");
                 facts.keyExchangeBits = 1024;
                 facts.cipher = QStringLiteral("DES-CBC3-SHA");
             });
         },
         "tls.weak", Light::Yellow},
        {"no cipher in common at the usual level",
         [](World& w) {
             alertOwnHandshake(w);
             looked(w, [](TlsObservation& look) {
                 look.facts.completed = true;
                 look.facts.version = QStringLiteral("TLSv1.2");
                 look.facts.weaknesses = {QStringLiteral("cipher")};
                 look.facts.cipher = QStringLiteral("ADH-AES256-SHA");
             });
         },
         "tls.weak"},
        {"no cipher in common at any level",
         [](World& w) {
             alertOwnHandshake(w);
             looked(w, [](TlsObservation& look) {
                 look.facts.fault.kind = Failure::TlsAlert;
                 look.facts.alert = QStringLiteral("handshake failure");
             });
         },
         "tls.weak"},
        certificateCase("certificate revoked", {Revoked}, "tls.revoked"),
        certificateCase("certificate self-signed", {SelfSigned}, "tls.self-signed"),
        certificateCase("self-signed and for another name", {SelfSigned, NameMismatch}, "tls.self-signed"),
        certificateCase("intermediate missing", {UntrustedIssuer, IncompleteChain}, "tls.incomplete-chain"),
        certificateCase("unknown authority", {UntrustedIssuer}, "tls.untrusted-issuer"),
        certificateCase("unknown authority and another name", {UntrustedIssuer, NameMismatch},
                        "tls.untrusted-issuer"),
        {"certificate expired",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {Expired};
                 door.certificate.notAfter = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
             });
         },
         "tls.expired"},
        {"certificate expired, no server told the time",
         [](World& w) {
             w.known.web.clear();
             w.bothDoors([](Door& door) {
                 door.problems = {Expired};
                 door.certificate.notAfter = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
             });
         },
         "tls.expired?"},
        {"certificate of tomorrow",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {NotYetValid};
                 door.certificate.notBefore = QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
             });
         },
         "tls.not-yet-valid"},
        {"certificate for another name that serves as well",
         [](World& w) {
             w.withoutPublishedSettings();
             w.set("mail.example.org:587/starttls");
             const auto hosting = [](Door& door) {
                 door.certificate.names = {QStringLiteral("smtp.example.org")};
                 door.problems = {NameMismatch};
             };
             hosting(w.door("mail.example.org", 587));
             w.door("mail.example.org", 465).speaks = Security::Tls;
             hosting(w.door("mail.example.org", 465));
         },
         "tls.name-mismatch", Light::Red, "use-certificate-name", "smtp.example.org:587/starttls"},
        {"certificate for a name that nobody can use",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {NameMismatch};
                 door.certificate.names = {QStringLiteral("*.elsewhere.test")};
                 door.certificate.subject = QStringLiteral("*.elsewhere.test");
             });
         },
         "tls.name-mismatch"},
        {"mail shield re-signs the port",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             Door& door = w.door("smtp.example.org", 465);
             door.problems = {UntrustedIssuer};
             door.certificate.issuer = QStringLiteral("Avast Web/Mail Shield Root");
         },
         "tls.intercepted >tls.untrusted-issuer"},
        {"mail shield that this computer trusts",
         [](World& w) {
             w.set("smtp.example.org:465/tls");
             changeOwnTls(w, [](TlsFacts& facts) {
                 facts.chain.first().issuer = QStringLiteral("Norton Web/Mail Shield Root");
                 facts.root = facts.chain.first().issuer;
             });
         },
         "tls.intercepted"},
        {"an authority of its own, trusted here",
         [](World& w) {
             changeOwnTls(w, [](TlsFacts& facts) {
                 facts.chain.first().issuer = QStringLiteral("Example Company CA");
                 facts.root = facts.chain.first().issuer;
             });
             controlSignedBy(w, "Example Company CA", true);
         },
         "", Light::Green},
        {"a public authority that is called like a product",
         [](World& w) {
             changeOwnTls(w, [](TlsFacts& facts) {
                 facts.chain.first().issuer = QStringLiteral("Fortinet Public CA");
                 facts.root = facts.chain.first().issuer;
                 facts.rootIsPublic = true;
             });
         },
         "", Light::Green},
        {"an unknown authority vouches for another operator's server, too",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {UntrustedIssuer};
                 door.certificate.issuer = QStringLiteral("Gateway 7");
             });
             controlSignedBy(w, "Gateway 7", false);
         },
         "tls.intercepted >tls.untrusted-issuer"},
        {"an unknown authority, and another operator's server has its own",
         [](World& w) {
             w.bothDoors([](Door& door) { door.problems = {UntrustedIssuer}; });
             controlSignedBy(w, "Public Authority R2", true);
         },
         "tls.untrusted-issuer"},
        {"the intermediate is missing, and the incoming server sends it",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {UntrustedIssuer};
                 door.certificate.issuer = QStringLiteral("Example Certificates 2");
             });
             w.touch([](Evidence& e) {
                 for (DialogueObservation& seen : e.dialogues)
                     if (seen.role == DialogueRole::Incoming) {
                         CertificateFacts authority;
                         authority.subject = QStringLiteral("Example Certificates 2");
                         authority.issuer = QStringLiteral("Example Root");
                         seen.tls->chain.append(authority);
                     }
             });
         },
         "tls.incomplete-chain"},
        {"no valid certificate, and no secret goes out",
         [](World& w) {
             w.bothDoors([](Door& door) {
                 door.problems = {SelfSigned};
                 door.wrongPassword = true;
             });
         },
         "tls.self-signed"},
    };
}

}  // namespace outbox::cases
