// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/model/test_message.h"

class QVBoxLayout;

namespace outbox::ui {

/// A test message as it will go out, on a sunken ground: who, to whom, its subject and its text.
class TestMessageView : public QWidget {
    Q_OBJECT
  public:
    explicit TestMessageView(QWidget* parent = nullptr);
    void setMessage(const TestMessage& message);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addLine(const QString& name, const QString& value);
    QVBoxLayout* m_column;
};

}  // namespace outbox::ui
