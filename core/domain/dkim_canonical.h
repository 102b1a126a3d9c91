// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/protocol/message_header.h"

namespace outbox {

/// The two forms into which a message is brought before it is signed (RFC 6376 section 3.4).
enum class DkimForm { Simple, Relaxed };

/// One header field with its CRLF.
[[nodiscard]] QByteArray canonicalField(const HeaderField& field, DkimForm form);
/// The body; lines of the message are apart by CRLF.
[[nodiscard]] QByteArray canonicalBody(const QByteArray& body, DkimForm form);

}  // namespace outbox
