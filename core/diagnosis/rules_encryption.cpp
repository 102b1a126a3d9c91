// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"

namespace outbox {

using namespace ask;

namespace {

QList<FixPlan> certificateLetter(const Evidence& e) {
    QList<FixPlan> plans = fix::certificateName(e);
    plans.append(fix::plain("tell-admin-certificate", Who::Administrator));
    return plans;
}

QList<FixPlan> renewalLetter(const Evidence&) {
    return {fix::plain("tell-provider-certificate", Who::Provider)};
}

QList<FixPlan> checkFingerprint(const Evidence&) {
    return {fix::plain("tell-admin-certificate", Who::Administrator),
            fix::plain("compare-fingerprint", Who::You)};
}

constexpr Rule encryptionTable[] = {
    {.id = "tls.intercepted",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = [](const Evidence& e) { return issuedByShield(e) && sendingFails(e); },
     .because = "certificate",
     .explains = "tls.self-signed tls.untrusted-issuer tls.incomplete-chain tls.name-mismatch tls.expired",
     .fixes = [](const Evidence&) { return QList{fix::plain("turn-off-mail-scanning", Who::You)}; }},
    {.id = "tls.mode-mismatch",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = [](const Evidence& e) { return plainServiceMetTls(e) || tlsServiceMetPlain(e); },
     .because = "encryption",
     .explains = "path.cut-midway settings.differs",
     .fixes = fix::encryption},
    {.id = "tls.required",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = encryptionDemanded,
     .because = "encryption",
     .explains = "auth.needs-encryption auth.not-attempted auth.not-offered relay.denied settings.differs",
     .fixes = fix::encryption},
    {.id = "tls.unavailable",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = startTlsMissing,
     .contrast = [](const Evidence& e) { return !otherPortEncrypts(e); },
     .settledBy = "other-ports",
     .because = "encryption other-ports",
     .explains = "auth.not-offered settings.differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-provider-encryption", Who::Provider)}; }},
    {.id = "tls.refused-temporarily",
     .light = Light::Yellow,
     .station = Station::Encryption,
     .signal = startTlsRefusedForNow,
     .because = "encryption",
     .fixes =
         [](const Evidence& e) {
             QList<FixPlan> plans{fix::plain("wait-and-retry", Who::You)};
             return plans + fix::otherPort(e);
         }},
    {.id = "tls.outdated-server",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = onlyOldTls,
     .because = "encryption",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-provider-encryption", Who::Provider)}; }},
    {.id = "tls.revoked",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateRevoked,
     .because = "certificate",
     .fixes = renewalLetter},
    {.id = "tls.self-signed",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateSelfSigned,
     .because = "certificate",
     .explains = "tls.untrusted-issuer tls.incomplete-chain tls.name-mismatch tls.expired tls.not-yet-valid",
     .fixes = checkFingerprint},
    {.id = "tls.expired",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateExpired,
     // The computer's own clock cannot be its own witness.
     .contrast = expiredByTrueTime,
     .settledBy = "computer",
     .because = "certificate",
     .fixes = renewalLetter},
    {.id = "tls.not-yet-valid",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = certificateNotYetValid,
     .contrast = notYetValidByTrueTime,
     .settledBy = "computer",
     .because = "certificate",
     .fixes = renewalLetter},
    {.id = "tls.incomplete-chain",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = intermediateMissing,
     .because = "certificate",
     .explains = "tls.untrusted-issuer tls.name-mismatch",
     .fixes = [](const Evidence&) { return QList{fix::plain("tell-admin-chain", Who::Administrator)}; }},
    {.id = "tls.untrusted-issuer",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal =
         [](const Evidence& e) {
             return issuerUntrusted(e) && !certificateSelfSigned(e) && !intermediateMissing(e);
         },
     .because = "certificate",
     .explains = "tls.name-mismatch",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("update-certificates", Who::You),
                          fix::plain("tell-admin-certificate", Who::Administrator)};
         }},
    {.id = "tls.name-mismatch",
     .light = Light::Red,
     .station = Station::Encryption,
     .signal = nameMismatch,
     .because = "certificate",
     .explains = "settings.differs",
     .fixes = certificateLetter},
};

}  // namespace

std::span<const Rule> encryptionRules() {
    return encryptionTable;
}

}  // namespace outbox
