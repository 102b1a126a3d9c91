// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/provider_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/providers/provider_store.h"
#include "ui/fields.h"
#include "ui/labels.h"
#include "ui/provider_list.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal ListLeastUnits = 60;

ProviderFilter* makeFilter(QObject* owner) {
    auto* filter = new ProviderFilter(owner);
    filter->setSourceModel(new ProviderModel(ProviderStore::instance().all(), owner));
    return filter;
}

}  // namespace

ProviderPicker::ProviderPicker(QWidget* parent)
    : QWidget(parent),
      m_search(makeField()),
      m_list(new QListView),
      m_use(new QPushButton(tr("Use this provider"))),
      m_found(makeFilter(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 5), 0, units(this, 5), units(this, 2));
    column->setSpacing(units(this, 2.5));
    column->addWidget(cardHeading(tr("Who runs your mailbox?")));
    column->addWidget(m_search);
    auto* frame = new CardFrame;
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, units(this, 1), 1, units(this, 1));
    inside->addWidget(m_list);
    column->addWidget(frame, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* row = new QHBoxLayout;
    row->setSpacing(units(this, 2));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_use);
    column->addLayout(row);

    m_search->setPlaceholderText(tr("Name or domain"));
    m_search->setAccessibleName(tr("Search for a provider by name or domain"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ProviderDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(units(this, ListLeastUnits));
    m_list->setAccessibleName(tr("Providers"));
    connect(m_search, &QLineEdit::textChanged, this, &ProviderPicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ProviderPicker::use);
    connect(m_list, &QListView::doubleClicked, this, &ProviderPicker::use);
    connect(m_list, &QListView::activated, this, &ProviderPicker::use);
    connect(m_use, &QPushButton::clicked, this, &ProviderPicker::use);
    connect(cancel, &QPushButton::clicked, this, &ProviderPicker::cancelled);
}

void ProviderPicker::begin(const QString& presetId) {
    m_search->clear();
    const QModelIndex first = m_found->index(0, 0);
    const QModelIndexList hits = m_found->match(first, ProviderModel::IdRole, presetId, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(presetId.isEmpty() || hits.isEmpty() ? first : hits.first());
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::OtherFocusReason);
}

void ProviderPicker::search(const QString& text) {
    m_found->setSearch(text);
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void ProviderPicker::use() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    const QString id = current.data(ProviderModel::IdRole).toString();
    if (id.isEmpty()) {
        emit anotherPicked();
    } else {
        emit picked(id);
    }
}

bool ProviderPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    // From the search the arrows move in the list, so that a hit is chosen without leaving the field.
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up) return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_found->rowCount()) m_list->setCurrentIndex(m_found->index(row, 0));
    return true;
}

void ProviderPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace outbox::ui
