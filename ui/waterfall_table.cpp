// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/waterfall_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>

#include "ui/technical_model.h"
#include "ui/waterfall.h"

namespace outbox::ui {
namespace {

constexpr qreal leastBars = 72;
constexpr qreal headEdges = 4;  // that the delegate keeps free beside a word
constexpr qreal tableRowTall = 7;

}  // namespace

WaterfallTable::WaterfallTable(QWidget* parent)
    : QTableView(parent), m_model(new TechnicalModel(this)), m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TechnicalModel::SortRole);
    setModel(m_sorted);
    setItemDelegate(new WaterfallDelegate(m_model, this));
    auto* header = new WaterfallHeader(m_model, this);
    setHorizontalHeader(header);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(TechnicalModel::Waterfall, QHeaderView::Stretch);
    header->setMinimumSectionSize(units(this, 12));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(units(this, tableRowTall));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WaterfallTable::rowChosen);
    auto* copyKey = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &WaterfallTable::copyRows);
}

void WaterfallTable::setRows(const QList<TechnicalRow>& rows) {
    m_model->setRows(rows);
    fitColumns();
    if (m_beside) m_beside->fitColumns();
    if (m_whole) updateGeometry();
}

const QList<TechnicalRow>& WaterfallTable::rows() const {
    return m_model->rows();
}

void WaterfallTable::chooseRow(int row) {
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
}

TechnicalRow WaterfallTable::chosenRow() const {
    return m_model->rows().value(m_sorted->mapToSource(currentIndex()).row());
}

void WaterfallTable::setLeastMs(qint64 least) {
    m_model->setLeastMs(least);
}

qint64 WaterfallTable::lastMs() const {
    return m_model->lastMs();
}

void WaterfallTable::setWhole() {
    m_whole = true;
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WaterfallTable::sizeHint() const {
    if (!m_whole) return QTableView::sizeHint();
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : units(this, 1);
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar};
}

int WaterfallTable::headOf(int column) const {
    return horizontalHeader()->sectionSizeHint(column) + units(this, headEdges);
}

int WaterfallTable::wantedBy(int column) const {
    return qMax(sizeHintForColumn(column), headOf(column));
}

void WaterfallTable::alignWith(WaterfallTable* other) {
    m_beside = other;
    other->m_beside = this;
}

void WaterfallTable::fitColumns() {
    constexpr int texts[] = {TechnicalModel::Probe, TechnicalModel::Target, TechnicalModel::Observed};
    const auto wanted = [this](int column) {
        return qMax(wantedBy(column), m_beside ? m_beside->wantedBy(column) : 0);
    };
    int all = 0;
    for (const int column : texts) all += wanted(column);
    const int numbers = wanted(TechnicalModel::Milliseconds);
    setColumnWidth(TechnicalModel::Milliseconds, numbers);
    // Where not everything fits, the texts give way alike; their tips have the whole.
    const int room = viewport()->width() - numbers - units(this, leastBars);
    const double share = qBound(0.5, double(room) / qMax(1, all), 1.0);
    for (const int column : texts)
        setColumnWidth(column, qMax(headOf(column), static_cast<int>(wanted(column) * share)));
}

void WaterfallTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    QMetaObject::invokeMethod(this, &WaterfallTable::fitColumns, Qt::QueuedConnection);
}

void WaterfallTable::copyRows() const {
    QList<TechnicalRow> chosen;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        chosen.append(rows().value(m_sorted->mapToSource(index).row()));
    }
    QApplication::clipboard()->setText(rowsAsText(chosen.isEmpty() ? rows() : chosen));
}

}  // namespace outbox::ui
