// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace outbox::ui {

/// A round sign at the head of a card: a letter, or one of our icons. Decoration; the words stand beside it.
class Avatar : public QWidget {
    Q_OBJECT
  public:
    enum class Ground { Accent, Green, Sunken };
    explicit Avatar(const QString& letter, QWidget* parent = nullptr);
    Avatar(const QString& iconName, Ground ground, QWidget* parent = nullptr);
    void setIcon(const QString& iconName, Ground ground);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_letter;
    QString m_icon;
    Ground m_ground = Ground::Accent;
};

}  // namespace outbox::ui
