// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/fixes.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/rule.h"
#include "core/diagnosis/views.h"

namespace outbox {

using namespace ask;

namespace {

QList<FixPlan> retype(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    QList<FixPlan> plans{
        fix::plain("retype-password", Who::You, provider ? provider->passwordResetUrl : QString())};
    // Where normal passwords are not taken at all, the right one would be refused just the same.
    if (provider && !provider->signIn.contains(SignInWay::Password) &&
        provider->signIn.contains(SignInWay::AppPassword))
        plans.append(fix::plain("create-app-password", Who::You, provider->appPasswordUrl));
    return plans;
}

QList<FixPlan> appPassword(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    return {fix::plain("create-app-password", Who::You, provider ? provider->appPasswordUrl : QString())};
}

QList<FixPlan> webLogin(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    return {fix::plain("sign-in-web", Who::You, provider ? provider->webmailUrl : QString())};
}

QList<FixPlan> mainAddress(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    if (userIsOtherAddress(e) != Answer::Yes)
        return {fix::plain("ask-main-address", Who::You, provider ? provider->helpUrl : QString())};
    QList<FixPlan> plans = fix::expectedUser(e);
    for (FixPlan& plan : plans) plan.id = QStringLiteral("use-main-address");
    return plans;
}

QList<FixPlan> asciiPassword(const Evidence& e) {
    const Provider* provider = view::serverOperator(e);
    return {fix::plain("choose-ascii-password", Who::You, provider ? provider->passwordResetUrl : QString())};
}

/// The modern sign-in, and what is left where no program for it can be had.
QList<FixPlan> modernSignInOrElse(const Evidence& e) {
    QList<FixPlan> plans = fix::oauth(e);
    plans += fix::otherRoads(e, {RoadKind::OwnProgram, RoadKind::Api, RoadKind::Web});
    return plans;
}

/// Whoever can open SMTP again, and what is left where they will not.
QList<FixPlan> administratorOrElse(const Evidence& e) {
    QList<FixPlan> plans = fix::otherRoads(e, {RoadKind::AdminSwitch});
    if (plans.isEmpty()) plans.append(fix::plain("ask-admin-smtp-auth", Who::Administrator));
    plans += fix::otherRoads(e, {RoadKind::OwnProgram, RoadKind::Api, RoadKind::Web});
    return plans;
}

QList<FixPlan> commonMethod(const Evidence& e) {
    if (offersScramOnly(e) == Answer::Yes) return {fix::plain("use-scram-program", Who::You)};
    const bool hiddenOnly = offersHiddenPasswordsOnly(e) == Answer::Yes;
    return {fix::plain(hiddenOnly ? "choose-encrypted-password" : "choose-normal-password", Who::You)};
}

Answer storedWithoutSignIn(const Evidence& e) {
    return setWithoutSignIn(e) && hostIsPublished(e) && answer(e.provider && !e.provider->ownNetworkOnly);
}

Answer storedPasswordWhereNoneIsTaken(const Evidence& e) {
    return answer(e.account.outgoing.auth == AuthMethod::Password) && hostIsPublished(e) &&
           providerWantsOAuth(e);
}

/// A name that the provider's published rule does not know.
Answer storedNameMisfits(const Evidence& e) {
    const bool byRule = e.provider && e.provider->outgoingUser != UserForm::Other;
    return answer(byRule) && hostIsPublished(e) && !setWithoutSignIn(e) && userFormDoubtful(e) &&
           !userIsOtherAddress(e);
}

constexpr Rule signInTable[] = {
    {.id = "auth.needs-encryption",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return setWithoutEncryption(e) && signInOnlyEncrypted(e); },
     .because = "sign-in encryption",
     .explains = "auth.not-attempted auth.not-offered settings.differs",
     .fixes = fix::encryption},
    {.id = "auth.not-attempted",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer offered = !offersNoSignIn(e);
             return setWithoutSignIn(e) && sendingFails(e) && (demandsSignIn(e) || offered);
         },
     .contrast = demandsSignIn,
     .settledBy = "sending",
     .because = "sign-in sending",
     .explains = "relay.denied settings.differs",
     .fixes = fix::signIn,
     .stored = likely<storedWithoutSignIn>},
    {.id = "auth.not-offered",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer wantsReceivingFirst = answer(serverSays(e, "auth.pop-before-smtp") == Answer::Yes);
             return offersNoSignIn(e) && !setWithoutSignIn(e) && !wantsReceivingFirst;
         },
     .contrast = otherPortOffersSignIn,
     .settledBy = "other-ports",
     .because = "sign-in other-ports",
     .explains = "relay.denied settings.differs",
     .fixes = fix::otherPort},
    {.id = "auth.app-password-needed",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer byRule =
                 credentialsRefused(e) && providerWantsAppPassword(e) && !incomingAccepts(e);
             return eitherSideSays(e, "auth.app-password-needed") || byRule;
         },
     // Without the server's word for it, the password may as well be a wrong app password.
     .contrast =
         [](const Evidence& e) {
             return eitherSideSays(e, "auth.app-password-needed") == Answer::Yes ? Answer::Yes
                                                                                 : Answer::Unknown;
         },
     .settledBy = "sign-in",
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.username-form",
     .fixes = appPassword},
    {.id = "auth.oauth-needed",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer byPassword = answer(e.account.outgoing.auth == AuthMethod::Password);
             return byPassword && (offersOAuthOnly(e) || serverSays(e, "auth.oauth-needed") ||
                                   (credentialsRefused(e) && providerWantsOAuth(e)));
         },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.no-common-mechanism auth.smtp-disabled "
                 "auth.basic-retired",
     .fixes = modernSignInOrElse,
     .stored = shows<storedPasswordWhereNoneIsTaken>},
    {.id = "auth.basic-retired",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "auth.basic-retired"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = modernSignInOrElse},
    {.id = "auth.smtp-disabled",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             // Exchange says a bare "5.7.3 unsuccessful" too when only sending is switched off.
             const Provider* provider = view::serverOperator(e);
             const DialogueObservation* tried = view::signInDialogue(e);
             const bool exchange = provider && provider->family == QLatin1String("microsoft");
             const bool bare = tried && tried->signIn.reply.enhanced == QLatin1String("5.7.3");
             const Answer alike = answer(exchange && bare) && credentialsRefused(e) && incomingAccepts(e);
             return serverSays(e, "auth.smtp-disabled") || alike;
         },
     .because = "sign-in incoming-sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.not-attempted",
     .fixes = administratorOrElse},
    {.id = "auth.access-policy",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "auth.access-policy"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-admin-policy", Who::Administrator)}; }},
    {.id = "auth.web-login-needed",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return eitherSideSays(e, "auth.web-login-needed"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = webLogin},
    {.id = "auth.locked",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return eitherSideSays(e, "auth.locked"); },
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.server-trouble",
     .fixes = [](const Evidence&) { return QList{fix::plain("wait-unlock", Who::You)}; }},
    {.id = "auth.username-form",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             return credentialsRefused(e) && userFormDoubtful(e) && !userIsOtherAddress(e);
         },
     .contrast = expectedUserAccepted,
     .settledBy = "sign-in",
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs",
     .fixes = fix::expectedUser,
     .stored = likely<storedNameMisfits>},
    {.id = "auth.alias-as-login",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             return credentialsRefused(e) && (userIsOtherAddress(e) || userIsAliasByRule(e));
         },
     .contrast = mainAddressAccepted,
     .settledBy = "sign-in",
     .because = "sign-in",
     .explains = "auth.wrong-password auth.outgoing-differs auth.app-password-needed",
     .fixes = mainAddress},
    {.id = "auth.secret-mistyped",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = secretWasCleaned,
     .contrast = cleanedSecretAccepted,
     .because = "sign-in incoming-sign-in",
     .fixes = [](const Evidence&) { return QList{fix::plain("store-cleaned-password", Who::You)}; }},
    {.id = "auth.secret-not-ascii",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return credentialsRefused(e) && secretBeyondAscii(e); },
     .contrast = incomingAccepts,
     .because = "sign-in incoming-sign-in",
     .explains = "auth.outgoing-differs auth.smtp-disabled",
     .fixes = asciiPassword},
    {.id = "auth.broken-mechanism",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = otherMethodRefused,
     .because = "sign-in",
     .fixes = [](const Evidence&) { return QList{fix::plain("choose-normal-password", Who::You)}; }},
    {.id = "auth.outgoing-differs",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             const Answer mayNotSend = serverSays(e, "account.suspended") && !signedIn(e);
             return credentialsRefused(e) || mayNotSend;
         },
     .contrast = incomingAccepts,
     .because = "sign-in incoming-sign-in",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("store-password-again", Who::You),
                          fix::plain("ask-sending-allowed", Who::Provider)};
         }},
    {.id = "auth.wrong-password",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal = credentialsRefused,
     .contrast = incomingRefusesToo,
     .settledBy = "incoming-sign-in",
     .because = "sign-in incoming-sign-in",
     .fixes = retype},
    {.id = "auth.no-common-mechanism",
     .light = Light::Red,
     .station = Station::SignIn,
     .signal =
         [](const Evidence& e) {
             return noCommonMechanism(e) || offersHiddenPasswordsOnly(e) || offersScramOnly(e);
         },
     // Some programs know CRAM-MD5 and choose it by themselves; "normal password" is not that.
     .contrast =
         [](const Evidence& e) {
             return noCommonMechanism(e) == Answer::Yes ? Answer::Yes : Answer::Unknown;
         },
     .settledBy = "settings",
     .because = "sign-in",
     .fixes = commonMethod,
     .lightNow =
         [](const Evidence& e) { return offersScramOnly(e) == Answer::Yes ? Light::Yellow : Light::Red; }},
    {.id = "auth.pop-before-smtp",
     .light = Light::Yellow,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "auth.pop-before-smtp"); },
     .because = "sign-in",
     .fixes = [](const Evidence&) { return QList{fix::plain("ask-smtp-auth", Who::Provider)}; }},
    {.id = "auth.server-trouble",
     .light = Light::Yellow,
     .station = Station::SignIn,
     .signal = [](const Evidence& e) { return serverSays(e, "auth.server-trouble"); },
     .because = "sign-in",
     .fixes =
         [](const Evidence&) {
             return QList{fix::plain("wait-and-retry", Who::You), fix::plain("tell-provider", Who::Provider)};
         }},
};

}  // namespace

std::span<const Rule> signInRules() {
    return signInTable;
}

}  // namespace outbox
