// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>

#include "app/accounts_command.h"
#include "core/report/endpoint_json.h"
#include "core/report/report_json.h"
#include "core/report/safe_text.h"
#include "core/words/program_words.h"
#include "core/words/words.h"

namespace outbox::app {

namespace {
constexpr qsizetype longestPlace = 500;

QJsonValue nullIfEmpty(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject problemObject(const ProgramProblem& problem) {
    return {{QStringLiteral("file"), safeLine(problem.file, longestPlace)},
            {QStringLiteral("trouble"), programTroubleName(problem.trouble)},
            {QStringLiteral("message"), words::programTrouble(problem.trouble)},
            {QStringLiteral("detail"), nullIfEmpty(problem.detail)}};
}

QJsonObject accountObject(const MailProgram& program, const ProgramAccount& account,
                          const QList<Finding>& findings) {
    QJsonArray found;
    for (const Finding& finding : findings) found.append(findingToJson(finding));
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("account"), QString(program.program + u':' + account.id)},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(account.addresses)},
            {QStringLiteral("default_outgoing"), account.defaultOutgoing},
            {QStringLiteral("outgoing"), endpointOrNull(account.outgoing)},
            {QStringLiteral("incoming"), endpointOrNull(account.incoming)},
            {QStringLiteral("password_kept_in"), passwordPlaceName(account.passwordKeptIn)},
            {QStringLiteral("writable"), account.writable},
            {QStringLiteral("findings"), found}};
}

QJsonObject programObject(const ListedProgram& listed) {
    const MailProgram& program = listed.program;
    QJsonArray accounts;
    for (qsizetype i = 0; i < program.accounts.size(); ++i)
        accounts.append(accountObject(program, program.accounts.at(i), listed.findings.value(i)));
    QJsonArray problems;
    for (const ProgramProblem& problem : program.problems) problems.append(problemObject(problem));
    return {{QStringLiteral("program"), program.program},
            {QStringLiteral("name"), program.name},
            {QStringLiteral("version"), nullIfEmpty(program.version)},
            {QStringLiteral("profile"), program.profile},
            {QStringLiteral("running"), program.running},
            {QStringLiteral("offline"), program.offline},
            {QStringLiteral("waiting_messages"),
             program.waitingMessages ? QJsonValue(*program.waitingMessages) : QJsonValue()},
            {QStringLiteral("vendor_cloud"), program.vendorCloud},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("problems"), problems}};
}

QString tr(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString endpointLine(const QString& label, const Endpoint& endpoint) {
    QString line = QStringLiteral("    ") + label.leftJustified(10) + u' ' + protocolName(endpoint.protocol) +
                   u' ' + endpointText(endpoint) + QStringLiteral("  ") + authName(endpoint.auth);
    if (!endpoint.user.isEmpty()) line += QStringLiteral("  ") + safeLine(endpoint.user, longestPlace);
    return line + u'\n';
}

QString findingLines(const Finding& finding) {
    const QString likely = finding.likely ? tr(QT_TRANSLATE_NOOP("CommandLine", " (likely)")) : QString();
    return QStringLiteral("    ! ") + finding.title + likely + QStringLiteral("\n      ") +
           finding.explanation + u'\n';
}

QString accountText(const MailProgram& program, const ProgramAccount& account,
                    const QList<Finding>& findings) {
    QString text = QStringLiteral("\n  ") + safeLine(program.program + u':' + account.id, longestPlace);
    if (!account.name.isEmpty()) text += QStringLiteral("  ") + safeLine(account.name, longestPlace);
    text += u'\n';
    if (!account.addresses.isEmpty())
        text += QStringLiteral("    ") +
                safeLine(account.addresses.join(QStringLiteral(", ")), longestPlace) + u'\n';
    if (account.outgoing.isSet())
        text += endpointLine(tr(QT_TRANSLATE_NOOP("CommandLine", "sends")), account.outgoing);
    else
        text += QStringLiteral("    ") + tr(QT_TRANSLATE_NOOP("CommandLine", "No outgoing server is set.")) +
                u'\n';
    if (account.incoming)
        text += endpointLine(tr(QT_TRANSLATE_NOOP("CommandLine", "receives")), *account.incoming);
    const QString kept = words::passwordPlace(account.passwordKeptIn);
    if (!kept.isEmpty()) text += QStringLiteral("    ") + kept + u'\n';
    for (const Finding& finding : findings)
        if (finding.consequenceOf.isEmpty()) text += findingLines(finding);
    return text;
}

QString programText(const ListedProgram& listed) {
    const MailProgram& program = listed.program;
    QString text = program.name;
    if (!program.version.isEmpty()) text += u' ' + safeLine(program.version, longestPlace);
    text += QStringLiteral("\n  ") + safeLine(program.profile, longestPlace) + u'\n';
    const auto line = [&text](const QString& sentence) { text += QStringLiteral("  ") + sentence + u'\n'; };
    if (program.running) line(tr(QT_TRANSLATE_NOOP("CommandLine", "It is running.")));
    if (program.offline) line(tr(QT_TRANSLATE_NOOP("CommandLine", "It is set to work offline.")));
    if (program.waitingMessages.value_or(0) > 0)
        line(tr(QT_TRANSLATE_NOOP("CommandLine", "Messages that wait in its outbox: %1"))
                 .arg(*program.waitingMessages));
    for (qsizetype i = 0; i < program.accounts.size(); ++i)
        text += accountText(program, program.accounts.at(i), listed.findings.value(i));
    for (const ProgramProblem& problem : program.problems) {
        text += u'\n';
        line(safeLine(problem.file, longestPlace));
        line(QStringLiteral("  ") + words::programTrouble(problem.trouble));
        if (!problem.detail.isEmpty()) line(QStringLiteral("  ") + safeLine(problem.detail, longestPlace));
    }
    return text;
}
}  // namespace

QJsonObject accountsDocument(const QList<ListedProgram>& programs) {
    QJsonArray list;
    for (const ListedProgram& program : programs) list.append(programObject(program));
    return {{QStringLiteral("schema"), QStringLiteral("outbox-doctor/accounts/1")},
            {QStringLiteral("programs"), list}};
}

QString accountsText(const QList<ListedProgram>& programs) {
    if (programs.isEmpty())
        return tr(QT_TRANSLATE_NOOP("CommandLine", "No mail program with accounts was found here.")) + u'\n';
    QStringList blocks;
    for (const ListedProgram& program : programs) blocks.append(programText(program));
    return blocks.join(u'\n');
}

}  // namespace outbox::app
