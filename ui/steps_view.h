// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/wizard_state.h"

namespace outbox::ui {

/// "Check" and so on, in the person's language.
[[nodiscard]] QString stepName(Step step);

/// The five steps as text, the current one underlined; or, short, "3 of 5: Check". To read only.
class StepsView : public QWidget {
    Q_OBJECT
  public:
    explicit StepsView(QWidget* parent = nullptr);

    void setStep(Step step);
    void setShort(bool on);
    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] int fullWidth() const;   ///< pixels
    [[nodiscard]] int shortWidth() const;  ///< pixels
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintFull(QPainter& painter) const;
    void paintUnderline(QPainter& painter, const QRect& text) const;
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QFont stepFont(Step step) const;

    Step m_step = Step::Start;
    bool m_short = false;
};

}  // namespace outbox::ui
