// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace outbox {

/// One value of the Windows registry.
struct RegistryValue {
    enum class Kind { Text, Number, Binary };  ///< REG_SZ and REG_EXPAND_SZ, REG_DWORD, everything else
    Kind kind = Kind::Binary;
    QString text;
    quint32 number = 0;
    QByteArray binary;
    quint32 type = 3;  ///< Windows' own number: 1 REG_SZ, 2 REG_EXPAND_SZ, 3 REG_BINARY, 4 REG_DWORD …

    [[nodiscard]] static RegistryValue ofText(const QString& text, quint32 type = 1) {
        return {Kind::Text, text, 0, {}, type};
    }
    [[nodiscard]] static RegistryValue ofNumber(quint32 number) { return {Kind::Number, {}, number, {}, 4}; }
    [[nodiscard]] static RegistryValue ofBinary(const QByteArray& bytes, quint32 type = 3) {
        return {Kind::Binary, {}, 0, bytes, type};
    }
    /// A text that a program keeps as UTF-16 in a binary value, as Outlook up to 2013 did.
    [[nodiscard]] static RegistryValue ofWideText(const QString& text);
    /// The text of a text value, or of a binary one that holds UTF-16 and at most a closing zero; else empty.
    [[nodiscard]] QString asText() const;
    friend bool operator==(const RegistryValue&, const RegistryValue&) = default;
};

struct RegistryKey {
    QString path;  ///< "HKEY_CURRENT_USER\Software\…" as written
    QMap<QString, RegistryValue>
        values;  ///< by their names in lower case: the registry does not tell case apart

    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] QString text(
        const char* name) const;  ///< cleaned, blanks taken off its ends; empty when missing
    [[nodiscard]] quint32 number(const char* name,
                                 quint32 usual = 0) const;  ///< `usual` when missing or no number
};

/// A part of the registry as it was at one moment: read out of a file that regedit exported, or out of the
/// registry itself. Both have the same bounds, and what is past them is left out.
class RegistryTree {
  public:
    static constexpr int mostKeys = 20'000;
    static constexpr int mostValues = 2'000;        ///< of one key
    static constexpr int longestValue = 64 * 1024;  ///< octets; longer ones are kept as empty

    /// The key of that path, made where it is missing; null past the bound.
    RegistryKey* at(const QString& path);
    [[nodiscard]] const RegistryKey* find(const QString& path) const;
    [[nodiscard]] QList<RegistryKey> keys() const { return m_keys.values(); }
    /// The names of the keys right below, as written, in the order of the alphabet.
    [[nodiscard]] QStringList below(const QString& path) const;
    void remove(const QString& path);  ///< with all below it

  private:
    QMap<QString, RegistryKey> m_keys;  ///< by path in lower case
};

struct RegistryFile {
    RegistryTree tree;
    bool isOne = false;   ///< has the first line of its kind
    int broken = 0;       ///< lines that are not understood
    int firstBroken = 0;  ///< counted from 1
};

/// A file that regedit wrote: "Windows Registry Editor Version 5.00" in UTF-16 or UTF-8, or "REGEDIT4". A key
/// that stands there twice is one key, and a later value replaces the former, as in importing.
[[nodiscard]] RegistryFile parseRegistryFile(const QByteArray& bytes);

struct RegistryEdit {
    QString key;
    QString name;
    RegistryValue value;
};
/// A file that sets these values of a key to what they are in it, and takes those away that it has not:
/// importing it gives the same state always. UTF-16, as regedit writes.
[[nodiscard]] QByteArray registryStateFile(const RegistryKey& key, const QStringList& names);
/// The lines that set these values, keys in their order, for the end of such a file; in the encoding of
/// `bytes`.
[[nodiscard]] QByteArray withRegistryEdits(const QByteArray& bytes, const QList<RegistryEdit>& edits);

}  // namespace outbox
