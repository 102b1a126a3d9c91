// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/cures.h"

namespace outbox {

namespace {

// clang-format off
constexpr TextCure cureTable[] = {
    {"dns.host-not-found", Light::Red, {{"ask-right-settings", Who::You}}},
    {"local.clock-wrong", Light::Red, {{"set-clock", Who::You}}},
    {"local.mail-shield", Light::Yellow, {{"turn-off-mail-scanning", Who::You}}},
    {"net.offline", Light::Red, {{"connect-network", Who::You}}},
    {"program.offline-mode", Light::Red, {{"work-online", Who::You}}},
    {"port.blocked", Light::Red, {{"ask-right-settings", Who::You}, {"use-other-network", Who::You}}},
    {"port.25-blocked", Light::Red, {{"ask-right-settings", Who::You}}},
    {"port.wrong", Light::Red, {{"ask-right-settings", Who::You}}},
    {"path.cut-midway", Light::Red, {{"use-other-network", Who::You}, {"turn-off-mail-scanning", Who::You}}},
    {"path.smtp-filter", Light::Red, {{"ask-right-settings", Who::You}}},
    {"server.down", Light::Red, {{"ask-right-settings", Who::You}, {"wait-and-retry", Who::You}}},
    {"server.busy", Light::Yellow, {{"wait-and-retry", Who::You}}},
    {"server.own-network-only", Light::Red, {{"ask-right-settings", Who::You}}},
    {"server.rejects-client", Light::Red, {{"use-other-network", Who::You}, {"ask-right-settings", Who::You}}},
    {"server.refuses-name", Light::Red, {{"rename-computer", Who::You}}},
    {"server.not-mail", Light::Red, {{"ask-right-settings", Who::You}}},
    {"server.misbehaves", Light::Red, {{"wait-and-retry", Who::You}, {"ask-right-settings", Who::You}}},
    {"settings.incoming-as-outgoing", Light::Red, {{"ask-right-settings", Who::You}}},
    {"tls.mode-mismatch", Light::Red, {{"fit-encryption-to-port", Who::You}}},
    {"tls.required", Light::Red, {{"turn-on-encryption", Who::You}}},
    {"tls.unavailable", Light::Red, {{"fit-encryption-to-port", Who::You}, {"ask-right-settings", Who::You}}},
    {"tls.refused-temporarily", Light::Yellow, {{"wait-and-retry", Who::You}}},
    {"tls.intercepted", Light::Red, {{"turn-off-mail-scanning", Who::You}, {"trust-scanner", Who::You}}},
    {"tls.name-mismatch", Light::Red, {{"ask-right-settings", Who::You}}},
    {"tls.expired", Light::Red, {{"set-clock", Who::You}, {"tell-about-certificate", Who::Provider}}},
    {"tls.not-yet-valid", Light::Red, {{"set-clock", Who::You}, {"tell-about-certificate", Who::Provider}}},
    {"tls.revoked", Light::Red, {{"tell-about-certificate", Who::Provider}}},
    {"tls.self-signed", Light::Red, {{"tell-about-certificate", Who::Administrator}}},
    {"tls.untrusted-issuer", Light::Red, {{"update-system", Who::You}, {"tell-about-certificate", Who::Administrator}}},
    {"tls.incomplete-chain", Light::Red, {{"tell-about-certificate", Who::Administrator}}},
    {"tls.outdated-client", Light::Red, {{"update-program", Who::You}}},
    {"tls.outdated-server", Light::Red, {{"tell-about-certificate", Who::Provider}}},
    {"tls.weak", Light::Yellow, {{"tell-about-certificate", Who::Provider}}},
    {"auth.wrong-password", Light::Red, {{"retype-password", Who::You}}},
    {"auth.username-form", Light::Red, {{"complete-user-name", Who::You}}},
    {"auth.app-password-needed", Light::Red, {{"create-app-password", Who::You}}},
    {"auth.oauth-needed", Light::Red, {{"use-oauth", Who::You}}},
    {"auth.basic-retired", Light::Red, {{"use-oauth", Who::You}}},
    {"auth.smtp-disabled", Light::Red, {{"ask-to-switch-on-sending", Who::Administrator}}},
    {"auth.web-login-needed", Light::Red, {{"sign-in-web", Who::You}}},
    {"auth.locked", Light::Red, {{"wait-unlock", Who::You}}},
    {"auth.not-attempted", Light::Red, {{"sign-in-for-sending", Who::You}}},
    {"auth.not-offered", Light::Red, {{"fit-encryption-to-port", Who::You}, {"ask-right-settings", Who::You}}},
    {"auth.no-common-mechanism", Light::Red, {{"choose-normal-password", Who::You}}},
    {"auth.needs-encryption", Light::Red, {{"turn-on-encryption", Who::You}}},
    {"auth.token-expired", Light::Red, {{"sign-in-again", Who::You}}},
    {"auth.oauth-scope-missing", Light::Red, {{"allow-sending", Who::You}}},
    {"auth.access-policy", Light::Red, {{"ask-to-allow-device", Who::Administrator}}},
    {"auth.pop-before-smtp", Light::Yellow, {{"fetch-first", Who::You}, {"sign-in-for-sending", Who::You}}},
    {"auth.server-trouble", Light::Yellow, {{"wait-and-retry", Who::You}}},
    {"account.suspended", Light::Red, {{"ask-why-disabled", Who::Provider}}},
    {"account.sending-suspended", Light::Red, {{"secure-account", Who::You}}},
    {"account.smtp-not-enabled", Light::Red, {{"switch-on-programs", Who::You}}},
    {"account.plan-without-smtp", Light::Red, {{"upgrade-plan", Who::You}, {"write-in-browser", Who::You}}},
    {"account.password-expired", Light::Red, {{"change-password-web", Who::You}}},
    {"account.mailbox-full", Light::Red, {{"make-room", Who::You}}},
    {"account.rate-limited", Light::Yellow, {{"send-slower", Who::You}}},
    {"account.daily-limit", Light::Red, {{"wait-a-day", Who::You}}},
    {"sender.not-allowed", Light::Red, {{"use-accounts-sender", Who::You}}},
    {"sender.rejected", Light::Red, {{"mend-sender", Who::You}}},
    {"sender.malformed", Light::Red, {{"mend-sender", Who::You}}},
    {"relay.denied", Light::Red, {{"sign-in-for-sending", Who::You}, {"ask-right-settings", Who::You}}},
    {"recipient.unknown", Light::Red, {{"correct-recipient", Who::You}}},
    {"recipient.domain-unknown", Light::Red, {{"correct-recipient", Who::You}}},
    {"recipient.mailbox-full", Light::Yellow, {{"reach-otherwise", Who::You}}},
    {"recipient.disabled", Light::Red, {{"ask-new-address", Who::You}}},
    {"recipient.refuses", Light::Red, {{"ask-to-be-let-in", Who::Administrator}}},
    {"recipient.server-unreachable", Light::Yellow, {{"reach-otherwise", Who::You}}},
    {"recipient.greylisted", Light::Yellow, {{"wait-for-delivery", Who::You}}},
    {"message.too-large", Light::Red, {{"send-smaller", Who::You}}},
    {"message.too-many-recipients", Light::Red, {{"split-recipients", Who::You}}},
    {"message.looks-like-spam", Light::Red, {{"change-words", Who::You}}},
    {"message.virus", Light::Red, {{"remove-attachment", Who::You}}},
    {"message.malformed", Light::Red, {{"use-plain-message", Who::You}}},
    {"message.unauthenticated", Light::Red, {{"send-through-own-server", Who::You}, {"ask-domain-admin", Who::Administrator}}},
    {"domain.ptr-missing", Light::Yellow, {{"send-through-own-server", Who::You}, {"ask-domain-admin", Who::Administrator}}},
    {"domain.mx-missing", Light::Yellow, {{"ask-domain-admin", Who::Administrator}}},
    {"reputation.ip-listed", Light::Red, {{"send-through-own-server", Who::You}, {"ask-for-delisting", Who::Network}}},
    {"reputation.server-listed", Light::Yellow, {{"ask-for-delisting", Who::Provider}}},
    {"reputation.domain-listed", Light::Yellow, {{"ask-for-delisting", Who::Administrator}}},
};
// clang-format on

FixPlan curePlan(const TextCure::Step& step, const Facts& facts) {
    FixPlan plan;
    plan.id = QString::fromLatin1(step.fix);
    plan.who = step.who;
    plan.facts = facts;
    return plan;
}

}  // namespace

std::span<const TextCure> textCures() {
    return cureTable;
}

std::optional<Conclusion> concludedFrom(const QString& finding, const Facts& facts, const QString& link) {
    for (const TextCure& row : cureTable) {
        if (finding != QLatin1String(row.finding)) continue;
        Conclusion conclusion;
        conclusion.id = finding;
        conclusion.light = row.light;
        conclusion.fromText = true;
        conclusion.facts = facts;
        for (const TextCure::Step& step : row.steps)
            if (step.fix) conclusion.fixes.append(curePlan(step, facts));
        if (!conclusion.fixes.isEmpty()) conclusion.fixes.first().link = link;
        return conclusion;
    }
    return std::nullopt;
}

}  // namespace outbox
