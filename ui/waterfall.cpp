// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/waterfall.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QSortFilterProxyModel>

#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/road_marks.h"
#include "ui/technical_model.h"

namespace outbox::ui {
namespace {

constexpr qreal rowTall = 7, barTall = 3, cellEdge = 2, thinnest = 0.75;

/// Where a time lies in a cell, mirrored where the page is.
struct TimeAxis {
    QRect cell;
    qint64 last;
    bool mirrored;

    [[nodiscard]] qreal x(qint64 ms) const {
        const qreal share = qreal(ms) / (last * 1.02);
        return mirrored ? cell.right() + 1 - share * cell.width() : cell.left() + share * cell.width();
    }
    [[nodiscard]] QRectF bar(const PhaseSpan& span, qreal tall, qreal least) const {
        const qreal a = x(span.fromMs), b = x(span.toMs);
        const qreal wide = qMax(least, qAbs(b - a));
        const qreal left = mirrored ? a - wide : a;
        return {left, cell.center().y() + 0.5 - tall / 2, wide, tall};
    }
};

void paintTicks(QPainter* painter, const TimeAxis& axis, const QColor& colour) {
    for (qint64 at = 0; at <= axis.last; at += tickMs(axis.last)) {
        painter->fillRect(QRectF(qRound(axis.x(at)), axis.cell.top(), 1, axis.cell.height()), colour);
    }
}

/// A patch of one phase in the legend.
class PhasePatch : public QWidget {
  public:
    PhasePatch(Phase phase, QWidget* parent) : QWidget(parent), m_phase(phase) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {units(this, 5.5), units(this, barTall)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintPhase(painter, rect(), m_phase, tokens(palette()), unit(this));
    }

  private:
    Phase m_phase;
};

}  // namespace

void paintPhase(QPainter& painter, const QRectF& bar, Phase phase, const Tokens& tokens, qreal unit) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal corner = unit / 2;
    const auto outlined = [&](const QColor& edge, const QColor& fill) {
        painter.setPen(QPen(edge, 1.5));
        painter.setBrush(fill);
        painter.drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
    };
    painter.setPen(Qt::NoPen);
    switch (phase) {
        case Phase::NameLookUp:
        case Phase::Connect:
        case Phase::Encryption:
            painter.setBrush(phase == Phase::NameLookUp ? tokens.text
                             : phase == Phase::Connect  ? tokens.road
                                                        : tokens.accent);
            painter.drawRoundedRect(bar, corner, corner);
            break;
        case Phase::Dialogue:
            outlined(tokens.accent, tokens.accenttint);
            break;
        case Phase::NoAnswer: {
            outlined(tokens.red, tokens.surface);
            QPainterPath inside;
            inside.addRoundedRect(bar.adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
            painter.setClipPath(inside, Qt::IntersectClip);
            painter.setPen(QPen(tokens.redtint, 1.25 * unit));
            for (qreal x = bar.left() - bar.height(); x < bar.right() + bar.height(); x += 2.5 * unit) {
                painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
            }
            break;
        }
    }
    painter.restore();
}

WaterfallDelegate::WaterfallDelegate(const TechnicalModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

QSize WaterfallDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool first = index.column() == TechnicalModel::Probe;
    const int edges = units(option.widget, (first ? 5 : cellEdge) + cellEdge) + 2;
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    return {metrics.horizontalAdvance(index.data().toString()) + edges,
            qMax(units(option.widget, rowTall), metrics.height())};
}

void WaterfallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& set = tokens(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? set.accenttint : set.surface);
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const int row = (proxy ? proxy->mapToSource(index) : index).row();
    if (row >= m_model->rows().size()) return;
    if (index.column() == TechnicalModel::Waterfall) {
        paintBars(painter, option.rect, m_model->rows().at(row), option.widget);
        return;
    }
    const int edge = units(option.widget, cellEdge);
    const int start = index.column() == TechnicalModel::Probe ? units(option.widget, 5) : edge;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect room = option.rect.adjusted(mirrored ? edge : start, 0, mirrored ? -start : -edge, 0);
    const QFont font = index.data(Qt::FontRole).value<QFont>();
    const auto elide = index.column() == TechnicalModel::Target ? Qt::ElideMiddle : Qt::ElideRight;
    const Qt::Alignment side =
        index.column() == TechnicalModel::Milliseconds ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(font);
    painter->setPen(set.text);
    useDirectionOf(*painter, index.data().toString());
    painter->drawText(
        room, int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter) | Qt::AlignAbsolute),
        QFontMetrics(font).elidedText(index.data().toString(), elide, room.width()));
}

