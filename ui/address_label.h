// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "ui/theme.h"

namespace outbox::ui {

/// An address or host name: left to right in every language, and the only kind of text that may be shortened,
/// in the middle, with the whole in its tip.
class AddressLabel : public QWidget {
    Q_OBJECT
  public:
    explicit AddressLabel(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setSemibold(bool semibold);
    [[nodiscard]] bool isShortened() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void retip();
    [[nodiscard]] QFont ownFont() const;

    QString m_text;
    bool m_semibold = false;
};

}  // namespace outbox::ui
