// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/explain/bounce_prose.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/explain/inline_forward.h"
#include "core/explain/said_reply.h"
#include "core/explain/status_report.h"
#include "core/explain/text_addresses.h"
#include "core/protocol/mime_message.h"

namespace outbox {

namespace {

using Re = QRegularExpression;

/// How sure it is that an address at this place is the one that failed.
enum class Sureness { Mentioned, Named, Alone };

struct Mention {
    qsizetype line = 0;
    QString address;
    Sureness sure = Sureness::Mentioned;
};

QString folded(const QString& address) {
    return address.toLower();
}

/// "anna@example.org", "<anna@example.org>:", "anna@example.org<mailto:…>", "Anna (anna@example.org)" and
/// nothing else in the line, or the reason behind it.
QString aloneIn(const QString& line) {
    static const Re whole(QStringLiteral("^[\\s*•\"'-]*(?:[^@<>()]{0,60}[(<])?<?(%1)[>\"')]*(?:\\s*[(<]?(?:"
                                         "mailto:)?<?%1[>)]*)*\\s*[:.,;]?\\s*$")
                              .arg(addressPattern()));
    static const Re leading(QStringLiteral("^\\s*(?:<(%1)>\\s*(?::|\\.\\.\\.|\\(|,|$)|(%1)(?::\\s|\\.\\.\\."
                                           "\\s|\\s{2,}|$|\\s(?:\\(|-|–|on |Invalid|Error)))")
                                .arg(addressPattern()));
    if (const auto match = whole.match(line); match.hasMatch()) return match.captured(1);
    const auto match = leading.match(line);
    if (!match.hasMatch()) return {};
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// Where words in front say that it is the recipient.
QString namedIn(const QString& line) {
    static const Re named(
        QStringLiteral(
            "(?:recipients?(?:\\s+address(?:es)?)?(?:\\s+(?:is|was|were))?|rcpt[ _]to|"
            "(?:delivered|deliver|delivering|delivery|sent|send|remis|entregar|entregue|recapitare|"
            "zugestellt|message|mail|email|to the "
            "user|user)\\s+(?:[\\w']+\\s+){0,4}?(?:to|for|an|à|a|aan|do)|"
            "address|following recipient|permanent errors|final-recipient|failed recipient|"
            "original-recipient|empfänger(?:adresse)?|destinataire|destinatario|destinatário|ontvanger|"
            "odbiorca|"
            "получател[ьюя]|宛先|受信者|收件人|收信人|수신자|받는 ?사람|alıcı|"
            "could not be delivered to|reach(?: the following recipients?)?|addressee)"
            "[\\s:=：]*(?:rfc822;)?\\s*[\"'<(]*(%1)")
            .arg(addressPattern()),
        Re::CaseInsensitiveOption);
    return named.match(line.left(600)).captured(1);
}

/// Addresses of the two sides of the report itself: they are no recipients unless nothing else is there.
QSet<QString> ownAddresses(const ReturnedMail& mail) {
    QSet<QString> own;
    for (const char* name : {"From", "To", "Reply-To", "Return-Path", "Sender", "Delivered-To",
                             "X-Original-To", "Envelope-To", "Message-ID", "In-Reply-To", "References"})
        for (const QString& address : addressesIn(mail.field(name))) own.insert(folded(address));
    for (const char* name : {"From", "Return-Path", "Sender", "Reply-To", "Message-ID"})
        for (const QString& address : addressesIn(fieldText(mail.original, name)))
            own.insert(folded(address));
    return own;
}

bool isNobody(const QString& address) {
    static const Re service(
        QStringLiteral("^(postmaster|mailer-daemon|abuse|support|helpdesk|noreply|no-reply|info-service)@"),
        Re::CaseInsensitiveOption);
    return service.match(address).hasMatch() ||
           !address.section(QLatin1Char('@'), 1).contains(QLatin1Char('.'));
}

/// Fields of a message that are copied into the words and name no recipient.
bool isOtherField(const QString& line) {
    static const Re field(
        QStringLiteral(
            "^[\\s*]*(?:message-?id|in-reply-to|references|from|sender|reply-to|original sender|mail from|"
            "sender-mta|return-path|subject|date|sent|cc|bcc|x-[a-z-]+)\\s*:"),
        Re::CaseInsensitiveOption);
    return field.match(line.left(60)).hasMatch();
}

QList<Mention> mentions(const QStringList& lines, const QSet<QString>& own) {
    QList<Mention> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (!line.contains(QLatin1Char('@')) || isOtherField(line)) continue;
        const QString alone = aloneIn(line);
        const QString named = alone.isEmpty() ? namedIn(line) : QString();
        if (!alone.isEmpty()) found.append({i, alone, Sureness::Alone});
        if (!named.isEmpty()) found.append({i, named, Sureness::Named});
        if (!alone.isEmpty() || !named.isEmpty()) continue;
        for (const QString& address : addressesIn(line))
            if (!own.contains(folded(address)) && !isNobody(address))
                found.append({i, address, Sureness::Mentioned});
        if (found.size() > 3 * maxBouncedRecipients) break;
    }
    return found;
}

/// The surest ones that are there, one's own left out where others remain, and a server's before these; each
/// address once, in its order.
QList<Mention> surest(const QList<Mention>& all, const QSet<QString>& own) {
    enum class Left { OwnAndServers, Servers, None };
    for (const Left left : {Left::OwnAndServers, Left::Servers, Left::None})
        for (const Sureness wanted : {Sureness::Alone, Sureness::Named, Sureness::Mentioned}) {
            QList<Mention> chosen;
            QSet<QString> seen;
            for (const Mention& one : all) {
                const QString key = folded(one.address);
                const bool leftOut = (left != Left::None && isNobody(key)) ||
                                     (left == Left::OwnAndServers && own.contains(key));
                if (one.sure != wanted || leftOut || seen.contains(key) ||
                    chosen.size() >= maxBouncedRecipients)
                    continue;
                seen.insert(key);
                chosen.append(one);
            }
            if (!chosen.isEmpty()) return chosen;
        }
    return {};
}

QString oneLine(const QStringList& lines) {
    constexpr qsizetype longest = 4000;
    QString text;
    for (const QString& line : lines) {
        text += line.trimmed() + QLatin1Char(' ');
        if (text.size() > longest) break;
    }
    return text.left(longest).simplified();
}

/// Lines behind "RCPT TO:<address>" or with the address in them: a transcript stands apart from the list.
QStringList elsewhereAbout(const QStringList& lines, const QString& address, qsizetype ownLine) {
    QStringList found;
    for (qsizetype i = 0; i < lines.size() && found.size() < 12; ++i)
        if (i != ownLine && lines.at(i).contains(address, Qt::CaseInsensitive)) {
            found.append(lines.at(i));
            for (qsizetype more = i + 1; more < lines.size() && more < i + 4; ++more) {
                const QString& next = lines.at(more);
                if (next.trimmed().isEmpty() || next.contains(QLatin1Char('@'))) break;
                found.append(next);
            }
        }
    return found;
}

ToldRecipient told(const QStringList& lines, const QList<Mention>& chosen, qsizetype which) {
    const Mention& mention = chosen.at(which);
    const bool only = chosen.size() == 1;
    qsizetype end = which + 1 < chosen.size() ? chosen.at(which + 1).line : lines.size();
    if (end == mention.line) ++end;
    const QStringList own = lines.mid(mention.line, end - mention.line);

    ToldRecipient one;
    one.address = mention.address;
    SaidReply said = saidReply(own);
    if (said.text.isEmpty()) said = saidReply(elsewhereAbout(lines, mention.address, mention.line));
    if (said.text.isEmpty() && only) said = saidReply(lines);
    one.reply = said.text;
    one.server = said.server;
    one.words = oneLine(own);
    one.around = oneLine(lines.mid(0, chosen.first().line));
    return one;
}

}  // namespace

QList<ToldRecipient> readProse(const ReturnedMail& mail) {
    QStringList lines;
    lines.reserve(mail.lines.size());
    for (const QString& line : mail.lines) lines.append(withoutQuoteMarks(line));
    const QSet<QString> own = ownAddresses(mail);
    const QList<Mention> chosen = surest(mentions(lines, own), own);
    QList<ToldRecipient> all;
    for (qsizetype i = 0; i < chosen.size(); ++i) all.append(told(lines, chosen, i));
    if (!all.isEmpty()) return all;
    const SaidReply said = saidReply(lines);
    return {{QString(), oneLine(lines), QString(), said.text, said.server}};
}

ToldRecipient toldAbout(const QList<ToldRecipient>& told, const QString& address, bool alone) {
    const auto found = std::find_if(told.begin(), told.end(), [&address](const ToldRecipient& one) {
        return one.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    if (found != told.end()) return *found;
    return told.size() == 1 && alone ? told.first() : ToldRecipient();
}

}  // namespace outbox
