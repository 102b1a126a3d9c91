// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal CornerUnits = 1.5;

}  // namespace

Notice::Notice(QWidget* parent) : Notice(Kind::Warning, QString(), QString(), parent) {}

Notice::Notice(Kind kind, const QString& iconName, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_kind(kind),
      m_label(
          new TextLabel(QString(), TextRole::Small, kind == Kind::Warning ? Tone::Text : Tone::Secondary)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(units(this, 3), units(this, 2.5), units(this, 3), units(this, 2.5));
    row->setSpacing(units(this, 2.5));
    QWidget* sign = kind == Kind::Warning ? static_cast<QWidget*>(new LightLabel(Light::Yellow, 4.5))
                                          : new IconLabel(iconName, 4.5, Tone::Secondary);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    m_label->setReadingWidth(false);
    setWords(text);
}

void Notice::setWords(const QString& text) {
    m_words = text;
    m_label->setWords(text);
    setAccessibleName(text);
    // Shown before it has a place, it would flash up as a window of its own.
    if (parentWidget() || text.isEmpty()) setVisible(!text.isEmpty());
    if (m_kind != Kind::Warning || text.isEmpty()) return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Notice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Warning ? set.ambertint : set.sunken);
    const qreal corner = unit(this) * CornerUnits;
    painter.drawRoundedRect(rect(), corner, corner);
}

}  // namespace outbox::ui
