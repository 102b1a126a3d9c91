// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/comparison.h"
#include "ui/labels.h"

class QPushButton;
class QRadioButton;

namespace outbox::ui {

/// Asks what shall be different in a second check, and says how to bring that about.
class CompareCard : public CardFrame {
    Q_OBJECT
  public:
    explicit CompareCard(QWidget* parent = nullptr);

    /// Begins anew, with the other network chosen.
    void begin();
    [[nodiscard]] Contrast contrast() const;
    [[nodiscard]] QRadioButton* networkChoice() const { return m_network; }
    [[nodiscard]] QRadioButton* securityChoice() const { return m_security; }
    [[nodiscard]] QPushButton* goButton() const { return m_go; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

  signals:
    /// It is different now, by the person's word.
    void wanted(outbox::Contrast contrast);
    void declined();

  private:
    void showHow();
    QRadioButton* m_network;
    QRadioButton* m_security;
    TextLabel* m_how;
    PrimaryButton* m_go;
    QPushButton* m_close;
};

}  // namespace outbox::ui
