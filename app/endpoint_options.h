// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/arguments.h"
#include "core/model/account.h"

namespace outbox::app {

/// --preset, --smtp, --imap, --pop3, --user, --auth and --from: how the mail program is set. `check` and
/// `export` have them alike.
[[nodiscard]] const QList<OptionRow>& endpointOptions();

/// An address that was typed in full, or why it is none.
[[nodiscard]] Outcome<QString> readAddress(const QString& text);

/// --from: the first is the account's sender, the others are tried beside it.
[[nodiscard]] std::optional<Problem> readSenders(const Arguments& arguments, Account& account);

/// The account as these options say it; what they leave open stays unset.
[[nodiscard]] Outcome<Account> readAccount(const QString& address, const Arguments& arguments);

}  // namespace outbox::app
