// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox::words {

/// What a test message says: its subject without the token, and its text, lines apart by LF.
[[nodiscard]] QString testSubject();
[[nodiscard]] QString testText();

}  // namespace outbox::words
