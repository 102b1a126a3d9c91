// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace outbox::ui {

/// The dashed place that says what may be dropped on it. Pressing it is the way without a mouse.
class DropZone : public QAbstractButton {
    Q_OBJECT
  public:
    explicit DropZone(const QString& text, QWidget* parent = nullptr);
    /// Something that it takes is held over it.
    void setInviting(bool inviting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool m_inviting = false;
};

}  // namespace outbox::ui
