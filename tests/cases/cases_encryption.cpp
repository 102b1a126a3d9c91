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
             w.bothDoors([](Door& door) {
                 door.cutAt = Step::Handshake;
                 door.cut = Failure::TlsVersion;
             });
             w.touch([](Evidence& e) {
                 TlsObservation look;
                 look.endpoint = e.account.outgoing;
                 look.facts.completed = true;
                 look.facts.version = QStringLiteral("TLSv1");
                 e.tls.append(look);
             });
         },
         "tls.outdated-server"},
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
