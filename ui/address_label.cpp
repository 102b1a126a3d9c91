// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/address_label.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace outbox::ui {
namespace {

constexpr qreal LeastUnits = 12;

}  // namespace

AddressLabel::AddressLabel(const QString& text, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void AddressLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    retip();
    updateGeometry();
    update();
}

void AddressLabel::setSemibold(bool semibold) {
    m_semibold = semibold;
    updateGeometry();
    update();
}

QFont AddressLabel::ownFont() const {
    QFont own = font();
    if (m_semibold) own.setWeight(QFont::DemiBold);
    return own;
}

bool AddressLabel::isShortened() const {
    return QFontMetrics(ownFont()).horizontalAdvance(m_text) > width();
}

void AddressLabel::retip() {
    setToolTip(isShortened() ? m_text : QString());
}

QSize AddressLabel::sizeHint() const {
    const QFontMetrics metrics(ownFont());
    // As high as a TextLabel of one line, so that both stand on one base line in a row.
    const QRect line = metrics.boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                            QStringLiteral("x"));
    return {metrics.horizontalAdvance(m_text) + 2, line.height()};
}

QSize AddressLabel::minimumSizeHint() const {
    return {qMin(sizeHint().width(), units(this, LeastUnits)), sizeHint().height()};
}

void AddressLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    retip();
}

void AddressLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont own = ownFont();
    painter.setFont(own);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = QFontMetrics(own).elidedText(m_text, Qt::ElideMiddle, width());
    painter.setLayoutDirection(Qt::LeftToRight);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawText(rect(), static_cast<int>(side | Qt::AlignTop), shown);
}

}  // namespace outbox::ui
