// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include "ui/focus_ring.h"
#include "ui/labels.h"
#include "ui/text_metrics.h"

namespace outbox::ui {
namespace {

constexpr qreal mainTall = 11;

}  // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent, TextRole role)
    : QAbstractButton(parent), m_role(role) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(roleFont(QApplication::font(), m_role));
}

QSize LinkButton::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + 2;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
    return {widestWord(fontMetrics(), text()), units(this, 6)};
}

int LinkButton::heightForWidth(int width) const {
    return qMax(units(this, 6), wrappedRect(fontMetrics(), width, text()).height());
}

int LinkButton::textFlags() const {
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    return int(side) | Qt::TextWordWrap;
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Tokens& set = tokens(palette());
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(!isEnabled() ? set.text2 : isDown() || underMouse() ? set.text : set.accent);
    painter.drawText(rect(), textFlags(), text());
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) setFont(roleFont(QApplication::font(), m_role));
    QAbstractButton::changeEvent(event);
}

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent, Size size)
    : QPushButton(text, parent), m_size(size) {
    setDefault(true);
    if (size == Size::Main) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        FocusRing::setCornerUnits(this, 1.25);
    }
    restyle();
}

void PrimaryButton::setIconName(const QString& name) {
    m_icon = name;
    restyle();
}

QSize PrimaryButton::sizeHint() const {
    const QSize natural = QPushButton::sizeHint();
    return m_size == Size::Main ? natural.expandedTo({0, units(this, mainTall)}) : natural;
}

QSize PrimaryButton::minimumSizeHint() const {
    if (m_size == Size::Footer) return QPushButton::minimumSizeHint();
    return {widestWord(fontMetrics(), text()) + besideText(), units(this, mainTall)};
}

int PrimaryButton::besideText() const {
    return sizeHint().width() - fontMetrics().size(Qt::TextHideMnemonic, text()).width();
}

int PrimaryButton::heightForWidth(int width) const {
    const int lines = wrappedRect(fontMetrics(), width - besideText(), text()).height();
    return qMax(units(this, mainTall), lines + units(this, 4));
}

void PrimaryButton::changeEvent(QEvent* event) {
    if (changesLook(event)) restyle();
    QPushButton::changeEvent(event);
}

void PrimaryButton::restyle() {
    if (m_styling) return;
    const QScopedValueRollback guard(m_styling, true);
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    setFont(font);
    const Tokens& set = tokens(palette());
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, set.accent);
        own.setColor(group, QPalette::ButtonText, set.onaccent);
    }
    setPalette(own);
    if (m_icon.isEmpty()) return;
    setIcon(ui::icon(m_icon, set.onaccent, this));
    setIconSize(QSize(1, 1) * units(this, m_size == Size::Main ? 5 : 4.5));
}

IconButton::IconButton(const QString& iconName, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_icon(iconName) {
    setAutoDefault(true);
    setIcon(ui::icon(m_icon, tokens(palette()).text, this));
}

void IconButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) setIcon(ui::icon(m_icon, tokens(palette()).text, this));
    QPushButton::changeEvent(event);
}

}  // namespace outbox::ui
