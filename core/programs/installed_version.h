// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// The version in which the package of that name is installed, without what a distribution adds to it
/// ("2.2.9" of "2.2.9-1+b1"). Read from the lists that dpkg, pacman and apk keep as text below `systemRoot`;
/// nothing is run. Empty where none of them has it.
[[nodiscard]] QString installedVersion(const QString& systemRoot, const QString& package);

}  // namespace outbox
