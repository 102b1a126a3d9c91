// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/modern_sign_in_run.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include "app/browser_opener.h"
#include "app/interrupt.h"
#include "core/model/mail_address.h"
#include "core/oauth/browser_flow.h"
#include "core/oauth/oauth_store.h"
#include "core/providers/discovery.h"
#include "core/session/settings_lookup.h"

namespace outbox::app {

namespace {

QString sentence(const char* source) {
    return QCoreApplication::translate("CommandLine", source);
}

/// The preset whose provider has this account. The network is asked only where the address alone does not
/// tell.
QString presetOf(const CheckOptions& options) {
    if (!options.preset.isEmpty()) return options.preset;
    const auto address = parseMailAddress(options.account.address);
    if (!address) return {};
    Discovered known = discoverOffline(*address);
    if (!known.provider) {
        QEventLoop loop;
        SettingsLookup lookUp;
        const Interrupt interrupt;
        QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
        QObject::connect(&lookUp, &SettingsLookup::found, &loop, [&](const Discovered& found) {
            known = found;
            loop.quit();
        });
        lookUp.start(options.account.address);
        loop.exec();
    }
    return known.provider ? known.provider->id : QString();
}

QString nameOf(OAuthFailure failure, const QString& service) {
    OAuthProblem problem;
    problem.kind = failure;
    return oauthSentence(problem, service);
}

/// Why this way is closed with this service; nothing when it is open.
std::optional<Problem> closedWay(const OAuthService& service, bool byDevice) {
    if (byDevice && !service.offersDevice())
        return usageProblem(
            sentence(QT_TRANSLATE_NOOP("CommandLine", "%1 gives no codes for mail. Use “--sign-in-browser”."))
                .arg(service.name));
    if (!byDevice && !browserFlowIsBuiltIn())
        return usageProblem(nameOf(OAuthFailure::NotBuiltIn, service.name));
    if (!byDevice && !service.offersBrowser())
        return usageProblem(
            sentence(QT_TRANSLATE_NOOP("CommandLine",
                                       "%1 leads back to web pages only, not to a program on a "
                                       "computer. Use an app password with “--password-stdin”."))
                .arg(service.name));
    if (!service.hasClient())
        return usageProblem(
            nameOf(OAuthFailure::NoClient, service.name) + u' ' +
            sentence(QT_TRANSLATE_NOOP("CommandLine",
                                       "Give a client ID with “--oauth-client”, or an app password with "
                                       "“--password-stdin”.")));
    return std::nullopt;
}

}  // namespace

Outcome<OAuthService> ModernSignInRun::serviceFor(const CheckOptions& options) const {
    const bool ownFile = !options.oauthFile.isEmpty();
    if (ownFile && !QFile::exists(options.oauthFile))
        return Problem{ExitStatus::NoInput,
                       sentence(QT_TRANSLATE_NOOP("CommandLine", "There is no file “%1”."))
                           .arg(shownArgument(options.oauthFile))};
    const OAuthStore store = ownFile ? OAuthStore::withFile(options.oauthFile) : OAuthStore::instance();
    if (ownFile && !store.problem().isEmpty()) return Problem{ExitStatus::BadInput, store.problem()};
    if (!store.problem().isEmpty()) m_console.say(store.problem());
    const QString& address = options.account.address;
    const OAuthService* found = store.forAccount(options.preset, address);
    if (!found) found = store.forAccount(presetOf(options), address);
    if (!found)
        return usageProblem(
            sentence(QT_TRANSLATE_NOOP("CommandLine",
                                       "No modern sign-in (OAuth2) is known for %1. Use a password "
                                       "with “--password-stdin”."))
                .arg(address));
    OAuthService service = *found;
    if (!options.oauthClient.isEmpty()) {
        service.clientId = options.oauthClient;
        service.clientSecret = Secret();
        service.clientFrom = ClientOrigin::Person;
    }
    if (const auto closed = closedWay(service, options.secret == SecretSource::Device)) return *closed;
    return service;
}

void ModernSignInRun::sayWhatIsAsked(const ModernSignInRequest& request) const {
    //: %1 is a provider, %2 a list of permissions as the provider names them
    m_console.say(
        sentence(QT_TRANSLATE_NOOP("CommandLine", "%1 is asked to allow sending and reading mail: %2"))
            .arg(m_service.name, m_service.wantedScopes(request.incoming).join(QLatin1String(", "))));
}

void ModernSignInRun::sayWhatWasGranted() const {
    if (m_grant.reach.maySend) {
        m_console.say(sentence(QT_TRANSLATE_NOOP("CommandLine", "Signed in at %1.")).arg(m_service.name));
        return;
    }
    //: %1 is a provider, %2 the permissions that it gave
    m_console.say(
        sentence(QT_TRANSLATE_NOOP("CommandLine",
                                   "%1 signed you in without the permission to send; it gave: %2. The check "
                                   "shows what the server says to that."))
            .arg(m_service.name, m_grant.token.scopes.join(QLatin1String(", "))));
}

bool ModernSignInRun::run(const ModernSignInRequest& request) {
    QEventLoop loop;
    bool granted = false;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, [&] {
        m_signIn.cancel();
        loop.quit();
    });
    QObject::connect(&m_signIn, &ModernSignIn::pageReady, &loop, [this](const QUrl& page) {
        m_console.say(
            openInBrowser(page)
                ? sentence(QT_TRANSLATE_NOOP("CommandLine",
                                             "Sign in with the browser. If it did not open, open this "
                                             "page in it, on this computer:"))
                : sentence(QT_TRANSLATE_NOOP("CommandLine",
                                             "Open this page in a browser on this computer and sign in:")));
        m_console.say(page.toString(QUrl::FullyEncoded));
    });
    QObject::connect(&m_signIn, &ModernSignIn::codeReady, &loop, [this](const DeviceInvitation& invitation) {
        //: %1 is a web address, %2 a short code
        m_console.say(sentence(QT_TRANSLATE_NOOP("CommandLine", "Open %1 on any device and type the code %2"))
                          .arg(invitation.page.toString(QUrl::FullyEncoded), invitation.userCode));
    });
    QObject::connect(&m_signIn, &ModernSignIn::granted, &loop, [&](const ModernGrant& grant) {
        m_grant = grant;
        granted = true;
        loop.quit();
    });
    QObject::connect(&m_signIn, &ModernSignIn::failed, &loop, [&](const OAuthProblem& problem) {
        m_console.say(oauthSentence(problem, m_service.name));
        const QString detail = oauthDetail(problem);
        if (!detail.isEmpty()) m_console.say(u'(' + detail + u')');
        loop.quit();
    });
    m_signIn.start(request);
    loop.exec();
    return granted;
}

