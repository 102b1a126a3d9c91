// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace outbox::ui {

/// What a server said, with a bar at its leading side.
class QuotedReply : public QWidget {
    Q_OBJECT
  public:
    explicit QuotedReply(const QString& text, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace outbox::ui
