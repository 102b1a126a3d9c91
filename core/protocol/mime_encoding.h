// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace outbox {

/// Undoes a transfer encoding (RFC 2045 section 6): base64 and quoted-printable, in any case; others are the
/// octets themselves. What does not belong there is passed over (section 6.8) or stays as it stands (6.7).
[[nodiscard]] QByteArray transferDecoded(const QByteArray& body, const QByteArray& encoding);

/// A header's value with its encoded words (RFC 2047) in plain, on one line. Words of one character set that
/// follow each other are joined before they are read: senders cut inside of a character.
[[nodiscard]] QString decodedWords(const QByteArray& unfolded);

}  // namespace outbox
