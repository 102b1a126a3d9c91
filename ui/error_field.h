// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace outbox::ui {

/// The field for an error message. Plain text only; what is pasted goes out as it is, so that a large one
/// need not be laid out. Drops are left to what stands around it.
class ErrorField : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit ErrorField(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    void pasted(const QMimeData* data);
    void submitted();

  protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
};

}  // namespace outbox::ui
