// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace outbox::ui {

class LinkButton;
class TextLabel;

/// A field for an e-mail address. Continue wakes when it has the form of one; a likely slip in the domain is
/// offered as a link, and what is missing is said once the person pressed Enter or left the field.
class AddressForm : public QWidget {
    Q_OBJECT
  public:
    /// `Large`: the one thing to do on the page. `Plain`: beside the cards of accounts found.
    enum class Size { Plain, Large };
    explicit AddressForm(Size size, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QPushButton* continueButton() const { return m_continue; }
    [[nodiscard]] LinkButton* suggestion() const { return m_suggestion; }
    /// What is missing; empty while nothing is said.
    [[nodiscard]] QString explanation() const { return m_explanation; }
    /// The address in canonical form, empty until it has one.
    [[nodiscard]] QString address() const;

  signals:
    void addressGiven(const QString& address);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void textEdited();
    void finish();
    void takeSuggestion();
    void explain();
    void tell(const QString& explanation);

    QLineEdit* m_field;
    QPushButton* m_continue;
    TextLabel* m_hint;
    LinkButton* m_suggestion;
    QString m_suggestedDomain;
    QString m_explanation;
};

}  // namespace outbox::ui
