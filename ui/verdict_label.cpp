// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "ui/labels.h"
#include "ui/light_painter.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal VerdictSignUnits = 4;
constexpr qreal VerdictGapUnits = 1.5;

/// "=" as two round strokes, in a box of 16.
void paintEquals(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setPen(QPen(colour, 1.75 * box.width() / 16, Qt::SolidLine, Qt::RoundCap));
    for (const qreal line : {6.0, 10.0}) {
        const qreal y = box.top() + line * box.height() / 16;
        painter.drawLine(QPointF(box.left() + box.width() / 4, y), QPointF(box.right() - box.width() / 4, y));
    }
}

}  // namespace

VerdictLabel::VerdictLabel(QWidget* parent)
    : QWidget(parent), m_word(new TextLabel(QString(), TextRole::Small, Tone::Secondary)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(units(this, VerdictSignUnits + VerdictGapUnits));
    row->addWidget(m_word, 1, Qt::AlignVCenter);
}

void VerdictLabel::setVerdict(Verdict verdict, bool guessed) {
    m_verdict = verdict;
    m_guessed = guessed;
    m_word->setWords(word());
    m_word->setTone(verdict == Verdict::Different && !guessed ? Tone::Amber : Tone::Secondary);
    update();
}

QString VerdictLabel::word() const {
    return m_guessed ? tr("A guess") : verdictWord(m_verdict);
}

void VerdictLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = units(this, VerdictSignUnits);
    const QRect place(0, (height() - size) / 2, size, size);
    const QRectF box = QStyle::visualRect(layoutDirection(), rect(), place);
    const Tokens& set = tokens(palette());
    if (m_guessed || m_verdict == Verdict::Unknown) return;
    if (m_verdict == Verdict::Same) return paintEquals(painter, box, set.text2);
    paintLight(painter, box, Light::Yellow, 0, set);
}

}  // namespace outbox::ui
