// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/labels.h"

class QPlainTextEdit;
class QTextBrowser;

namespace outbox::ui {

/// The report on its paper: laid out, or as the plain text of a file. To read, select and copy.
class ReportPreview : public CardFrame {
    Q_OBJECT
  public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void showPaper(const QString& html);
    void showText(const QString& text);
    /// What is shown now, as text.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QWidget* reader() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showReader(bool paper);

    QTextBrowser* m_paper;
    QPlainTextEdit* m_text;
    bool m_showsPaper = true;
};

}  // namespace outbox::ui
