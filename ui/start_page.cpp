// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/address_form.h"
#include "ui/error_card.h"
#include "ui/labels.h"
#include "ui/notice.h"
#include "ui/page_layout.h"
#include "ui/road_ahead.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal StartAsideUnits = 82;
constexpr qreal StartGapUnits = 8;

TextLabel* sectionLabel(const QString& text) {
    auto* label = new TextLabel(text);
    label->setSemibold(true);
    return label;
}

QVBoxLayout* sectionColumn(QWidget* owner, qreal gap) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(owner, gap));
    return column;
}

QList<RoadAhead::Stop> whatHappensNext() {
    return {{QStringLiteral("server"), StartPage::tr("You see how the account is set"),
             StartPage::tr("Beside it stands what your provider publishes, and what differs.")},
            {QStringLiteral("paper-plane"), StartPage::tr("Lights follow the road of your mail"),
             StartPage::tr("From this computer to the mailbox. It takes 10 to 20 seconds.")},
            {QStringLiteral("fix"), StartPage::tr("You read where it stops, and what cures it"),
             StartPage::tr("Other settings are tried before they are offered to you.")}};
}

}  // namespace

StartPage::StartPage(QWidget* parent) : Page(parent) {
    auto* scroll = new PageScroll;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    auto* head = new QWidget;
    auto* lines = sectionColumn(head, 1);
    m_lead = new TextLabel(QString(), TextRole::Body, Tone::Secondary);
    m_lead->setReadingWidth(false);
    lines->addWidget(pageHeading(StartPage::heading()));
    lines->addWidget(m_lead);
    m_problem = new Notice;
    m_along =
        new Notice(Notice::Kind::Quiet, QStringLiteral("error-message"),
                   tr("What your error message says goes along with the check. Give the account that it is "
                      "about."));

    auto* leading = new QWidget;
    auto* column = sectionColumn(leading, 0);
    m_found = makeFound();
    m_empty = makeEmpty();
    column->addWidget(m_found);
    column->addWidget(m_empty);
    column->addStretch();
    auto* columns = new TwoColumns(leading, makeAside(), StartAsideUnits, TwoColumns::WhenNarrow::FirstAbove);
    columns->setGapUnits(StartGapUnits);
    scroll->column()->addWidget(head);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addWidget(m_along);
    m_along->hide();
    scroll->column()->addSpacing(units(this, 1));
    scroll->column()->addWidget(columns, 1);

    m_open = new IconButton(QStringLiteral("report"), tr("Open a saved report…"));
    m_open->setParent(this);
    m_quit = new QPushButton(tr("Quit"), this);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openReportRequested);
    connect(m_quit, &QAbstractButton::clicked, this, &StartPage::quitRequested);
    for (const AddressForm* form : {m_form, m_otherForm}) {
        connect(form, &AddressForm::addressGiven, this, &StartPage::give);
        connect(form->field(), &QLineEdit::textEdited, this, [this] { showProblem(QString()); });
    }
    // In a field, pasting is the field's own.
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_error, &ErrorCard::openWithClipboard);
    connect(m_list, &AccountList::chosen, this, &StartPage::choose);
    connect(m_practice, &PracticeCard::practiceChosen, this, &StartPage::practiceChosen);
    showFound(false);
}

QWidget* StartPage::makeFound() {
    auto* section = new QWidget;
    auto* column = sectionColumn(section, 2.5);
    m_list = new AccountList;
    m_looked = smallText(QString());
    m_otherForm = new AddressForm(AddressForm::Size::Plain);
    column->addWidget(sectionLabel(tr("Found on this computer")));
    column->addWidget(m_list);
    column->addWidget(m_looked);
    column->addSpacing(units(this, 3.5));
    m_other = sectionLabel(QString());
    m_other->setBuddy(m_otherForm->field());
    column->addWidget(m_other);
    column->addWidget(m_otherForm);
    askAddressFor(std::nullopt);
    return section;
}

