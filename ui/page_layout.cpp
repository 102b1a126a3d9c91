// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page_layout.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal pageEdge = 6;
constexpr qreal widestPage = 320;

/// Never asks for more width than there is: pages do not scroll sideways.
class PageGround : public QWidget {
  public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};

int tallAt(const QWidget* widget, int width) {
    if (widget->isHidden()) return 0;
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

/// As tall as there is room, or as its content where its policy says so.
int tallBeside(const QWidget* widget, int width, int room) {
    const bool fits = widget->sizePolicy().verticalPolicy() == QSizePolicy::Maximum;
    return fits ? qMin(room, tallAt(widget, width)) : room;
}

}  // namespace

QVBoxLayout* renewContent(QWidget* owner, QPointer<QWidget>& content, qreal spacingUnits) {
    if (content) {
        owner->layout()->removeWidget(content);
        content->hide();
        content->deleteLater();
    }
    content = new QWidget(owner);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(units(owner, spacingUnits));
    return rows;
}

int pageSide(const QWidget* page, int width) {
    return qMax(units(page, pageEdge), (width - units(page, widestPage)) / 2);
}

PageScroll::PageScroll(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* ground = new PageGround;
    m_column = new QVBoxLayout(ground);
    setWidget(ground);
    // The window's own ground shows through, whatever palette it has.
    viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    measure();
}

void PageScroll::setEdges(qreal topUnits, qreal bottomUnits) {
    m_top = topUnits;
    m_bottom = bottomUnits;
    measure();
}

void PageScroll::setSpacingUnits(qreal spacing) {
    m_spacing = spacing;
    measure();
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    measure();
    QScrollArea::resizeEvent(event);
}

void PageScroll::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) measure();
    QScrollArea::changeEvent(event);
}

void PageScroll::measure() {
    const int side = pageSide(this, width());
    // The scroll bar stands on the page's edge. What stands on the page is as wide with it as without: a part
    // whose form hangs on its width would otherwise bring the bar and take it away again without end.
    const int barSide = side - qBound(0, width() - viewport()->width(), side);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(mirrored ? barSide : side, units(this, m_top), mirrored ? side : barSide,
                                 units(this, m_bottom));
    m_column->setSpacing(units(this, m_spacing));
    verticalScrollBar()->setSingleStep(units(this, 5));
}

FlowLayout::FlowLayout(qreal gapUnits, QWidget* parent) : QLayout(parent), m_gap(gapUnits) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const {
    return units(parentWidget(), m_gap);
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    int shown = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        size = QSize(size.width() + item->sizeHint().width(), qMax(size.height(), item->sizeHint().height()));
        ++shown;
    }
    return size + QSize(gap() * qMax(0, shown - 1), 0);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Placed {
        QLayoutItem* item;
        QRect rect;
    };
    QList<Placed> row;
    int x = rect.left(), y = rect.top(), height = 0;
    const auto endRow = [&] {
        // A link beside a button stands at the middle of it.
        for (const Placed& one : row) {
            const QRect middle = one.rect.translated(0, (height - one.rect.height()) / 2);
            if (place) one.item->setGeometry(QStyle::visualRect(direction, rect, middle));
        }
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(rect.width());
            if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            endRow();
            x = rect.left();
            y += height + gap() / 2;
            height = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap();
        height = qMax(height, size.height());
    }
    endRow();
    return y + height - rect.top();
}

TwoColumns::TwoColumns(QWidget* first, QWidget* second, qreal secondUnits, WhenNarrow order, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_secondUnits(secondUnits), m_order(order) {
    first->setParent(this);
    second->setParent(this);
    if (order == WhenNarrow::SecondAbove) QWidget::setTabOrder(second, first);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool TwoColumns::narrowAt(int width) const {
    return width < units(this, m_least);
}

TwoColumns::Widths TwoColumns::widthsAt(int width) const {
    const int gap = units(this, m_gap);
    if (narrowAt(width)) return {width, width, gap};
    const int second = qMin(units(this, m_secondUnits), width * 48 / 100);
    return {width - second - gap, second, gap};
}

QSize TwoColumns::sizeHint() const {
    const int wide = units(this, m_least + 20);
    return {wide, heightForWidth(wide)};
}

QSize TwoColumns::minimumSizeHint() const {
    const int width = qMax(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {width, 0};
}

int TwoColumns::heightForWidth(int width) const {
    const Widths widths = widthsAt(width);
    const int first = tallAt(m_first, widths.first), second = tallAt(m_second, widths.second);
    return narrowAt(width) ? first + units(this, 4) + second : qMax(first, second);
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool TwoColumns::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return handled;
}

void TwoColumns::place() {
    const bool narrow = isNarrow();
    const Widths widths = widthsAt(width());
    QRect first, second;
    if (!narrow) {
        first = QRect(0, 0, widths.first, tallBeside(m_first, widths.first, height()));
        second =
            QRect(widths.first + widths.gap, 0, widths.second, tallBeside(m_second, widths.second, height()));
    } else {
        QWidget* upper = m_order == WhenNarrow::SecondAbove ? m_second : m_first;
        const int above =
            upper->hasHeightForWidth() ? upper->heightForWidth(width()) : upper->sizeHint().height();
        const QRect top(0, 0, width(), above);
        const int next = above + units(this, 4);
        const QRect bottom(0, next, width(), qMax(0, height() - next));
        first = m_order == WhenNarrow::SecondAbove ? bottom : top;
        second = m_order == WhenNarrow::SecondAbove ? top : bottom;
    }
    m_first->setGeometry(QStyle::visualRect(layoutDirection(), rect(), first));
    m_second->setGeometry(QStyle::visualRect(layoutDirection(), rect(), second));
    if (narrow != m_wasNarrow) {
        m_wasNarrow = narrow;
        emit narrowChanged(narrow);
    }
}

}  // namespace outbox::ui
