// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include "ui/technical_rows.h"

namespace outbox::ui {

class TechnicalModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Probe, Target, Observed, Milliseconds, Waterfall, ColumnCount };
    /// By this role every column gives something that sorts.
    static constexpr int SortRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<TechnicalRow>& rows);
    /// The time axis reaches this far at least: so that two tables have the same one.
    void setLeastMs(qint64 least) { m_leastMs = least; }
    [[nodiscard]] const QList<TechnicalRow>& rows() const { return m_rows; }
    [[nodiscard]] qint64 lastMs() const { return m_lastMs; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QList<TechnicalRow> m_rows;
    qint64 m_leastMs = 0;
    qint64 m_lastMs = 1000;
};

}  // namespace outbox::ui
