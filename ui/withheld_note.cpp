// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/withheld_note.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/observation.h"
#include "ui/button_wrap.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {

bool withheldSignIn(const Report& report) {
    return std::any_of(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.observed.value(QLatin1String("outcome")).toString() ==
               signInOutcomeName(SignInOutcome::RefusedBefore);
    });
}

WithheldNote::WithheldNote(QWidget* parent)
    : QWidget(parent),
      m_words(new TextLabel(tr("The server refused this sign-in in an earlier check, so it was not sent "
                               "again: more failed tries "
                               "could lock the account. Has something changed at the provider since?"),
                            TextRole::Small, Tone::Secondary)),
      m_button(new QPushButton(tr("Sign in anyway"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 3), units(this, 2.5), units(this, 3), units(this, 2.5));
    column->setSpacing(units(this, 2));
    m_words->setReadingWidth(false);
    column->addWidget(m_words);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->setAccessibleDescription(m_words->words());
    connect(m_button, &QPushButton::clicked, this, &WithheldNote::insisted);
    hide();
}

void WithheldNote::setReport(const Report& report, bool canCheck) {
    m_button->setVisible(canCheck);
    setVisible(withheldSignIn(report));
}

void WithheldNote::paintEvent(QPaintEvent*) {
    constexpr qreal cornerUnits = 1.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).sunken);
    const qreal corner = unit(this) * cornerUnits;
    painter.drawRoundedRect(rect(), corner, corner);
}

}  // namespace outbox::ui
