// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cure_card.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/change_table.h"
#include "ui/export_choices.h"
#include "ui/letter_card.h"
#include "ui/notice.h"
#include "ui/page_layout.h"

namespace outbox::ui {
CureCard::CureCard(QWidget* parent) : CardFrame(parent), m_column(new QVBoxLayout(this)) {
    setStrong(true);
    m_column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4));
    m_column->setSpacing(0);
}

void CureCard::setCure(const CureContent& cure) {
    m_cure = cure;
    rebuild();
}

void CureCard::setLow(bool low) {
    if (m_low == low) return;
    m_low = low;
    rebuild();
}

void CureCard::rebuild() {
    const bool hadFocus = hasFocus() || (m_main && m_main->hasFocus());
    m_main = nullptr;
    m_parts = renewContent(this, m_content, m_low ? 2 : 2.75);
    addTitle();
    if (!m_cure.problem.isEmpty()) addProblem();
    if (!m_cure.changes.isEmpty()) addChanges();
    if (!m_cure.steps.isEmpty()) addSteps();
    if (!m_cure.letter.isEmpty()) {
        addLetter();
    } else {
        addMain();
    }
    if (!m_cure.note.isEmpty()) m_parts->addWidget(smallText(m_cure.note, m_content));
    addLinks();
    // A letter takes the room that there is; anything else would stand in an empty card.
    setSizePolicy(QSizePolicy::Preferred,
                  m_cure.letter.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_column->addWidget(m_content, 1);
    m_content->show();
    if (hadFocus) keepFocus();
}

void CureCard::keepFocus() {
    // While the button cannot be pressed the card has the focus in its place, and says what goes on.
    setAccessibleName(m_cure.enabled ? QString() : m_cure.actionWords);
    setAccessibleDescription(m_cure.enabled ? QString() : m_cure.note);
    QWidget* next = m_main && m_main->isEnabled() ? m_main : this;
    next->setFocus(Qt::OtherFocusReason);
}

void CureCard::addTitle() {
    auto* row = new QHBoxLayout;
    row->setSpacing(units(this, 2.5));
    row->addWidget(cardHeading(m_cure.title, m_content), 1);
    const QString praise = m_cure.proven ? tr("Proven") : m_cure.pill;
    if (!praise.isEmpty()) row->addWidget(new Pill(Light::Green, praise, m_content), 0, Qt::AlignVCenter);
    m_parts->addLayout(row);
    if (m_cure.lead.isEmpty() || (m_low && m_cure.proven)) return;
    m_parts->addSpacing(-units(this, 1.5));
    m_parts->addWidget(smallText(m_cure.lead, m_content));
}

void CureCard::addProblem() {
    m_parts->addWidget(new Notice(Notice::Kind::Warning, QString(), m_cure.problem, m_content));
}

void CureCard::addChanges() {
    if (m_low) {
        m_parts->addWidget(new ChangeLine(m_cure.changes, m_content));
    } else {
        m_parts->addWidget(new ChangeTable(m_cure.changes, m_content));
    }
}

void CureCard::addSteps() {
    auto* list = new QGridLayout;
    list->setHorizontalSpacing(units(this, 2.5));
    list->setVerticalSpacing(units(this, 2));
    list->setColumnStretch(1, 1);
    int row = 0;
    for (qsizetype i = 0; i < m_cure.steps.size(); ++i) {
        const CureContent::Step& step = m_cure.steps.at(i);
        if (m_cure.steps.size() > 1) {
            //: Number before a step of a list
            auto* number = new TextLabel(tr("%1.").arg(i + 1), TextRole::Body, Tone::Secondary, m_content);
            number->setSingleLine();
            list->addWidget(number, row, 0, Qt::AlignTop);
        }
        auto* words = new TextLabel(step.words, TextRole::Body, Tone::Text, m_content);
        list->addWidget(words, row++, 1);
        // The first page is behind the main button.
        if (step.page.isEmpty() || m_cure.action == CureAction::OpenPage) continue;
        auto* link = new LinkButton(isolated(step.page.host()), m_content);
        connect(link, &LinkButton::clicked, this, [page = step.page] { QDesktopServices::openUrl(page); });
        list->addWidget(link, row++, 1, Qt::AlignLeading);
    }
    m_parts->addLayout(list);
}

QMenu* CureCard::exportMenu() {
    auto* menu = new QMenu(m_content);
    for (const ExportChoice& choice : exportChoices()) {
        const QString format = choice.format;
        menu->addAction(choice.words, this, [this, format] { emit exportRequested(format); });
        if (choice.endsGroup) menu->addSeparator();
    }
    return menu;
}

void CureCard::addMain() {
    if (m_cure.action == CureAction::None) return;
    auto* button = new PrimaryButton(m_cure.actionWords, m_content, PrimaryButton::Size::Main);
    m_parts->addSpacing(units(this, 1));
    m_parts->addWidget(button);
    m_main = button;
    button->setEnabled(m_cure.enabled);
    switch (m_cure.action) {
        case CureAction::Apply:
            button->setIconName(QStringLiteral("fix"));
            connect(button, &QPushButton::clicked, this, &CureCard::applyRequested);
            break;
        case CureAction::Undo:
            button->setIconName(QStringLiteral("undo"));
            connect(button, &QPushButton::clicked, this, &CureCard::undoRequested);
            break;
        case CureAction::Export:
            button->setIconName(QStringLiteral("fix"));
            button->setMenu(exportMenu());
            break;
        case CureAction::OpenPage: {
            const auto linked =
                std::find_if(m_cure.steps.cbegin(), m_cure.steps.cend(),
                             [](const CureContent::Step& step) { return !step.page.isEmpty(); });
            connect(button, &QPushButton::clicked, this,
                    [page = linked->page] { QDesktopServices::openUrl(page); });
            break;
        }
        case CureAction::HandReport:
            button->setIconName(QStringLiteral("report"));
            connect(button, &QPushButton::clicked, this, &CureCard::reportRequested);
            break;
        case CureAction::CheckAgain:
            connect(button, &QPushButton::clicked, this, &CureCard::checkAgainRequested);
            break;
        case CureAction::CheckAccount:
            connect(button, &QPushButton::clicked, this, &CureCard::checkAccountRequested);
            break;
        case CureAction::CopyLetter:
        case CureAction::None:
            break;
    }
}

void CureCard::addLetter() {
    auto* letter = new LetterCard(m_content);
    letter->setLetter(m_cure.letter);
    connect(letter, &LetterCard::reportRequested, this, &CureCard::reportRequested);
    m_parts->addWidget(letter, 100);
    m_main = letter->mainButton();
}

LinkButton* CureCard::addLink(QLayout* links, const QString& words) {
    auto* link = new LinkButton(words, m_content);
    links->addWidget(link);
    return link;
}

void CureCard::addLinks() {
    auto* links = new FlowLayout(4.5);
    if (m_cure.action == CureAction::Apply) {
        LinkButton* others = addLink(links, tr("Set up a phone or another program…"));
        connect(others, &LinkButton::clicked, this,
                [this, others] { exportMenu()->popup(others->mapToGlobal(others->rect().bottomLeft())); });
    }
    if (!m_cure.openWords.isEmpty())
        connect(addLink(links, m_cure.openWords), &LinkButton::clicked, this,
                &CureCard::openProgramRequested);
    if (!m_cure.undoWords.isEmpty())
        connect(addLink(links, m_cure.undoWords), &LinkButton::clicked, this, &CureCard::undoRequested);
    if (!m_cure.compareWords.isEmpty())
        connect(addLink(links, m_cure.compareWords), &LinkButton::clicked, this, &CureCard::compareRequested);
    for (const QString& title : m_cure.otherWays) {
        //: Link to another fix of the same finding, %1 is its title
        connect(addLink(links, tr("Another way: %1").arg(title)), &LinkButton::clicked, this,
                [this, title] { emit otherWayRequested(title); });
    }
    if (links->count() > 0) {
        m_parts->addLayout(links);
    } else {
        delete links;
    }
}

}  // namespace outbox::ui
