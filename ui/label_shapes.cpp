// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/labels.h"
#include "ui/light_painter.h"

namespace outbox::ui {
namespace {

QSize squareOf(const QWidget* widget, qreal count) {
    return QSize(1, 1) * units(widget, count);
}

QFont pillFont() {
    QFont font = roleFont(QApplication::font(), TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor pillTint(Light light, const Tokens& set) {
    if (light == Light::Green) return set.greentint;
    if (light == Light::Yellow) return set.ambertint;
    if (light == Light::Red) return set.redtint;
    return set.sunken;
}

constexpr qreal pillHeight = 6.5, pillLight = 4.5, pillStart = 1.5, pillGap = 1.5, pillEnd = 2.5;

}  // namespace

IconLabel::IconLabel(const QString& iconName, qreal sizeUnits, Tone tone, QWidget* parent, bool pointing)
    : QWidget(parent), m_icon(iconName), m_units(sizeUnits), m_tone(tone), m_pointing(pointing) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const {
    return squareOf(this, m_units);
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool mirrored = m_pointing && layoutDirection() == Qt::RightToLeft;
    painter.drawPixmap(0, 0,
                       iconPixmap(m_icon, qMin(width(), height()), toneColour(m_tone, tokens(palette())),
                                  devicePixelRatioF(), mirrored));
}

LightLabel::LightLabel(Light light, qreal sizeUnits, QWidget* parent)
    : QWidget(parent), m_light(light), m_units(sizeUnits) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LightLabel::setLight(Light light) {
    if (m_light == light) return;
    m_light = light;
    update();
}

void LightLabel::setPhase(qreal phase) {
    m_phase = phase;
    if (m_light == Light::Running) update();
}

void LightLabel::setBesideLine(const QFont& font) {
    m_lineHeight = QFontMetrics(font, this).height();
    updateGeometry();
}

QSize LightLabel::sizeHint() const {
    const QSize square = squareOf(this, m_units);
    return square.expandedTo({0, m_lineHeight});
}

void LightLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLight(painter, rect(), m_light, m_phase, tokens(palette()));
}

Pill::Pill(Light light, const QString& text, QWidget* parent)
    : QWidget(parent), m_light(light), m_text(text) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(pillFont());
    setAccessibleName(text);
}

QSize Pill::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(m_text) + 1;
    return {units(this, pillStart + pillLight + pillGap + pillEnd) + words,
            qMax(units(this, pillHeight), fontMetrics().height() + 2)};
}

void Pill::paintEvent(QPaintEvent*) {
    const Tokens& set = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillTint(m_light, set));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    const qreal u = unit(this);
    QRectF light(pillStart * u, 0, pillLight * u, height());
    QRectF words(light.right() + pillGap * u, 0, width(), height());
    words.setRight(width());
    if (layoutDirection() == Qt::RightToLeft) {
        light.moveRight(width() - light.left());
        words = QRectF(0, 0, light.left() - pillGap * u, height());
    }
    paintLight(painter, light, m_light, 0, set);
    painter.setPen(lightWordColour(m_light, set));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     m_text);
}

void Pill::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) setFont(pillFont());
    QWidget::changeEvent(event);
}

CardFrame::CardFrame(QWidget* parent, Ground ground) : QFrame(parent), m_ground(ground) {
    setFrameShape(QFrame::NoFrame);
}

void CardFrame::setStrong(bool strong) {
    m_strong = strong;
    update();
}

void CardFrame::paintEvent(QPaintEvent*) {
    const Tokens& set = tokens(palette());
    const bool sunken = m_ground == Ground::Sunken;
    const qreal corner = unit(this) * (sunken ? 1.5 : 2);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (sunken) {
        painter.setPen(Qt::NoPen);
    } else {
        painter.setPen(m_strong ? set.control : set.border);
    }
    painter.setBrush(sunken ? set.sunken : set.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).border);
}

}  // namespace outbox::ui
