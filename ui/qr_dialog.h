// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "core/programs/export_settings.h"

class QPushButton;

namespace outbox::ui {

/// A picture of a QR code as it was exported (SVG), dark on light in every theme: cameras want it so.
class QrPicture : public QWidget {
    Q_OBJECT
  public:
    explicit QrPicture(const QByteArray& svg, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QByteArray m_svg;
};

/// Shows settings as a QR code for a phone, and in words what it holds.
class QrDialog : public QDialog {
    Q_OBJECT
  public:
    explicit QrDialog(const ExportSettings& settings, QWidget* parent = nullptr);
    /// Why there is no code; empty where it is shown.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QPushButton* printButton() const { return m_print; }

  signals:
    void printRequested();

  private:
    QWidget* makeWords(const ExportSettings& settings);
    QString m_problem;
    QPushButton* m_print;
};

}  // namespace outbox::ui
