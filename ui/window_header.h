// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "ui/wizard_state.h"

class QAction;
class QLabel;
class QPushButton;

namespace outbox::ui {

class StepsView;

/// Name, steps and the two tools over every page. The steps are to read, not to press; where they do not fit
/// they become "3 of 5: Check", and the tools a menu.
class WindowHeader : public QWidget {
    Q_OBJECT
  public:
    explicit WindowHeader(QWidget* parent = nullptr);

    void setStep(Step step);
    void setTechnical(bool on);
    [[nodiscard]] bool isTechnical() const;
    [[nodiscard]] bool isShort() const;  ///< the steps stand as "3 of 5: Check"
    [[nodiscard]] bool hasMenu() const;  ///< the tools stand in a menu
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    void technicalToggled(bool on);
    void helpRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void place(QWidget* widget, int x, int width, int height);

    QLabel* m_logo;
    QLabel* m_name;
    StepsView* m_steps;
    QPushButton* m_technicalButton;
    QPushButton* m_helpButton;
    QPushButton* m_menuButton;
    QAction* m_technical;
    QAction* m_help;
};

}  // namespace outbox::ui
