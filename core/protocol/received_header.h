// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/arrival.h"
#include "core/protocol/message_header.h"

namespace outbox {

inline constexpr qsizetype maxHops = 30;

/// The servers that a message went through, in the order of its way, with what each took (RFC 5321 section
/// 4.4). `written` is when the message was written. Dates are the servers' own: what they give less than a
/// minute back counts as none passed, anything further back or over a week tells nothing.
[[nodiscard]] QList<DeliveryHop> deliveryHops(const QList<HeaderField>& header, const QDateTime& written);

}  // namespace outbox
