// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "core/model/report.h"
#include "core/model/test_message.h"
#include "core/report/comparison.h"
#include "ui/cure_progress.h"
#include "ui/page.h"

class QPushButton;
class QVBoxLayout;

namespace outbox::ui {

class AllChecked;
class CompareCard;
class CureCard;
class DiagnosisWords;
class ExplainedCard;
class PageScroll;
class RoadPanel;
class TestMessageCard;
class TwoColumns;
class WithheldNote;

/// Page 4: where it stops, why, why receiving works all the same, and the cure.
class DiagnosisPage : public Page {
    Q_OBJECT
  public:
    explicit DiagnosisPage(QWidget* parent = nullptr);

    void setReport(const Report& report);
    /// The settings of the imported account's program can be changed from here: that becomes the main action.
    void setApplyPossible(bool possible);
    /// How far that has come.
    void setCureProgress(const CureProgress& progress);
    /// A test message can be sent over what was found: the page offers one, shows it and asks.
    void setTestPossible(bool possible);
    /// A second check can be made and laid beside this one: the page offers that, and asks how.
    void setComparePossible(bool possible);
    /// A report from a file: nothing can be checked again.
    void setReadOnly(bool readOnly);
    /// The report is what a text alone told: `explanation` is shown beside it, and a check of the account is
    /// the next thing to do. Nothing: it is the report of a run again.
    void setExplanation(const std::optional<Explanation>& explanation);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] CureCard* cureCard() const { return m_cure; }
    [[nodiscard]] WithheldNote* withheldNote() const { return m_withheld; }
    [[nodiscard]] RoadPanel* roadPanel() const { return m_road; }
    [[nodiscard]] const Report& report() const { return m_report; }
    [[nodiscard]] TestMessageCard* testCard() const { return m_testCard; }
    [[nodiscard]] CompareCard* compareCard() const { return m_compareCard; }
    [[nodiscard]] QPushButton* compareButton() const { return m_compare; }
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    [[nodiscard]] ExplainedCard* explainedCard() const { return m_explained; }

  signals:
    void checkAgainRequested();
    /// From a text that was explained to the account that it is about.
    void checkAccountRequested();
    /// Again, and with the secret that was refused before.
    void signInAnywayRequested();
    void reportRequested();
    /// A format of export_settings ("thunderbird-autoconfig", "qr").
    void exportRequested(const QString& format);
    void applyRequested();
    void undoRequested();
    void openProgramRequested();
    /// The person saw this message and agreed to it.
    void testAgreed(const outbox::TestMessage& message);

    /// The person made this different: the same check once more, to be laid beside this one.
    void compareRequested(outbox::Contrast contrast);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showCure(int fixIndex);
    [[nodiscard]] CureContent cureHere() const;
    [[nodiscard]] CureContent cureOfReport() const;
    void showOtherWay(const QString& title);
    void showAll();
    void offerChecks();
    void askForTest();
    void askForContrast();
    void bringIntoView(QWidget* card);
    void placeRoad();
    Report m_report;
    bool m_canApply = false;
    CureProgress m_progress;
    int m_fixIndex = 0;  ///< of the leading finding's fixes, the one that is shown
    bool m_readOnly = false;
    bool m_fromText = false;
    QString m_settledBy;  ///< check that tells more than the text
    bool m_canTest = false;
    bool m_canCompare = false;
    PageScroll* m_scroll;
    RoadPanel* m_road;
    TwoColumns* m_columns;
    DiagnosisWords* m_words;
    CureCard* m_cure;
    WithheldNote* m_withheld;
    ExplainedCard* m_explained;
    AllChecked* m_all;
    QPushButton* m_again;
    CompareCard* m_compareCard;
    QPushButton* m_compare;
    QPushButton* m_reportButton;
    TestMessageCard* m_testCard;
    QPushButton* m_test;
};

}  // namespace outbox::ui
