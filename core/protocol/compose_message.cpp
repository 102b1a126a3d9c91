// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/compose_message.h"

#include <QByteArrayList>
#include <QStringList>
#include <algorithm>

#include "core/protocol/mail_date.h"

namespace outbox {

namespace {

constexpr qsizetype encodedWordOctets = 42;  // 56 in base64, beside "=?UTF-8?B?" and "?=" within 75
constexpr qsizetype longestQuotedLine = 72;

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool fitsHeader(const QString& text) {
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
           });
}

/// Whole characters, so that no encoded word ends within one (RFC 2047 section 5).
QByteArray encodedWords(const QString& text) {
    if (isAscii(text)) return text.toLatin1();
    QByteArrayList words;
    QByteArray open;
    const auto close = [&words, &open] {
        if (!open.isEmpty()) words.append("=?UTF-8?B?" + open.toBase64() + "?=");
        open.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype units = text.at(i).isHighSurrogate() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (open.size() + character.size() > encodedWordOctets) close();
        open += character;
        i += units - 1;
    }
    close();
    return words.join("\r\n ");
}

/// The last word holds the token and stays readable, so that it can be searched for.
QByteArray subjectValue(const QString& subject) {
    const qsizetype blank = subject.lastIndexOf(QLatin1Char(' '));
    const QString last = subject.mid(blank + 1);
    if (blank < 0 || !isAscii(last)) return encodedWords(subject);
    return encodedWords(subject.left(blank)) + ' ' + last.toLatin1();
}

QByteArray quotedOctet(char c) {
    return '=' + QByteArray(1, c).toHex().toUpper();
}

/// One line in quoted-printable (RFC 2045 section 6.7).
QByteArray quotedPrintable(const QByteArray& line) {
    QByteArray encoded;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool lastBlank = (c == ' ' || c == '\t') && i + 1 == line.size();
        const bool plain = c >= ' ' && c < 0x7F && c != '=' && !lastBlank;
        const QByteArray part = plain ? QByteArray(1, c) : quotedOctet(c);
        if (width + part.size() > longestQuotedLine) {
            encoded += "=\r\n";
            width = 0;
        }
        encoded += part;
        width += part.size();
    }
    return encoded;
}

/// Lines of whole words, so that the text reads well in its source, too.
QStringList wrappedLines(const QString& text) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '))) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > longestQuotedLine) {
                lines.append(line);
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        lines.append(line);
    }
    return lines;
}

QByteArray bodyOf(const QString& text) {
    QByteArray body;
    for (const QString& line : wrappedLines(text)) body += quotedPrintable(line.toUtf8()) + "\r\n";
    return body;
}

QByteArray field(const char* name, const QByteArray& value) {
    return QByteArray(name) + ": " + value + "\r\n";
}

}  // namespace

bool composeMessage(TestMessage& message) {
    const QStringList values{message.sender, message.recipient, message.subject, message.messageId};
    if (!std::all_of(values.begin(), values.end(), fitsHeader)) return false;
    message.octets = field("From", '<' + message.sender.toUtf8() + '>') +
                     field("To", '<' + message.recipient.toUtf8() + '>') +
                     field("Subject", subjectValue(message.subject)) +
                     field("Date", writeMailDate(message.date)) +
                     field("Message-ID", '<' + message.messageId.toLatin1() + '>') +
                     field("Auto-Submitted", "auto-generated") +  // RFC 3834: no absence notes in return
                     field("MIME-Version", "1.0") + field("Content-Type", "text/plain; charset=UTF-8") +
                     field("Content-Transfer-Encoding", "quoted-printable") + "\r\n" + bodyOf(message.text);
    return true;
}

}  // namespace outbox
