// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "core/model/account.h"
#include "core/model/imported_account.h"
#include "core/model/report.h"

namespace outbox {

/// An account of a mail program as a run takes it: settings, source and the program around it.
struct Import {
    Account account;
    ImportedAccount imported;
};
/// Nothing where the program has no such account, or the account no address to examine.
[[nodiscard]] std::optional<Import> importAccount(const MailProgram& program, const QString& accountId);

/// What the stored settings of an account show by themselves, in words: the rule table over the import and
/// the shipped presets, without any network. Root causes first, as in a report.
[[nodiscard]] QList<Finding> storedFindings(const MailProgram& program, const ProgramAccount& account);

}  // namespace outbox
