// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <functional>

#include "core/model/secret.h"

namespace outbox {

/// The system's keychain: one entry an e-mail address, under the service "outbox-doctor". Nothing is kept
/// anywhere else: where there is no keychain, or it stays locked, the answer is Unavailable and the secret
/// lives in memory only. Lives in the thread of its event loop; deleting it drops the answers that are still
/// due.
class Keychain : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    enum class Outcome { Done, NotFound, Unavailable };
    struct Answer {
        Outcome outcome = Outcome::Unavailable;
        Secret secret;  ///< of read() only
    };

    void read(const QString& address, std::function<void(const Answer&)> done);
    void write(const QString& address, const Secret& secret, std::function<void(Outcome)> done);
    /// An entry that is not there is removed already.
    void remove(const QString& address, std::function<void(Outcome)> done);
};

}  // namespace outbox
