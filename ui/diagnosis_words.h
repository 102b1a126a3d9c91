// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/model/report.h"

class QVBoxLayout;

namespace outbox::ui {

/// The explanation beside the cure: headline, why, why receiving works, and what else was noticed.
class DiagnosisWords : public QWidget {
    Q_OBJECT
  public:
    explicit DiagnosisWords(QWidget* parent = nullptr);

    /// `withoutFinding` stands beneath the headline where no finding explains it.
    void setReport(const Report& report, const QString& withoutFinding = {});
    /// The whole of it in sentences, for the screen reader on arrival.
    [[nodiscard]] QString spoken() const { return m_spoken; }

  signals:
    void moreRequested();

  private:
    void addHeadline(const Report& report);
    void addExplanation(const QString& text);
    void addDoubt(const Report& report, const Finding& finding);
    void addReceiving(const QString& why);
    void addNoticed(const QList<Finding>& noticed);
    void addWayToAll();
    void addRow(QWidget* sign, QLayout* words);
    QVBoxLayout* m_column;
    QPointer<QWidget> m_content;
    QVBoxLayout* m_rows = nullptr;
    QString m_spoken;
};

}  // namespace outbox::ui
