// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drop_zone.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/focus_ring.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal ZoneHeightUnits = 18;
constexpr qreal ZoneEdgeUnits = 4;
constexpr qreal ZoneCornerUnits = 1;
constexpr qreal DashWidth = 1.5;
constexpr int ZoneTextFlags = Qt::AlignCenter | Qt::TextWordWrap;

}  // namespace

DropZone::DropZone(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setBackgroundRole(QPalette::Window);
    FocusRing::setCornerUnits(this, ZoneCornerUnits);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DropZone::setInviting(bool inviting) {
    if (m_inviting == inviting) return;
    m_inviting = inviting;
    update();
}

QSize DropZone::sizeHint() const {
    return {units(this, 50), units(this, ZoneHeightUnits)};
}

QSize DropZone::minimumSizeHint() const {
    return {units(this, 30), units(this, ZoneHeightUnits)};
}

int DropZone::heightForWidth(int width) const {
    const QFontMetrics metrics(roleFont(font(), TextRole::Small));
    const int room = width - 2 * units(this, ZoneEdgeUnits);
    const int text =
        metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), ZoneTextFlags, this->text()).height();
    return qMax(units(this, ZoneHeightUnits), text + 2 * units(this, ZoneEdgeUnits));
}

void DropZone::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    const qreal corner = unit(this) * ZoneCornerUnits;
    const bool lively = m_inviting || isDown();
    painter.setPen(QPen(lively || underMouse() ? set.accent : set.control, DashWidth, Qt::DashLine));
    painter.setBrush(lively ? set.accenttint : set.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    painter.setPen(set.text2);
    painter.setFont(roleFont(font(), TextRole::Small));
    const int edge = units(this, ZoneEdgeUnits);
    painter.drawText(rect().adjusted(edge, 0, -edge, 0), ZoneTextFlags, text());
}

}  // namespace outbox::ui
