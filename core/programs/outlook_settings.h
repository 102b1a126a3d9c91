// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/registry_tree.h"

namespace outbox {

/// A profile of classic Outlook: the key that holds its accounts, each in a key below it that is named by a
/// number in eight hexadecimal digits. Outlook 2013 and later keep it at
/// Software\Microsoft\Office\NN.0\Outlook\Profiles\NAME, earlier ones at Software\Microsoft\Windows
/// NT\CurrentVersion\Windows Messaging Subsystem\Profiles\NAME, in both the one section
/// 9375CFF0413111d3B88A00104B2A6676.
struct OutlookProfile {
    QString name;        ///< "Outlook"
    QString version;     ///< "16.0"; empty for those before 15.0, which leave none
    QString accounts;    ///< path of the key
    bool usual = false;  ///< the one that Outlook opens by default
};

/// Every profile that has the section of accounts, the usual one first.
[[nodiscard]] QList<OutlookProfile> outlookProfiles(const RegistryTree& tree);

/// The accounts that Outlook sends with by SMTP, and the others without a server, in the program's own order:
/// the first is the one used by default. At most 200. Their ids are the names of their keys.
[[nodiscard]] QList<ProgramAccount> outlookAccounts(const RegistryTree& tree, const OutlookProfile& profile);

/// How Outlook writes an encryption, in the registry ("SMTP Secure Connection") and in a profile file
/// (property 0x020A): 0 none, 1 TLS from the first byte, 2 STARTTLS.
[[nodiscard]] quint32 outlookSecurityValue(Security security);
/// The names of all values that outlookEdits() may set.
[[nodiscard]] const QStringList& outlookValueNames();
/// The values that have to be set so that the account is as wanted; a value that is right already is not
/// among them.
[[nodiscard]] QList<RegistryEdit> outlookEdits(const RegistryKey& account, const WantedSettings& wanted);

}  // namespace outbox
