// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace outbox {

/// Text in a character set by its name in mail (RFC 2978, IANA "Character Sets"). The name is looked up in a
/// table, never handed on as the mail gave it. Without a name, with an unknown one, or with one that does not
/// fit the octets: UTF-8 where that is valid, ISO-2022-JP where its escapes stand in it, else Windows-1252.
/// What cannot be read comes out as U+FFFD. Controls stay as they are: cleaning is for whoever keeps it.
[[nodiscard]] QString textInCharset(const QByteArray& octets, const QByteArray& charset);

/// Whether the table knows this name, in any case.
[[nodiscard]] bool isKnownCharset(const QByteArray& charset);

}  // namespace outbox
