// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>

#include "core/model/mail_program.h"

namespace outbox {

struct OeAccount {
    std::optional<ProgramAccount> account;  ///< none: news, directories, or not in the form
    QString error;                          ///< technical level, English; empty when it was read
};

/// An account of Windows Mail (Vista) or Windows Live Mail: XML with <MessageAccount> on the outside, and
/// flat elements with a type, as <SMTP_Port type="DWORD">0000024b</SMTP_Port>. Entities other than XML's own
/// are refused.
[[nodiscard]] OeAccount parseOeAccount(const QByteArray& bytes);

}  // namespace outbox
