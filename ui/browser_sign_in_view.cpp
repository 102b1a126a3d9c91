// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/browser_sign_in.h"
#include "ui/client_id_form.h"
#include "ui/notice.h"
#include "ui/theme.h"

namespace outbox::ui {

void BrowserSignIn::build() {
    m_text = smallText(QString());
    m_permissions = smallText(QString());
    m_permissions->setObjectName(QStringLiteral("permissions"));
    m_code = new TextLabel(QString(), TextRole::PageHeading);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_openAgain = new LinkButton(QString());
    m_open = new QPushButton(tr("Open the browser"));
    m_useCode = new LinkButton(tr("Use a code on another device instead"));
    m_cancel = new LinkButton(tr("Cancel the sign-in"));
    m_giveBack = new LinkButton(tr("Give the permission back"));
    m_haveClient = new LinkButton(tr("I have a client ID…"));
    m_detail = smallText(QString());
    m_warning = new Notice;
    m_fileProblem = new Notice;

    m_clientForm = new ClientIdForm;
    m_clientForm->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 1.25));
    column->addWidget(m_text);
    column->addWidget(m_permissions);
    column->addWidget(m_warning);
    column->addWidget(m_fileProblem);
    column->addWidget(m_code, 0, Qt::AlignLeading);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    for (LinkButton* link : {m_openAgain, m_useCode, m_cancel, m_giveBack, m_haveClient})
        column->addWidget(link, 0, Qt::AlignLeading);
    column->addWidget(m_clientForm);
    column->addWidget(m_detail);
}

void BrowserSignIn::connectParts() {
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_goOn = false;
        begin(ModernSignInRequest::Way::Browser);
    });
    connect(m_useCode, &QAbstractButton::clicked, this, [this] { begin(ModernSignInRequest::Way::Device); });
    connect(m_cancel, &QAbstractButton::clicked, this, &BrowserSignIn::cancel);
    connect(m_openAgain, &QAbstractButton::clicked, this, [this] { openPage(m_page); });
    connect(m_giveBack, &QAbstractButton::clicked, this, &BrowserSignIn::giveBack);
    connect(m_haveClient, &QAbstractButton::clicked, this, [this] {
        m_clientForm->show();
        m_haveClient->hide();
        m_clientForm->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_clientForm, &ClientIdForm::entered, this, &BrowserSignIn::takeClient);
}

void BrowserSignIn::show(State state, const QString& text, Tone tone) {
    m_state = state;
    m_text->setTone(tone);
    m_text->setWords(text);
    m_warning->setWords(QString());
    m_detail->setWords(QString());
    present();
    emit stateChanged();
}

void BrowserSignIn::present() {
    const bool possible = m_service && m_service->hasClient();
    const bool idle = m_state == State::Ready || m_state == State::Failed;
    m_text->setVisible(!m_text->words().isEmpty());
    // The permissions as the service names them, so that they can be compared to the letter.
    if (m_service) m_permissions->setWords(m_service->wantedScopes(m_incoming).join(QStringLiteral("\n")));
    m_permissions->setVisible(m_state == State::Ready);
    m_code->setVisible(m_state == State::Code);
    const bool lacking = m_state == State::SignedIn && m_grant && !m_grant->reach.maySend;
    m_open->setText(lacking                    ? tr("Sign in again")
                    : m_state == State::Failed ? tr("Try again")
                                               : tr("Open the browser"));
    m_open->setVisible(possible && (idle || lacking) && opensBrowser(*m_service));
    m_useCode->setVisible(possible && m_service->offersDevice() && (idle || m_state == State::Waiting));
    m_openAgain->setText(m_state == State::Code ? tr("Open the page") : tr("Open the page again"));
    m_openAgain->setVisible(!m_page.isEmpty() && (m_state == State::Waiting || m_state == State::Code));
    m_cancel->setVisible(m_state == State::Waiting || m_state == State::Code);
    m_giveBack->setVisible(m_state == State::SignedIn && m_service && !m_service->revocation.isEmpty());
    m_haveClient->setVisible(m_state == State::NoClient);
    if (m_state != State::NoClient) m_clientForm->hide();
    m_detail->setVisible(!m_detail->words().isEmpty());
}

QString BrowserSignIn::words() const {
    QStringList shown;
    for (const TextLabel* label : {m_text, m_permissions, m_code, m_detail})
        if (!label->isHidden()) shown.append(label->words());
    if (!m_warning->words().isEmpty()) shown.append(m_warning->words());
    if (!m_fileProblem->words().isEmpty()) shown.append(m_fileProblem->words());
    return shown.join(QLatin1Char('\n'));
}

QWidget* BrowserSignIn::firstFocus() const {
    if (!m_open->isHidden()) return m_open;
    if (!m_cancel->isHidden()) return m_cancel;
    if (!m_clientForm->isHidden()) return m_clientForm->field();
    return m_haveClient->isHidden() ? nullptr : m_haveClient;
}

void BrowserSignIn::focusFirst() {
    if (QWidget* first = firstFocus()) first->setFocus(Qt::OtherFocusReason);
}

}  // namespace outbox::ui
