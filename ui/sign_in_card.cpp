// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sign_in_card.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/browser_sign_in.h"
#include "ui/button_wrap.h"
#include "ui/keychain_tick.h"
#include "ui/notice.h"
#include "ui/password_field.h"
#include "ui/sign_in_wants.h"
#include "ui/test_message_choice.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal IndentUnits = 7;  // under the word of a radio button

QString choiceLabel(SignInChoice choice) {
    switch (choice) {
        case SignInChoice::Password:
            return SignInCard::tr("Password");
        case SignInChoice::AppPassword:
            return SignInCard::tr("App password");
        case SignInChoice::Browser:
            return SignInCard::tr("Sign in with the browser");
        case SignInChoice::Without:
            break;
    }
    return SignInCard::tr("Check without signing in");
}

}  // namespace

SignInCard::SignInCard(QWidget* parent)
    : CardFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_under(new QWidget),
      m_reason(smallText(QString())),
      m_createOne(new LinkButton(tr("Create one"))),
      m_showSteps(new LinkButton(QString())),
      m_password(new PasswordField),
      m_keep(new KeychainTick),
      m_browser(new BrowserSignIn),
      m_services(OAuthStore::instance()) {
    m_column->setContentsMargins(units(this, 5), units(this, 4.5), units(this, 5), units(this, 4.5));
    m_column->setSpacing(units(this, 2.5));
    m_column->addWidget(cardHeading(tr("How do you sign in?")));
    auto* group = new QButtonGroup(this);
    for (const SignInChoice choice :
         {SignInChoice::Password, SignInChoice::AppPassword, SignInChoice::Browser, SignInChoice::Without}) {
        auto* radio = new QRadioButton(choiceLabel(choice));
        new ButtonWrap(radio);
        group->addButton(radio, static_cast<int>(choice));
        m_column->addWidget(radio);
        m_radios.append(radio);
    }
    auto* indented = new QHBoxLayout(m_under);
    indented->setContentsMargins(0, 0, 0, units(this, 1));
    indented->setSpacing(0);
    indented->addSpacing(units(this, IndentUnits));
    auto* under = new QVBoxLayout;
    under->setSpacing(units(this, 1));
    indented->addLayout(under, 1);
    m_browser->setFileProblem(m_services.problem());
    under->addWidget(m_reason);
    under->addWidget(m_browser);
    under->addWidget(m_createOne, 0, Qt::AlignLeading);
    under->addWidget(m_showSteps, 0, Qt::AlignLeading);
    under->addWidget(m_password);
    under->addWidget(m_keep);
    m_test = new TestMessageChoice;
    m_testRule = new Rule;
    m_column->addWidget(m_testRule);
    m_column->addWidget(m_test);
    m_column->addStretch();
    m_column->addSpacing(units(this, 2));
    m_safety = new Notice(Notice::Kind::Quiet, QStringLiteral("lock"), QString());
    m_column->addWidget(m_safety);

    m_radios.first()->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        m_choice = static_cast<SignInChoice>(id);
        m_password->explain(QString());
        placeField();
    });
    connect(group, &QButtonGroup::idClicked, this, [this] { m_chosen = true; });
    connect(m_keep, &KeychainTick::taken, this, [this](const Secret& password) {
        m_password->field()->setText(QString::fromUtf8(password.reveal()));
    });
    connect(m_password, &PasswordField::submitted, this, &SignInCard::submitted);
    connect(m_browser, &BrowserSignIn::submitted, this, &SignInCard::submitted);
    connect(m_browser, &BrowserSignIn::stateChanged, this, &SignInCard::showReason);
    connect(m_createOne, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_link)); });
    connect(m_showSteps, &QAbstractButton::clicked, this, &SignInCard::stepsRequested);
    placeField();
}

QRadioButton* SignInCard::radio(SignInChoice choice) const {
    return m_radios.at(static_cast<int>(choice));
}

void SignInCard::setServices(const OAuthStore& services) {
    m_services = services;
    m_browser->setFileProblem(m_services.problem());
}

void SignInCard::setAccount(const QString& address, Protocol incoming) {
    m_address = address;
    m_keep->setAddress(address);
    m_incoming = incoming;
}

