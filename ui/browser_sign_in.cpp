// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browser_sign_in.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QLineEdit>

#include "core/oauth/browser_flow.h"
#include "core/oauth/oauth_problem.h"
#include "ui/client_id_form.h"
#include "ui/notice.h"

namespace outbox::ui {
namespace {

/// Only what a browser shows is opened.
bool isPage(const QUrl& url) {
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
}

}  // namespace

bool opensBrowser(const OAuthService& service) {
    return browserFlowIsBuiltIn() && service.offersBrowser();
}

BrowserSignIn::BrowserSignIn(QWidget* parent)
    : QWidget(parent),
      m_openPage([](const QUrl& url) { return QDesktopServices::openUrl(url); }),
      m_announcer(this) {
    build();
    connectParts();
    settle();
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::setAccount(const std::optional<OAuthService>& service, const QString& address,
                               Protocol incoming) {
    const QString old = m_service ? m_service->id : QString();
    const QString now = service ? service->id : QString();
    const bool same = old == now && address == m_address && incoming == m_incoming;
    if (same && m_service) return;  // a client ID that was typed stays, and so does a token
    m_service = service;
    m_address = address;
    m_incoming = incoming;
    reset();
}

void BrowserSignIn::setTakesAppPasswords(bool takes) {
    if (m_takesAppPasswords == takes) return;
    m_takesAppPasswords = takes;
    if (m_state == State::NoClient) settle();
}

void BrowserSignIn::setFileProblem(const QString& sentence) {
    m_fileProblem->setWords(sentence);
}

void BrowserSignIn::reset() {
    m_signIn.reset();
    m_grant.reset();
    m_page.clear();
    m_goOn = false;
    m_clientForm->clear();
    settle();
}

/// What is possible before anything was begun.
void BrowserSignIn::settle() {
    if (!m_service) {
        show(State::Unknown,
             tr("No sign-in with the browser is known for this account. Use its password, or an "
                "app password if the provider gives one."));
    } else if (!opensBrowser(*m_service) && !m_service->offersDevice()) {
        OAuthProblem problem;
        problem.kind = OAuthFailure::NotBuiltIn;
        show(State::NotHere, m_service->offersBrowser()
                                 ? oauthSentence(problem, m_service->name)
                                 : tr("%1 leads back to web pages only, not to a program on a computer.")
                                       .arg(m_service->name));
    } else if (!m_service->hasClient()) {
        OAuthProblem problem;
        problem.kind = OAuthFailure::NoClient;
        show(State::NoClient,
             oauthSentence(problem, m_service->name) + QLatin1Char(' ') +
                 (m_takesAppPasswords
                      ? tr("An app password does the same.")
                      : tr("All up to the sign-in is checked without; in your mail program, choose "
                           "OAuth2 as the way to sign in.")));
    } else {
        show(State::Ready, whatIsAsked());
    }
}

QString BrowserSignIn::whatIsAsked() const {
    //: %1 is the name of a provider
    return m_incoming == Protocol::Pop3
               ? tr("%1 asks you in the browser to allow two things: sending mail, and reading it (POP3).")
                     .arg(m_service->name)
               : tr("%1 asks you in the browser to allow two things: sending mail, and reading it (IMAP).")
                     .arg(m_service->name);
}

ModernSignInRequest BrowserSignIn::request(ModernSignInRequest::Way way) const {
    return {*m_service, way, m_address, m_incoming};
}

void BrowserSignIn::begin(ModernSignInRequest::Way way) {
    if (!m_service || !m_service->hasClient()) return settle();
    m_grant.reset();
    m_signIn = std::make_unique<ModernSignIn>();
    connect(m_signIn.get(), &ModernSignIn::pageReady, this, &BrowserSignIn::openPage);
    connect(m_signIn.get(), &ModernSignIn::codeReady, this, &BrowserSignIn::showCode);
    connect(m_signIn.get(), &ModernSignIn::granted, this, &BrowserSignIn::take);
    connect(m_signIn.get(), &ModernSignIn::failed, this, &BrowserSignIn::fail);
    connect(m_signIn.get(), &ModernSignIn::revoked, this, [this](const OAuthProblem& problem) {
        if (problem.found()) return fail(problem);
        m_grant.reset();
        settle();
        say(tr("The permission was given back."));
    });
    const bool byBrowser = way == ModernSignInRequest::Way::Browser;
    show(State::Waiting, byBrowser ? tr("Waiting for you in the browser…")
                                   : tr("Asking %1 for a code…").arg(m_service->name));
    m_signIn->start(request(way));
}

void BrowserSignIn::cancel() {
    if (m_signIn) m_signIn->cancel();
    m_page.clear();
    m_goOn = false;
    settle();
    focusFirst();
}

void BrowserSignIn::openPage(const QUrl& page) {
    if (!isPage(page)) return;
    m_page = page;
    const bool opened = m_openPage(page);
    if (m_state == State::Waiting && !opened)
        show(State::Waiting, tr("The browser did not open. Try “Open the page again”, or use a code."));
    present();
}

void BrowserSignIn::showCode(const DeviceInvitation& invitation) {
    m_page = invitation.pageWithCode.isEmpty() ? invitation.page : invitation.pageWithCode;
    m_code->setWords(isolated(invitation.userCode));
    //: %1 is a web address
    show(State::Code, tr("Open %1 on this or any other device, and type this code there:")
                          .arg(isolated(invitation.page.toDisplayString())));
}

void BrowserSignIn::take(const ModernGrant& grant) {
    m_grant = grant;
    const QString name = m_service->name;
    if (grant.reach.maySend && grant.reach.mayReceive)
        show(State::SignedIn, tr("Signed in. %1 allows sending and receiving.").arg(name), Tone::Green);
    else if (grant.reach.maySend)
        show(State::SignedIn, tr("Signed in. %1 allows sending, and not receiving.").arg(name), Tone::Green);
    else
        show(State::SignedIn, QString());
    if (!grant.reach.maySend)
        m_warning->setWords(
            tr("%1 signed you in without the permission to send. Sign in again and allow sending, "
               "or start the check to see what the server says.")
                .arg(name));
    say(m_warning->words().isEmpty() ? m_text->words() : m_warning->words());
    // What lacks sending is told before it is used.
    const bool goOn = std::exchange(m_goOn, false) && grant.reach.maySend;
    if (goOn) emit submitted();
}

void BrowserSignIn::fail(const OAuthProblem& problem) {
    m_grant.reset();
    m_goOn = false;
    show(State::Failed, QString());
    m_warning->setWords(oauthSentence(problem, m_service ? m_service->name : QString()));
    m_detail->setWords(oauthDetail(problem));
    m_detail->setVisible(!m_detail->words().isEmpty());
}

void BrowserSignIn::giveBack() {
    if (!m_grant || !m_signIn) return;
    const ModernGrant grant = *m_grant;
    show(State::Waiting, tr("Giving the permission back…"));
    m_signIn->revoke(*m_service, grant);
}

void BrowserSignIn::takeClient() {
    const QString id = m_clientForm->clientId();
    if (!m_service || !isClientId(id)) {
        m_warning->setWords(tr("A client ID is one word of letters, digits and signs, without blanks."));
        m_clientForm->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_service->clientId = id;
    m_service->clientSecret = m_clientForm->takeSecret();
    m_service->clientFrom = ClientOrigin::Person;
    settle();
    focusFirst();
}

bool BrowserSignIn::ready() {
    const bool fresh = m_grant && !m_grant->isSpent(QDateTime::currentMSecsSinceEpoch());
    if (fresh && m_state == State::SignedIn) return true;
    const bool busy = m_state == State::Waiting || m_state == State::Code;
    if (m_service && m_service->hasClient() && !busy) {
        m_goOn = true;
        if (m_grant && m_signIn && !m_grant->token.refresh.isEmpty()) {
            const ModernGrant old = *m_grant;
            show(State::Waiting, tr("Signing in again…"));
            m_signIn->refresh(request(ModernSignInRequest::Way::Browser), old);
        } else {
            const bool opens = opensBrowser(*m_service);
            begin(opens ? ModernSignInRequest::Way::Browser : ModernSignInRequest::Way::Device);
        }
        return false;
    }
    if (busy)
        m_goOn = true;
    else
        m_warning->setWords(tr("Choose another way to sign in, or check without signing in."));
    focusFirst();
    return false;
}

std::optional<Secret> BrowserSignIn::token() const {
    return m_grant ? std::optional<Secret>(m_grant->token.access) : std::nullopt;
}

bool BrowserSignIn::works() const {
    return m_state == State::Ready || m_state == State::Waiting || m_state == State::Code ||
           m_state == State::SignedIn;
}

QStringList BrowserSignIn::scopes() const {
    return m_grant ? m_grant->token.scopes : QStringList();
}

}  // namespace outbox::ui
