// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/model/account.h"
#include "core/model/imported_account.h"

namespace outbox::ui {

/// An account that a mail program on this computer has, or such a program where no account could be read.
struct FoundAccount {
    Account account;  ///< without address where none is known: it is asked for then
    QString name;     ///< the program's own name of it, "Private"; may be empty
    QString place;    ///< the folder or file that it was read from
    int waiting = 0;  ///< messages in the outbox
    QString problem;  ///< one line why it cannot be taken as it is, else empty
    QString note;     ///< a line to know beforehand, nothing is wrong with it; may be empty
    std::optional<MailProgram> program;  ///< as it was read, for the examination and for the cure
    QString accountId;                   ///< of the account in `program`; empty where there is none
};

/// A card for each account of each program, in their order, and one for a program whose accounts are not
/// known. What waits in an outbox stands at the account that the program sends with by default.
[[nodiscard]] QList<FoundAccount> foundAccounts(const QList<MailProgram>& programs);

/// The program around an account as a run takes it; nothing where no program has it.
[[nodiscard]] std::optional<ImportedAccount> importedFrom(const FoundAccount& found);

/// "Looked in Thunderbird and Evolution. Nothing there was changed."; empty where no program was found.
[[nodiscard]] QString whereWasLooked(const QList<MailProgram>& programs);

}  // namespace outbox::ui
