// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare_card.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/button_wrap.h"
#include "ui/page_layout.h"

namespace outbox::ui {

CompareCard::CompareCard(QWidget* parent)
    : CardFrame(parent),
      m_network(new QRadioButton(tr("In another network"))),
      m_security(new QRadioButton(tr("With the security software paused"))),
      m_how(new TextLabel(QString())),
      m_go(new PrimaryButton(tr("Go on"))),
      m_close(new QPushButton(tr("Not now"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4.5));
    column->setSpacing(units(this, 2.5));
    column->addWidget(cardHeading(tr("Check once more and compare"), this));
    auto* group = new QButtonGroup(this);
    for (QRadioButton* choice : {m_network, m_security}) {
        new ButtonWrap(choice);
        group->addButton(choice);
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &CompareCard::showHow);
    }
    column->addWidget(m_how);
    auto* buttons = new FlowLayout(2);
    m_close->setAutoDefault(true);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, [this] { emit wanted(contrast()); });
    connect(m_close, &QPushButton::clicked, this, &CompareCard::declined);
    begin();
}

void CompareCard::begin() {
    m_network->setChecked(true);
    showHow();
}

Contrast CompareCard::contrast() const {
    return m_security->isChecked() ? Contrast::SecurityPaused : Contrast::OtherNetwork;
}

void CompareCard::showHow() {
    const bool network = contrast() == Contrast::OtherNetwork;
    const QString how =
        network ? tr("Change to your phone's hotspot, then press Go on. The same is checked there, and both "
                     "roads are shown, one above the other.")
                : tr("Pause the scanning of mail in your security software for some minutes, then press Go "
                     "on. Both roads are shown, one above the other. Switch it on again afterwards.");
    m_how->setWords(how);
    m_go->setAccessibleDescription(how);
    m_network->setAccessibleDescription(network ? how : QString());
    m_security->setAccessibleDescription(network ? QString() : how);
}

}  // namespace outbox::ui
