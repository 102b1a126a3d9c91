// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// What is examined: the address and how a mail program is set, or would be set by discovery.
struct Account {
    QString address;
    QString from;           ///< sender address where it differs, else empty
    QStringList otherSenders;  ///< further addresses to send as, tried beside the sender
    QString provider;       ///< preset id or empty
    QString source;         ///< "typed", "discovered", "preset", "practice", "thunderbird:…" …
    QString program;        ///< the mail program's display name where one was imported, else empty
    Endpoint outgoing;
    std::optional<Endpoint> incoming;

    [[nodiscard]] QString sender() const { return from.isEmpty() ? address : from; }
};

}  // namespace outbox
