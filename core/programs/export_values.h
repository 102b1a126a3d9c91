// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/programs/export_settings.h"

namespace outbox {

/// A name-based identifier (UUID version 5): the same part and address always give the same one, so that what
/// is installed again replaces the former.
[[nodiscard]] QString exportUuid(const QString& part, const QString& address);
/// A number from 1000 to 999,999 by the same rule, for programs that number their accounts.
[[nodiscard]] int exportNumber(const QString& address);

/// KEY=VALUE for a file of the GKeyFile and KConfig kind: backslashes doubled, a blank at the front as "\s".
[[nodiscard]] QString keyFileLine(const char* key, const QString& value);
/// The first line of a file that takes comments after "#": what it is and that no password is in it.
[[nodiscard]] QString exportHeading(const ExportSettings& settings);
/// A sentence as a comment line after "#".
[[nodiscard]] QString exportComment(const QString& sentence);
/// "[2001:db8::1]" for an IPv6 literal; other hosts as they are.
[[nodiscard]] QString hostInUrl(const QString& host);

/// The error of a format that cannot hold these settings.
[[nodiscard]] Exported notExported(const QString& reason);
/// Whether either side signs in with the browser.
[[nodiscard]] bool signsInByBrowser(const ExportSettings& settings);

}  // namespace outbox
