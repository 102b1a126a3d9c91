// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/json_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace outbox {

namespace {
/// Whether the parser ran out of text rather than into something wrong.
bool isCutOff(const QJsonParseError& error, const QByteArray& bytes) {
    switch (error.error) {
        case QJsonParseError::UnterminatedObject:
        case QJsonParseError::UnterminatedArray:
        case QJsonParseError::UnterminatedString:
        case QJsonParseError::MissingNameSeparator:
        case QJsonParseError::MissingValueSeparator:
        case QJsonParseError::IllegalValue:
        case QJsonParseError::TerminationByNumber:
        case QJsonParseError::IllegalEscapeSequence:
        case QJsonParseError::IllegalUTF8String:
        case QJsonParseError::MissingObject:
            return bytes.startsWith('{') && error.offset + 8 >= bytes.size() && !bytes.endsWith('}');
        default:
            return false;
    }
}

QString parseSentence(const QJsonParseError& error, const QByteArray& bytes) {
    if (error.error == QJsonParseError::DeepNesting)
        return QCoreApplication::translate("Report", "This file is nested too deeply to be read.");
    if (isCutOff(error, bytes))
        return QCoreApplication::translate("Report",
                                           "This file is cut off. Save or copy it again, as a whole.");
    return QCoreApplication::translate("Report",
                                       "This file is not one that Outbox Doctor wrote: it is not JSON.");
}
}  // namespace

ParsedJson parseJsonFile(const QByteArray& bytes) {
    if (bytes.size() > maxJsonFile)
        return {
            {},
            QCoreApplication::translate("Report", "This file is too large. Reports are smaller than 32 MB.")};
    const QByteArray trimmed = bytes.trimmed();
    if (trimmed.isEmpty()) return {{}, QCoreApplication::translate("Report", "This file is empty.")};

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed, &error);
    if (error.error != QJsonParseError::NoError) return {{}, parseSentence(error, trimmed)};
    if (!document.isObject())
        return {{},
                QCoreApplication::translate("Report",
                                            "This file is JSON, but not one that Outbox Doctor wrote.")};
    return {document.object(), {}};
}

QString problemSentence(const JsonProblem& problem) {
    if (problem.tooMany)
        return QCoreApplication::translate("Report",
                                           "This file cannot be read: there are too many entries at “%1”.")
            .arg(problem.place);
    return QCoreApplication::translate("Report",
                                       "This file cannot be read: what stands at “%1” does not belong there.")
        .arg(problem.place);
}

}  // namespace outbox
