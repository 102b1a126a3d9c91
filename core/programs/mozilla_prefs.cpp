// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/mozilla_prefs.h"

#include <limits>

namespace outbox {

namespace {
bool isPrefBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isWordOctet(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isDigitOctet(char c) {
    return c >= '0' && c <= '9';
}

QString decodedPref(const QByteArray& raw) {
    return raw.isValidUtf8() ? QString::fromUtf8(raw) : QString::fromLatin1(raw);
}

/// Walks a file from its first octet to its last; back only to the line after a broken statement.
class PrefReader {
  public:
    explicit PrefReader(const QByteArray& bytes) : m_bytes(bytes) {
        if (bytes.startsWith("\xEF\xBB\xBF")) m_at = 3;
    }

    MozillaPrefs readAll() {
        while (skipBlanks()) {
            const qsizetype begin = m_at;
            const QByteArray opening = word();
            if (opening != "user_pref" && opening != "pref" && opening != "sticky_pref") {
                m_prefs.markBroken(begin);
                if (opening.isEmpty()) m_at = begin;
                skipForeign();
            } else if (auto pref = statement()) {
                pref->statement = {begin, m_at};
                m_prefs.add(*pref);
            } else {
                m_prefs.markBroken(begin);
                resumeAfter(begin);
            }
        }
        return m_prefs;
    }

  private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char here() const { return atEnd() ? '\0' : m_bytes.at(m_at); }

    /// Blanks and comments; false at the end of the file.
    bool skipBlanks() {
        while (!atEnd()) {
            const auto rest = QByteArrayView(m_bytes).sliced(m_at);
            if (isPrefBlank(here())) {
                ++m_at;
            } else if (here() == '#' || rest.startsWith("//")) {
                m_at = endOfLine(m_at);
            } else if (rest.startsWith("/*")) {
                m_at = endOfComment();
            } else {
                return true;
            }
        }
        return false;
    }

    qsizetype endOfComment() {
        if (m_at < m_commentFrom || m_at + 2 > m_commentEnd - 2) {
            m_commentFrom = m_at;
            const qsizetype close = m_bytes.indexOf("*/", m_at + 2);
            m_commentEnd = close < 0 ? m_bytes.size() + 2 : close + 2;
        }
        return qMin(m_commentEnd, m_bytes.size());
    }

    qsizetype endOfLine(qsizetype from) {
        if (from < m_lineFrom || from > m_lineEnd) {
            m_lineFrom = m_lineEnd = from;
            while (m_lineEnd < m_bytes.size() && m_bytes.at(m_lineEnd) != '\n' &&
                   m_bytes.at(m_lineEnd) != '\r')
                ++m_lineEnd;
        }
        return m_lineEnd;
    }

    QByteArray word() {
        const qsizetype begin = m_at;
        while (!atEnd() && isWordOctet(here())) ++m_at;
        return m_bytes.mid(begin, m_at - begin);
    }

    bool take(char wanted) {
        if (!skipBlanks() || here() != wanted) return false;
        ++m_at;
        return true;
    }

    /// What follows the opening word, through the semicolon.
    std::optional<MozillaPref> statement() {
        MozillaPref pref;
        if (!take('(') || !skipBlanks()) return std::nullopt;
        const auto name = quoted();
        if (!name || !take(',') || !skipBlanks()) return std::nullopt;
        pref.name = *name;
        pref.value.begin = m_at;
        if (!value(&pref)) return std::nullopt;
        pref.value.end = m_at;
        if (!take(')') || !take(';')) return std::nullopt;
        return pref;
    }

    bool value(MozillaPref* pref) {
        const char first = here();
        if (first == '"' || first == '\'') {
            const auto text = quoted();
            pref->text = text.value_or(QString());
            return text.has_value();
        }
        if (first == '+' || first == '-' || isDigitOctet(first)) {
            pref->kind = MozillaPref::Kind::Number;
            return number(&pref->number);
        }
        pref->kind = MozillaPref::Kind::Flag;
        const QByteArray written = word();
        pref->flag = written == "true";
        return pref->flag || written == "false";
    }

    bool number(int* read) {
        const bool minus = here() == '-';
        if (minus || here() == '+') ++m_at;
        const QByteArray digits = word();
        qint64 sum = 0;
        for (const char digit : digits) {
            if (!isDigitOctet(digit)) return false;
            sum = sum * 10 + (digit - '0');
            if (sum > qint64(std::numeric_limits<int>::max()) + (minus ? 1 : 0)) return false;
        }
        *read = int(minus ? -sum : sum);
        return !digits.isEmpty();
    }

    std::optional<QString> quoted() {
        const char quote = here();
        if (quote != '"' && quote != '\'') return std::nullopt;
        ++m_at;
        QByteArray raw;
        while (!atEnd() && here() != quote) {
            const char c = m_bytes.at(m_at++);
            // No C++ code of the program would get past a NUL.
            if (c == '\0') return std::nullopt;
            if (c != '\\')
                raw.append(c);
            else if (!escape(&raw))
                return std::nullopt;
        }
        if (atEnd()) return std::nullopt;
        ++m_at;
        return decodedPref(raw);
    }

    bool escape(QByteArray* raw) {
        if (atEnd()) return false;
        const char kind = m_bytes.at(m_at++);
        switch (kind) {
            case '"':
            case '\'':
            case '\\':
                raw->append(kind);
                return true;
            case 'n':
                raw->append('\n');
                return true;
            case 'r':
                raw->append('\r');
                return true;
            case 'x': {
                const int octet = hexadecimal(2);
                if (octet > 0) raw->append(char(octet));
                return octet > 0;
            }
            case 'u':
                return codePoint(raw);
            default:
                return false;
        }
    }

    /// So many digits, or -1.
    int hexadecimal(int digits) {
        const QByteArray text = m_bytes.mid(m_at, digits);
        bool ok = text.size() == digits;
        for (const char c : text) ok = ok && isxdigit(uchar(c)) != 0;
        if (!ok) return -1;
        m_at += digits;
        return text.toInt(nullptr, 16);
    }

    bool codePoint(QByteArray* raw) {
        const int unit = hexadecimal(4);
        if (unit <= 0 || QChar::isLowSurrogate(char32_t(unit))) return false;
        if (!QChar::isHighSurrogate(char32_t(unit))) {
            raw->append(QString(QChar(char16_t(unit))).toUtf8());
            return true;
        }
        if (m_bytes.mid(m_at, 2) != "\\u") return false;
        m_at += 2;
        const int second = hexadecimal(4);
        if (second < 0 || !QChar::isLowSurrogate(char32_t(second))) return false;
        const char16_t pair[] = {char16_t(unit), char16_t(second)};
        raw->append(QStringView(pair, 2).toUtf8());
        return true;
    }

    /// Goes on after a statement that broke off: with the next line where it ran over lines (a quote is
    /// missing, and swallowed what follows), else past its semicolon.
    void resumeAfter(qsizetype begin) {
        const qsizetype line = endOfLine(begin);
        if (m_at > line)
            m_at = line;
        else
            skipForeign();
    }

    /// Past the next semicolon, or to the next statement that opens. Texts are stepped over, so that what
    /// stands in them is not taken for a statement.
    void skipForeign() {
        while (skipBlanks()) {
            const char c = here();
            if (c == ';') {
                ++m_at;
                return;
            }
            if (c == '"' || c == '\'') {
                skipQuoted();
            } else if (isWordOctet(c)) {
                const qsizetype begin = m_at;
                const QByteArray found = word();
                if (found == "user_pref" || found == "pref" || found == "sticky_pref") {
                    m_at = begin;
                    return;
                }
            } else {
                ++m_at;
            }
        }
    }

    void skipQuoted() {
        const qsizetype line = endOfLine(m_at);
        const char quote = here();
        for (++m_at; m_at < line; ++m_at) {
            if (here() == '\\') {
                ++m_at;
            } else if (here() == quote) {
                ++m_at;
                return;
            }
        }
        m_at = line;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    // The ends found last, and from where: each is looked for once, however often reading goes back.
    qsizetype m_commentFrom = 0, m_commentEnd = 0;
    qsizetype m_lineFrom = 0, m_lineEnd = -1;
    MozillaPrefs m_prefs;
};
}  // namespace

const MozillaPref* MozillaPrefs::find(const QString& name) const {
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_prefs.at(*found);
}

std::optional<QString> MozillaPrefs::text(const QString& name) const {
    const MozillaPref* pref = find(name);
    return pref && pref->kind == MozillaPref::Kind::Text ? std::optional(pref->text) : std::nullopt;
}

std::optional<int> MozillaPrefs::number(const QString& name) const {
    const MozillaPref* pref = find(name);
    return pref && pref->kind == MozillaPref::Kind::Number ? std::optional(pref->number) : std::nullopt;
}

std::optional<bool> MozillaPrefs::flag(const QString& name) const {
    const MozillaPref* pref = find(name);
    return pref && pref->kind == MozillaPref::Kind::Flag ? std::optional(pref->flag) : std::nullopt;
}

void MozillaPrefs::overlay(const MozillaPrefs& other) {
    for (const MozillaPref& pref : other.m_prefs) add(pref);
}

void MozillaPrefs::add(const MozillaPref& pref) {
    m_index.insert(pref.name, m_prefs.size());
    m_prefs.append(pref);
}

void MozillaPrefs::markBroken(qsizetype at) {
    if (m_broken++ == 0) m_firstBroken = at;
}

MozillaPrefs parseMozillaPrefs(const QByteArray& bytes) {
    return PrefReader(bytes).readAll();
}

QByteArray mozillaPrefLiteral(const QString& text) {
    QByteArray written = text.toUtf8();
    // A NUL cannot be written, and no setting has one.
    written.replace('\0', "");
    written.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r");
    return '"' + written + '"';
}

}  // namespace outbox
