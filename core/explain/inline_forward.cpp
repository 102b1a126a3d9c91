// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/inline_forward.h"

#include <QHash>
#include <QRegularExpression>

#include "core/explain/report_marks.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

/// Field names as mail programs translate them above a message that is forwarded.
QByteArray englishName(const QString& name) {
    static const QHash<QString, QByteArray> names{{QStringLiteral("from"), "From"},
                                                  {QStringLiteral("von"), "From"},
                                                  {QStringLiteral("de"), "From"},
                                                  {QStringLiteral("da"), "From"},
                                                  {QStringLiteral("van"), "From"},
                                                  {QStringLiteral("od"), "From"},
                                                  {QStringLiteral("expéditeur"), "From"},
                                                  {QString::fromUtf8("от"), "From"},
                                                  {QString::fromUtf8("差出人"), "From"},
                                                  {QString::fromUtf8("发件人"), "From"},
                                                  {QStringLiteral("to"), "To"},
                                                  {QStringLiteral("an"), "To"},
                                                  {QString::fromUtf8("à"), "To"},
                                                  {QStringLiteral("a"), "To"},
                                                  {QStringLiteral("para"), "To"},
                                                  {QStringLiteral("aan"), "To"},
                                                  {QStringLiteral("do"), "To"},
                                                  {QString::fromUtf8("кому"), "To"},
                                                  {QString::fromUtf8("宛先"), "To"},
                                                  {QString::fromUtf8("收件人"), "To"},
                                                  {QStringLiteral("subject"), "Subject"},
                                                  {QStringLiteral("betreff"), "Subject"},
                                                  {QStringLiteral("objet"), "Subject"},
                                                  {QStringLiteral("asunto"), "Subject"},
                                                  {QStringLiteral("oggetto"), "Subject"},
                                                  {QStringLiteral("assunto"), "Subject"},
                                                  {QStringLiteral("onderwerp"), "Subject"},
                                                  {QStringLiteral("temat"), "Subject"},
                                                  {QString::fromUtf8("тема"), "Subject"},
                                                  {QString::fromUtf8("件名"), "Subject"},
                                                  {QString::fromUtf8("主题"), "Subject"},
                                                  {QStringLiteral("date"), "Date"},
                                                  {QStringLiteral("sent"), "Date"},
                                                  {QStringLiteral("datum"), "Date"},
                                                  {QStringLiteral("gesendet"), "Date"},
                                                  {QString::fromUtf8("envoyé"), "Date"},
                                                  {QStringLiteral("fecha"), "Date"},
                                                  {QStringLiteral("enviado"), "Date"},
                                                  {QStringLiteral("data"), "Date"},
                                                  {QStringLiteral("inviato"), "Date"},
                                                  {QStringLiteral("verzonden"), "Date"},
                                                  {QStringLiteral("wysłano"), "Date"},
                                                  {QString::fromUtf8("дата"), "Date"},
                                                  {QString::fromUtf8("日付"), "Date"},
                                                  {QString::fromUtf8("送信日時"), "Date"},
                                                  {QString::fromUtf8("日期"), "Date"},
                                                  {QStringLiteral("cc"), "Cc"},
                                                  {QStringLiteral("reply-to"), "Reply-To"}};
    return names.value(name.toLower());
}

std::optional<HeaderField> copiedField(const QString& line) {
    static const QRegularExpression field(
        QStringLiteral("^\\s*\\*?([\\p{L}-]{1,12})\\s?:\\*?[\\s\\x{a0}]*(.*)$"));
    const auto match = field.match(line.left(400));
    const QByteArray name = match.hasMatch() ? englishName(match.captured(1)) : QByteArray();
    if (name.isEmpty()) return std::nullopt;
    return HeaderField{name, match.captured(2).toUtf8()};
}

bool isReport(const QList<HeaderField>& header) {
    return header.size() >= 3 && (isReportHeader(header) || isReportSubject(fieldText(header, "Subject")));
}

}  // namespace

QString withoutQuoteMarks(const QString& line) {
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == QLatin1Char('>') || line.at(at) == QLatin1Char('|')) &&
           line.mid(at, 3) != QLatin1String(">>>"))
        at += at + 1 < line.size() && line.at(at + 1) == QLatin1Char(' ') ? 2 : 1;
    return line.mid(at);
}

std::optional<InlineForward> inlineForward(const QStringList& lines) {
    InlineForward found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto field = copiedField(withoutQuoteMarks(lines.at(i)))) {
            found.header.append(*field);
            continue;
        }
        if (isReport(found.header)) {
            for (const QString& line : lines.mid(i)) found.lines.append(withoutQuoteMarks(line));
            return found;
        }
        found.header.clear();
    }
    return std::nullopt;
}

}  // namespace outbox
