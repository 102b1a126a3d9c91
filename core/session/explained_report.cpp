// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/explained_report.h"

#include <QCoreApplication>

#include "core/providers/provider_store.h"
#include "core/session/report_builder.h"
#include "core/words/explained.h"
#include "core/words/words.h"

namespace outbox {

namespace {

QString explainedText(const char* source) {
    return QCoreApplication::translate("Explained", source);
}

/// Isolated, so that an address or a host name stays left to right in any sentence.
QString quotedName(const QString& name) {
    return QChar(0x2068) + name + QChar(0x2069);
}

/// The name by which people know an operator of the table of refusals; empty where no preset is of it.
QString operatorName(const QString& serverOperator) {
    for (const Provider& provider : ProviderStore::instance().all())
        if (provider.family == serverOperator || provider.id == serverOperator) return provider.name;
    return {};
}

}  // namespace

Report explainedReport(const Explanation& explanation, const QString& language) {
    Evidence nothing;
    Diagnosis diagnosis;
    if (explanation.conclusion) {
        diagnosis.conclusions = {*explanation.conclusion};
        diagnosis.light = explanation.conclusion->light;
    }
    RunRecord record;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.language = language;
    Report report = buildReport(nothing, diagnosis, record);
    report.whyReceiving.clear();
    report.account.source = QStringLiteral("error-text");
    if (!explanation.conclusion) report.headline = withoutCause(explanation).headline;
    // The incoming road has no part in a message about sending.
    report.checks.removeIf([](const Check& check) { return check.side == Side::Incoming; });
    for (Check& check : report.checks) {
        check.light = Light::NotRun;
        check.skippedBecause = explainedText(QT_TRANSLATE_NOOP("Explained", "only the text was read"));
    }
    return report;
}

WithoutCause withoutCause(const Explanation& explanation) {
    if (explanation.nothingFailed()) {
        const QString name = returnedKindName(explanation.returned->kind);
        return {words::nothingFailed(name), words::nothingFailedWhy(name)};
    }
    if (explanation.kind == ExplainedKind::Unknown)
        return {words::notRecognised(), words::notRecognisedWhy()};
    return {words::noCauseNamed(), {}};
}

QStringList readFromText(const Explanation& explanation) {
    QStringList sentences{words::saidByProgram(explanation.says, explanation.program)};
    const QString said = operatorName(explanation.serverOperator);
    const QString reporter = explanation.returned ? explanation.returned->reportingServer : QString();
    if (!said.isEmpty())
        //: %1 is a provider of mail, "Gmail"
        sentences << explainedText(QT_TRANSLATE_NOOP("Explained", "A server of %1 said it.")).arg(said);
    if (!reporter.isEmpty())
        //: %1 is a host name
        sentences << explainedText(QT_TRANSLATE_NOOP("Explained", "The report was written by %1."))
                         .arg(quotedName(reporter));
    if (explanation.reply) sentences << words::saidByCode(*explanation.reply);
    if (explanation.returned && explanation.returned->truncated) sentences << words::cutOff();
    sentences.removeAll(QString());
    return sentences;
}

QString recipientSentence(const BouncedRecipient& recipient) {
    struct Row {
        const char* action;
        const char* words;
    };
    static constexpr Row rows[] = {
        //: %1 is the address of a recipient
        {"failed", QT_TRANSLATE_NOOP("Explained", "The message to %1 was not delivered.")},
        {"delayed", QT_TRANSLATE_NOOP("Explained", "The message to %1 is delayed, and tried again.")},
        {"delivered", QT_TRANSLATE_NOOP("Explained", "The message to %1 was delivered.")},
        {"relayed", QT_TRANSLATE_NOOP("Explained", "The message to %1 was passed on.")},
        {"expanded",
         QT_TRANSLATE_NOOP("Explained", "The message to %1 was passed on to several addresses.")}};
    const QString address =
        recipient.address.isEmpty()
            ? explainedText(QT_TRANSLATE_NOOP("Explained", "a recipient that the report does not name"))
            : quotedName(recipient.address);
    const char* words = rows[0].words;
    for (const Row& row : rows)
        if (recipient.action == QLatin1String(row.action)) words = row.words;
    return explainedText(words).arg(address);
}

}  // namespace outbox
