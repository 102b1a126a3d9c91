// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/arguments.h"
#include "core/model/account.h"
#include "core/model/imported_account.h"

namespace outbox::app {

/// Where the secret comes from.
enum class SecretSource { AskIfPossible, StandardInput, TokenInput, Browser, Device, Keychain, Nowhere };

/// The options of `check`, understood.
struct CheckOptions {
    Account account;
    std::optional<ImportedAccount> imported;  ///< the mail program that the account was read from
    QString preset;
    std::optional<QString>
        practice;  ///< fault, empty for the healthy server; nothing when this is no practice
    SecretSource secret = SecretSource::AskIfPossible;
    QString oauthClient;  ///< client id for the modern sign-in; empty: as configured
    QString oauthFile;    ///< in the place of the administrator's; empty: that one
    bool insist = false;  ///< also with a secret that was refused before
    int timeoutMs = 8000;
    bool sendTest = false;  ///< the option is the agreement
    QString testRecipient;  ///< empty: oneself
    QString explain;        ///< file of an error message or a returned message; empty where there is none
    QStringList saveAs;
    bool fullAddresses = false;
};

/// What every command that examines something understands in the same way.
[[nodiscard]] Outcome<int> readTimeout(const QString& text);  ///< milliseconds
/// Why a report cannot be saved there; nothing when it looks possible.
[[nodiscard]] std::optional<Problem> wrongSave(const QString& path, bool canWritePdf);

[[nodiscard]] QList<OptionRow> checkOptionTable();
[[nodiscard]] Outcome<CheckOptions> readCheckOptions(const Arguments& arguments, bool canWritePdf);

}  // namespace outbox::app
