// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QVariant>

namespace outbox::ui {
namespace {

constexpr char ownRingProperty[] = "outboxOwnFocusRing";
constexpr char cornerProperty[] = "outboxCornerUnits";
QPointer<FocusRing> theFocusRing;
bool keyboardUsed = false;

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

}  // namespace

void FocusRing::install(QApplication& application) {
    if (!theFocusRing) theFocusRing = new FocusRing(application);
}

bool FocusRing::keyboardInUse() {
    return keyboardUsed;
}

void FocusRing::setOwnFocusRing(QWidget* widget) {
    widget->setProperty(ownRingProperty, true);
}

void FocusRing::setCornerUnits(QWidget* widget, qreal radius) {
    widget->setProperty(cornerProperty, radius);
}

qreal FocusRing::cornerUnits(const QWidget* widget) {
    const QVariant radius = widget ? widget->property(cornerProperty) : QVariant();
    return radius.isValid() ? radius.toReal() : 1.0;
}

FocusRing::FocusRing(QApplication& application) : QObject(&application) {
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            if (!isModifier(static_cast<QKeyEvent*>(event)->key())) setKeyboardInUse(true);
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            setKeyboardInUse(false);
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::setKeyboardInUse(bool used) {
    if (keyboardUsed == used) return;
    keyboardUsed = used;
    QWidget* focused = QApplication::focusWidget();
    follow(focused);
    if (focused) focused->update();
}

void FocusRing::follow(QWidget* widget) {
    const bool wanted =
        widget && keyboardUsed && !widget->isWindow() && !widget->property(ownRingProperty).toBool();
    if (!wanted) {
        if (m_frame) m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

}  // namespace outbox::ui
