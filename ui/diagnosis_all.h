// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "core/model/report.h"
#include "ui/labels.h"

class QVBoxLayout;

namespace outbox::ui {

/// "All that was checked": the other findings, every check by station, the causes that were ruled out, and
/// what the person's own domain publishes.
class AllChecked : public CardFrame {
    Q_OBJECT
  public:
    explicit AllChecked(QWidget* parent = nullptr);
    void setReport(const Report& report);
    [[nodiscard]] QWidget* firstFocus() const { return m_close; }

  signals:
    void closeRequested();

  private:
    void addFindings(const Report& report);
    void addStations(const Report& report, Side side);
    void addRuledOut(const QStringList& words);
    void addDomain(const Report& report);
    QVBoxLayout* m_column;
    LinkButton* m_close;
    QPointer<QWidget> m_content;
    QVBoxLayout* m_rows = nullptr;
};

}  // namespace outbox::ui
