// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/secret.h"

class QLineEdit;
class QToolButton;

namespace outbox::ui {

class LinkButton;
class TextLabel;

/// A field for a secret. The eye shows it while it is pressed; Caps Lock and blanks at the ends are pointed
/// out.
class PasswordField : public QWidget {
    Q_OBJECT
  public:
    explicit PasswordField(QWidget* parent = nullptr);

    void setLabel(const QString& label);  ///< for the screen reader
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Secret secret() const;
    void clear();
    /// Says that something is missing, beneath the field; empty takes the words away.
    void explain(const QString& sentence);

    /// Blanks at an end that were not pointed out yet: points them out and answers true.
    bool pointOutBlanks();

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QToolButton* eye() const { return m_eye; }
    [[nodiscard]] LinkButton* withoutBlanks() const { return m_withoutBlanks; }
    [[nodiscard]] QString hint() const { return m_hintWords; }

  signals:
    void submitted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void textChanged(const QString& text);
    void say(const QString& sentence);
    void watchCapsLock(int key, const QString& typed, Qt::KeyboardModifiers modifiers);
    void placeEye();
    [[nodiscard]] bool hasBlanks() const;
    void showBlanks();

    QLineEdit* m_field;
    QToolButton* m_eye;
    TextLabel* m_caps;
    TextLabel* m_hint;
    LinkButton* m_withoutBlanks;
    QString m_hintWords;
    QString m_pointedOut;
    qsizetype m_length = 0;
    bool m_capsLock = false;
};

}  // namespace outbox::ui
