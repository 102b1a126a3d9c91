// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/model/account.h"
#include "core/model/secret.h"
#include "core/model/test_message.h"
#include "core/providers/discovery.h"
#include "ui/page.h"
#include "ui/provider_head.h"

namespace outbox::ui {

class CardFrame;
class LinkButton;
class PrimaryButton;
class ProviderPicker;
class ProviderSteps;
class SettingsTable;
class SignInCard;
class TextLabel;

/// Page 2: how the account is set, what its provider says, and how to sign in.
class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// Another account: one with servers (from a mail program) keeps them, one with an address alone gets
    /// those that its provider says. `known` is what is known without the network.
    void begin(const Account& account, const Discovered& known);
    /// What the look-up found. What the person chose or typed meanwhile stays.
    void setFound(const Discovered& settings);

    /// The mail program is set so now; what was given to sign in stays.
    void takeImported(const Account& account);

    [[nodiscard]] Account account() const;
    [[nodiscard]] QString preset() const;  ///< id, empty when the provider has none
    [[nodiscard]] std::optional<Secret> secret() const;
    /// The message that the person ticked to be sent, and saw; nothing where they did not.
    [[nodiscard]] std::optional<TestMessage> testMessage() const;
    [[nodiscard]] QStringList tokenScopes() const;

    [[nodiscard]] SettingsTable* table() const { return m_table; }
    [[nodiscard]] SignInCard* signIn() const { return m_signIn; }
    [[nodiscard]] ProviderPicker* picker() const { return m_picker; }
    [[nodiscard]] ProviderSteps* steps() const { return m_steps; }
    [[nodiscard]] ProviderHead* head() const { return m_head; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString footerNote() const override;
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override;

  signals:
    void checkRequested();

  private:
    QWidget* makeLeading();
    void connectParts();
    void tryToStart();
    void present(LookUp state);
    void showTable();
    void takePublished();
    void openEditor();
    void openPicker(bool open);
    void pick(const QString& presetId);

    Account m_account;
    Discovered m_found;
    LookUp m_lookUp = LookUp::Running;
    bool m_imported = false;  ///< a mail program said what is set
    TextLabel* m_lead;
    CardFrame* m_card;
    ProviderHead* m_head;
    SettingsTable* m_table;
    LinkButton* m_edit;
    QWidget* m_overview;
    ProviderPicker* m_picker;
    ProviderSteps* m_steps;
    SignInCard* m_signIn;
    PrimaryButton* m_start;
};

}  // namespace outbox::ui
