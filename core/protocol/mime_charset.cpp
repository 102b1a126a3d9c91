// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/mime_charset.h"

#include <QStringDecoder>
#include <algorithm>
#include <optional>

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX  // its macros break std::min wherever a unity build puts this file first
#endif
#include <windows.h>
#else
#include <iconv.h>
#endif

namespace outbox {

namespace {

struct Charset {
    const char* name;     ///< lower case, as mail writes it
    const char* onIconv;  ///< as the C library writes it
    unsigned codePage;    ///< as Windows numbers it
};

// Qt 6.4 decodes UTF and Latin-1 by itself, so these are the others that mail is written in. ASCII and
// Latin-1 are read as Windows-1252, as web browsers do (WHATWG Encoding, section 4.2): senders mislabel them.
constexpr Charset charsets[] = {
    {"us-ascii", "CP1252", 1252},
    {"ascii", "CP1252", 1252},
    {"iso-8859-1", "CP1252", 1252},
    {"latin1", "CP1252", 1252},
    {"windows-1252", "CP1252", 1252},
    {"cp1252", "CP1252", 1252},
    {"iso-8859-2", "ISO-8859-2", 28592},
    {"iso-8859-3", "ISO-8859-3", 28593},
    {"iso-8859-4", "ISO-8859-4", 28594},
    {"iso-8859-5", "ISO-8859-5", 28595},
    {"iso-8859-6", "ISO-8859-6", 28596},
    {"iso-8859-7", "ISO-8859-7", 28597},
    {"iso-8859-8", "ISO-8859-8", 28598},
    {"iso-8859-8-i", "ISO-8859-8", 28598},
    {"iso-8859-9", "ISO-8859-9", 28599},
    {"iso-8859-13", "ISO-8859-13", 28603},
    {"iso-8859-15", "ISO-8859-15", 28605},
    {"windows-874", "CP874", 874},
    {"tis-620", "CP874", 874},
    {"windows-1250", "CP1250", 1250},
    {"windows-1251", "CP1251", 1251},
    {"cp1251", "CP1251", 1251},
    {"windows-1253", "CP1253", 1253},
    {"windows-1254", "CP1254", 1254},
    {"windows-1255", "CP1255", 1255},
    {"windows-1256", "CP1256", 1256},
    {"windows-1257", "CP1257", 1257},
    {"windows-1258", "CP1258", 1258},
    {"koi8-r", "KOI8-R", 20866},
    {"koi8-u", "KOI8-U", 21866},
    {"ibm866", "CP866", 866},
    {"cp866", "CP866", 866},
    {"ibm850", "CP850", 850},
    {"cp850", "CP850", 850},
    {"iso-2022-jp", "ISO-2022-JP", 50220},
    {"shift_jis", "CP932", 932},
    {"shift-jis", "CP932", 932},
    {"sjis", "CP932", 932},
    {"windows-31j", "CP932", 932},
    {"cp932", "CP932", 932},
    {"euc-jp", "EUC-JP", 20932},
    {"iso-2022-kr", "ISO-2022-KR", 50225},
    {"euc-kr", "CP949", 949},
    {"ks_c_5601-1987", "CP949", 949},
    {"gb2312", "GB18030", 54936},
    {"gbk", "GB18030", 54936},
    {"gb18030", "GB18030", 54936},
    {"big5", "BIG5", 950},
    {"utf-7", "UTF-7", 65000},
    {"unicode-1-1-utf-7", "UTF-7", 65000},
};

const Charset* rowOf(const QByteArray& charset) {
    const QByteArray wanted = charset.trimmed().toLower();
    const auto* row = std::find_if(std::begin(charsets), std::end(charsets),
                                   [&wanted](const Charset& one) { return wanted == one.name; });
    return row == std::end(charsets) ? nullptr : row;
}

std::optional<QStringConverter::Encoding> unicodeForm(const QByteArray& charset) {
    const QByteArray wanted = charset.trimmed().toLower();
    if (wanted == "utf-8" || wanted == "utf8") return QStringConverter::Utf8;
    if (wanted == "utf-16") return QStringConverter::Utf16;
    if (wanted == "utf-16le") return QStringConverter::Utf16LE;
    if (wanted == "utf-16be") return QStringConverter::Utf16BE;
    return std::nullopt;
}

#ifdef Q_OS_WIN
QString converted(const QByteArray& octets, const Charset& from) {
    const int size = static_cast<int>(std::min<qsizetype>(octets.size(), 1 << 26));
    const int units = MultiByteToWideChar(from.codePage, 0, octets.constData(), size, nullptr, 0);
    if (units <= 0) return QString::fromLatin1(octets);
    QString text(units, Qt::Uninitialized);
    MultiByteToWideChar(from.codePage, 0, octets.constData(), size, reinterpret_cast<wchar_t*>(text.data()),
                        units);
    return text;
}
#else
QString converted(const QByteArray& octets, const Charset& from) {
    const iconv_t conversion = iconv_open("UTF-8", from.onIconv);
    // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX wants it so
    if (conversion == reinterpret_cast<iconv_t>(-1)) return QString::fromLatin1(octets);
    QByteArray utf8;
    char piece[4096];
    QByteArray source = octets;
    char* in = source.data();
    size_t left = static_cast<size_t>(source.size());
    while (left > 0) {
        char* out = piece;
        size_t room = sizeof piece;
        const size_t result = iconv(conversion, &in, &left, &out, &room);
        utf8.append(piece, static_cast<qsizetype>(out - piece));
        const bool stuck = result == static_cast<size_t>(-1) && out == piece;
        if (!stuck) continue;
        // One octet that means nothing here; what follows may be fine.
        utf8.append("\xEF\xBF\xBD");
        ++in;
        --left;
    }
    iconv_close(conversion);
    return QString::fromUtf8(utf8);
}
#endif

QString guessed(const QByteArray& octets) {
    // The escapes of ISO-2022-JP are ASCII, so they would pass as UTF-8.
    if (octets.contains("\x1b$")) return converted(octets, *rowOf("iso-2022-jp"));
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(octets);
    return utf8.hasError() ? converted(octets, *rowOf("windows-1252")) : text;
}

}  // namespace

QString textInCharset(const QByteArray& octets, const QByteArray& charset) {
    if (const auto unicode = unicodeForm(charset)) {
        QStringDecoder decoder(*unicode);
        const QString text = decoder(octets);
        return decoder.hasError() && *unicode == QStringConverter::Utf8 ? guessed(octets) : text;
    }
    const Charset* row = rowOf(charset);
    const bool saysLittle = !row || row->codePage == 1252;
    return saysLittle ? guessed(octets) : converted(octets, *row);
}

bool isKnownCharset(const QByteArray& charset) {
    return unicodeForm(charset).has_value() || rowOf(charset);
}

}  // namespace outbox
