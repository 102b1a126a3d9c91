// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "ui/labels.h"

class QComboBox;

namespace outbox::ui {

/// One thing that can be wrong with the make-believe server.
struct PracticeChoice {
    QString id;
    QString title;
    QString description;
};

/// Starts a check against the make-believe server, with a fault chosen from a list.
class PracticeCard : public CardFrame {
    Q_OBJECT
  public:
    explicit PracticeCard(QWidget* parent = nullptr);
    void setChoices(const QList<PracticeChoice>& choices);
    [[nodiscard]] QComboBox* faultBox() const { return m_faults; }
    [[nodiscard]] QPushButton* startButton() const { return m_start; }

  signals:
    void practiceChosen(const QString& faultId);

  private:
    void describe();

    QList<PracticeChoice> m_choices;
    QComboBox* m_faults;
    TextLabel* m_description;
    QPushButton* m_start;
};

}  // namespace outbox::ui
