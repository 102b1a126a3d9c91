// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/ini_text.h"

namespace outbox {

namespace {
bool isIniBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

/// A range without the blanks at its ends.
ByteRange trimmedRange(const QByteArray& bytes, ByteRange range) {
    while (range.begin < range.end && isIniBlank(bytes.at(range.begin))) ++range.begin;
    while (range.end > range.begin && isIniBlank(bytes.at(range.end - 1))) --range.end;
    return range;
}

/// The entry on a line, `text` being what stands on it.
std::optional<IniEntry> entryOn(const QByteArray& bytes, ByteRange line, ByteRange text) {
    const qsizetype equals = bytes.indexOf('=', text.begin);
    if (equals < 0 || equals >= text.end) return std::nullopt;
    const ByteRange key = trimmedRange(bytes, {text.begin, equals});
    if (key.size() == 0) return std::nullopt;
    const ByteRange value = trimmedRange(bytes, {equals + 1, text.end});
    return IniEntry{key.of(bytes), value.of(bytes), value, line};
}

QByteArray lineEndOf(const QByteArray& bytes) {
    return bytes.contains("\r\n") ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

/// A line put in at a place, on a line of its own.
QByteArray withLine(const QByteArray& bytes, qsizetype at, const QByteArray& line) {
    const QByteArray end = lineEndOf(bytes);
    const bool open = at > 0 && bytes.at(at - 1) != '\n';
    return bytes.first(at) + (open ? end : QByteArray()) + line + end + bytes.sliced(at);
}
}  // namespace

const IniEntry* IniSection::find(const QByteArray& key) const {
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        if (entry->key == key) return &*entry;
    return nullptr;
}

std::optional<QByteArray> IniSection::value(const QByteArray& key) const {
    const IniEntry* entry = find(key);
    return entry ? std::optional(entry->value) : std::nullopt;
}

std::optional<QByteArray> IniText::value(const QByteArray& section, const QByteArray& key) const {
    for (auto found = sections.crbegin(); found != sections.crend(); ++found)
        if (found->name == section)
            if (const auto value = found->value(key)) return value;
    return std::nullopt;
}

const IniSection* IniText::find(const QByteArray& section) const {
    for (const IniSection& found : sections)
        if (found.name == section) return &found;
    return nullptr;
}

IniText parseIni(const QByteArray& bytes) {
    IniText ini;
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    ini.sections.append(IniSection{{}, {at, at}, bytes.size(), {}});
    while (at < bytes.size()) {
        const qsizetype feed = bytes.indexOf('\n', at);
        const ByteRange line{at, feed < 0 ? bytes.size() : feed + 1};
        const ByteRange text = trimmedRange(bytes, {at, feed < 0 ? bytes.size() : feed});
        at = line.end;
        const char first = text.size() == 0 ? '#' : bytes.at(text.begin);
        if (first == '#' || first == ';') continue;
        if (first == '[') {
            const qsizetype close = text.of(bytes).lastIndexOf(']');
            if (close > 0) {
                ini.sections.last().end = line.begin;
                ini.sections.append(IniSection{bytes.mid(text.begin + 1, close - 1), line, bytes.size(), {}});
                continue;
            }
        } else if (const auto entry = entryOn(bytes, line, text)) {
            ini.sections.last().entries.append(*entry);
            continue;
        }
        ++ini.strangeLines;
    }
    return ini;
}

QByteArray withIniValue(const QByteArray& bytes, const QByteArray& section, const QByteArray& key,
                        const QByteArray& value) {
    const IniText ini = parseIni(bytes);
    const QByteArray line = key + '=' + value;
    const IniSection* target = nullptr;
    for (const IniSection& found : ini.sections) {
        if (found.name != section) continue;
        if (!target || found.find(key)) target = &found;
    }
    if (!target) {
        const QByteArray headed = withLine(bytes, bytes.size(), '[' + section + ']');
        return withLine(headed, headed.size(), line);
    }
    if (const IniEntry* entry = target->find(key)) return entry->valueRange.replacedIn(bytes, value);
    const qsizetype place = target->entries.isEmpty() ? target->header.end : target->entries.last().line.end;
    return withLine(bytes, place, line);
}

QByteArray withoutIniKey(const QByteArray& bytes, const QByteArray& section, const QByteArray& key) {
    const IniText ini = parseIni(bytes);
    QByteArray rest = bytes;
    for (auto found = ini.sections.crbegin(); found != ini.sections.crend(); ++found) {
        if (found->name != section) continue;
        for (auto entry = found->entries.crbegin(); entry != found->entries.crend(); ++entry)
            if (entry->key == key) rest = entry->line.replacedIn(rest, {});
    }
    return rest;
}

}  // namespace outbox
