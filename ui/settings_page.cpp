// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_page.h"

#include <QVBoxLayout>

#include "core/model/mail_address.h"
#include "core/providers/provider_store.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/provider_picker.h"
#include "ui/provider_steps.h"
#include "ui/settings_row.h"
#include "ui/settings_table.h"
#include "ui/sign_in_card.h"
#include "ui/test_message_choice.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal SignInUnits = 84;
constexpr qreal SettingsGapUnits = 5;

QString domainOf(const Account& account) {
    return account.address.section(QLatin1Char('@'), -1);
}

}  // namespace

SettingsPage::SettingsPage(QWidget* parent) : Page(parent), m_signIn(new SignInCard) {
    auto* scroll = new PageScroll;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(units(this, 1));
    m_lead = new TextLabel(QString(), TextRole::Body, Tone::Secondary);
    m_lead->setReadingWidth(false);
    lines->addWidget(pageHeading(SettingsPage::heading()));
    lines->addWidget(m_lead);
    auto* columns = new TwoColumns(makeLeading(), m_signIn, SignInUnits, TwoColumns::WhenNarrow::SecondAbove);
    columns->setGapUnits(SettingsGapUnits);
    scroll->column()->addWidget(head);
    m_steps = new ProviderSteps;
    scroll->column()->addWidget(columns, 1);
    scroll->column()->addWidget(m_steps);
    m_start = new PrimaryButton(tr("Start the check"), this);
    connectParts();
}

QWidget* SettingsPage::makeLeading() {
    m_card = new CardFrame;
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, units(this, 4), 1, units(this, 3));
    inside->setSpacing(0);
    m_overview = new QWidget;
    auto* overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, 0, 0, 0);
    overview->setSpacing(0);
    m_head = new ProviderHead;
    m_table = new SettingsTable;
    m_edit = new LinkButton(tr("Change the settings to check…"), nullptr, TextRole::Body);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(units(this, 5), units(this, 2.5), units(this, 5), 0);
    below->addWidget(m_edit, 0, Qt::AlignLeading);
    overview->addWidget(m_head);
    overview->addWidget(m_table);
    overview->addLayout(below);
    overview->addStretch(1);
    m_picker = new ProviderPicker;
    m_picker->hide();
    inside->addWidget(m_overview, 1);
    inside->addWidget(m_picker, 1);
    return m_card;
}

