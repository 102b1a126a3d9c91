// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "core/model/secret.h"

namespace outbox {

/// Throws std::logic_error when `line` holds a CR, LF or NUL: composing such a line is our own bug, and
/// sending it would let a text become a second command.
void requireOneLine(const QByteArray& line);

/// A line from a server with every form of a secret removed. The reply code of SMTP ("250-") stays even where
/// a secret looks like it, so that no choice of password makes a reply unreadable.
[[nodiscard]] QByteArray withoutSecrets(const Scrubber& scrubber, const QByteArray& line);

}  // namespace outbox
