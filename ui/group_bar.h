// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace outbox::ui {

/// The sunken line that heads a group of rows in a table: icon and name, at the trailing side room for a
/// control.
class GroupBar : public QWidget {
    Q_OBJECT
  public:
    GroupBar(const QString& iconName, const QString& title, QWidget* parent = nullptr);
    void addControl(QWidget* control);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace outbox::ui
