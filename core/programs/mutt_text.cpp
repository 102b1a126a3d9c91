// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mutt_text.h"

namespace outbox {

namespace {
/// Longer words are cut: no setting that counts here comes near.
constexpr qsizetype longestMuttWord = 4096;

bool isMuttBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isLetterOfName(char c) {
    return isNameCharacter(c) && !(c >= '0' && c <= '9') && c != '_';
}

void keep(MuttToken& token, char c) {
    if (token.text.size() < longestMuttWord) token.text += c;
}
}  // namespace

void MuttCursor::stepOverContinuation() {
    while (m_at < m_bytes.size() && m_bytes.at(m_at) == '\\') {
        const qsizetype skipped = m_bytes.mid(m_at, 2) == "\\\n"     ? 2
                                  : m_bytes.mid(m_at, 3) == "\\\r\n" ? 3
                                                                     : 0;
        if (skipped == 0) return;
        m_at += skipped;
    }
}

void MuttCursor::skipBlanks() {
    stepOverContinuation();
    while (m_at < m_bytes.size() && isMuttBlank(here())) {
        ++m_at;
        stepOverContinuation();
    }
}

bool MuttCursor::hasWord() {
    skipBlanks();
    const char c = here();
    return !atEnd() && c != '\n' && c != ';' && c != '#';
}

MuttToken MuttCursor::word(MuttWordEnd end) {
    skipBlanks();
    MuttToken token;
    token.place = {m_at, m_at};
    char quote = 0;
    for (stepOverContinuation(); !atEnd() && here() != '\n'; stepOverContinuation()) {
        const char c = here();
        if (!quote) {
            if (c == '#' || c == ';') break;
            if (isMuttBlank(c) && end != MuttWordEnd::Command) break;
            if (c == '=' && end == MuttWordEnd::Equals) break;
        }
        if (quote && c == quote) {
            quote = 0;
            ++m_at;
        } else if (!quote && (c == '"' || c == '\'')) {
            quote = c;
            ++m_at;
        } else if (c == '\\' && quote != '\'') {
            takeEscape(token);
        } else if (c == '`' && quote != '\'') {
            takeBackticks(token);
        } else if (c == '$' && quote != '\'' && variableComesNext()) {
            takeVariable(token);
        } else {
            keep(token, c);
            ++m_at;
        }
        token.place.end = m_at;
    }
    while (token.place.size() > 0 && isMuttBlank(m_bytes.at(token.place.end - 1)) && !quote &&
           end == MuttWordEnd::Command)
        --token.place.end;
    return token;
}

void MuttCursor::takeEscape(MuttToken& token) {
    ++m_at;
    if (atEnd() || here() == '\n') return;
    const char c = here();
    ++m_at;
    switch (c) {
        case 'n':
            keep(token, '\n');
            break;
        case 't':
            keep(token, '\t');
            break;
        case 'r':
            keep(token, '\r');
            break;
        default:
            keep(token, c);
    }
}

void MuttCursor::takeBackticks(MuttToken& token) {
    token.computed = true;
    ++m_at;
    while (!atEnd() && here() != '\n' && here() != '`') {
        m_at += here() == '\\' ? 2 : 1;
        stepOverContinuation();
    }
    if (m_at > m_bytes.size()) m_at = m_bytes.size();
    if (!atEnd() && here() == '`') ++m_at;
}

bool MuttCursor::variableComesNext() const {
    const char next = m_at + 1 < m_bytes.size() ? m_bytes.at(m_at + 1) : ' ';
    return next == '{' || isLetterOfName(next);
}

void MuttCursor::takeVariable(MuttToken& token) {
    ++m_at;
    const bool braced = here() == '{';
    if (braced) ++m_at;
    const qsizetype begin = m_at;
    while (!atEnd() && here() != '\n' && (braced ? here() != '}' : isNameCharacter(here()))) ++m_at;
    const QByteArray name = m_bytes.mid(begin, m_at - begin);
    const auto value = m_lookup(name);
    if (!value) token.unknown = name;
    if (braced && !atEnd() && here() == '}') ++m_at;
    token.expanded = true;
    token.computed = token.computed || !value;
    if (value) token.text = (token.text + *value).left(longestMuttWord);
}

bool MuttCursor::take(char mark) {
    skipBlanks();
    if (atEnd() || here() != mark) return false;
    ++m_at;
    skipBlanks();
    return true;
}

void MuttCursor::skipCommand() {
    while (hasWord()) {
        const qsizetype before = m_at;
        (void)word();
        if (m_at == before) ++m_at;
    }
    if (atEnd()) return;
    if (here() == '#') {
        for (stepOverContinuation(); !atEnd() && here() != '\n'; stepOverContinuation()) ++m_at;
    }
    if (!atEnd()) ++m_at;
}

qsizetype MuttCursor::lineEnd() const {
    qsizetype feed = m_bytes.indexOf('\n', qMin(m_at, m_bytes.size()));
    const auto goesOn = [&] {
        const qsizetype last = feed > 0 && m_bytes.at(feed - 1) == '\r' ? feed - 2 : feed - 1;
        return last >= 0 && m_bytes.at(last) == '\\';
    };
    while (feed >= 0 && goesOn()) feed = m_bytes.indexOf('\n', feed + 1);
    return feed < 0 ? m_bytes.size() : feed + 1;
}

QByteArray muttQuoted(const QByteArray& value) {
    QByteArray quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$' || c == '`') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace outbox
