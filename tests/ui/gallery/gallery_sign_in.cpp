// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QRadioButton>

#include "core/model/mail_address.h"
#include "core/oauth/oauth_store.h"
#include "core/providers/discovery.h"
#include "gallery_pages.h"
#include "ui/browser_sign_in.h"
#include "ui/labels.h"
#include "ui/settings_page.h"
#include "ui/sign_in_card.h"

namespace outbox::ui::gallery {
namespace {

/// The shipped services, each as if an administrator had registered this program with it.
OAuthService registered(const char* id) {
    OAuthService service = *OAuthStore::withFile(QString()).byId(QString::fromLatin1(id));
    service.clientId = QStringLiteral("made-up-client");
    service.clientFrom = ClientOrigin::Administrator;
    return service;
}

struct Shown {
    SettingsPage* page;
    BrowserSignIn* browser;
    OAuthService service;
};

Shown shownFor(const char* address, const char* service) {
    const QString text = QString::fromLatin1(address);
    Account account;
    account.address = text;
    const Discovered settings = discoverOffline(*parseMailAddress(text));
    auto* page = new SettingsPage;
    page->begin(account, settings);
    page->setFound(settings);
    page->signIn()->radio(SignInChoice::Browser)->click();
    BrowserSignIn* browser = page->signIn()->browser();
    browser->setOpenPage([](const QUrl&) { return true; });
    const OAuthService known = registered(service);
    browser->setAccount(std::nullopt, text, Protocol::Imap);
    browser->setAccount(known, text, Protocol::Imap);
    return {page, browser, known};
}

Shown atGoogle() {
    return shownFor("anna.berger@gmail.com", "google");
}
Shown atMicrosoft() {
    return shownFor("anna.berger@outlook.com", "microsoft-personal");
}

Page* browserReady(bool) {
    return atMicrosoft().page;
}

Page* browserWaiting(bool) {
    const Shown shown = atMicrosoft();
    shown.browser->openButton()->click();
    return shown.page;
}

Page* browserCode(bool) {
    const Shown shown = atMicrosoft();
    DeviceInvitation invitation;
    invitation.userCode = QStringLiteral("WDJB-MJHT");
    invitation.page = QUrl(QStringLiteral("https://www.microsoft.com/link"));
    shown.browser->showCode(invitation);
    return shown.page;
}

ModernGrant grantOf(const OAuthService& service, const QStringList& scopes) {
    ModernGrant grant;
    grant.token.access = Secret("made-up", SecretKind::Token);
    grant.token.scopes = scopes;
    grant.reach = reachOf(service, scopes, Protocol::Imap);
    return grant;
}

Page* browserSignedIn(bool) {
    const Shown shown = atGoogle();
    shown.browser->take(grantOf(shown.service, shown.service.wantedScopes(Protocol::Imap)));
    return shown.page;
}

Page* browserWithoutSending(bool) {
    const Shown shown = atMicrosoft();
    shown.browser->take(grantOf(shown.service, shown.service.imapScopes));
    return shown.page;
}

Page* browserFailed(bool) {
    const Shown shown = atGoogle();
    OAuthProblem problem;
    problem.kind = OAuthFailure::RedirectMismatch;
    problem.status = 400;
    problem.code = QStringLiteral("redirect_uri_mismatch");
    shown.browser->fail(problem);
    return shown.page;
}

Page* browserNoClient(bool) {
    const Shown shown = atGoogle();
    OAuthService unregistered = shown.service;
    unregistered.clientId.clear();
    shown.browser->setAccount(std::nullopt, QStringLiteral("anna.berger@gmail.com"), Protocol::Imap);
    shown.browser->setAccount(unregistered, QStringLiteral("anna.berger@gmail.com"), Protocol::Imap);
    return shown.page;
}

Page* browserClientField(bool wordy) {
    Page* page = browserNoClient(wordy);
    qobject_cast<SettingsPage*>(page)->signIn()->browser()->clientLink()->click();
    return page;
}

const Registrar signInPictures({
    {QStringLiteral("2-sign-in-ready"), Step::Settings, browserReady},
    {QStringLiteral("2-sign-in-waiting"), Step::Settings, browserWaiting},
    {QStringLiteral("2-sign-in-code"), Step::Settings, browserCode},
    {QStringLiteral("2-sign-in-signed-in"), Step::Settings, browserSignedIn},
    {QStringLiteral("2-sign-in-without-sending"), Step::Settings, browserWithoutSending},
    {QStringLiteral("2-sign-in-failed"), Step::Settings, browserFailed},
    {QStringLiteral("2-sign-in-no-client"), Step::Settings, browserNoClient},
    {QStringLiteral("2-sign-in-client-field"), Step::Settings, browserClientField},
});

}  // namespace
}  // namespace outbox::ui::gallery
