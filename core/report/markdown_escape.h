// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace outbox {

/// One line of text that CommonMark and GitHub's dialect show as it is: no emphasis, link, HTML, table,
/// heading, list or formula comes of it, wherever in a line it stands.
[[nodiscard]] QString markdownEscaped(const QString& text);
/// A fenced block whose fence is longer than every run of backticks inside.
[[nodiscard]] QString markdownFenced(const QString& text);

}  // namespace outbox
