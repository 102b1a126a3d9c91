// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace outbox::ui {

PracticeCard::PracticeCard(QWidget* parent)
    : CardFrame(parent),
      m_faults(new QComboBox),
      m_description(smallText(QString())),
      m_start(new QPushButton(tr("Start practice"))) {
    auto* title = new TextLabel(tr("Practice"));
    title->setSemibold(true);
    auto* what = smallText(
        tr("See the check at work with a make-believe mail server on this computer. No account needed."));
    //: Label of a list: "Nothing is broken", "The password is wrong" …
    auto* label = new TextLabel(tr("What is broken there"), TextRole::Small);
    label->setBuddy(m_faults);
    m_faults->setAccessibleName(label->text());
    m_faults->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_faults->setMinimumContentsLength(12);
    m_start->setAutoDefault(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(units(this, 0.5));
    words->addWidget(title);
    words->addWidget(what);
    auto* head = new QHBoxLayout;
    head->setSpacing(units(this, 3.5));
    head->addWidget(new IconLabel(QStringLiteral("practice"), 6, Tone::Accent), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 4), units(this, 4), units(this, 4), units(this, 4));
    column->setSpacing(units(this, 1.5));
    column->addLayout(head);
    column->addSpacing(units(this, 1.5));
    column->addWidget(label);
    column->addWidget(m_faults);
    column->addWidget(m_description);
    column->addSpacing(units(this, 1));
    column->addWidget(m_start, 0, Qt::AlignLeading);

    connect(m_faults, &QComboBox::currentIndexChanged, this, &PracticeCard::describe);
    connect(m_start, &QPushButton::clicked, this,
            [this] { emit practiceChosen(m_faults->currentData().toString()); });
}

void PracticeCard::setChoices(const QList<PracticeChoice>& choices) {
    m_choices = choices;
    m_faults->clear();
    for (const PracticeChoice& choice : choices) m_faults->addItem(choice.title, choice.id);
    describe();
}

void PracticeCard::describe() {
    const int at = m_faults->currentIndex();
    const QString words = at >= 0 && at < m_choices.size() ? m_choices.at(at).description : QString();
    m_description->setWords(words);
    m_description->setVisible(!words.isEmpty());
    m_faults->setAccessibleDescription(words);
}

}  // namespace outbox::ui
