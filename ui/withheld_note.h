// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/report.h"

class QPushButton;

namespace outbox::ui {

class TextLabel;

/// Whether a sign-in of this run was not made because an earlier one was refused with the same secret.
[[nodiscard]] bool withheldSignIn(const Report& report);

/// Says that a refused sign-in was not sent again, and lets the person insist. Hidden where none was
/// withheld.
class WithheldNote : public QWidget {
    Q_OBJECT
  public:
    explicit WithheldNote(QWidget* parent = nullptr);

    /// `canCheck`: the report is of a run that can be repeated.
    void setReport(const Report& report, bool canCheck);
    [[nodiscard]] QPushButton* button() const { return m_button; }

  signals:
    void insisted();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    TextLabel* m_words;
    QPushButton* m_button;
};

}  // namespace outbox::ui
