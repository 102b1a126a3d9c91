// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compared_runs.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include "core/report/redaction.h"

namespace outbox::ui {

QString checkNamed(const Comparison& comparison, bool newer) {
    const Report& report = newer ? comparison.now : comparison.old;
    const QString when = QLocale().toString(report.startedAt.toLocalTime(), QLocale::ShortFormat);
    //: %1 is date and time
    return (newer ? QCoreApplication::translate("ComparedRuns", "Newer check, %1")
                  //: %1 is date and time
                  : QCoreApplication::translate("ComparedRuns", "Earlier check, %1"))
        .arg(when);
}

Comparison leavingComparison(const Comparison& comparison) {
    const QString computer = QSysInfo::machineHostName();
    Comparison leaving = compareReports(redacted(comparison.old, computer),
                                        redacted(comparison.now, computer), comparison.contrast);
    leaving.kind = comparison.kind;
    leaving.text = comparison.text;
    return leaving;
}

}  // namespace outbox::ui
