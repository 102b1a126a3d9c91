// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace outbox {

/// Bounds of a property list; account files have some hundred values.
struct PlistBounds {
    static constexpr int deepest = 64;
    /// Counted as often as they are used: a small file may refer to one value often.
    static constexpr int mostValues = 100'000;
    static constexpr qsizetype longestText = 1024 * 1024;      ///< octets
    static constexpr qsizetype longestAll = 16 * 1024 * 1024;  ///< octets of all texts, counted as above
};

/// A property list of Apple's as values: QVariantMap, QVariantList, QString, qlonglong, double, bool,
/// QByteArray; dates are left out. A reference of a keyed archive is a map with the one key "CF$UID", as in
/// XML.
struct Plist {
    QVariant root;
    QString error;  ///< technical level, English; empty when it was read
};

/// Reads both forms: binary ("bplist00") and XML.
[[nodiscard]] Plist parsePlist(const QByteArray& bytes);
[[nodiscard]] Plist parseBinaryPlist(const QByteArray& bytes);
[[nodiscard]] Plist parseXmlPlist(const QByteArray& bytes);

/// What an NSKeyedArchiver put into a property list: its root object, with arrays, dictionaries, texts,
/// numbers and data in their plain form. A list that is no archive comes back as it is.
[[nodiscard]] Plist unarchivedPlist(const Plist& plist);

}  // namespace outbox
