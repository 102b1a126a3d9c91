// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace outbox {

/// A message that Outlook saved as ".msg" (MS-OXMSG), written as a mail: its header, its words, and what its
/// report says about each recipient. Empty where the octets are no such file.
[[nodiscard]] QByteArray asMail(const QByteArray& outlookFile);

}  // namespace outbox
