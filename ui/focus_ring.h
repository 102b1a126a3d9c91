// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace outbox::ui {

/// Shows where the keyboard is, on every control, once a key was used; the mouse hides it again. A widget
/// that draws its own ring (the road) says so with `setOwnFocusRing`.
class FocusRing : public QObject {
    Q_OBJECT
  public:
    /// One for the application; further calls do nothing.
    static void install(QApplication& application);
    /// Whether the last thing used was the keyboard.
    [[nodiscard]] static bool keyboardInUse();
    static void setOwnFocusRing(QWidget* widget);
    /// Corner radius of the control in units, where it is not a button's.
    static void setCornerUnits(QWidget* widget, qreal radius);
    [[nodiscard]] static qreal cornerUnits(const QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    explicit FocusRing(QApplication& application);
    void setKeyboardInUse(bool used);
    void follow(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
    bool m_keyboard = false;
};

}  // namespace outbox::ui
