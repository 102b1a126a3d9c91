// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/questions_stored.h"
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

/// The ways to send that the provider names, or its own program.
QList<FixPlan> providersWay(const Evidence& e) {
    return fix::otherRoads(e, {RoadKind::Bridge, RoadKind::PaidPlan, RoadKind::ModernSignIn,
                               RoadKind::OwnProgram, RoadKind::Web});
}

/// A helper on this computer that the person has set up is another story: it may only not be running.
Answer sendsToProviderWithoutSmtp(const Evidence& e) {
    const Answer atHelper = answer(view::isLoopbackHost(e.account.outgoing.host)) && !nobodySetOutgoing(e);
    const Answer nothingToTry = answer(!e.account.outgoing.isSet());
    return planWithoutSmtp(e) && !atHelper && (nothingToTry || sendingFails(e));
}

Answer suspendedAtBothSides(const Evidence& e) {
    const Answer said = eitherSideSays(e, "account.suspended") || serverSays(e, "account.sending-suspended");
    return said && answer(incomingAccepts(e) != Answer::Yes);
}

/// Mail leaves, and one of the further senders is refused.
Light senderLight(const Evidence& e) {
    return view::setSenderTaken(e) ? Light::Yellow : Light::Red;
}

Answer senderRefusalContrast(const Evidence& e) {
    if (otherSenderRefused(e, "sender.not-allowed") == Answer::Yes && anySenderTaken(e) == Answer::Yes)
        return Answer::Yes;
    const Answer taken = ownSenderTaken(e);
    // A server that says in words that it is the sender may refuse the login address as well.
    return taken == Answer::No && senderNamed(e) == Answer::Yes ? Answer::Unknown : taken;
}

