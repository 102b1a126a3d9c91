// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <span>

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/program_places.h"

namespace outbox {

/// One mail program, or a family that keeps its settings in one form.
struct ProgramKind {
    const char* id;    ///< "thunderbird": what stands before the colon in `--account PROGRAM:ID`
    const char* name;  ///< as its maker writes it
    /// All its profiles in a home, the usual one first. Never throws, never waits, reads no passwords.
    QList<MailProgram> (*find)(const ProgramPlaces& places);
    /// The folders and files that it is found by, whether they are there or not.
    QStringList (*looksIn)(const ProgramPlaces& places);
    /// What has to be written so that an account is set as wanted; reads, and writes nothing. Null: it is
    /// read only.
    ChangePlan (*plan)(const MailProgram& program, const QString& accountId, const WantedSettings& wanted);
    /// Whether the program runs on this profile just now, asked again right before something is written.
    bool (*running)(const MailProgram& program, const ProgramPlaces& places);
    bool endsOffline = false;  ///< `plan` can take the program out of its offline mode
    /// Its package in the distributions of Linux, where its own files tell no version; null: none.
    const char* package = nullptr;
};

/// Every program that is known, in the order in which they are listed.
[[nodiscard]] std::span<const ProgramKind> programTable();
[[nodiscard]] const ProgramKind* programKind(const QString& id);

// The rows, one file each.
[[nodiscard]] std::span<const ProgramKind> mozillaPrograms();  ///< Thunderbird, Betterbird, SeaMonkey

[[nodiscard]] std::span<const ProgramKind> unixPrograms();  ///< the others of Linux: msmtp, Mutt, Evolution …

[[nodiscard]] std::span<const ProgramKind> windowsPrograms();  ///< those of Windows: Outlook, Windows Mail …
[[nodiscard]] std::span<const ProgramKind> applePrograms();    ///< those of macOS: Apple Mail

/// All profiles of all programs (or of one kind) in a home. Where a folder that one is found by may not be
/// opened, it is there with that problem: nothing found would not be the truth. A folder that several are
/// found by is told once.
[[nodiscard]] QList<MailProgram> findPrograms(const ProgramPlaces& places, const QString& onlyKind = {});

}  // namespace outbox
