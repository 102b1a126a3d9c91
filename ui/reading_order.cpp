// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reading_order.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QWidget>
#include <algorithm>

#include "ui/page_layout.h"

namespace outbox::ui {
namespace {

void visitWidget(QWidget* widget, QList<QWidget*>& order);

/// Controls whose inner parts are their own business.
bool isWhole(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractScrollArea*>(widget);
}

void visitLayout(const QLayout* layout, QList<QWidget*>& order) {
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem* item = layout->itemAt(index);
        if (QWidget* widget = item->widget()) visitWidget(widget, order);
        if (const QLayout* inner = item->layout()) visitLayout(inner, order);
    }
}

/// Columns are read from the leading one on; one above the other, from the top.
void visitColumns(const TwoColumns* columns, QList<QWidget*>& order) {
    QList<QWidget*> parts = columns->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    for (QWidget* part : parts) visitWidget(part, order);
}

void visitChildren(QWidget* widget, QList<QWidget*>& order) {
    if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget()) visitWidget(area->widget(), order);
        return;
    }
    if (isWhole(widget)) return;
    if (const auto* columns = qobject_cast<const TwoColumns*>(widget)) return visitColumns(columns, order);
    if (widget->layout()) visitLayout(widget->layout(), order);
    for (QObject* child : widget->children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (!part || part->isWindow() || (widget->layout() && widget->layout()->indexOf(part) >= 0)) continue;
        visitWidget(part, order);
    }
}

void visitWidget(QWidget* widget, QList<QWidget*>& order) {
    if (order.contains(widget)) return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) order.append(widget);
    visitChildren(widget, order);
}

}  // namespace

QList<QWidget*> readingOrder(QWidget* root) {
    QList<QWidget*> order;
    if (root) visitWidget(root, order);
    return order;
}

void setTabChain(const QList<QWidget*>& order) {
    for (qsizetype index = 1; index < order.size(); ++index) {
        QWidget::setTabOrder(order.at(index - 1), order.at(index));
    }
}

}  // namespace outbox::ui
