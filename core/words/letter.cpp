// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/letter.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/words/fill.h"
#include "core/words/tables.h"

namespace outbox::words {

namespace {

QString line(const char* sentence, const Facts& facts) {
    return fill("Letters", sentence, facts);
}

/// What a reader on the other side wants to look up.
QStringList details(const Facts& facts) {
    QStringList lines;
    for (const char* sentence :
         {QT_TRANSLATE_NOOP("Letters", "Outgoing server: {host}, port {port}, {security}"),
          QT_TRANSLATE_NOOP("Letters", "Address of the API: {api_place}"),
          QT_TRANSLATE_NOOP("Letters", "Address of the server: {server_address}"),
          QT_TRANSLATE_NOOP("Letters", "Test message: {test_message_id}, sent at {test_sent_at} (UTC)"),
          QT_TRANSLATE_NOOP("Letters", "Answer to it: {test_reply}"),
          QT_TRANSLATE_NOOP("Letters", "Certificate: {certificate_name}, issued by {certificate_issuer}"),
          QT_TRANSLATE_NOOP("Letters", "TXT record at {record_name}: {record_text}"),
          QT_TRANSLATE_NOOP("Letters", "Reports go to {report_address}; the record is looked for at {report_name}"),
          QT_TRANSLATE_NOOP("Letters", "Address: {reverse_address}, server: {reverse_host}"),
          QT_TRANSLATE_NOOP("Letters", "Listed by {list_name}: {list_subject}"),
          QT_TRANSLATE_NOOP("Letters", "Valid: {certificate_from} to {certificate_until}"),
          QT_TRANSLATE_NOOP("Letters", "SHA-256: {fingerprint}")}) {
        const QString filled = line(sentence, facts);
        if (!filled.isEmpty()) lines.append(filled);
    }
    return lines;
}

}  // namespace

QString letter(const FixPlan& plan, const QString& findingId) {
    const LetterWords* row = letterWords(plan.id, findingId);
    if (!row) return {};
    const Facts facts = spoken(plan.facts);
    QStringList blocks;
    blocks.append(QCoreApplication::translate("Letters", "Subject: %1").arg(line(row->subject, facts)));
    blocks.append(QCoreApplication::translate("Letters", "Hello,"));
    QString situation = line(row->situation, facts);
    const QString reply = facts.value(QStringLiteral("reply"));
    if (situation.endsWith(QLatin1Char(':')) && !reply.isEmpty())
        situation += QStringLiteral("\n\n    ") + reply;
    else if (situation.endsWith(QLatin1Char(':')))
        situation = situation.chopped(1) + QLatin1Char('.');
    blocks.append(situation);
    blocks.append(line(row->request, facts));
    // So far Microsoft's is the only switch that is known to the letter of its command.
    if (const QString command = facts.value(QStringLiteral("admin_command")); !command.isEmpty())
        blocks.append(QCoreApplication::translate(
                          "Letters",
                          "In the Microsoft 365 admin centre it is under Users, Active users, the mailbox, "
                          "Mail, Manage email apps. In Exchange Online PowerShell this does it:") +
                      QStringLiteral("\n\n    ") + command);
    if (const QStringList lines = details(facts); !lines.isEmpty())
        blocks.append(lines.join(QLatin1Char('\n')));
    blocks.append(QCoreApplication::translate("Letters", "Thank you"));
    return blocks.join(QStringLiteral("\n\n"));
}

}  // namespace outbox::words
