// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "core/programs/program_places.h"

namespace outbox {

/// The programs that keep their settings in Mozilla's form.
enum class MozillaMember { Thunderbird, Betterbird, SeaMonkey };

/// Where a program keeps its list of profiles, whether there is one or not: its own folder first, then those
/// of Flatpak, Snap and the Microsoft Store, and what Debian called it before.
[[nodiscard]] QStringList mozillaFolders(MozillaMember member, const ProgramPlaces& places);

}  // namespace outbox
