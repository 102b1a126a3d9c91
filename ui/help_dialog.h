// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTextBrowser;

namespace outbox::ui {

/// The help of a page, beside the window: the page stays usable.
class HelpDialog : public QDialog {
    Q_OBJECT
  public:
    explicit HelpDialog(QWidget* parent = nullptr);
    void showTopic(const QString& topic);
    [[nodiscard]] QString shownText() const;  ///< what is shown

  private:
    QTextBrowser* m_browser;
};

}  // namespace outbox::ui
