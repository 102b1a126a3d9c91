// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace outbox::app {

/// Ctrl+C (and the request to end) as a signal of Qt. While one lives, the first Ctrl+C is asked for, a
/// second one ends the process at once.
class Interrupt : public QObject {
    Q_OBJECT
  public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

    /// Whether Ctrl+C was pressed since the first of them came to life.
    [[nodiscard]] static bool requested();

  signals:
    void stopRequested();
};

}  // namespace outbox::app
