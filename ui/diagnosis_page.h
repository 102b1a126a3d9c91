// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/report.h"
#include "ui/page.h"

class QPushButton;
class QVBoxLayout;

namespace outbox::ui {

class AllChecked;
class CureCard;
class DiagnosisWords;
class PageScroll;
class RoadPanel;
class TwoColumns;

/// Page 4: where it stops, why, why receiving works all the same, and the cure.
class DiagnosisPage : public Page {
    Q_OBJECT
  public:
    explicit DiagnosisPage(QWidget* parent = nullptr);

    void setReport(const Report& report);
    /// The settings of the imported account's program can be changed from here: that becomes the main action.
    void setApplyPossible(bool possible);
    /// A report from a file: nothing can be checked again.
    void setReadOnly(bool readOnly);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;
    [[nodiscard]] CureCard* cureCard() const { return m_cure; }
    [[nodiscard]] RoadPanel* roadPanel() const { return m_road; }

  signals:
    void checkAgainRequested();
    void reportRequested();
    /// A format of export_settings ("thunderbird-autoconfig", "mobileconfig", "text").
    void exportRequested(const QString& format);
    void applyRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showCure(int fixIndex);
    void showOtherWay(const QString& title);
    void showAll();
    void placeRoad();
    Report m_report;
    bool m_canApply = false;
    bool m_readOnly = false;
    PageScroll* m_scroll;
    RoadPanel* m_road;
    TwoColumns* m_columns;
    DiagnosisWords* m_words;
    CureCard* m_cure;
    AllChecked* m_all;
    QPushButton* m_again;
    QPushButton* m_reportButton;
};

}  // namespace outbox::ui
