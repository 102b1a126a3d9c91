// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "core/report/comparison.h"
#include "ui/labels.h"

class QGridLayout;
class QVBoxLayout;

namespace outbox::ui {

/// The checks whose lights are not the same in two runs: a row for each, the earlier run before the newer
/// one; beneath each other where the card is narrow.
class DifferenceCard : public CardFrame {
    Q_OBJECT
  public:
    explicit DifferenceCard(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);
    /// The rows as sentences, for the screen reader.
    [[nodiscard]] QStringList spoken() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void rebuild();
    void addWide(QGridLayout* grid);
    void addNarrow(QGridLayout* grid);
    void addResult(QGridLayout* grid, int row, int column, const ChangedCheck& check, bool newer);
    [[nodiscard]] TextLabel* headOf(bool newer);
    QVBoxLayout* m_column;
    QPointer<QWidget> m_content;
    Comparison m_comparison;
    bool m_narrow = false;
};

}  // namespace outbox::ui
