// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/model/mail_program.h"
#include "core/model/report.h"

namespace outbox::app {

/// `accounts [PROGRAM]`: the mail programs on this computer, or in another home, and their accounts. Asks
/// nothing of any network.
[[nodiscard]] ExitStatus runAccounts(const Arguments& arguments, CommandContext& context);
[[nodiscard]] QList<OptionRow> accountsOptionTable();

/// A program with what the stored settings of each of its accounts show.
struct ListedProgram {
    MailProgram program;
    QList<QList<Finding>> findings;  ///< one list an account
};
/// The document of resources/accounts.schema.json.
[[nodiscard]] QJsonObject accountsDocument(const QList<ListedProgram>& programs);
[[nodiscard]] QString accountsText(const QList<ListedProgram>& programs);

}  // namespace outbox::app
