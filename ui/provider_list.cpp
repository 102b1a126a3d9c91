// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/provider_list.h"

#include <QPainter>
#include <QWidget>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal PresetPadUnits = 1.75;
constexpr qreal PresetSideUnits = 3;

QFont nameFont(const QFont& base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

ProviderModel::ProviderModel(QList<Provider> providers, QObject* parent)
    : QAbstractListModel(parent), m_providers(std::move(providers)) {}

int ProviderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_providers.size()) + 1;
}

QVariant ProviderModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool other = index.row() == m_providers.size();
    if (role == IdRole) return other ? QString() : m_providers.at(index.row()).id;
    if (role == DomainsRole) {
        return other ? tr("You type the settings yourself")
                     : m_providers.at(index.row()).domains.join(QStringLiteral(", "));
    }
    if (role == Qt::DisplayRole) return other ? tr("Another provider") : m_providers.at(index.row()).name;
    if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole) return data(index, DomainsRole);
    return {};
}

void ProviderFilter::setSearch(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

bool ProviderFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ProviderModel::IdRole).toString().isEmpty()) return true;
    return index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive) ||
           index.data(ProviderModel::DomainsRole).toString().contains(m_text, Qt::CaseInsensitive);
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = QFontMetrics(nameFont(option.font)).height() +
                      QFontMetrics(roleFont(option.font, TextRole::Small)).height();
    return {units(option.widget, 40), lines + 2 * units(option.widget, PresetPadUnits)};
}

void ProviderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& set = tokens(option.palette);
    const int side = units(option.widget, PresetSideUnits);
    const int pad = units(option.widget, PresetPadUnits);
    const QRect room = option.rect.adjusted(side, pad, -side, -pad);
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, set.accenttint);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, set.border);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QFont bold = nameFont(option.font);
    const QFont small = roleFont(option.font, TextRole::Small);
    painter->setFont(bold);
    painter->setPen(set.text);
    painter->drawText(room, int(leading | Qt::AlignTop),
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setFont(small);
    painter->setPen(set.text2);
    const QString domains = index.data(ProviderModel::DomainsRole).toString();
    painter->drawText(room, int(leading | Qt::AlignBottom),
                      QFontMetrics(small).elidedText(domains, Qt::ElideRight, room.width()));
    painter->restore();
}

}  // namespace outbox::ui
