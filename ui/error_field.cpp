// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/error_field.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/focus_ring.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal ErrorFieldUnits = 32;
constexpr qreal ErrorMarginUnits = 2;
constexpr qreal ErrorCornerUnits = 1;

}  // namespace

ErrorField::ErrorField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(units(this, ErrorMarginUnits));
    FocusRing::setCornerUnits(this, ErrorCornerUnits);
    setPlaceholderText(tr("Paste the text here, or drop a file"));
    setAccessibleName(tr("Error message"));
}

QSize ErrorField::sizeHint() const {
    return {units(this, 60), units(this, ErrorFieldUnits)};
}

QSize ErrorField::minimumSizeHint() const {
    return {units(this, 30), units(this, ErrorFieldUnits)};
}

void ErrorField::paintEvent(QPaintEvent* event) {
    // The ground and the edge of the other fields; the text scrolls over them.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    painter.setPen(hasFocus() ? set.accent : set.control);
    painter.setBrush(set.surface);
    const qreal corner = unit(this) * ErrorCornerUnits;
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void ErrorField::scrollContentsBy(int dx, int dy) {
    QPlainTextEdit::scrollContentsBy(dx, dy);
    viewport()->update();
}

void ErrorField::insertFromMimeData(const QMimeData* source) {
    emit pasted(source);
}

void ErrorField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace outbox::ui
