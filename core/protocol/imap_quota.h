// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "core/model/observation.h"
#include "core/protocol/imap_response.h"

namespace outbox {

/// The storage quota that the answer to GETQUOTAROOT tells (RFC 9208 section 4.2), of several the fullest
/// one. Nothing where no limit is set, and for numbers that are none or beyond 63 bits.
[[nodiscard]] std::optional<QuotaFacts> imapStorageQuota(const QList<ImapData>& answer);

}  // namespace outbox
