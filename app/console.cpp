// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include <QFileDevice>
#include <QJsonDocument>
#include <QtGlobal>
#include <cstdio>

#include "core/report/safe_text.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace outbox::app {

namespace {
constexpr qsizetype longestMessage = 4000;
constexpr qsizetype longestProgress = 79;

bool isTerminal(FILE* file) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}
}  // namespace

Console::Traits processTraits() {
    Console::Traits traits;
    traits.outputIsTerminal = isTerminal(stdout);
    traits.errorIsTerminal = isTerminal(stderr);
    traits.colours = traits.outputIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") &&
                     qEnvironmentVariable("TERM") != QLatin1String("dumb");
    return traits;
}

Console::Console(QIODevice& output, QIODevice& error, Traits traits)
    : m_output(output), m_error(error), m_traits(traits) {}

void Console::print(const QString& text) {
    printBytes(text.toUtf8());
}

void Console::printBytes(const QByteArray& bytes) {
    showProgress({});
    m_output.write(bytes);
}

void Console::printDocument(const QJsonObject& document) {
    printBytes(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Console::flush() {
    if (auto* file = qobject_cast<QFileDevice*>(&m_output)) file->flush();
}

void Console::say(const QString& message) {
    showProgress({});
    m_error.write(safeLines(message, longestMessage).toUtf8() + '\n');
}

void Console::showProgress(const QString& line) {
    if (!m_traits.errorIsTerminal || (line.isEmpty() && m_progressLength == 0)) return;
    const QString shown = safeLine(line, longestProgress);
    const QString blank(qMax<qsizetype>(m_progressLength - shown.size(), 0), u' ');
    m_error.write((u'\r' + shown + blank + (line.isEmpty() ? QStringLiteral("\r") : QString())).toUtf8());
    m_progressLength = shown.size();
}

ExitStatus Console::fail(const Problem& problem, const QString& hint) {
    if (m_json && problem.status != ExitStatus::Interrupted) {
        const QJsonObject error{{QStringLiteral("status"), static_cast<int>(problem.status)},
                                {QStringLiteral("message"), safeLines(problem.message, longestMessage)}};
        printDocument({{QStringLiteral("schema"), QStringLiteral("outbox-doctor/error/1")},
                       {QStringLiteral("error"), error}});
    }
    say(problem.message);
    if (!hint.isEmpty()) say(hint);
    return problem.status;
}

}  // namespace outbox::app
