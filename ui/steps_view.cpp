// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/steps_view.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <array>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr std::array StepNames{
    QT_TRANSLATE_NOOP("Steps", "Account"), QT_TRANSLATE_NOOP("Steps", "Settings"),
    QT_TRANSLATE_NOOP("Steps", "Check"),   QT_TRANSLATE_NOOP("Steps", "Diagnosis"),
    QT_TRANSLATE_NOOP("Steps", "Report"),
};
static_assert(StepNames.size() == StepCount);

constexpr qreal StepGapUnits = 2.5;     // between a name and the line beside it
constexpr qreal LineUnits = 5.5;        // the line between two names
constexpr qreal UnderlineUnits = 0.75;  // its thickness
constexpr qreal LineOpacity = 0.55;

Step stepAt(int index) {
    return static_cast<Step>(index);
}

}  // namespace

QString stepName(Step step) {
    return QCoreApplication::translate("Steps", StepNames.at(static_cast<std::size_t>(step)));
}

StepsView::StepsView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    setStep(m_step);
}

void StepsView::setStep(Step step) {
    m_step = step;
    //: For the screen reader: number of the step, how many there are, its name
    setAccessibleName(
        tr("Step %1 of %2, %3").arg(static_cast<int>(step) + 1).arg(StepCount).arg(stepName(step)));
    updateGeometry();
    update();
}

void StepsView::setShort(bool on) {
    if (m_short == on) return;
    m_short = on;
    update();
}

QString StepsView::shortText() const {
    //: The header where there is little room: number of the step, how many there are, its name
    return tr("%1 of %2: %3").arg(static_cast<int>(m_step) + 1).arg(StepCount).arg(stepName(m_step));
}

QFont StepsView::stepFont(Step step) const {
    QFont font = roleFont(this->font(), TextRole::Small);
    if (step == m_step && !m_short) font.setWeight(QFont::DemiBold);
    return font;
}

int StepsView::fullWidth() const {
    int width = (StepCount - 1) * (2 * units(this, StepGapUnits) + units(this, LineUnits));
    QFont bold = roleFont(font(), TextRole::Small);
    bold.setWeight(QFont::DemiBold);
    for (int index = 0; index < StepCount; ++index) {
        width += QFontMetrics(bold).horizontalAdvance(stepName(stepAt(index)));
    }
    return width;
}

int StepsView::shortWidth() const {
    return QFontMetrics(roleFont(font(), TextRole::Small)).horizontalAdvance(shortText()) + units(this, 1);
}

QSize StepsView::sizeHint() const {
    return {m_short ? shortWidth() : fullWidth(), units(this, 13)};
}

void StepsView::paintUnderline(QPainter& painter, const QRect& text) const {
    const int thick = qMax(2, units(this, UnderlineUnits));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(text.left(), height() - thick, text.width(), thick), thick / 2.0,
                            thick / 2.0);
}

void StepsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_short) return paintFull(painter);
    painter.setFont(stepFont(m_step));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, shortText());
    paintUnderline(painter, rect());
}

void StepsView::paintFull(QPainter& painter) const {
    const int gap = units(this, StepGapUnits);
    const int line = units(this, LineUnits);
    QColor lineColour = palette().color(QPalette::Mid);
    lineColour.setAlphaF(static_cast<float>(LineOpacity));
    int total = (StepCount - 1) * (2 * gap + line);
    for (int index = 0; index < StepCount; ++index) {
        total += QFontMetrics(stepFont(stepAt(index))).horizontalAdvance(stepName(stepAt(index)));
    }
    int x = (width() - total) / 2;
    for (int index = 0; index < StepCount; ++index) {
        const bool current = stepAt(index) == m_step;
        const QFont own = stepFont(stepAt(index));
        const QString name = stepName(stepAt(index));
        const int length = QFontMetrics(own).horizontalAdvance(name);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, length, height()));
        painter.setFont(own);
        painter.setPen(palette().color(current ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(place.adjusted(-1, 0, 1, 0), Qt::AlignCenter, name);
        if (current) paintUnderline(painter, place);
        x += length + gap;
        if (index == StepCount - 1) break;
        const QRect rule = QStyle::visualRect(layoutDirection(), rect(), QRect(x, height() / 2, line, 1));
        painter.fillRect(rule, lineColour);
        x += line + gap;
    }
}

}  // namespace outbox::ui
