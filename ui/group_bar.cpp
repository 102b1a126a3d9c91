// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/group_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal BarHeightUnits = 8;

}  // namespace

GroupBar::GroupBar(const QString& iconName, const QString& title, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(units(this, 5), 0, units(this, 5), 0);
    row->setSpacing(units(this, 2.5));
    auto* name = new TextLabel(title);
    name->setSemibold(true);
    row->addWidget(new IconLabel(iconName, 4, Tone::Text, nullptr, iconName == QLatin1String("paper-plane")));
    row->addWidget(name, 1, Qt::AlignVCenter);
    setMinimumHeight(units(this, BarHeightUnits));
}

void GroupBar::addControl(QWidget* control) {
    layout()->addWidget(control);
}

void GroupBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).sunken);
}

}  // namespace outbox::ui
