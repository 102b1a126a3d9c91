// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace outbox {

/// Whether octets begin as a compound file does (MS-CFB section 2.2), the container of Outlook's ".msg".
[[nodiscard]] bool isCompoundFile(const QByteArray& octets);

inline constexpr qsizetype maxCompoundStreams = 2000;
inline constexpr qsizetype maxCompoundOctets = qsizetype(1024) * 1024;  ///< of one stream; longer ones are cut off

/// The streams of a compound file by their paths, parts apart by "/", the root without a name; empty where it
/// is none or broken at its beginning. What points nowhere, in circles or past the end is left out.
[[nodiscard]] QHash<QString, QByteArray> compoundStreams(const QByteArray& octets);

}  // namespace outbox
