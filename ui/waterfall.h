// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/technical_rows.h"
#include "ui/theme.h"

namespace outbox::ui {

class TechnicalModel;

/// One bar of a phase, the same in the table and in the legend: shape and hatching tell them apart without
/// colour.
void paintPhase(QPainter& painter, const QRectF& bar, Phase phase, const Tokens& tokens, qreal unit);

/// Draws rows with air between them, the chosen one on its tint, and the bars in the last column.
class WaterfallDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    WaterfallDelegate(const TechnicalModel* model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintBars(QPainter* painter, const QRect& cell, const TechnicalRow& row,
                   const QWidget* widget) const;
    const TechnicalModel* m_model;
};

/// Heads of the columns; over the bars stand the seconds.
class WaterfallHeader : public QHeaderView {
    Q_OBJECT
  public:
    WaterfallHeader(const TechnicalModel* model, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    const TechnicalModel* m_model;
};

/// What the bars mean.
class WaterfallLegend : public QWidget {
    Q_OBJECT
  public:
    explicit WaterfallLegend(QWidget* parent = nullptr);
};

}  // namespace outbox::ui
