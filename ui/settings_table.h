// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "core/model/account.h"
#include "core/providers/discovery.h"
#include "ui/settings_comparison.h"

class QComboBox;

namespace outbox::ui {

class SettingsRow;
class TextLabel;

/// The settings that will be checked beside those that the provider says, side by side, to read or to edit in
/// place.
class SettingsTable : public QWidget {
    Q_OBJECT
  public:
    explicit SettingsTable(QWidget* parent = nullptr);

    /// `mineTitle` heads the first column: "In Thunderbird", or "To be checked".
    void setAccount(const Account& account, const QString& mineTitle);
    void setPublished(const QList<Endpoint>& outgoing, const QList<Endpoint>& incoming);
    /// Marks what is set as guessed; the mark goes from a row when it is edited.
    void setGuessed(bool guessed);
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] bool wasEdited() const { return m_edited; }

    /// The account as it stands in the table now.
    [[nodiscard]] Account account() const;
    /// Explains each invalid value in its place; the field of the first has the focus then. True when all are
    /// right.
    bool validate();
    [[nodiscard]] SettingsRow* row(Side side, SettingField field) const;

  signals:
    void edited();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Group {
        Side side;
        QList<SettingsRow*> rows;
        QComboBox* protocol = nullptr;
    };
    Group makeGroup(Side side);
    void findForm();
    void readBack(SettingsRow* changed);
    enum class Shown { Account, Typed };
    void compare(Shown shown);
    [[nodiscard]] Endpoint& endpoint(Side side);
    /// The incoming side may be left out: no server, no rows to fill in.
    [[nodiscard]] bool isWanted(Side side) const;
    [[nodiscard]] static QString problemOf(SettingField field, const QString& value);

    Account m_account;
    QList<Endpoint> m_outgoing, m_incoming;
    bool m_editing = false;
    bool m_edited = false;
    QWidget* m_head;
    TextLabel* m_mineTitle;
    QList<Group> m_groups;
};

}  // namespace outbox::ui
