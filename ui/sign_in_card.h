// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/model/secret.h"
#include "core/oauth/oauth_store.h"
#include "core/providers/discovery.h"
#include "ui/labels.h"

class QRadioButton;
class QVBoxLayout;

namespace outbox::ui {

class BrowserSignIn;
class Notice;
class KeychainTick;
class PasswordField;
class TestMessageChoice;

enum class SignInChoice { Password, AppPassword, Browser, Without };

/// How the person signs in. What the provider wants is chosen beforehand, with a line why; the field for the
/// secret stands under the choice it belongs to.
class SignInCard : public CardFrame {
    Q_OBJECT
  public:
    explicit SignInCard(QWidget* parent = nullptr);

    /// The sign-in services that are known; those of this system unless something else is set.
    void setServices(const OAuthStore& services);
    /// Whose account it is, and how it receives.
    void setAccount(const QString& address, Protocol incoming);
    /// Chooses what these settings ask for, unless the person has chosen already.
    void setProvider(const Discovered& settings);
    void setChoice(SignInChoice choice);
    [[nodiscard]] SignInChoice choice() const { return m_choice; }
    [[nodiscard]] QString reason() const;  ///< the line why, may be empty

    /// Whether the check may start: a secret is there and its blanks were pointed out, or none is wanted.
    /// Otherwise says what is missing and takes the focus there, or begins to sign in with the browser and
    /// emits `submitted` after that.
    bool ready();
    /// Empty when the check goes without signing in.
    [[nodiscard]] std::optional<Secret> secret() const;
    [[nodiscard]] QStringList tokenScopes() const;  ///< of a token, as granted
    void reset();  ///< for another account: no secret, no choice of the person

    /// The tick for a test message; nothing is sent where nobody signs in.
    [[nodiscard]] TestMessageChoice* testMessage() const { return m_test; }
    /// A server took this password: the keychain keeps it where the person ticked that.
    void keep(const Secret& password);

    [[nodiscard]] KeychainTick* keychainTick() const { return m_keep; }
    [[nodiscard]] PasswordField* passwordField() const { return m_password; }
    [[nodiscard]] BrowserSignIn* browser() const { return m_browser; }
    [[nodiscard]] QRadioButton* radio(SignInChoice choice) const;
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    void submitted();
    /// The person wants to see what the provider wants first.
    void stepsRequested();

  private:
    void placeField();
    void showReason();

    SignInChoice m_choice = SignInChoice::Password;
    bool m_chosen = false;  ///< by the person
    SignInChoice m_wanted = SignInChoice::Password;
    QString m_reasonWords;
    QString m_link;
    bool m_hasSteps = false;
    QVBoxLayout* m_column;
    QList<QRadioButton*> m_radios;
    QWidget* m_under;  ///< what stands beneath the choice that is on
    TextLabel* m_reason;
    LinkButton* m_createOne;
    LinkButton* m_showSteps;
    PasswordField* m_password;
    KeychainTick* m_keep;
    TestMessageChoice* m_test;
    QWidget* m_testRule;
    BrowserSignIn* m_browser;
    Notice* m_safety;
    OAuthStore m_services;
    QString m_address;
    Protocol m_incoming = Protocol::Imap;
};

}  // namespace outbox::ui
