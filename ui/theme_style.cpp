// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme_style.h"

#include <QFocusFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include "ui/focus_ring.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;
constexpr qreal controlHeight = 8.5;

/// Whole device pixels for a border of one pixel.
QRectF borderRect(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

qreal styleUnit(const QStyleOption* option, const QWidget* widget) {
    return widget || !option ? unit(widget) : option->fontMetrics.lineSpacing() / 5.0;
}

void drawFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const QWidget* target = frame ? frame->widget() : nullptr;
    const qreal corner =
        FocusRing::cornerUnits(target) * styleUnit(option, widget) + ringGap + ringWidth / 2.0;
    const qreal inset = ringWidth / 2.0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens(option->palette).accent, ringWidth));
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

/// A tool stands on the ground itself until it is on, pressed or beneath the pointer.
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

QPen markPen(const QColor& colour, qreal width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
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

/// Icon and text in the middle, with air between them.
void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) {
    const qreal u = styleUnit(&button, widget);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : qRound(2 * u);
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int edge = qRound(3 * u);
    const QRect room = button.rect.adjusted(edge, 0, menu ? -2 * edge : -edge, 0);
    const int wrap = Qt::TextHideMnemonic | Qt::TextWordWrap | Qt::AlignCenter;
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

/// Fusion puts the mark of a tool's menu into the lower corner; beside the text it stands in the middle.
QPointF markCentre(const QStyleOption* option, const QWidget* widget) {
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

}  // namespace

ThemeStyle::ThemeStyle(QStyle* base, Drawing drawing) : QProxyStyle(base), m_own(drawing == Drawing::Own) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (m_own) {
        switch (element) {
            case PE_FrameFocusRect:
                return;  // the focus ring stands outside the control
            case PE_PanelButtonCommand:
                return drawButtonPanel(option, painter, widget);
            case PE_PanelLineEdit:
                if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                    frame && frame->lineWidth > 0) {
                    return drawFieldPanel(option, painter, widget);
                }
                break;
            case PE_FrameLineEdit:
                return;
            case PE_IndicatorCheckBox:
                return drawCheckIndicator(option, painter, widget);
            case PE_IndicatorRadioButton:
                return drawRadioIndicator(option, painter);
            case PE_IndicatorArrowDown:
                return drawDownMark(painter, markCentre(option, widget), styleUnit(option, widget),
                                    option->palette.color(QPalette::ButtonText));
            case PE_PanelButtonTool:
                return drawToolPanel(option, painter, widget);
            default:
                break;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_FocusFrame) return drawFocusRing(option, painter, widget);
    if (m_own && element == CE_HeaderSection) return drawHeaderSection(option, painter);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (m_own && element == CE_PushButtonLabel && button) return drawButtonLabel(*button, painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    if (m_own && control == CC_ScrollBar) {
        return drawScrollBar(option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                             painter);
    }
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (m_own && control == CC_ComboBox && combo && !combo->editable) {
        drawButtonPanel(option, painter, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return drawDownMark(painter, QRectF(arrow).center(), styleUnit(option, widget),
                            tokens(option->palette).text);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!m_own || control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = qRound(6 * styleUnit(option, widget));
    const int slider = range > 0
                           ? qBound(qMin(least, length),
                                    int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length)
                           : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright
                               ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                               : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, slider);
        case SC_ScrollBarGroove:
            return piece(0, length);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + slider, length - start - slider);
        default:
            return {};
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    if (!m_own) return QProxyStyle::sizeFromContents(type, option, size, widget);
    const qreal u = styleUnit(option, widget);
    const int least = qRound(controlHeight * u);
    switch (type) {
        case CT_PushButton: {
            const int tall = qMax(least, size.height() + qRound(2 * u));
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool gap = button && !button->icon.isNull() && !button->text.isEmpty();
            return {qMax(size.width() + qRound((gap ? 8 : 7) * u), qRound(6 * u)), tall};
        }
        case CT_LineEdit:
            return {size.width() + qRound(3 * u), qMax(least, size.height() + qRound(2 * u))};
        case CT_ComboBox:
            return {size.width() + qRound(9 * u), qMax(qRound(7.5 * u), size.height() + qRound(2 * u))};
        case CT_CheckBox:
        case CT_RadioButton: {
            const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {own.width(), qMax(own.height(), qRound(6 * u))};
        }
        default:
            return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) return ringGap + ringWidth;
    if (!m_own) return QProxyStyle::pixelMetric(metric, option, widget);
    const qreal u = styleUnit(option, widget);
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_ButtonIconSize:
            return qRound(4.5 * u);
        case PM_MenuButtonIndicator:
            return qobject_cast<const QToolButton*>(widget) ? QProxyStyle::pixelMetric(metric, option, widget)
                                                            : qRound(6 * u);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return qRound(2.5 * u);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_ButtonDefaultIndicator:
            return 0;
        case PM_ScrollBarExtent:
            return qRound(3.5 * u);
        case PM_ToolTipLabelFrameWidth:
            return qRound(1.5 * u);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    if (hint == SH_FocusFrame_AboveWidget) return 1;
    if (hint == SH_FocusFrame_Mask) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace outbox::ui
