// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// One line made fit to be shown: cleanText, but isolates (U+2068 … U+2069) that open and close in order
/// stay. They keep a host name left to right inside a sentence that runs the other way, and cannot reach
/// beyond themselves.
[[nodiscard]] QString safeLine(const QString& text, qsizetype limit);
/// The same for a text of several lines; line feeds stay, at most `limit` characters are looked at.
[[nodiscard]] QString safeLines(const QString& text, qsizetype limit);

}  // namespace outbox
