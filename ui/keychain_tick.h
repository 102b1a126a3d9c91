// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/secret.h"

class QCheckBox;

namespace outbox {
class Keychain;
}

namespace outbox::ui {

class LinkButton;
class TextLabel;

/// "Remember in the keychain": off until the person ticks it, and for an account where it was ticked before
/// it stays on until it is taken away, which removes the entry. What is known of an account beside the
/// keychain is a mark in the program's own settings that there is an entry, under a digest of the address.
class KeychainTick : public QWidget {
    Q_OBJECT
  public:
    explicit KeychainTick(QWidget* parent = nullptr);

    void setAddress(const QString& address);
    [[nodiscard]] bool isOn() const;
    /// Puts a password that a server has just taken into the keychain, where the tick is on.
    void keep(const Secret& password);

    [[nodiscard]] QCheckBox* box() const { return m_box; }
    [[nodiscard]] LinkButton* useKept() const { return m_useKept; }
    [[nodiscard]] QString note() const;

  signals:
    /// The person took the password that the keychain holds.
    void taken(const outbox::Secret& password);
    void said(const QString& note);

  private:
    void ticked(bool on);
    void takeKept();
    void say(const QString& sentence);
    void sayUnavailable();
    void show(bool on, bool kept);

    Keychain* m_keychain;
    QString m_address;
    QCheckBox* m_box;
    LinkButton* m_useKept;
    TextLabel* m_note;
};

}  // namespace outbox::ui
