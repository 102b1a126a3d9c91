// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "ui/account_card.h"
#include "ui/page.h"
#include "ui/practice_card.h"

namespace outbox::ui {

class AddressForm;
class ErrorCard;
class Notice;
class TextLabel;

/// Page 1: whose mail does not leave. Cards of the accounts found on this computer, or, where none was found,
/// the address field with what happens next.
class StartPage : public Page {
    Q_OBJECT
  public:
    explicit StartPage(QWidget* parent = nullptr);

    /// `looked` says where was looked, in one line. They may come while an address is typed already: that
    /// stays.
    void setAccounts(const QList<FoundAccount>& accounts, const QString& looked);
    void setPracticeChoices(const QList<PracticeChoice>& choices);
    /// Something that went wrong here, such as a file that is no report; empty takes it away.
    void showProblem(const QString& sentence);
    /// What was read from an error message goes along with the next check: said above the address.
    void setTakesExplanation(bool takes);
    [[nodiscard]] bool takesExplanation() const;

    [[nodiscard]] AddressForm* addressForm() const;  ///< the one that is shown
    [[nodiscard]] AccountList* accountList() const { return m_list; }
    [[nodiscard]] ErrorCard* errorCard() const { return m_error; }
    [[nodiscard]] PracticeCard* practiceCard() const { return m_practice; }

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString footerNote() const override;
    [[nodiscard]] QString footerIcon() const override { return QStringLiteral("shield"); }
    [[nodiscard]] QList<QAbstractButton*> trailingButtons() const override { return {m_open, m_quit}; }
    [[nodiscard]] bool hasBack() const override { return false; }

  signals:
    void addressChosen(const QString& address);
    void accountChosen(const outbox::ui::FoundAccount& account);
    void practiceChosen(const QString& faultId);
    void openReportRequested();
    void quitRequested();

  private:
    QWidget* makeFound();
    QWidget* makeEmpty();
    QWidget* makeAside();
    void showFound(bool found);
    void choose(const FoundAccount& found);
    void give(const QString& address);
    void askAddressFor(const std::optional<FoundAccount>& found);

    TextLabel* m_lead;
    Notice* m_problem;
    Notice* m_along;
    QWidget* m_found;
    AccountList* m_list;
    TextLabel* m_looked;
    TextLabel* m_other;
    AddressForm* m_otherForm;
    std::optional<FoundAccount> m_asked;  ///< the program whose account's address is being typed
    QWidget* m_empty;
    AddressForm* m_form;
    ErrorCard* m_error;
    PracticeCard* m_practice;
    QAbstractButton* m_open;
    QAbstractButton* m_quit;
};

}  // namespace outbox::ui
