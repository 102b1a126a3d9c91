// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

namespace outbox::ui {

/// How much is done, as a thin line; the number stands beside it in words. Fills in reading direction.
class ProgressLine : public QProgressBar {
    Q_OBJECT
  public:
    explicit ProgressLine(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace outbox::ui
