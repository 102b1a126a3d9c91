// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/account_card.h"
#include "ui/fields.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr int CardsWithoutScrolling = 4;
constexpr qreal CardGapUnits = 2.5;
constexpr qreal ListHeightUnits = 80;  // when it scrolls: four cards and the edge of the next

/// The card that a key leads to, seen from card `at` of `count`; -1 for other keys.
int cardForKey(int key, int at, int count) {
    switch (key) {
        case Qt::Key_Up:
            return qMax(0, at - 1);
        case Qt::Key_Down:
            return qMin(count - 1, at + 1);
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return count - 1;
        default:
            return -1;
    }
}

}  // namespace

AccountList::AccountList(QWidget* parent)
    : QWidget(parent),
      m_filter(makeField(this)),
      m_none(smallText(tr("No account has these letters."), this)),
      m_area(new QScrollArea(this)),
      m_holder(new QWidget),
      m_column(new QVBoxLayout(m_holder)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, CardGapUnits));
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_area);
    m_filter->setPlaceholderText(tr("Find an account"));
    m_filter->setAccessibleName(tr("Find an account"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_none->hide();
    m_column->setSpacing(units(this, CardGapUnits));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(units(this, ListHeightUnits));
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_holder);
    connect(m_filter, &QLineEdit::textChanged, this, &AccountList::filterCards);
}

void AccountList::setAccounts(const QList<FoundAccount>& accounts) {
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const FoundAccount& found : accounts) {
        auto* card = new AccountCard(found, m_holder);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { emit chosen(card->found()); });
        m_column->addWidget(card);
        m_cards.append(card);
    }
    const bool scrolls = accounts.size() > CardsWithoutScrolling;
    m_filter->setVisible(scrolls);
    m_filter->clear();
    letScroll(scrolls);
    numberCards();
}

void AccountList::letScroll(bool scrolls) {
    m_area->setVisible(scrolls);
    // In the scrolled area the outer cards need room for their focus ring.
    const int ring = scrolls ? units(this, 1) : 0;
    m_column->setContentsMargins(ring, ring, ring, ring);
    if (scrolls == (m_area->widget() == m_holder)) return;
    if (scrolls) {
        layout()->removeWidget(m_holder);
        m_area->setWidget(m_holder);
    } else {
        m_area->takeWidget();
        layout()->addWidget(m_holder);
    }
    m_holder->show();
}

QList<AccountCard*> AccountList::visibleCards() const {
    QList<AccountCard*> shown;
    for (AccountCard* card : m_cards) {
        if (!card->isHidden()) shown.append(card);
    }
    return shown;
}

void AccountList::filterCards(const QString& text) {
    for (AccountCard* card : m_cards) {
        card->setVisible(card->accessibleName().contains(text.trimmed(), Qt::CaseInsensitive));
    }
    numberCards();
    const bool none = !m_cards.isEmpty() && visibleCards().isEmpty();
    m_none->setVisible(none);
    m_filter->setAccessibleDescription(none ? m_none->words() : QString());
}

void AccountList::numberCards() {
    const QList<AccountCard*> shown = visibleCards();
    for (int index = 0; index < shown.size(); ++index) {
        shown.at(index)->setPlace(index + 1, static_cast<int>(shown.size()));
    }
}

bool AccountList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const QList<AccountCard*> shown = visibleCards();
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_filter) {
        if (key != Qt::Key_Down || shown.isEmpty()) return QWidget::eventFilter(watched, event);
        shown.first()->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto at = static_cast<int>(shown.indexOf(qobject_cast<AccountCard*>(watched)));
    const int to = cardForKey(key, at, static_cast<int>(shown.size()));
    if (at < 0 || to < 0) return QWidget::eventFilter(watched, event);
    shown.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace outbox::ui
