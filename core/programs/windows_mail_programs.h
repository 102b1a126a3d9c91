// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/mail_program.h"
#include "core/programs/program_places.h"

namespace outbox {

/// The new Outlook for Windows, known by its folders; it keeps accounts at Microsoft and sends from there
/// (`vendorCloud`), so that no settings are on this computer.
[[nodiscard]] QList<MailProgram> findNewOutlook(const ProgramPlaces& places);
/// Windows Mail: the app of Windows 8 to 11 is recognised by its folder (its accounts lie in a store that
/// only Windows opens); Windows Mail of Vista and Windows Live Mail keep each account in an .oeaccount file,
/// which is read.
[[nodiscard]] QList<MailProgram> findWindowsMail(const ProgramPlaces& places);

/// eM Client of Windows and macOS, recognised by its database of accounts, and not opened: its maker
/// describes it nowhere, those who looked into it say no more than that it is SQLite with keys and values in
/// it, and the passwords are among them.
[[nodiscard]] QList<MailProgram> findEmClient(const ProgramPlaces& places);

// Where each is looked for.
[[nodiscard]] QStringList newOutlookFolders(const ProgramPlaces& places);
[[nodiscard]] QStringList windowsMailFolders(const ProgramPlaces& places);
[[nodiscard]] QStringList emClientFolders(const ProgramPlaces& places);

}  // namespace outbox
