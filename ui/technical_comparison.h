// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparison.h"
#include "ui/page.h"

class QPushButton;

namespace outbox::ui {

class CardFrame;
class PageScroll;
class PrimaryButton;
class TextLabel;
class WaterfallTable;

/// Two runs for the technician: the rows of both in pairs over one time axis, what differs first.
class TechnicalComparison : public Page {
    Q_OBJECT
  public:
    explicit TechnicalComparison(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] WaterfallTable* differing() const { return m_differing.table; }
    [[nodiscard]] WaterfallTable* alike() const { return m_alike.table; }
    /// Everything on the page as text, shortened as a report is.
    [[nodiscard]] QString everything() const;

  signals:
    /// To the run that these were compared from.
    void runRequested();

  private:
    struct Part {
        CardFrame* card;
        WaterfallTable* table;
    };
    Part addPart(const QString& heading);
    void copy();

    Comparison m_comparison;
    PageScroll* m_scroll;
    TextLabel* m_sentence;
    TextLabel* m_runs;
    TextLabel* m_nothing;
    Part m_differing, m_alike;
    QPushButton* m_copy;
    PrimaryButton* m_run;
};

}  // namespace outbox::ui
