// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/ini_settings.h"

#include <QStringDecoder>

namespace outbox {

namespace {
char unescapedIni(char c) {
    switch (c) {
        case 's':
            return ' ';
        case 't':
            return '\t';
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        default:
            return c;
    }
}

QString utf8OrLatin1(const QByteArray& bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}
}  // namespace

QString keyFileText(const QByteArray& value) {
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != '\\' || i + 1 >= value.size()) {
            plain += value.at(i);
            continue;
        }
        const char next = value.at(++i);
        bool number = false;
        const int code = next == 'x' && i + 2 < value.size() ? value.mid(i + 1, 2).toInt(&number, 16) : 0;
        plain += number ? static_cast<char>(code) : unescapedIni(next);
        if (number) i += 2;
    }
    return utf8OrLatin1(plain);
}

QByteArray keyFileValue(const QString& text) {
    QByteArray value = text.toUtf8().replace('\\', "\\\\");
    if (value.startsWith(' ')) value.replace(0, 1, "\\s");
    return value;
}

bool iniFlag(const std::optional<QByteArray>& value, bool otherwise) {
    if (!value) return otherwise;
    const QByteArray word = value->toLower();
    return word == "true" || word == "1" || word == "yes" || word == "on";
}

quint16 iniPort(const std::optional<QByteArray>& value) {
    return value ? value->toUShort() : quint16(0);
}

void IniWriter::set(const QByteArray& section, const QByteArray& key, const QByteArray& value) {
    if (parseIni(m_now).value(section, key) != value) m_now = withIniValue(m_now, section, key, value);
}

}  // namespace outbox
