// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/program_places.h"

namespace outbox {

/// Mailspring: config.json alone. Its database holds the messages, and its passwords lie in the system's
/// keychain.
[[nodiscard]] QList<MailProgram> findMailspring(const ProgramPlaces& places);
/// Where its settings are looked for.
[[nodiscard]] QStringList mailspringFolders(const ProgramPlaces& places);
[[nodiscard]] bool mailspringRuns(const MailProgram& program, const ProgramPlaces& places);
/// The accounts of a config.json; nothing where it is not one.
[[nodiscard]] std::optional<QList<ProgramAccount>> mailspringAccounts(const QByteArray& configJson);

}  // namespace outbox
