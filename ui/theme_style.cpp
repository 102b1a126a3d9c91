// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include "ui/theme.h"
#include "ui/theme_controls.h"

namespace outbox::ui {
namespace {

constexpr qreal controlHeight = 8.5;

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
                return drawDownMark(painter, downMarkCentre(option, widget), styleUnit(option, widget),
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
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return focusRingGap + focusRingWidth;
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
