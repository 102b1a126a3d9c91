// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace outbox::ui {

/// Stands over every page while practising, so that nobody takes the make-believe server for their own.
class PracticeBand : public QWidget {
    Q_OBJECT
  public:
    explicit PracticeBand(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace outbox::ui
