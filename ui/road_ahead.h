// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace outbox::ui {

/// What comes next, as stops along a road that is still ahead: sign, title and a sentence each.
class RoadAhead : public QWidget {
    Q_OBJECT
  public:
    struct Stop {
        QString icon;
        QString title;
        QString text;
    };
    explicit RoadAhead(const QList<Stop>& stops, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<QWidget*> m_signs;
};

}  // namespace outbox::ui