void SignInCard::setProvider(const Discovered& settings) {
    const OAuthService* service =
        m_services.forAccount(settings.provider ? settings.provider->id : QString(), m_address);
    m_browser->setAccount(service ? std::optional(*service) : std::nullopt, m_address, m_incoming);
    m_browser->setTakesAppPasswords(settings.auth.contains(QLatin1String("app-password")));
    const SignInWants wants = signInWants(settings, m_browser->works());
    m_wanted = wants.choice;
    m_reasonWords = wants.reason;
    m_link = wants.link;
    m_createOne->setToolTip(m_link);
    m_hasSteps = settings.provider && !settings.provider->steps.isEmpty();
    if (m_hasSteps) m_showSteps->setText(tr("What %1 wants first").arg(settings.provider->name));
    if (!m_chosen) setChoice(m_wanted);
    showReason();
}

void SignInCard::setChoice(SignInChoice choice) {
    radio(choice)->setChecked(true);
    m_choice = choice;
    placeField();
}

void SignInCard::placeField() {
    m_column->removeWidget(m_under);
    m_column->insertWidget(m_column->indexOf(radio(m_choice)) + 1, m_under);
    m_password->setVisible(m_choice == SignInChoice::Password || m_choice == SignInChoice::AppPassword);
    m_browser->setVisible(m_choice == SignInChoice::Browser);
    m_test->setVisible(m_choice != SignInChoice::Without);
    m_testRule->setVisible(m_choice != SignInChoice::Without);
    m_safety->setWords(
        m_choice == SignInChoice::Browser
            ? tr("You type your password on the provider’s own page; this program never sees it. "
                 "What it is given instead lives in memory until you close it.")
            : tr("Your password travels only over an encrypted line to a server that has proved "
                 "who it is. It is never written to disk or into a report."));
    m_keep->setVisible(m_choice == SignInChoice::Password || m_choice == SignInChoice::AppPassword);
    m_password->setLabel(choiceLabel(m_choice));
    showReason();
}

void SignInCard::showReason() {
    const bool here = m_choice == m_wanted && !m_reasonWords.isEmpty();
    m_reason->setWords(m_reasonWords);
    m_reason->setVisible(here);
    // Who cannot sign in with the browser here is led to an app password.
    const bool byBrowser = m_choice == SignInChoice::Browser;
    m_createOne->setText(byBrowser ? tr("Create an app password instead") : tr("Create one"));
    m_createOne->setVisible((byBrowser ? !m_browser->works() : here) && !m_link.isEmpty());
    m_showSteps->setVisible(m_hasSteps);
    m_under->setVisible(here || m_hasSteps || m_choice != SignInChoice::Without);
}

QString SignInCard::reason() const {
    return m_reason->isHidden() ? QString() : m_reasonWords;
}

void SignInCard::keep(const Secret& password) {
    m_keep->keep(password);
}

bool SignInCard::ready() {
    if (m_choice == SignInChoice::Without) return true;
    if (m_choice == SignInChoice::Browser) return m_browser->ready();
    if (m_password->isEmpty()) {
        m_password->explain(tr("Type the password, or choose “%1”.").arg(choiceLabel(SignInChoice::Without)));
        m_password->field()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return !m_password->pointOutBlanks();
}

std::optional<Secret> SignInCard::secret() const {
    if (m_choice == SignInChoice::Browser) return m_browser->token();
    if (m_choice == SignInChoice::Without || m_password->isEmpty()) return std::nullopt;
    return m_password->secret();
}

QStringList SignInCard::tokenScopes() const {
    return m_choice == SignInChoice::Browser ? m_browser->scopes() : QStringList();
}

void SignInCard::reset() {
    m_chosen = false;
    m_password->clear();
    m_browser->reset();
    setProvider(Discovered{});
}

QWidget* SignInCard::firstFocus() const {
    if (m_choice == SignInChoice::Without) return radio(m_choice);
    if (m_choice == SignInChoice::Browser)
        return m_browser->firstFocus() ? m_browser->firstFocus() : radio(m_choice);
    return m_password->field();
}

}  // namespace outbox::ui
