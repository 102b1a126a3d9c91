// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_ahead.h"

#include <QGridLayout>
#include <QPainter>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal SignUnits = 10.5;
constexpr qreal SignIconUnits = 5;
constexpr qreal StopGapUnits = 7;
constexpr qreal RoadWidthUnits = 5;

/// The round sign of a stop, free of the road.
class StopSign : public QWidget {
  public:
    explicit StopSign(const QString& icon) : m_icon(icon) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {units(this, SignUnits), units(this, SignUnits)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& set = tokens(palette());
        const qreal ring = unit(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(set.surface);
        painter.drawEllipse(rect());
        painter.setBrush(set.accenttint);
        painter.drawEllipse(QRectF(rect()).adjusted(ring, ring, -ring, -ring));
        const int size = units(this, SignIconUnits);
        const QPoint corner((width() - size) / 2, (height() - size) / 2);
        const bool mirrored = m_icon == QLatin1String("paper-plane") && layoutDirection() == Qt::RightToLeft;
        painter.drawPixmap(corner, iconPixmap(m_icon, size, set.accent, devicePixelRatioF(), mirrored));
    }

  private:
    QString m_icon;
};

}  // namespace

RoadAhead::RoadAhead(const QList<Stop>& stops, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(units(this, 3.5));
    grid->setVerticalSpacing(units(this, StopGapUnits));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < stops.size(); ++row) {
        const Stop& stop = stops.at(row);
        auto* sign = new StopSign(stop.icon);
        auto* words = new QWidget;
        auto* lines = new QVBoxLayout(words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(units(this, 0.5));
        auto* title = new TextLabel(stop.title);
        title->setSemibold(true);
        lines->addWidget(title);
        lines->addWidget(smallText(stop.text));
        grid->addWidget(sign, row, 0, Qt::AlignTop | Qt::AlignHCenter);
        grid->addWidget(words, row, 1, Qt::AlignVCenter);
        m_signs.append(sign);
    }
}

void RoadAhead::paintEvent(QPaintEvent*) {
    if (m_signs.size() < 2) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    const QRect first = m_signs.first()->geometry();
    const QRect last = m_signs.last()->geometry();
    const qreal wide = unit(this) * RoadWidthUnits;
    const qreal middle = QRectF(first).center().x();
    const QRectF road(middle - wide / 2, QRectF(first).center().y(), wide,
                      QRectF(last).center().y() - QRectF(first).center().y());
    painter.fillRect(road, set.idle);
    painter.setPen(QPen(set.idleline, 1.4));
    painter.drawLine(road.topLeft(), road.bottomLeft());
    painter.drawLine(road.topRight(), road.bottomRight());
    QPen marks(set.idlemark, qMax(1.5, unit(this) * 0.55));
    marks.setDashPattern({4, 3.6});
    marks.setCapStyle(Qt::FlatCap);
    painter.setPen(marks);
    painter.drawLine(QPointF(middle, road.top()), QPointF(middle, road.bottom()));
}

}  // namespace outbox::ui
