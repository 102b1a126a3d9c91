// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/group_bar.h"
#include "ui/labels.h"
#include "ui/settings_columns.h"
#include "ui/settings_row.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal LeastFieldsUnits = 82;  // for both columns of values, the first with fields
constexpr qreal LeastValuesUnits = 66;  // for both, to read
constexpr qreal LeastValueUnits = 32;   // for one of them
constexpr qreal HeadHeightUnits = 8;
constexpr int LongestUser = 320;
constexpr int HighestPort = 65535;

TextLabel* columnTitle(const QString& text) {
    auto* label = new TextLabel(text, TextRole::Small, Tone::Secondary);
    label->setSemibold(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

int typedPort(const QString& text) {
    bool number = false;
    const int port = text.toInt(&number);
    return number && port > 0 && port <= HighestPort ? port : 0;
}

}  // namespace

SettingsTable::SettingsTable(QWidget* parent)
    : QWidget(parent), m_head(new QWidget), m_mineTitle(columnTitle(QString())) {
    const SettingsColumns columns = settingsColumns(this);
    auto* titles = new QHBoxLayout(m_head);
    titles->setContentsMargins(columns.edge, 0, columns.edge, 0);
    titles->setSpacing(columns.gap);
    // Room, not a margin: margins stay where they are from right to left.
    titles->addSpacing(columns.label + columns.gap);
    titles->addWidget(m_mineTitle, columns.mineShare, Qt::AlignVCenter);
    titles->addWidget(columnTitle(tr("Provider says")), columns.theirShare, Qt::AlignVCenter);
    titles->addSpacing(columns.verdict + columns.gap);
    m_head->setMinimumHeight(units(this, HeadHeightUnits));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    for (const Side side : {Side::Outgoing, Side::Incoming}) {
        m_groups.append(makeGroup(side));
    }
}

SettingsTable::Group SettingsTable::makeGroup(Side side) {
    const bool outgoing = side == Side::Outgoing;
    Group group{side, {}, nullptr};
    auto* bar = new GroupBar(outgoing ? QStringLiteral("paper-plane") : QStringLiteral("inbox"),
                             outgoing ? tr("Outgoing mail") : tr("Incoming mail"));
    layout()->addWidget(bar);
    if (!outgoing) {
        group.protocol = new QComboBox;
        group.protocol->addItem(QStringLiteral("IMAP"), static_cast<int>(Protocol::Imap));
        group.protocol->addItem(QStringLiteral("POP3"), static_cast<int>(Protocol::Pop3));
        group.protocol->setAccessibleName(tr("How mail is received"));
        group.protocol->hide();
        bar->addControl(group.protocol);
        connect(group.protocol, &QComboBox::currentIndexChanged, this, [this] { readBack(nullptr); });
    }
    for (const SettingField field :
         {SettingField::Server, SettingField::Port, SettingField::Encryption, SettingField::User}) {
        auto* row = new SettingsRow(field);
        row->setRuled(field != SettingField::Server);
        layout()->addWidget(row);
        group.rows.append(row);
        connect(row, &SettingsRow::edited, this, [this, row] { readBack(row); });
    }
    return group;
}

Endpoint& SettingsTable::endpoint(Side side) {
    if (side == Side::Outgoing) return m_account.outgoing;
    if (!m_account.incoming) {
        m_account.incoming.emplace();
        m_account.incoming->protocol = Protocol::Imap;
    }
    return *m_account.incoming;
}

void SettingsTable::setAccount(const Account& account, const QString& mineTitle) {
    m_account = account;
    m_edited = false;
    m_mineTitle->setWords(mineTitle);
    const Protocol incoming = endpoint(Side::Incoming).protocol;
    for (const Group& group : m_groups) {
        if (!group.protocol) continue;
        const QSignalBlocker quiet(group.protocol);
        group.protocol->setCurrentIndex(group.protocol->findData(static_cast<int>(incoming)));
    }
    for (const Group& group : m_groups) {
        for (SettingsRow* row : group.rows) row->explain(QString());
    }
    compare(Shown::Account);
}

void SettingsTable::setPublished(const QList<Endpoint>& outgoing, const QList<Endpoint>& incoming) {
    m_outgoing = outgoing;
    m_incoming = incoming;
    compare(m_editing ? Shown::Typed : Shown::Account);
}

void SettingsTable::compare(Shown shown) {
    for (const Group& group : m_groups) {
        const QList<Endpoint>& published = group.side == Side::Outgoing ? m_outgoing : m_incoming;
        const QList<SettingRow> rows =
            compareSide(group.side, endpoint(group.side), published, m_account.address);
        for (int index = 0; index < group.rows.size(); ++index) {
            SettingRow row = rows.at(index);
            // What is typed stays as it is typed, also while it is no value yet.
            if (shown == Shown::Typed) row.mine = group.rows.at(index)->value();
            group.rows.at(index)->setRow(row);
        }
    }
}

void SettingsTable::setGuessed(bool guessed) {
    for (const Group& group : m_groups) {
        for (SettingsRow* row : group.rows) row->setGuessed(guessed);
    }
}

void SettingsTable::setEditing(bool editing) {
    m_editing = editing;
    for (const Group& group : m_groups) {
        if (group.protocol) group.protocol->setVisible(editing);
        for (SettingsRow* row : group.rows) row->setEditing(editing);
    }
    findForm();
}

QString SettingsTable::problemOf(SettingField field, const QString& value) {
    switch (field) {
        case SettingField::Server:
            if (value.isEmpty()) return tr("Type the name of the server, as in mail.example.org.");
            if (!canonicalHost(value).isEmpty()) return {};
            return tr("This cannot be the name of a server. It has letters, digits, dots and hyphens only.");
        case SettingField::Port:
            return typedPort(value) > 0 ? QString() : tr("A port is a number from 1 to %1.").arg(HighestPort);
        case SettingField::User:
            if (value.isEmpty()) return tr("Type the user name. Often it is the whole address.");
            return value.size() > LongestUser ? tr("This is too long for a user name.") : QString();
        case SettingField::Encryption:
            break;
    }
    return {};
}

void SettingsTable::readBack(SettingsRow* changed) {
    m_edited = true;
    for (const Group& group : m_groups) {
        Endpoint& into = endpoint(group.side);
        if (group.protocol) into.protocol = static_cast<Protocol>(group.protocol->currentData().toInt());
        for (SettingsRow* row : group.rows) {
            if (row != changed) continue;
            const SettingField field = row->row().field;
            row->setGuessed(false);
            // A word of warning goes as soon as it is no longer true; a new one waits for the start.
            if (!row->explanation().isEmpty()) row->explain(problemOf(field, row->value()));
            if (field == SettingField::Server) into.host = canonicalHost(row->value());
            if (field == SettingField::Port) into.port = static_cast<quint16>(typedPort(row->value()));
            if (field == SettingField::Encryption) into.security = row->security();
            if (field == SettingField::User) into.user = row->value();
        }
    }
    compare(Shown::Typed);
    emit edited();
}

Account SettingsTable::account() const {
    Account account = m_account;
    if (account.incoming && account.incoming->host.isEmpty()) account.incoming.reset();
    return account;
}

bool SettingsTable::isWanted(Side side) const {
    return side == Side::Outgoing || !row(side, SettingField::Server)->value().isEmpty();
}

bool SettingsTable::validate() {
    SettingsRow* first = nullptr;
    for (const Group& group : m_groups) {
        const bool wanted = isWanted(group.side);
        for (SettingsRow* row : group.rows) {
            const QString problem = wanted ? problemOf(row->row().field, row->value()) : QString();
            row->explain(problem);
            if (!problem.isEmpty() && !first) first = row;
        }
    }
    if (!first) return true;
    setEditing(true);
    first->editor()->setFocus(Qt::OtherFocusReason);
    return false;
}

SettingsRow* SettingsTable::row(Side side, SettingField field) const {
    for (const Group& group : m_groups) {
        if (group.side == side) return group.rows.at(static_cast<int>(field));
    }
    return nullptr;
}

void SettingsTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    findForm();
}

void SettingsTable::findForm() {
    const SettingsColumns columns = settingsColumns(this);
    const int values = width() - 2 * columns.edge - columns.label - columns.verdict - 2 * columns.gap;
    SettingsRow::Form form = SettingsRow::Form::Stacked;
    if (values >= units(this, m_editing ? LeastFieldsUnits : LeastValuesUnits)) {
        form = SettingsRow::Form::Wide;
    } else if (values >= units(this, LeastValueUnits)) {
        form = SettingsRow::Form::Beneath;
    }
    m_head->setVisible(form == SettingsRow::Form::Wide);
    for (const Group& group : m_groups) {
        for (SettingsRow* row : group.rows) row->setForm(form);
    }
}

}  // namespace outbox::ui
