// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/test_message.h"
#include "ui/labels.h"

class QPushButton;

namespace outbox::ui {

class TestMessageView;

/// Shows a test message and asks: it is sent as it stands there, or not at all.
class TestMessageCard : public CardFrame {
    Q_OBJECT
  public:
    explicit TestMessageCard(QWidget* parent = nullptr);

    void ask(const TestMessage& message);
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

  signals:
    /// The person agreed to exactly this message.
    void agreed(const outbox::TestMessage& message);
    void declined();

  private:
    TestMessage m_message;
    TextLabel* m_lead;
    TestMessageView* m_view;
    PrimaryButton* m_send;
    QPushButton* m_close;
};

}  // namespace outbox::ui
