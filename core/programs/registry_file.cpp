// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringDecoder>
#include <QStringEncoder>
#include <optional>

#include "core/programs/registry_tree.h"

namespace outbox {

namespace {
enum class RegistryEncoding { Wide, Utf8, EightBit };

const QByteArray wideMark("\xFF\xFE", 2);

RegistryEncoding registryEncoding(const QByteArray& bytes) {
    if (bytes.startsWith(wideMark)) return RegistryEncoding::Wide;
    return bytes.startsWith("REGEDIT4") ? RegistryEncoding::EightBit : RegistryEncoding::Utf8;
}

QString decodedRegistry(const QByteArray& bytes, RegistryEncoding encoding) {
    switch (encoding) {
        case RegistryEncoding::Wide: {
            QStringDecoder wide(QStringDecoder::Utf16LE);
            return wide(bytes.mid(wideMark.size()));
        }
        case RegistryEncoding::EightBit:
            return QString::fromLatin1(bytes);
        case RegistryEncoding::Utf8:
            break;
    }
    const QString text = QString::fromUtf8(bytes);
    return text.startsWith(QChar(u'\uFEFF')) ? text.mid(1) : text;
}

QByteArray encodedRegistry(const QString& text, RegistryEncoding encoding) {
    switch (encoding) {
        case RegistryEncoding::Wide: {
            QStringEncoder wide(QStringEncoder::Utf16LE);
            return wide(text);
        }
        case RegistryEncoding::EightBit:
            return text.toLatin1();
        case RegistryEncoding::Utf8:
            break;
    }
    return text.toUtf8();
}

/// Takes a quoted text off the front of the line; a backslash makes the next character plain.
std::optional<QString> takeQuoted(QStringView& line) {
    if (!line.startsWith(u'"')) return std::nullopt;
    QString text;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) == u'"') {
            line = line.mid(i + 1);
            return text;
        }
        if (line.at(i) == u'\\' && i + 1 < line.size()) ++i;
        text += line.at(i);
    }
    return std::nullopt;
}

std::optional<QByteArray> hexBytes(QStringView digits) {
    QByteArray bytes;
    for (const QStringView part : digits.split(u',', Qt::SkipEmptyParts)) {
        bool good = false;
        const uint octet = part.trimmed().toUInt(&good, 16);
        if (!good || octet > 0xFF) return std::nullopt;
        bytes += static_cast<char>(octet);
    }
    return bytes.size() > RegistryTree::longestValue ? QByteArray() : bytes;
}

std::optional<RegistryValue> hexValue(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) return std::nullopt;
    const auto bytes = hexBytes(text.mid(colon + 1));
    if (!bytes) return std::nullopt;
    const QStringView kind = text.left(colon);  // "hex", or "hex(2)" with the number of the type
    bool numbered = false;
    const quint32 type = kind.size() > 5 ? kind.mid(4, kind.size() - 5).toUInt(&numbered, 16) : 3;
    if (kind != QLatin1String("hex") && !numbered) return std::nullopt;
    const RegistryValue value = RegistryValue::ofBinary(*bytes, type);
    if ((type == 1 || type == 2) && !value.asText().isEmpty())
        return RegistryValue::ofText(value.asText(), type);
    return value;
}

std::optional<RegistryValue> registryValue(QStringView text) {
    if (text.startsWith(u'"')) {
        const auto quoted = takeQuoted(text);
        if (!quoted) return std::nullopt;
        const bool tooLong = quoted->size() * 2 > RegistryTree::longestValue;
        return RegistryValue::ofText(tooLong ? QString() : *quoted);
    }
    if (text.startsWith(QLatin1String("dword:"))) {
        bool good = false;
        const quint32 number = text.mid(6).trimmed().toUInt(&good, 16);
        return good ? std::optional(RegistryValue::ofNumber(number)) : std::nullopt;
    }
    return text.startsWith(QLatin1String("hex")) ? hexValue(text) : std::nullopt;
}

/// Reads the lines of a file one after the other.
class RegistryLines {
  public:
    explicit RegistryLines(RegistryFile& file) : m_file(file) {}

    void take(QStringView line, int number) {
        m_line = number;
        if (line.isEmpty() || line.startsWith(u';')) return;
        const bool good = line.startsWith(u'[') ? takeKey(line) : takeValue(line);
        if (!good && ++m_file.broken == 1) m_file.firstBroken = m_line;
    }

