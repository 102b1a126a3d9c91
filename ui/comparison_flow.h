// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>

#include "core/report/comparison.h"

namespace outbox::ui {

class ComparisonPage;
class MainWindow;
class Page;
class TechnicalComparison;

/// Two checks laid side by side: the one that is shown beside a second one made elsewhere, or beside one from
/// a file. The pages for it are made when they are first needed.
class ComparisonFlow : public QObject {
    Q_OBJECT
  public:
    explicit ComparisonFlow(MainWindow* window);

    /// The next check that comes to its end is laid beside this one.
    void await(const Report& first, Contrast contrast);
    void forget();
    /// A check has ended.
    void take(const Report& second);
    /// Beside one from a file, whichever is the older.
    void layBeside(const Report& here, const Report& other);
    /// Both are there.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] Page* page(bool technical);
    [[nodiscard]] ComparisonPage* roads();
    [[nodiscard]] TechnicalComparison* waterfalls();

  signals:
    void leaveRequested();

  private:
    void show(const Comparison& comparison);
    MainWindow* m_window;
    std::optional<Report> m_first;
    Contrast m_contrast = Contrast::Unsaid;
    bool m_ready = false;
    ComparisonPage* m_roads = nullptr;
    TechnicalComparison* m_waterfalls = nullptr;
};

}  // namespace outbox::ui
