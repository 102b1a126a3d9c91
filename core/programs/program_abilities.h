// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "core/model/imported_account.h"

namespace outbox {

/// Reads the form of resources/programs.json: abilities by the program's id. Throws std::logic_error where
/// the file is not in it.
[[nodiscard]] QMap<QString, ProgramAbilities> readProgramAbilities(const QByteArray& json,
                                                                   const QString& place);

/// What ships about a program; empty for one that the file does not name.
[[nodiscard]] ProgramAbilities abilitiesOf(const QString& programId);

}  // namespace outbox
