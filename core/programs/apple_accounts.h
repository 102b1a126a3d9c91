// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

#include "core/model/mail_program.h"

namespace outbox {

class SqliteFile;

struct AppleAccounts {
    QList<ProgramAccount> accounts;
    QString error;  ///< technical level, English; empty when it was read
};

/// Accounts of Apple Mail up to OS X 10.10: "MailAccounts" and "DeliveryAccounts" of MailData/Accounts.plist,
/// or of com.apple.mail.plist before 10.7. An account names its outgoing server as "HOST:USER".
[[nodiscard]] AppleAccounts applePlistAccounts(const QVariant& root);

/// Accounts of OS X 10.11 and later: Internet Accounts keeps a row for each incoming and each outgoing server
/// (Accounts4.sqlite), its settings as archived values by their names. Only the settings of servers are asked
/// for.
[[nodiscard]] AppleAccounts appleDatabaseAccounts(SqliteFile& database);

}  // namespace outbox
