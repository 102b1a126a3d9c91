// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace outbox {

/// A text that somebody pasted or saved, as rules read it: in any of the usual character sets, without
/// markup, escapes of JSON, C and Python undone. Of a long one the first and the last part, where errors
/// stand: at most 96 Ki characters come out, in time that grows with the length alone.
[[nodiscard]] QString readableText(const QByteArray& bytes);

/// Whether these octets are a text at all, rather than a picture, an archive or a program.
[[nodiscard]] bool looksLikeText(const QByteArray& bytes);

/// For comparing with patterns: lower case, one blank between words, straight apostrophes, and nothing that
/// cannot be seen.
[[nodiscard]] QString comparableText(const QString& text);

}  // namespace outbox
