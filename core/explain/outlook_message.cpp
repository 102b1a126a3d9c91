// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/outlook_message.h"

#include <QStringDecoder>
#include <algorithm>

#include "core/protocol/compound_file.h"
#include "core/protocol/html_text.h"
#include "core/protocol/message_header.h"
#include "core/protocol/mime_charset.h"

namespace outbox {

namespace {

using Streams = QHash<QString, QByteArray>;

/// A property by its number (MS-OXPROPS), as Unicode where it is there, else in an octet each.
QString property(const Streams& streams, const QString& where, const char* number) {
    const QString stem = where + QStringLiteral("__substg1.0_") + QLatin1String(number);
    QStringDecoder utf16(QStringConverter::Utf16LE);
    const QString text = utf16(streams.value(stem + QStringLiteral("001F")));
    return text.isEmpty() ? textInCharset(streams.value(stem + QStringLiteral("001E")), {}) : text;
}

/// The header that the message came with, without what was said of a form that it no longer has.
QByteArray headerOf(const Streams& streams) {
    QByteArray header;
    for (const HeaderField& field : messageParts(property(streams, {}, "007D").toUtf8()).header)
        if (!field.name.toLower().startsWith("content-")) header += field.name + ':' + field.value + "\r\n";
    if (!header.isEmpty()) return header;
    const auto line = [](const char* name, const QString& value) {
        return value.isEmpty() ? QByteArray()
                               : QByteArray(name) + ": " + value.simplified().toUtf8() + "\r\n";
    };
    QString sender = property(streams, {}, "5D01");
    if (sender.isEmpty()) sender = property(streams, {}, "0C1F");
    // Reports of one's own Exchange come from no address at all.
    const bool report = property(streams, {}, "001A").startsWith(QLatin1String("REPORT."));
    if (!sender.contains(QLatin1Char('@')) && report) sender = QStringLiteral("postmaster@localhost");
    return line("From", sender) + line("To", property(streams, {}, "0E04")) +
           line("Subject", property(streams, {}, "0037"));
}

QString wordsOf(const Streams& streams) {
    QString body = property(streams, {}, "1000");
    if (!body.trimmed().isEmpty()) return body;
    QString report = property(streams, {}, "1001");
    if (!report.trimmed().isEmpty()) return report;
    return htmlWords(textInCharset(streams.value(QStringLiteral("__substg1.0_10130102")), {}));
}

/// What a report keeps with each recipient: the address and the words of the server.
QString recipientsOf(const Streams& streams) {
    QString all;
    for (int i = 0; i < 100; ++i) {
        const QString number = QString::number(i, 16).toUpper().rightJustified(8, QLatin1Char('0'));
        const QString where = QStringLiteral("__recip_version1.0_#%1/").arg(number);
        QString address = property(streams, where, "39FE");
        if (address.isEmpty()) address = property(streams, where, "3003");
        QString said = property(streams, where, "0C1B").trimmed();
        if (said.startsWith(QLatin1Char('<')) && said.endsWith(QLatin1Char('>')))
            said = said.mid(1, said.size() - 2);
        const QString reported = property(streams, where, "1001");
        if (address.isEmpty() || (said + reported).trimmed().isEmpty()) continue;
        all += QLatin1Char('<') + address.simplified() + QStringLiteral(">:\n") + said + QLatin1Char('\n') +
               reported + QStringLiteral("\n\n");
    }
    return all;
}

}  // namespace

QByteArray asMail(const QByteArray& outlookFile) {
    const Streams streams = compoundStreams(outlookFile);
    const bool isMessage = std::any_of(streams.keyBegin(), streams.keyEnd(), [](const QString& path) {
        return path.startsWith(QLatin1String("__substg1.0_"));
    });
    if (!isMessage) return {};
    const QString words = recipientsOf(streams) + wordsOf(streams);
    return headerOf(streams) + "Content-Type: text/plain; charset=utf-8\r\nMIME-Version: 1.0\r\n\r\n" +
           words.toUtf8();
}

}  // namespace outbox
