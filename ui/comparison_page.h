// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparison.h"
#include "ui/page.h"

class QPushButton;

namespace outbox::ui {

class DifferenceCard;
class LightLabel;
class Notice;
class PageScroll;
class PrimaryButton;
class RoadPanel;
class TextLabel;

/// Two checks of the same account: what follows from them, what differs, and both roads, the earlier above
/// the newer.
class ComparisonPage : public Page {
    Q_OBJECT
  public:
    explicit ComparisonPage(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] RoadPanel* earlierRoad() const { return m_old.road; }
    [[nodiscard]] RoadPanel* newerRoad() const { return m_now.road; }
    [[nodiscard]] DifferenceCard* differences() const { return m_differences; }

  signals:
    /// To the diagnosis that these were compared from.
    void diagnosisRequested();

  private:
    struct Run {
        LightLabel* light;
        TextLabel* caption;
        RoadPanel* road;
    };
    Run addRun();
    void showRun(const Run& run, bool newer);
    void copy();

    Comparison m_comparison;
    PageScroll* m_scroll;
    TextLabel* m_sentence;
    Notice* m_reminder;
    DifferenceCard* m_differences;
    Run m_old, m_now;
    QPushButton* m_copy;
    PrimaryButton* m_diagnosis;
};

}  // namespace outbox::ui
