// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

QString settingsPage(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    return provider ? provider->settingsUrl : QString();
}

QString webmail(const Evidence& e) {
    return e.provider ? e.provider->webmailUrl : QString();
}

constexpr Rule accountTable[] = {
    {.id = "account.suspended",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "account.suspended"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-reactivation", Who::Provider)}; }},
    {.id = "account.smtp-not-enabled",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "account.smtp-not-enabled"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes =
         [](const Evidence& e) {
             return QList{fix::plain("switch-on-programs", Who::You, settingsPage(e))};
         }},
    {.id = "account.password-expired",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "account.password-expired"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes =
         [](const Evidence& e) { return QList{fix::plain("change-password-web", Who::You, webmail(e))}; }},
    {.id = "account.sending-suspended",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "account.sending-suspended"); },
     .because = "sending",
     .explains = "sender.not-allowed",
     .fixes = [](const Evidence& e) { return QList{fix::plain("secure-account", Who::You, webmail(e))}; }},
    {.id = "account.mailbox-full",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "account.mailbox-full"); },
     .because = "sending",
     .fixes = [](const Evidence& e) { return QList{fix::plain("make-room", Who::You, webmail(e))}; }},
    {.id = "account.daily-limit",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "account.daily-limit"); },
     .because = "sending",
     .explains = "account.rate-limited",
     .fixes = [](const Evidence&) { return QList{fix::plain("wait-a-day", Who::You)}; }},
    {.id = "account.rate-limited",
     .light = Light::Yellow,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "account.rate-limited"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("send-slower", Who::You)}; }},
    {.id = "sender.not-allowed",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "sender.not-allowed"); },
     .because = "sending",
     .explains = "relay.denied",
     .fixes =
         [](const Evidence& e) { return QList{fix::plain("use-own-sender", Who::You, settingsPage(e))}; }},
    {.id = "sender.rejected",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "sender.rejected"); },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-sender", Who::You)}; }},
    {.id = "relay.denied",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = recipientRefused,
     .because = "sending",
     .explains = "settings.differs",
     .fixes =
         [](const Evidence& e) {
             return hostIsPublished(e) == Answer::No ? fix::providerSettings(e) : fix::signIn(e);
         }},
};

constexpr Rule settingsTable[] = {
    {.id = "settings.incoming-as-outgoing",
     .light = Light::Red,
     .station = Station::Server,
     .signal =
         [](const Evidence& e) {
             const Answer greetsAsIncoming =
                 incomingServiceAnswers(e) && answer(hostIsPublished(e) != Answer::Yes);
             return sendingFails(e) && (hostIsIncomingOnly(e) || greetsAsIncoming) &&
                    answer(refusesClient(e) != Answer::Yes);
         },
     .because = "port settings",
     .explains = "port.* path.* server.* tls.* auth.* relay.denied settings.*",
     .fixes = fix::providerSettings},
    {.id = "settings.host-outdated",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = [](const Evidence& e) { return hostIsFormer(e) && sendingFails(e); },
     .because = "name settings port",
     .explains = "dns.host-not-found port.* path.* server.* tls.* auth.not-offered "
                 "auth.outgoing-differs settings.differs settings.host-foreign",
     .fixes = fix::providerSettings},
    {.id = "settings.host-foreign",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = hostIsForeign,
     .contrast = foreignHostRefuses,
     .settledBy = "sign-in",
     .because = "sign-in settings",
     .explains = "auth.wrong-password auth.outgoing-differs auth.not-attempted auth.app-password-needed "
                 "auth.username-form relay.denied sender.not-allowed settings.differs",
     .fixes = fix::providerSettings},
    {.id = "settings.differs",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal = differenceMatters,
     .contrast = serverUsableAsSet,
     .because = "settings",
     .fixes = fix::providerSettings},
};

}  // namespace

std::span<const Rule> accountRules() {
    return accountTable;
}

std::span<const Rule> settingsRules() {
    return settingsTable;
}

}  // namespace outbox