void SettingsPage::connectParts() {
    connect(m_start, &QAbstractButton::clicked, this, &SettingsPage::tryToStart);
    connect(m_signIn, &SignInCard::submitted, this, &SettingsPage::tryToStart);
    connect(m_signIn, &SignInCard::stepsRequested, this, [this] {
        const QList<LinkButton*> links = m_steps->links();
        if (!links.isEmpty()) links.first()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QAbstractButton::clicked, this, &SettingsPage::openEditor);
    connect(m_head->changeLink(), &QAbstractButton::clicked, this, [this] { openPicker(true); });
    connect(m_picker, &ProviderPicker::cancelled, this, [this] { openPicker(false); });
    connect(m_picker, &ProviderPicker::picked, this, &SettingsPage::pick);
    connect(m_picker, &ProviderPicker::anotherPicked, this, [this] {
        m_found = Discovered{};
        openPicker(false);
        present(LookUp::Done);
        openEditor();
    });
}

void SettingsPage::begin(const Account& account, const Discovered& known) {
    m_account = account;
    m_imported = account.outgoing.isSet();
    m_found = known;
    m_signIn->reset();
    m_signIn->testMessage()->setAccount(m_account);
    m_table->setEditing(false);
    m_edit->show();
    openPicker(false);
    if (!m_imported) takePublished();
    present(LookUp::Running);
}

void SettingsPage::takeImported(const Account& account) {
    if (!m_imported) return;
    m_account = account;
    m_table->setEditing(false);
    m_edit->show();
    showTable();
    present(m_lookUp);
}

void SettingsPage::showTable() {
    //: Head of the column with the settings that the check will use
    m_table->setAccount(m_account, m_imported ? tr("In %1").arg(m_account.program) : tr("To be checked"));
    m_table->setGuessed(!isRecognised(m_found) && !m_imported);
}

void SettingsPage::setFound(const Discovered& settings) {
    if (m_lookUp != LookUp::Running) return;
    if (isRecognised(settings) || !isRecognised(m_found)) m_found = settings;
    if (!m_imported && !m_table->wasEdited()) takePublished();
    present(LookUp::Done);
    if (!isRecognised(m_found) && !m_imported && !m_table->isEditing()) {
        m_table->setEditing(true);
        m_edit->hide();
    }
}

void SettingsPage::takePublished() {
    Account account = m_account;
    const bool known = isRecognised(m_found);
    account.provider = m_found.provider ? m_found.provider->id : QString();
    account.source = !known                               ? QStringLiteral("typed")
                     : m_found.foundBy == FoundBy::Preset ? QStringLiteral("preset")
                                                          : QStringLiteral("discovered");
    account.outgoing = m_found.outgoing.isEmpty() ? guessedEndpoint(Side::Outgoing, account.address)
                                                  : m_found.outgoing.first();
    if (!m_found.incoming.isEmpty()) {
        account.incoming = m_found.incoming.first();
    } else {
        account.incoming =
            known ? std::optional<Endpoint>() : guessedEndpoint(Side::Incoming, account.address);
    }
    m_account = account;
}

void SettingsPage::present(LookUp state) {
    m_lookUp = state;
    const bool known = isRecognised(m_found);
    m_lead->setWords(known || m_imported || state == LookUp::Running
                         ? tr("Compare, then give the password. Nothing needs to be changed here.")
                         : tr("Put in what your mail program has, then give the password."));
    m_head->present(m_found, state, domainOf(m_account));
    if (!m_table->wasEdited() || state == LookUp::ChosenByHand) showTable();
    m_table->setPublished(known ? m_found.outgoing : QList<Endpoint>(),
                          known ? m_found.incoming : QList<Endpoint>());
    m_signIn->setAccount(m_account.address,
                         m_account.incoming ? m_account.incoming->protocol : Protocol::Imap);
    m_signIn->setProvider(m_found);
    m_steps->setProvider(m_found.provider);
}

void SettingsPage::openEditor() {
    m_table->setEditing(true);
    m_edit->hide();
    m_table->row(Side::Outgoing, SettingField::Server)->editor()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::openPicker(bool open) {
    m_overview->setVisible(!open);
    m_picker->setVisible(open);
    if (open) {
        m_picker->begin(preset());
    } else if (m_head->changeLink()->isVisible()) {
        m_head->changeLink()->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsPage::pick(const QString& presetId) {
    const Provider* provider = ProviderStore::instance().byId(presetId);
    const auto address = parseMailAddress(m_account.address);
    if (!provider || !address) return;
    m_found = fromPreset(*provider, *address);
    openPicker(false);
    if (!m_imported) takePublished();
    present(LookUp::ChosenByHand);
}

void SettingsPage::tryToStart() {
    if (!m_picker->isHidden()) openPicker(false);
    if (m_table->isEditing() && !m_table->validate()) return;
    if (m_signIn->ready()) emit checkRequested();
}

Account SettingsPage::account() const {
    Account account = m_table->account();
    if (!m_table->wasEdited()) return account;
    account.source = QStringLiteral("typed");
    // The provider's preference came along with its settings; nobody said that a mail program is set to it.
    const auto atHand = secret();
    if (m_imported || !atHand) return account;
    const AuthMethod fitting =
        atHand->kind() == SecretKind::Token ? AuthMethod::OAuth2 : AuthMethod::Password;
    account.outgoing.auth = fitting;
    if (account.incoming) account.incoming->auth = fitting;
    return account;
}

QString SettingsPage::preset() const {
    return m_found.provider ? m_found.provider->id : QString();
}

std::optional<Secret> SettingsPage::secret() const {
    return m_signIn->secret();
}

std::optional<TestMessage> SettingsPage::testMessage() const {
    if (m_signIn->choice() == SignInChoice::Without) return std::nullopt;
    return m_signIn->testMessage()->message();
}

QStringList SettingsPage::tokenScopes() const {
    return m_signIn->tokenScopes();
}

QString SettingsPage::heading() const {
    return tr("How this account is set");
}

QWidget* SettingsPage::firstFocus() const {
    if (m_table->isEditing() && !m_table->wasEdited()) {
        return m_table->row(Side::Outgoing, SettingField::Server)->editor();
    }
    return m_signIn->firstFocus();
}

QString SettingsPage::footerNote() const {
    return tr("The check takes 10 to 20 seconds. You can stop it at any time.");
}

QList<QAbstractButton*> SettingsPage::trailingButtons() const {
    return {m_start};
}

}  // namespace outbox::ui