void WaterfallDelegate::paintBars(QPainter* painter, const QRect& cell, const TechnicalRow& row,
                                  const QWidget* widget) const {
    const Tokens& set = tokens(widget->palette());
    const qreal u = unit(widget);
    const TimeAxis axis{cell, m_model->lastMs(), widget->layoutDirection() == Qt::RightToLeft};
    painter->save();
    painter->setClipRect(cell);
    paintTicks(painter, axis, set.border);
    for (const PhaseSpan& span : row.spans) {
        paintPhase(*painter, axis.bar(span, barTall * u, thinnest * u), span.phase, set, u);
    }
    painter->restore();
}

WaterfallHeader::WaterfallHeader(const TechnicalModel* model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
}

QSize WaterfallHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), units(this, 8.5)};
}

void WaterfallHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& set = tokens(palette());
    painter->fillRect(rect, set.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), set.border);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->setPen(set.text2);
    QFont font = roleFont(QApplication::font(), TextRole::Small);
    if (section != TechnicalModel::Waterfall) {
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        useDirectionOf(*painter, model()->headerData(section, Qt::Horizontal).toString());
        const int edge = units(this, cellEdge);
        const int start = section == TechnicalModel::Probe ? units(this, 5) : edge;
        const Qt::Alignment side = section == TechnicalModel::Milliseconds ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(
            rect.adjusted(mirrored ? edge : start, 0, mirrored ? -start : -edge, 0),
            int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter) | Qt::AlignAbsolute),
            model()->headerData(section, Qt::Horizontal).toString());
        return;
    }
    painter->setFont(font);
    const qint64 last = m_model->lastMs(), step = tickMs(last);
    const TimeAxis axis{rect, last, mirrored};
    qreal taken = -1;  // by the words so far, from the beginning of the axis
    for (qint64 at = 0; at <= last; at += step) {
        const bool named = at == 0 || at + step > last;
        const QString number = QString::number(double(at) / 1000);
        //: On a time axis: seconds
        const QString text = named ? tr("%1 s").arg(number) : number;
        const int wide = QFontMetrics(font).horizontalAdvance(text), gap = units(this, 1);
        const qreal x = axis.x(at);
        const QRectF room(mirrored ? x - gap - wide : x + gap, rect.top(), wide + 1, rect.height());
        const qreal begins = mirrored ? rect.right() - room.right() : room.left() - rect.left();
        if (begins < taken || room.left() < rect.left() || room.right() > rect.right() + 1) continue;
        taken = begins + wide + gap;
        useDirectionOf(*painter, text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    }
    paintTicks(painter, {rect.adjusted(0, rect.height() * 3 / 4, 0, 0), last, mirrored}, set.border);
}

WaterfallLegend::WaterfallLegend(QWidget* parent) : QWidget(parent) {
    auto* row = new FlowLayout(5.5, this);
    for (int i = 0; i < PhaseCount; ++i) {
        const auto phase = static_cast<Phase>(i);
        auto* entry = new QWidget(this);
        auto* pair = new QHBoxLayout(entry);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(units(this, 1.75));
        pair->addWidget(new PhasePatch(phase, entry));
        TextLabel* words = smallText(phaseWords(phase), entry);
        words->setSingleLine();
        pair->addWidget(words);
        row->addWidget(entry);
    }
}

}  // namespace outbox::ui
