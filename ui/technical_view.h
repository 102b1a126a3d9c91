// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include "core/session/examination.h"
#include "ui/page.h"

class QPushButton;

namespace outbox::ui {

class CertificatePane;
class Notice;
class PageScroll;
class PrimaryButton;
class TranscriptPane;
class WaterfallTable;

/// The same run for the technician: what was observed and when, what was said, and the certificate. Takes the
/// page's place on Check and Diagnosis.
class TechnicalView : public Page {
    Q_OBJECT
  public:
    explicit TechnicalView(QWidget* parent = nullptr);

    void setChecks(const QList<Check>& checks, const Progress& progress);
    void setReport(const Report& report);
    void setRunning(bool running);
    /// Why a second report could not be opened; empty takes it away.
    void showProblem(const QString& problem);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString footerNote() const override;
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override { return {}; }
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] bool hasBack() const override { return m_state != State::Running; }

    [[nodiscard]] WaterfallTable* table() const { return m_table; }
    [[nodiscard]] TranscriptPane* transcript() const { return m_transcript; }
    /// Everything on the page as text.
    [[nodiscard]] QString everything() const;

  signals:
    void stopRequested();
    void continueRequested();
    void showResultsRequested();
    void checkAgainRequested();
    void reportRequested();
    /// A second report shall be opened and both be shown.
    void compareRequested();

  private:
    enum class State { Shown, Running, Stopped, Finished };
    QWidget* makeTable();
    void enter(State state);
    void stop();
    void showRows(const QList<Check>& checks);
    void showRow();

    Report m_report;
    State m_state = State::Shown;
    bool m_stopAsked = false;
    QTimer m_leave;
    PageScroll* m_scroll;
    Notice* m_problem;
    WaterfallTable* m_table;
    TranscriptPane* m_transcript;
    CertificatePane* m_certificate;
    QPushButton* m_stop;
    QPushButton* m_continue;
    QPushButton* m_copy;
    QPushButton* m_compare;
    QPushButton* m_reportButton;
    PrimaryButton* m_results;
};

}  // namespace outbox::ui
