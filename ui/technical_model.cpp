// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_model.h"

#include <QApplication>

#include "ui/theme.h"

namespace outbox::ui {

void TechnicalModel::setRows(const QList<TechnicalRow>& rows) {
    // A live run changes cells far more often than rows: then the chosen row stays chosen.
    const bool sameCount = rows.size() == m_rows.size();
    if (!sameCount) beginResetModel();
    m_rows = rows;
    m_lastMs = qMax(m_leastMs, ui::lastMs(rows));
    if (!sameCount) {
        endResetModel();
    } else if (!rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, Waterfall, Waterfall);
}

int TechnicalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TechnicalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TechnicalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const TechnicalRow& row = m_rows.at(index.row());
    const int column = index.column();
    if (role == SortRole) {
        if (column == Milliseconds) return row.durationMs;
        if (column == Waterfall) return row.startedMs;
        return data(index, Qt::DisplayRole);
    }
    if (role == Qt::DisplayRole) {
        switch (column) {
            case Probe:
                return row.name();
            case Target:
                return row.target;
            case Observed:
                return row.observed;
            case Milliseconds:
                return QString::number(row.durationMs);
            default:
                return {};
        }
    }
    if (column == Waterfall && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return row.timing();
    if (role == Qt::ToolTipRole) return QString(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
    if (role == Qt::FontRole) {
        if (column == Target) return roleFont(QApplication::font(), TextRole::Protocol);
        QFont font = roleFont(QApplication::font(), TextRole::Small);
        if (column == Observed && row.noAnswer) font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::TextAlignmentRole && column == Milliseconds)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant TechnicalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int((section == Milliseconds ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
        case Probe:
            return tr("Probe");
        case Target:
            return tr("Target");
        case Observed:
            return tr("Observed");
        case Milliseconds:
            //: Head of a column: milliseconds
            return tr("ms");
        default:
            return role == Qt::AccessibleTextRole ? tr("Time") : QString();
    }
}

}  // namespace outbox::ui
