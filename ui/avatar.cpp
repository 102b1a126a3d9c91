// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/avatar.h"

#include <QPainter>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal AvatarUnits = 9.5;
constexpr qreal AvatarIconUnits = 5.5;

struct AvatarColours {
    QColor ground, mark;
};

AvatarColours avatarColours(Avatar::Ground ground, const Tokens& set) {
    switch (ground) {
        case Avatar::Ground::Green:
            return {set.greentint, set.greentext};
        case Avatar::Ground::Sunken:
            return {set.sunken, set.text2};
        case Avatar::Ground::Accent:
            break;
    }
    return {set.accenttint, set.accent};
}

}  // namespace

Avatar::Avatar(const QString& letter, QWidget* parent) : QWidget(parent), m_letter(letter) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(const QString& iconName, Ground ground, QWidget* parent)
    : QWidget(parent), m_icon(iconName), m_ground(ground) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setIcon(const QString& iconName, Ground ground) {
    m_icon = iconName;
    m_ground = ground;
    update();
}

QSize Avatar::sizeHint() const {
    return {units(this, AvatarUnits), units(this, AvatarUnits)};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const AvatarColours colours = avatarColours(m_ground, tokens(palette()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(rect());
    painter.setPen(colours.mark);
    if (!m_icon.isEmpty()) {
        const int size = units(this, AvatarIconUnits);
        const QPoint corner((width() - size) / 2, (height() - size) / 2);
        painter.drawPixmap(corner, iconPixmap(m_icon, size, colours.mark, devicePixelRatioF()));
        return;
    }
    painter.setFont(roleFont(font(), TextRole::CardHeading));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

}  // namespace outbox::ui
