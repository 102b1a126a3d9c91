// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>

#include "core/model/evidence.h"

namespace outbox {

/// How evenly one host was connected to in a run.
struct ConnectTimes {
    QList<qint64> ms;  ///< of the connections that came about
    int lost = 0;      ///< attempts at ports that answered at another time

    [[nodiscard]] int tried() const { return static_cast<int>(ms.size()) + lost; }
    /// Attempts that were lost, and those that took much longer than the quickest. A lost first packet is
    /// sent again after a second (RFC 6298 section 2), which stands out on any line.
    [[nodiscard]] int uneven() const;
};

/// A wait that the length of the way does not account for.
[[nodiscard]] bool isUneven(qint64 ms, qint64 quickestMs);

[[nodiscard]] ConnectTimes connectTimes(const Evidence& evidence, const QHostAddress& address);
/// Every address that was connected to or tried, each once, in the order of the attempts.
[[nodiscard]] QList<QHostAddress> addressesTried(const Evidence& evidence);
/// The address of the set server that was talked to, or the first that connected; null where none did.
[[nodiscard]] QHostAddress setAddress(const Evidence& evidence);

}  // namespace outbox
