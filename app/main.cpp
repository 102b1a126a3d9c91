// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QFile>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>

#include "app/command_line.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "ui/pdf_export.h"
#include "ui/wizard.h"

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <csignal>
#endif

namespace {
using namespace outbox::app;

/// Windows can only be shown where there is a display; macOS and Windows always have one.
bool displayIsThere() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

/// The smallest application that can do what is asked: fonts are needed for a PDF, a display for the wizard.
std::unique_ptr<QCoreApplication> makeApplication(const Request& request, bool wizard, int& count,
                                                  char** values) {
    if (wizard) return std::make_unique<QApplication>(count, values);
    if (!request.needsPdf) return std::make_unique<QCoreApplication>(count, values);
    if (!displayIsThere()) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, values);
}

/// Enough to choose the application by; the application itself reads them as the system wrote them.
QStringList roughArguments(int count, char** values) {
    QStringList arguments;
    for (int i = 1; i < count; ++i) arguments.append(QString::fromLocal8Bit(values[i]));
    return arguments;
}

/// A PDF on standard output is bytes, not lines.
void keepOutputAsItIs() {
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

/// A file that may grow no further (ulimit) is a disk that is full: something to be told, not to die of.
void keepFileLimitsFromKilling() {
#ifndef Q_OS_WIN
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

Problem noDisplay() {
    return usageProblem(
        QCoreApplication::translate("CommandLine",
                                    "There is no display for the wizard here. Examine an account with "
                                    "“outbox-doctor check ADDRESS”, or start the "
                                    "program on a desktop."));
}

int run(int count, char** values) {
    const Request rough = readRequest(roughArguments(count, values));
    const bool wizard = rough.kind == Request::Kind::Wizard;
    const auto application = makeApplication(rough, wizard && displayIsThere(), count, values);
    keepOutputAsItIs();
    keepFileLimitsFromKilling();
    QCoreApplication::setApplicationName(QStringLiteral("outbox-doctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTBOX_VERSION));

    std::optional<Interrupt> interrupt;
    if (!wizard) interrupt.emplace();

    QFile output;
    QFile error;
    if (!output.open(stdout, QIODevice::WriteOnly) ||
        !error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::Internal);
    Console console(output, error, processTraits());
    console.setJson(rough.json);

    const auto language = installLanguage(rough.language, *application);
    if (!language) return static_cast<int>(console.fail(language.problem));
    if (!language->message.isEmpty()) console.say(language->message);
    if (wizard && !displayIsThere()) return static_cast<int>(console.fail(noDisplay()));
    if (wizard) return outbox::ui::runWizard(static_cast<QApplication&>(*application));

    // Once more, as the system wrote the arguments and in the person's language.
    const Request request = readRequest(QCoreApplication::arguments().mid(1));
    CommandContext context{console, language->code, outbox::ui::writePdf};
    try {
        return static_cast<int>(runRequest(request, context));
    } catch (const std::exception& exception) {
        return static_cast<int>(
            console.fail({ExitStatus::Internal,
                          QCoreApplication::translate("CommandLine", "Something went wrong inside: %1")
                              .arg(QString::fromUtf8(exception.what()))}));
    }
}
}  // namespace

int main(int argc, char** argv) {
    return run(argc, argv);
}
