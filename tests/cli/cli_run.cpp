// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "cli_run.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace outbox::cli {

namespace {
constexpr int longestRunMs = 60'000;

QProcessEnvironment plainEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}
CliRun runToItsEnd(const QString& file, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(file, arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.error = process.readAllStandardError();
    return run;
}
}  // namespace

std::optional<QJsonObject> CliRun::document() const {
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(output, &error);
    if (error.error != QJsonParseError::NoError || !parsed.isObject()) return std::nullopt;
    return parsed.object();
}

QString programFile() {
    return qEnvironmentVariable("OUTBOX_DOCTOR");
}

CliRun call(const QStringList& arguments, const QByteArray& input) {
    return runToItsEnd(programFile(), arguments, input);
}

std::optional<CliRun> callWithoutRights(const QStringList& arguments) {
#ifdef Q_OS_UNIX
    if (::geteuid() != 0) return call(arguments);
    const QStringList nobody{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                             QStringLiteral("--clear-groups"), programFile()};
    const QString setpriv = QStringLiteral("setpriv");
    if (runToItsEnd(setpriv, nobody + QStringList{QStringLiteral("--version")}, {}).status != 0) return {};
    return runToItsEnd(setpriv, nobody + arguments, {});
#else
    (void)arguments;
    return {};
#endif
}

}  // namespace outbox::cli
