// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal SegmentHeightUnits = 8.5;
constexpr qreal SegmentPadUnits = 3.5;

/// A radio button to keyboard and screen reader, a piece of the bar to the eye.
class Segment : public QRadioButton {
  public:
    Segment(const QString& text, bool first, bool last) : QRadioButton(text), m_first(first), m_last(last) {
        setFont(roleFont(font(), TextRole::Small));
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * units(this, SegmentPadUnits),
                units(this, SegmentHeightUnits)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent*) override;

  private:
    bool m_first, m_last;
};

void Segment::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool roundLeft = mirrored ? m_last : m_first;
    const bool roundRight = mirrored ? m_first : m_last;
    // Only the outer ends of the bar are round: the inner ones lie outside what is painted.
    const qreal corner = unit(this);
    const QRectF ground =
        QRectF(rect()).adjusted(roundLeft ? 1 : -2 * corner, 1, roundRight ? -1 : 2 * corner, -1);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? set.accent : set.sunken);
        painter.drawRoundedRect(ground, corner, corner);
    }
    if (!m_first) painter.fillRect(mirrored ? width() - 1 : 0, 1, 1, height() - 2, set.border);
    QFont own = font();
    if (isChecked()) own.setWeight(QFont::DemiBold);
    painter.setFont(own);
    painter.setPen(isChecked() ? set.onaccent : set.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace

Segmented::Segmented(const QStringList& choices, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (int index = 0; index < choices.size(); ++index) {
        auto* segment = new Segment(choices.at(index), index == 0, index == choices.size() - 1);
        row->addWidget(segment);
        group->addButton(segment, index);
        m_segments.append(segment);
    }
    if (!m_segments.isEmpty()) m_segments.first()->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit chosen(id);
    });
}

int Segmented::current() const {
    for (int index = 0; index < m_segments.size(); ++index) {
        if (m_segments.at(index)->isChecked()) return index;
    }
    return -1;
}

void Segmented::setCurrent(int index) {
    m_segments.at(index)->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    painter.setPen(set.control);
    painter.setBrush(set.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit(this), unit(this));
}

}  // namespace outbox::ui
