// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "core/programs/byte_range.h"

namespace outbox {

/// One `user_pref("name", value);` of a prefs.js or user.js.
struct MozillaPref {
    enum class Kind { Text, Number, Flag };
    QString name;
    Kind kind = Kind::Text;
    QString text;
    int number = 0;
    bool flag = false;
    ByteRange statement;  ///< from the first letter of `user_pref` to the semicolon, both within
    ByteRange value;      ///< the value as written, with its quotes
};

/// The preferences of a file in their order. A name may stand more than once; the last one counts, as it does
/// for the program.
class MozillaPrefs {
  public:
    [[nodiscard]] const QList<MozillaPref>& all() const { return m_prefs; }
    /// The one that counts; null where there is none. Valid until the preferences change.
    [[nodiscard]] const MozillaPref* find(const QString& name) const;
    /// A preference of another kind than asked for is as good as absent: that is how the program takes it.
    [[nodiscard]] std::optional<QString> text(const QString& name) const;
    [[nodiscard]] std::optional<int> number(const QString& name) const;
    [[nodiscard]] std::optional<bool> flag(const QString& name) const;

    /// Places at which the file was not in its grammar, and where the first of them is.
    [[nodiscard]] int broken() const { return m_broken; }
    [[nodiscard]] qsizetype firstBroken() const { return m_firstBroken; }

    /// Lays the preferences of another file over these, as the program does with user.js at its start. The
    /// byte ranges of what is laid over belong to that file.
    void overlay(const MozillaPrefs& other);

    void add(const MozillaPref& pref);
    void markBroken(qsizetype at);

  private:
    QList<MozillaPref> m_prefs;
    QHash<QString, qsizetype> m_index;
    int m_broken = 0;
    qsizetype m_firstBroken = 0;
};

/// Reads a prefs.js in its own grammar (modules/libpref/parser/src/lib.rs of the Mozilla sources): statements
/// of `user_pref`, `pref` or `sticky_pref`, texts in either quotes with \" \' \\ \n \r \xHH \uHHHH, whole
/// numbers of 32 bits, true and false, comments of three forms. Anything else, JavaScript among it, is
/// skipped and never evaluated; after a broken statement reading goes on with the next line or statement.
/// Takes any octets; text is UTF-8, or Latin-1 where it is not that.
[[nodiscard]] MozillaPrefs parseMozillaPrefs(const QByteArray& bytes);

/// A text as the program itself writes it into prefs.js, quotes included: reading it gives the text again.
[[nodiscard]] QByteArray mozillaPrefLiteral(const QString& text);

}  // namespace outbox
