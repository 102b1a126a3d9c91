// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTableView>

#include "ui/technical_rows.h"

class QSortFilterProxyModel;

namespace outbox::ui {

class TechnicalModel;

/// Rows of one run or of two, with their bars. Columns sort by their heads, Ctrl+C copies the rows chosen;
/// where not everything fits, the texts give way alike.
class WaterfallTable : public QTableView {
    Q_OBJECT
  public:
    explicit WaterfallTable(QWidget* parent = nullptr);

    void setRows(const QList<TechnicalRow>& rows);
    [[nodiscard]] const QList<TechnicalRow>& rows() const;
    void chooseRow(int row);
    /// Empty while there is none.
    [[nodiscard]] TechnicalRow chosenRow() const;
    /// The time axis reaches this far at least.
    void setLeastMs(qint64 least);
    [[nodiscard]] qint64 lastMs() const;
    /// Both have their columns, and so their bars, at the same places.
    void alignWith(WaterfallTable* other);
    /// Rows that belong together stay so: no sorting, and the table is as tall as its rows.
    void setWhole();
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void rowChosen();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitColumns();
    [[nodiscard]] int headOf(int column) const;
    [[nodiscard]] int wantedBy(int column) const;
    void copyRows() const;
    TechnicalModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QPointer<WaterfallTable> m_beside;
    bool m_whole = false;
};

}  // namespace outbox::ui
