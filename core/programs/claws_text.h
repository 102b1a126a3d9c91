// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "core/model/endpoint.h"
#include "core/programs/ini_settings.h"

namespace outbox {

/// Claws Mail and Sylpheed, from which it comes: the same file of accounts with other numbers in it.
struct ClawsDialect {
    const char* id;
    const char* name;
    const char* process;
    const char* commonFile;                 ///< "clawsrc": what holds for the whole program
    int smtpOAuth2, imapOAuth2, popOAuth2;  ///< the numbers of OAuth2 among the methods of sign-in
};
[[nodiscard]] const ClawsDialect& clawsMail();
[[nodiscard]] const ClawsDialect& sylpheed();

/// One "[Account: N]" of accountrc. Passwords that stand in it are not looked at.
struct ClawsAccount {
    QByteArray section;
    QString number;
    QString name;
    QString address;
    bool isDefault = false;
    bool byCommand = false;  ///< mail leaves through a command (use_mail_command)
    Endpoint outgoing;       ///< not set where it names none
    std::optional<Endpoint> incoming;
    QString signInName;           ///< for sending, also while signing in is switched off
    bool passwordInFile = false;  ///< Sylpheed keeps it here
};

/// At most 200 accounts. `oldNumbers` where clawsrc says that accounts without a version of their own count
/// the ways of receiving as Sylpheed does (config_version 0).
[[nodiscard]] QList<ClawsAccount> clawsAccounts(const QByteArray& accountrc, const ClawsDialect& dialect,
                                                bool oldNumbers);

/// Whether accounts that name no version of their own count the old way.
[[nodiscard]] bool clawsCountsTheOldWay(const IniText& common, const ClawsDialect& dialect);

}  // namespace outbox
