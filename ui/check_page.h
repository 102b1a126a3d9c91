// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "core/session/examination.h"
#include "ui/page.h"
#include "ui/road_model.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace outbox::ui {

class PageScroll;
class PrimaryButton;
class ProgressLine;
class RoadPanel;
class RoadWidget;
class TextLabel;

/// Page 3: the road while it is travelled. Shows what it is given and passes on what is pressed.
class CheckPage : public Page {
    Q_OBJECT
  public:
    explicit CheckPage(QWidget* parent = nullptr);

    void setAccount(const Account& account);
    void setChecks(const QList<Check>& checks, const Progress& progress);
    /// Not running any more: after Stop the page offers to go on or to see what was found; when all is done
    /// it asks for the results by itself, once the last light has been seen.
    void setRunning(bool running);
    [[nodiscard]] bool isStopped() const { return m_state == State::Stopped; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString footerNote() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] bool hasBack() const override { return m_state != State::Running; }
    [[nodiscard]] RoadWidget* road() const;

  signals:
    void stopRequested();
    void showResultsRequested();
    void continueRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class State { Idle, Running, Stopped, Finished };
    void enter(State state);
    void stop();
    void refresh();
    void keepInView();
    void scrollToShown();
    void takeForm(bool upright);
    [[nodiscard]] qint64 elapsedMs() const;
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString clockWords() const;

    QWidget* m_head;
    QHBoxLayout* m_headRow;
    TextLabel* m_heading;
    TextLabel* m_count;
    TextLabel* m_clock;
    ProgressLine* m_bar;
    PageScroll* m_scroll;
    RoadPanel* m_panel;
    QPushButton* m_stop;
    QPushButton* m_continue;
    PrimaryButton* m_results;

    State m_state = State::Idle;
    bool m_stopAsked = false;
    std::optional<RoadPlace> m_inView;  ///< of the upright form: scrolled to once, then left to the person
    QString m_saidBelow;                ///< the note of the footer, which counts in the upright form
    QList<Check> m_checks;
    Account m_account;
    Progress m_progress;
    QElapsedTimer m_sinceProgress;
    QTimer m_tick;
    QTimer m_leave;
};

}  // namespace outbox::ui
