// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/page.h"
#include "ui/report_output.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace outbox::ui {

class LeftOutList;
class Notice;
class PrimaryButton;
class ReportPreview;
class Segmented;
class TextLabel;

/// Page 5: the report in the form it will have, with what was left out of it. The preview is what is saved.
class ReportPage : public Page {
    Q_OBJECT
  public:
    explicit ReportPage(QWidget* parent = nullptr);

    void setReport(const Report& report);
    void setForm(ReportForm form);
    [[nodiscard]] const ReportChoices& choices() const { return m_choices; }
    /// The bytes that Save writes.
    [[nodiscard]] QByteArray bytes() const;
    /// Writes them to a file; on failure says why in place. True when the file stands.
    bool saveTo(const QString& path);

    /// Asks for a place: gets a suggestion, answers a path or nothing. A dialogue unless something else is
    /// set.
    using AskForPlace = std::function<QString(const QString& suggestion)>;
    void setAskForPlace(AskForPlace ask) { m_ask = std::move(ask); }

    [[nodiscard]] ReportPreview* preview() const { return m_preview; }
    [[nodiscard]] Segmented* forms() const { return m_forms; }
    [[nodiscard]] QCheckBox* fullAddresses() const { return m_full; }
    [[nodiscard]] QCheckBox* technicalPart() const { return m_technical; }
    [[nodiscard]] LeftOutList* leftOut() const { return m_leftOut; }
    [[nodiscard]] QPushButton* saveButton() const;
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] Notice* warning() const { return m_warning; }
    [[nodiscard]] Notice* problem() const { return m_problem; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString footerNote() const override { return m_done; }
    [[nodiscard]] QString footerIcon() const override { return QStringLiteral("check"); }
    [[nodiscard]] QList<QAbstractButton*> leadingButtons() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeAside();
    void makeButtons();
    void refresh();
    void save();
    void copy();
    void print();
    void showFolder();
    void tellDone(const QString& sentence, const QString& path);

    Report m_report;
    ReportChoices m_choices;
    HandedOn m_handed;
    AskForPlace m_ask;
    QString m_done;
    QString m_savedAs;
    QWidget* m_aside;
    QBoxLayout* m_columns;
    Segmented* m_forms;
    TextLabel* m_formHint;
    LeftOutList* m_leftOut;
    QCheckBox* m_full;
    QCheckBox* m_technical;
    Notice* m_warning;
    Notice* m_problem;
    ReportPreview* m_preview;
    QPushButton* m_showFolder;
    QPushButton* m_copy;
    QPushButton* m_print;
    PrimaryButton* m_save;
};

}  // namespace outbox::ui
