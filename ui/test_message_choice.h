// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "core/model/account.h"
#include "core/model/test_message.h"

class QCheckBox;

namespace outbox::ui {

class TestMessageView;

/// "Also send a test message to myself", off until it is ticked; ticked, it shows the message.
class TestMessageChoice : public QWidget {
    Q_OBJECT
  public:
    explicit TestMessageChoice(QWidget* parent = nullptr);

    /// Whose message it would be; takes the tick away.
    void setAccount(const Account& account);
    /// The message that is shown, where it is ticked and can be sent.
    [[nodiscard]] std::optional<TestMessage> message() const;
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }

  private:
    void ticked(bool on);
    Account m_account;
    TestMessage m_message;
    QCheckBox* m_tick;
    TestMessageView* m_view;
};

}  // namespace outbox::ui
