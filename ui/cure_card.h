// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "ui/cure_content.h"
#include "ui/labels.h"

class QVBoxLayout;

namespace outbox::ui {

/// The card that says what to do, with its one button. Built anew for every cure.
class CureCard : public CardFrame {
    Q_OBJECT
  public:
    explicit CureCard(QWidget* parent = nullptr);

    void setCure(const CureContent& cure);
    [[nodiscard]] const CureContent& cure() const { return m_cure; }
    /// In low windows the table becomes one line, so that the button stays in view.
    void setLow(bool low);
    /// The button that cures, or null where there is nothing to press.
    [[nodiscard]] QWidget* mainButton() const { return m_main; }

  signals:
    void applyRequested();
    void undoRequested();
    void openProgramRequested();
    void exportRequested(const QString& format);
    void reportRequested();
    void checkAgainRequested();
    void checkAccountRequested();
    void compareRequested();
    /// Title of another way of the same finding.
    void otherWayRequested(const QString& title);

  private:
    void rebuild();
    void keepFocus();
    void addTitle();
    void addProblem();
    void addChanges();
    void addSteps();
    void addMain();
    void addLetter();
    void addLinks();
    LinkButton* addLink(QLayout* links, const QString& words);
    class QMenu* exportMenu();
    CureContent m_cure;
    bool m_low = false;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_main;
    QVBoxLayout* m_parts = nullptr;
};

}  // namespace outbox::ui