QWidget* StartPage::makeEmpty() {
    auto* section = new QWidget;
    auto* outer = sectionColumn(section, 2.5);
    auto* card = new CardFrame;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(units(this, 5), units(this, 5), units(this, 5), units(this, 6));
    column->setSpacing(units(this, 2.5));
    m_form = new AddressForm(AddressForm::Size::Large);
    auto* label = sectionLabel(tr("Its e-mail address"));
    label->setBuddy(m_form->field());
    outer->addWidget(label);
    outer->addWidget(card);
    column->addWidget(m_form);
    column->addSpacing(units(this, 2));
    column->addWidget(new Rule);
    column->addSpacing(units(this, 2));
    auto* next = new TextLabel(tr("What happens then"), TextRole::Small, Tone::Secondary);
    next->setSemibold(true);
    column->addWidget(next);
    column->addSpacing(units(this, 0.5));
    column->addWidget(new RoadAhead(whatHappensNext()));
    return section;
}

QWidget* StartPage::makeAside() {
    auto* aside = new QWidget;
    auto* column = sectionColumn(aside, 2.5);
    m_error = new ErrorCard;
    m_practice = new PracticeCard;
    column->addWidget(sectionLabel(tr("No account at hand?")));
    column->addWidget(m_error);
    column->addWidget(m_practice);
    column->addStretch();
    return aside;
}

void StartPage::showFound(bool found) {
    m_found->setVisible(found);
    m_empty->setVisible(!found);
    m_lead->setWords(found ? tr("Choose it, and Outbox Doctor follows the road your mail takes until it "
                                "finds where it stops.")
                           : tr("Give its address, and Outbox Doctor follows the road your mail takes until "
                                "it finds where it stops."));
}

void StartPage::setAccounts(const QList<FoundAccount>& accounts, const QString& looked) {
    QLineEdit* before = addressForm()->field();
    // Also in a window that is not the active one yet.
    const bool hadFocus = window()->focusWidget() == before;
    const QString typed = before->text();
    m_list->setAccounts(accounts);
    m_looked->setWords(looked);
    m_looked->setVisible(!looked.isEmpty());
    askAddressFor(std::nullopt);
    showFound(!accounts.isEmpty());
    QLineEdit* now = addressForm()->field();
    if (now != before) now->setText(typed);
    if (hadFocus) (typed.isEmpty() ? firstFocus() : now)->setFocus(Qt::OtherFocusReason);
}

void StartPage::choose(const FoundAccount& found) {
    if (!found.account.address.isEmpty()) {
        askAddressFor(std::nullopt);
        emit accountChosen(found);
        return;
    }
    askAddressFor(found);
    m_otherForm->field()->setFocus(Qt::OtherFocusReason);
}

void StartPage::askAddressFor(const std::optional<FoundAccount>& found) {
    m_asked = found;
    //: Label of a field for an e-mail address; %1 is the name of a mail program
    m_other->setWords(found ? tr("The address of your account in %1").arg(found->account.program)
                            : tr("Another account"));
}

void StartPage::give(const QString& address) {
    if (!m_asked) {
        emit addressChosen(address);
        return;
    }
    FoundAccount found = *m_asked;
    found.account.address = address;
    emit accountChosen(found);
}

void StartPage::setPracticeChoices(const QList<PracticeChoice>& choices) {
    m_practice->setChoices(choices);
}

void StartPage::showProblem(const QString& sentence) {
    m_problem->setWords(sentence);
}

void StartPage::setTakesExplanation(bool takes) {
    m_along->setVisible(takes);
}

bool StartPage::takesExplanation() const {
    return !m_along->isHidden();
}

AddressForm* StartPage::addressForm() const {
    return m_found->isHidden() ? m_form : m_otherForm;
}

QString StartPage::heading() const {
    return tr("Which account cannot send?");
}

QWidget* StartPage::firstFocus() const {
    const QList<AccountCard*> cards = m_list->visibleCards();
    if (m_found->isHidden() || cards.isEmpty()) return addressForm()->field();
    return cards.first();
}

QString StartPage::footerNote() const {
    return tr("Nothing is sent and nothing is changed unless you say so.");
}

}  // namespace outbox::ui
