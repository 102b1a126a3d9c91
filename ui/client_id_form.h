// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/secret.h"

class QLineEdit;

namespace outbox::ui {

/// Where a client ID goes that the person has, with its secret where there is one.
class ClientIdForm : public QWidget {
    Q_OBJECT
  public:
    explicit ClientIdForm(QWidget* parent = nullptr);

    [[nodiscard]] QString clientId() const;
    /// It does not stay in its field.
    [[nodiscard]] Secret takeSecret();
    void clear();
    [[nodiscard]] QLineEdit* field() const { return m_client; }

  signals:
    void entered();

  private:
    QLineEdit* m_client;
    QLineEdit* m_secret;
};

}  // namespace outbox::ui
