// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/program_table.h"
#include "tests/unit/programs/program_home.h"

namespace outbox::programs_test {

/// The preferences of an account as Thunderbird's account set-up writes them.
inline QByteArray usualPrefs() {
    return "// Mozilla User Preferences\n\n"
           "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
           "user_pref(\"mail.account.account1.server\", \"server1\");\n"
           "user_pref(\"mail.account.account2.server\", \"server2\");\n"
           "user_pref(\"mail.accountmanager.accounts\", \"account1,account2\");\n"
           "user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n"
           "user_pref(\"mail.accountmanager.localfoldersserver\", \"server2\");\n"
           "user_pref(\"mail.identity.id1.fullName\", \"Anna Example\");\n"
           "user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n"
           "user_pref(\"mail.identity.id1.useremail\", \"anna@example.org\");\n"
           "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\n"
           "user_pref(\"mail.server.server1.name\", \"Work\");\n"
           "user_pref(\"mail.server.server1.port\", 993);\n"
           "user_pref(\"mail.server.server1.socketType\", 3);\n"
           "user_pref(\"mail.server.server1.type\", \"imap\");\n"
           "user_pref(\"mail.server.server1.userName\", \"anna@example.org\");\n"
           "user_pref(\"mail.server.server2.directory-rel\", \"[ProfD]Mail/Local Folders\");\n"
           "user_pref(\"mail.server.server2.hostname\", \"Local Folders\");\n"
           "user_pref(\"mail.server.server2.type\", \"none\");\n"
           "user_pref(\"mail.smtp.defaultserver\", \"smtp1\");\n"
           "user_pref(\"mail.smtpserver.smtp1.authMethod\", 3);\n"
           "user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.example.org\");\n"
           "user_pref(\"mail.smtpserver.smtp1.port\", 587);\n"
           "user_pref(\"mail.smtpserver.smtp1.try_ssl\", 2);\n"
           "user_pref(\"mail.smtpserver.smtp1.username\", \"anna@example.org\");\n"
           "user_pref(\"mail.smtpservers\", \"smtp1\");\n";
}

/// What the program keeps beside its profiles; the profile "abcd.default" starts by itself.
inline QByteArray usualProfileList() {
    return "[Install4F96D1932A9F858E]\nDefault=abcd.default\nLocked=1\n\n"
           "[Profile1]\nName=old\nIsRelative=1\nPath=old.profile\nDefault=1\n\n"
           "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\n\n"
           "[General]\nStartWithLastProfile=1\nVersion=2\n";
}

/// A home with one Thunderbird profile, further preferences laid below the usual ones.
inline void putThunderbird(const ProgramHome& home, const QByteArray& further = {},
                           const QString& folder = QStringLiteral(".thunderbird")) {
    home.put(folder + QStringLiteral("/profiles.ini"),
             "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\nDefault=1\n");
    home.put(folder + QStringLiteral("/abcd.default/prefs.js"), usualPrefs() + further);
}

}  // namespace outbox::programs_test