Outcome<Secret> ModernSignInRun::obtain(const CheckOptions& options) {
    const auto service = serviceFor(options);
    if (!service) return service.problem;
    m_service = *service;
    ModernSignInRequest request;
    request.service = m_service;
    request.way = options.secret == SecretSource::Device ? ModernSignInRequest::Way::Device
                                                         : ModernSignInRequest::Way::Browser;
    request.address = options.account.address;
    if (options.account.incoming) request.incoming = options.account.incoming->protocol;
    sayWhatIsAsked(request);
    if (run(request)) {
        sayWhatWasGranted();
        return m_grant.token.access;
    }
    if (!Interrupt::requested())
        m_console.say(sentence(QT_TRANSLATE_NOOP("CommandLine", "Checked without signing in.")));
    return Secret();
}

void ModernSignInRun::giveBack() {
    if (m_grant.token.access.isEmpty() || m_service.revocation.isEmpty()) return;
    QEventLoop loop;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(&m_signIn, &ModernSignIn::revoked, &loop, [&](const OAuthProblem& problem) {
        if (problem.found())
            m_console.say(
                sentence(QT_TRANSLATE_NOOP("CommandLine",
                                           "The permission could not be given back to %1; it ends by "
                                           "itself, or on the page of your account there."))
                    .arg(m_service.name));
        loop.quit();
    });
    m_signIn.revoke(m_service, m_grant);
    m_grant = ModernGrant();
    loop.exec();
}

}  // namespace outbox::app
