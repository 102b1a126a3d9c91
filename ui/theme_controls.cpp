// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme_controls.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include "ui/focus_ring.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

/// Whole device pixels for a border of one pixel.
QRectF borderRect(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QPen markPen(const QColor& colour, qreal width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

}  // namespace

qreal styleUnit(const QStyleOption* option, const QWidget* widget) {
    return widget || !option ? unit(widget) : option->fontMetrics.lineSpacing() / 5.0;
}

void drawFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const QWidget* target = frame ? frame->widget() : nullptr;
    const qreal corner =
        FocusRing::cornerUnits(target) * styleUnit(option, widget) + focusRingGap + focusRingWidth / 2.0;
    const qreal inset = focusRingWidth / 2.0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens(option->palette).accent, focusRingWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Tokens& set = tokens(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = enabled && (option->state & QStyle::State_Sunken);
    const bool on = option->state & QStyle::State_On;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const QColor base = option->palette.color(QPalette::Button);
    const bool primary = enabled && base == set.accent;

    QColor fill = base;
    QColor edge = set.control;
    if (primary) {
        const int shade = isDark(option->palette) ? (down ? 92 : 104) : (down ? 88 : 94);
        fill = down || hover ? QColor::fromHsl(base.hslHue(), base.hslSaturation(),
                                               qBound(0, base.lightness() * shade / 100, 255))
                             : base;
        edge = fill;
    } else if (on) {
        fill = set.accenttint;
        edge = set.accent;
    } else if (down || hover) {
        fill = down ? set.border : set.sunken;
        edge = flat ? fill : set.control;
    } else if (flat) {
        return;
    } else if (!enabled) {
        edge = set.border;
    }
    const qreal corner = styleUnit(option, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(fill);
    painter->drawRoundedRect(borderRect(option->rect), corner, corner);
    painter->restore();
}

void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    QStyleOptionButton button;
    static_cast<QStyleOption&>(button) = *option;
    button.type = QStyleOption::SO_Button;
    button.features = QStyleOptionButton::Flat;
    drawButtonPanel(&button, painter, widget);
}

void drawFieldPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Tokens& set = tokens(option->palette);
    const qreal corner = styleUnit(option, widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(!enabled                                 ? set.border
                    : option->state & QStyle::State_HasFocus ? set.accent
                                                             : set.control);
    painter->setBrush(option->palette.color(enabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(borderRect(option->rect), corner, corner);
    painter->restore();
}

void drawCheckIndicator(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Tokens& set = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor edge = !enabled ? set.border : on ? set.accent : set.control;
    const qreal side = option->rect.width();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1.5));
    painter->setBrush(on && enabled ? set.accent : option->palette.color(QPalette::Base));
    const qreal corner = styleUnit(option, widget) * 0.75;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
    painter->translate(option->rect.topLeft());
    painter->scale(side / 18.0, side / 18.0);
    painter->setPen(markPen(enabled ? set.onaccent : set.text2, 2));
    if (option->state & QStyle::State_On) {
        painter->drawPolyline(QPolygonF{{5.2, 9.3}, {7.7, 11.8}, {12.7, 6.2}});
    } else if (option->state & QStyle::State_NoChange) {
        painter->drawLine(QPointF(5.5, 9), QPointF(12.5, 9));
    }
    painter->restore();
}

void drawRadioIndicator(const QStyleOption* option, QPainter* painter) {
    const Tokens& set = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const qreal pen = on ? option->rect.width() * 5.5 / 18.0 : 1.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(!enabled ? set.border : on ? set.accent : set.control, pen));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawEllipse(QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    painter->restore();
}

void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) {
    const qreal u = styleUnit(&button, widget);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : qRound(2 * u);
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const bool wraps = widget && widget->hasHeightForWidth();
    const int edge = wraps ? qRound(3 * u) : 0;
    const QRect room = button.rect.adjusted(edge, 0, menu ? -edge - qRound(3 * u) : -edge, 0);
    const int wrap = Qt::TextHideMnemonic | Qt::AlignCenter | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine);
    const QRect lines(0, 0, qMax(1, room.width() - icon - gap), room.height());
    const int text = button.fontMetrics.boundingRect(lines, wrap, button.text).width() + 1;
    QRect whole(0, 0, icon + gap + text, room.height());
    whole.moveCenter(room.center());
    const auto part = [&](int from, int width) {
        const QRect rect(whole.left() + from, whole.top(), width, whole.height());
        return QStyle::visualRect(button.direction, button.rect, rect);
    };
    if (icon > 0) {
        button.icon.paint(painter, part(0, icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setPen(button.palette.color(QPalette::ButtonText));
    painter->drawText(part(icon + gap, text + 1), wrap, button.text);
}

void drawDownMark(QPainter* painter, const QPointF& centre, qreal half, const QColor& colour) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(markPen(colour, 1.5));
    painter->drawPolyline(QPolygonF{{centre.x() - half, centre.y() - half / 2},
                                    {centre.x(), centre.y() + half / 2},
                                    {centre.x() + half, centre.y() - half / 2}});
    painter->restore();
}

QPointF downMarkCentre(const QStyleOption* option, const QWidget* widget) {
    const QPointF centre = QRectF(option->rect).center();
    return qobject_cast<const QToolButton*>(widget) ? QPointF(centre.x(), widget->height() / 2.0) : centre;
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter) {
    const Tokens& set = tokens(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), set.border);
}

void drawScrollBar(const QStyleOptionComplex* option, const QRect& slider, QPainter* painter) {
    const Tokens& set = tokens(option->palette);
    const bool upright = !(option->state & QStyle::State_Horizontal);
    const auto lane = [upright](const QRect& rect) {
        const qreal inset = (upright ? rect.width() : rect.height()) / 4.0;
        return upright ? QRectF(rect).adjusted(inset, 2, -inset, -2)
                       : QRectF(rect).adjusted(2, inset, -2, -inset);
    };
    const QRectF track = lane(option->rect);
    const qreal corner = qMin(track.width(), track.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(set.sunken);
    painter->drawRoundedRect(track, corner, corner);
    painter->setBrush(option->activeSubControls & QStyle::SC_ScrollBarSlider ? set.text2 : set.control);
    painter->drawRoundedRect(lane(slider), corner, corner);
    painter->restore();
}

}  // namespace outbox::ui
