// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "core/programs/byte_range.h"

namespace outbox {

/// `key = value`. Nothing is interpreted: escapes, quotes, lists and encodings are the program's own.
struct IniEntry {
    QByteArray key;    ///< without the blanks around it; "Name[de]" and "Name[$i]" of KDE as written
    QByteArray value;  ///< without the blanks around it
    ByteRange valueRange;
    ByteRange line;  ///< with its line end, where it has one
};

struct IniSection {
    QByteArray name;    ///< what stands between the first "[" and the last "]"; empty before the first header
    ByteRange header;   ///< the header's line with its line end; empty before the first header
    qsizetype end = 0;  ///< where the section ends: at the next header or at the end of the file
    QList<IniEntry> entries;

    /// The last entry of that name counts, as QSettings, GKeyFile and KConfig have it. Names are told apart
    /// by case.
    [[nodiscard]] const IniEntry* find(const QByteArray& key) const;
    [[nodiscard]] std::optional<QByteArray> value(const QByteArray& key) const;
};

/// A file of sections and keys, with the place of everything in it. Lines that are neither (and comments that
/// begin with # or ;) are stepped over and counted.
struct IniText {
    QList<IniSection> sections;  ///< in the file's order; the same name may come again
    int strangeLines = 0;        ///< neither blank, comment, header nor key

    [[nodiscard]] std::optional<QByteArray> value(const QByteArray& section, const QByteArray& key) const;
    [[nodiscard]] const IniSection* find(const QByteArray& section) const;  ///< the first of that name
};

/// Takes any octets. Lines end with LF or CRLF; a mark of UTF-8 at the beginning is stepped over.
[[nodiscard]] IniText parseIni(const QByteArray& bytes);

/// The file with one value set; every other octet stays. Where the key stands several times, the one that
/// counts changes; a new key goes below the last one of its section, a new section to the end of the file,
/// with the line ends of the file. Key and value must not contain line ends.
[[nodiscard]] QByteArray withIniValue(const QByteArray& bytes, const QByteArray& section,
                                      const QByteArray& key, const QByteArray& value);
/// The file without a key, wherever it stands in that section.
[[nodiscard]] QByteArray withoutIniKey(const QByteArray& bytes, const QByteArray& section,
                                       const QByteArray& key);

}  // namespace outbox
