// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include "core/providers/discovery.h"

namespace outbox {

/// Looks the settings for an address up in the background, for the page that shows them before a run. The
/// newest question counts; deleting it ends the look-up.
class SettingsLookup : public QObject {
    Q_OBJECT
  public:
    explicit SettingsLookup(QObject* parent = nullptr);
    ~SettingsLookup() override;

    /// Asks all sources (providers/discovery). An address that is none finds nothing.
    void start(const QString& address);

  signals:
    void found(const outbox::Discovered& settings);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr;  // lives in m_thread, which deletes it
};

}  // namespace outbox
