// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/wizard_state.h"

class QVBoxLayout;

namespace outbox::ui {

class Page;
class PracticeBand;
class WindowFooter;
class WindowHeader;

/// The frame around the pages: header, the page, footer. It decides nothing: what is pressed in it goes out
/// as a signal, and it shows the page it is given.
class MainWindow : public QWidget {
    Q_OBJECT
  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page into the window, not shown yet.
    void addPage(Page* page);
    /// Arrives at a page: footer and header follow, its heading is said, its first control has the focus.
    void showPage(Page* page, Step step);
    [[nodiscard]] Page* currentPage() const;
    void setPractice(bool practice);
    [[nodiscard]] WindowHeader* header() const { return m_header; }
    [[nodiscard]] WindowFooter* footer() const { return m_footer; }
    /// What Tab goes through now: page, then footer, then header.
    [[nodiscard]] QList<QWidget*> tabOrder() const;

  signals:
    void backRequested();
    void helpRequested();
    void technicalToggled(bool on);
    void escapePressed();
    void closing();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void refreshFooter();
    void announce();
    void restoreGeometryOrOpen();

    WindowHeader* m_header;
    PracticeBand* m_band;
    QWidget* m_room;
    QVBoxLayout* m_pages;
    WindowFooter* m_footer;
    QPointer<Page> m_page;
};

}  // namespace outbox::ui