  private:
    bool takeKey(QStringView line) {
        m_key = nullptr;
        if (!line.endsWith(u']')) return false;
        const QString path = line.mid(1, line.size() - 2).toString();
        if (path.startsWith(u'-')) {
            m_file.tree.remove(path.mid(1));
            m_deleted = true;
            return true;
        }
        m_deleted = false;
        m_key = m_file.tree.at(path);
        return m_key != nullptr;
    }

    bool takeValue(QStringView line) {
        const bool isDefault = line.startsWith(u'@');
        if (isDefault) line = line.mid(1);
        const auto name = isDefault ? std::optional(QString()) : takeQuoted(line);
        if (!name || !line.startsWith(u'=')) return false;
        if (!m_key) return m_deleted;
        const QStringView text = line.mid(1).trimmed();
        if (text == QLatin1String("-")) {
            m_key->values.remove(name->toLower());
            return true;
        }
        const auto value = registryValue(text);
        if (!value || m_key->values.size() >= RegistryTree::mostValues) return false;
        m_key->values.insert(name->toLower(), *value);
        return true;
    }

    RegistryFile& m_file;
    RegistryKey* m_key = nullptr;
    bool m_deleted = false;
    int m_line = 0;
};

QString quotedForRegistry(QString text) {
    return u'"' + text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

QString hexForRegistry(const RegistryValue& value) {
    const bool plain = value.kind == RegistryValue::Kind::Binary;
    const QByteArray bytes = plain ? value.binary : RegistryValue::ofWideText(value.text).binary;
    const QString type = value.type == 3 ? QString() : u'(' + QString::number(value.type, 16) + u')';
    return QLatin1String("hex") + type + u':' + QString::fromLatin1(bytes.toHex(','));
}

QString registryValueText(const RegistryValue& value) {
    const bool oneLine = !value.text.contains(u'\n') && !value.text.contains(u'\r');
    if (value.kind == RegistryValue::Kind::Number)
        return QLatin1String("dword:") + QString::number(value.number, 16).rightJustified(8, u'0');
    if (value.kind == RegistryValue::Kind::Text && value.type == 1 && oneLine)
        return quotedForRegistry(value.text);
    return hexForRegistry(value);
}
}  // namespace

RegistryFile parseRegistryFile(const QByteArray& bytes) {
    RegistryFile file;
    const QString text = decodedRegistry(bytes, registryEncoding(bytes));
    RegistryLines lines(file);
    QString joined;
    int number = 0, first = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) line.chop(1);
        if (number == 1) {
            file.isOne = line.startsWith(QLatin1String("Windows Registry Editor Version 5")) ||
                         line.startsWith(QLatin1String("REGEDIT4"));
            if (!file.isOne) return file;
            continue;
        }
        if (joined.isEmpty()) first = number;
        // Octets in hexadecimal go on in the next line after a backslash.
        const bool goesOn = line.endsWith(QLatin1String(",\\"));
        joined += (goesOn ? line.chopped(1) : line).trimmed();
        if (goesOn) continue;
        lines.take(joined, first);
        joined.clear();
    }
    if (!joined.isEmpty()) lines.take(joined, first);
    const bool cut = registryEncoding(bytes) == RegistryEncoding::Wide && bytes.size() % 2 != 0;
    if (cut && ++file.broken == 1) file.firstBroken = number;
    return file;
}

QByteArray withRegistryEdits(const QByteArray& bytes, const QList<RegistryEdit>& edits) {
    QString added;
    QString key;
    for (const RegistryEdit& edit : edits) {
        if (edit.key != key) added += QLatin1String("\r\n[") + edit.key + QLatin1String("]\r\n");
        key = edit.key;
        added += quotedForRegistry(edit.name) + u'=' + registryValueText(edit.value) + QLatin1String("\r\n");
    }
    if (added.isEmpty()) return bytes;
    const RegistryEncoding encoding = registryEncoding(bytes);
    const QByteArray lineEnd = encodedRegistry(QStringLiteral("\n"), encoding);
    const QByteArray gap =
        bytes.endsWith(lineEnd) ? QByteArray() : encodedRegistry(QStringLiteral("\r\n"), encoding);
    return bytes + gap + encodedRegistry(added, encoding);
}

QByteArray registryStateFile(const RegistryKey& key, const QStringList& names) {
    QString text =
        QLatin1String("Windows Registry Editor Version 5.00\r\n\r\n[") + key.path + QLatin1String("]\r\n");
    for (const QString& name : names) {
        const auto value = key.values.find(name.toLower());
        text += quotedForRegistry(name) + u'=' +
                (value == key.values.end() ? QStringLiteral("-") : registryValueText(*value)) +
                QLatin1String("\r\n");
    }
    return wideMark + encodedRegistry(text, RegistryEncoding::Wide);
}

}  // namespace outbox
