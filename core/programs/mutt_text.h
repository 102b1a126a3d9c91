// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>
#include <optional>

#include "core/programs/byte_range.h"

namespace outbox {

/// One word of a Mutt command.
struct MuttToken {
    QByteArray text;        ///< without quotation marks and escapes, variables put in
    ByteRange place;        ///< as written
    bool computed = false;  ///< holds `backticks` or a variable that is not known: the text is not its value
    bool expanded = false;  ///< a variable was put in
    QByteArray unknown;     ///< the variable that is not known; empty where there is none
};

/// The value of "$name" where it is known.
using MuttLookup = std::function<std::optional<QByteArray>(const QByteArray& name)>;

/// Where a word ends besides at blanks.
enum class MuttWordEnd {
    Blank,
    Equals,  ///< also before "=": the name in "set name=value"
    Command  ///< blanks belong to it: the command of a hook
};

/// Steps through a configuration file of Mutt or NeoMutt by the rules of mutt_extract_token (init.c):
/// quotation marks, backslashes, lines that go on after a backslash, ";" between commands, "#" before a
/// remark. Nothing is run: what stands in `backticks` is skipped, and its word marked. Takes any octets.
class MuttCursor {
  public:
    MuttCursor(const QByteArray& bytes, MuttLookup lookup) : m_bytes(bytes), m_lookup(std::move(lookup)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Whether a further word belongs to the command; steps over blanks.
    [[nodiscard]] bool hasWord();
    [[nodiscard]] MuttToken word(MuttWordEnd end = MuttWordEnd::Blank);
    /// Steps over `mark` and blanks around it, where it comes next.
    bool take(char mark);
    /// To the beginning of the next command, whatever is left of this one.
    void skipCommand();
    /// Behind the line end of the line that the cursor is on: where a line can be put in.
    [[nodiscard]] qsizetype lineEnd() const;

  private:
    void stepOverContinuation();
    void skipBlanks();
    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\n'; }
    void takeEscape(MuttToken& token);
    void takeBackticks(MuttToken& token);
    void takeVariable(MuttToken& token);
    [[nodiscard]] bool variableComesNext() const;

    const QByteArray& m_bytes;
    MuttLookup m_lookup;
    qsizetype m_at = 0;
};

/// A value as a word of a configuration file, in quotation marks.
[[nodiscard]] QByteArray muttQuoted(const QByteArray& value);

}  // namespace outbox
