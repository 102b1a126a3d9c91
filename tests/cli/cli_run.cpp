// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "cli_run.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

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
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(programFile(), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.error = process.readAllStandardError();
    return run;
}

}  // namespace outbox::cli