constexpr Rule accountTable[] = {
    {.id = "account.plan-without-smtp",
     .light = Light::Red,
     .station = Station::Computer,
     .signal = sendsToProviderWithoutSmtp,
     .because = "settings",
     .explains =
         "local.helper-not-running dns.host-not-found dns.server-failure port.* path.* server.* tls.* auth.* "
         "relay.denied settings.*",
     .fixes = providersWay,
     .stored =
         [](const Evidence& e) {
             return Verdict{planWithoutSmtp(e) && answer(!view::isLoopbackHost(e.account.outgoing.host)),
                            false};
         }},
    {.id = "account.suspended",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = suspendedAtBothSides,
     .contrast = incomingRefusesToo,
     .settledBy = "incoming-sign-in",
     .because = "sign-in incoming-sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-reactivation", Who::Provider)}; }},
    {.id = "account.smtp-not-enabled",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer byRule = credentialsRefused(e) && incomingRefusesToo(e) && programsOffAtFirst(e) &&
                                   !providerWantsAppPassword(e);
             return eitherSideSays(e, "account.smtp-not-enabled") || byRule;
         },
     // Whether the password is right on the web page, only the person can see.
     .contrast =
         [](const Evidence& e) {
             return eitherSideSays(e, "account.smtp-not-enabled") == Answer::Yes ? Answer::Yes
                                                                                 : Answer::Unknown;
         },
     .settledBy = "incoming-sign-in",
     .because = "sign-in incoming-sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes =
         [](const Evidence& e) {
             QList<FixPlan> plans{fix::plain("switch-on-programs", Who::You, settingsPage(e))};
             if (eitherSideSays(e, "account.smtp-not-enabled") != Answer::Yes)
                 plans.append(fix::plain("retype-password", Who::You,
                                         e.provider ? e.provider->passwordResetUrl : QString()));
             return plans;
         }},
    {.id = "account.password-expired",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return eitherSideSays(e, "account.password-expired"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes =
         [](const Evidence& e) { return QList{fix::plain("change-password-web", Who::You, webmail(e))}; }},
    {.id = "account.sending-suspended",
     .light = Light::Red,
     .station = Station::Sending,
     .signal =
         [](const Evidence& e) {
             return serverSays(e, "account.sending-suspended") ||
                    (serverSays(e, "account.suspended") && signedIn(e));
         },
     .contrast = incomingAccepts,
     .settledBy = "incoming-sign-in",
     .because = "sending incoming-sign-in",
     .explains = "sender.not-allowed auth.wrong-password auth.outgoing-differs",
     .fixes = [](const Evidence& e) { return QList{fix::plain("secure-account", Who::You, webmail(e))}; }},
    {.id = "account.mailbox-full",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return serverSays(e, "account.mailbox-full") || mailboxFull(e); },
     .because = "sending incoming-sign-in",
     .fixes = [](const Evidence& e) { return QList{fix::plain("make-room", Who::You, webmail(e))}; }},
    {.id = "account.mailbox-nearly-full",
     .light = Light::Yellow,
     .station = Station::SignIn,
     .signal = mailboxNearlyFull,
     .because = "incoming-sign-in",
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
    {.id = "sender.malformed",
     .light = Light::Red,
     .station = Station::Sending,
     .signal = [](const Evidence& e) { return senderBroken(e) || otherSenderRefused(e, "sender.malformed"); },
     .contrast =
         [](const Evidence& e) {
             return ownSenderTaken(e) || (otherSenderRefused(e, "sender.malformed") && anySenderTaken(e));
         },
     .settledBy = "sending",
     .because = "sending",
     .explains = "sender.rejected sender.not-allowed",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-sender", Who::You)}; },
     .lightNow = senderLight},
    {.id = "sender.not-allowed",
     .light = Light::Red,
     .station = Station::Sending,
     .signal =
         [](const Evidence& e) {
             return serverSays(e, "sender.not-allowed") || otherSenderRefused(e, "sender.not-allowed");
         },
     .contrast = senderRefusalContrast,
     .settledBy = "sending",
     .because = "sending",
     .explains = "relay.denied",
     .fixes =
         [](const Evidence& e) { return QList{fix::plain("use-own-sender", Who::You, settingsPage(e))}; },
     .lightNow = senderLight},
    {.id = "sender.rejected",
     .light = Light::Red,
     .station = Station::Sending,
     .signal =
         [](const Evidence& e) {
             return serverSays(e, "sender.rejected") || otherSenderRefused(e, "sender.rejected");
         },
     .because = "sending",
     .fixes = [](const Evidence&) { return QList{fix::plain("correct-sender", Who::You)}; },
     .lightNow = senderLight},
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
     .fixes = fix::providerSettings,
     .stored =
         [](const Evidence& e) {
             const Answer known = hostIsIncomingOnly(e);
             return known == Answer::Yes ? Verdict{known, false} : likely<hostNamedForReceiving>(e);
         }},
    {.id = "settings.host-outdated",
     .light = Light::Red,
     .station = Station::NameLookUp,
     .signal = [](const Evidence& e) { return hostIsFormer(e) && sendingFails(e); },
     .because = "name settings port",
     .explains = "dns.host-not-found port.* path.* server.* tls.* auth.not-offered "
                 "auth.outgoing-differs settings.differs settings.host-foreign",
     .fixes = fix::providerSettings,
     .stored = shows<hostIsFormer>},
    {.id = "settings.host-foreign",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = hostIsForeign,
     .contrast = foreignHostRefuses,
     .settledBy = "sign-in",
     .because = "sign-in settings",
     .explains = "auth.wrong-password auth.outgoing-differs auth.not-attempted auth.app-password-needed "
                 "auth.username-form relay.denied sender.not-allowed settings.differs",
     .fixes = fix::providerSettings,
     .stored = likely<hostIsForeign>},
    {.id = "settings.differs",
     .light = Light::Yellow,
     .station = Station::Computer,
     .signal = differenceMatters,
     .contrast = serverUsableAsSet,
     .because = "settings",
     .fixes = fix::providerSettings,
     .stored = likely<differenceMatters>},
};

}  // namespace

std::span<const Rule> accountRules() {
    return accountTable;
}

std::span<const Rule> settingsRules() {
    return settingsTable;
}

}  // namespace outbox
