// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/settings_comparison.h"

namespace outbox::ui {

class TextLabel;

/// How two settings compare, as a sign and a word. It is no light: nothing was checked yet.
class VerdictLabel : public QWidget {
    Q_OBJECT
  public:
    explicit VerdictLabel(QWidget* parent = nullptr);
    /// A guess says so in place of the verdict.
    void setVerdict(Verdict verdict, bool guessed);
    [[nodiscard]] QString word() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Verdict m_verdict = Verdict::Unknown;
    bool m_guessed = false;
    TextLabel* m_word;
};

}  // namespace outbox::ui
