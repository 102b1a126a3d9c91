// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/programs/export_settings.h"
#include "ui/labels.h"

namespace outbox::ui {
namespace {

void tellProblem(QWidget* window, const QString& sentence) {
    QMessageBox message(QMessageBox::Warning,
                        QCoreApplication::translate("Export", "Settings for another program"), sentence,
                        QMessageBox::Ok, window);
    message.setTextFormat(Qt::PlainText);
    message.exec();
}

ExportSettings exportedFrom(const Report& report) {
    ExportSettings settings;
    settings.address = report.account.address;
    settings.providerName = report.providerName;
    settings.outgoing = report.recommendedOutgoing;
    settings.incoming = report.recommendedIncoming;
    return settings;
}

}  // namespace

void exportRecommended(const Report& report, const QString& format, QWidget* window) {
    const Exported exported = exportSettings(format, exportedFrom(report));
    if (!exported.error.isEmpty()) return tellProblem(window, exported.error);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        QFileDialog::getSaveFileName(window, QCoreApplication::translate("Export", "Save the settings"),
                                     folder.filePath(exported.fileName));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(exported.bytes) == exported.bytes.size() && file.commit();
    if (written) return;
    //: %1 is a file, %2 what the system says
    tellProblem(window, QCoreApplication::translate("Export",
                                                    "The settings could not be written to %1: %2. Choose "
                                                    "another place.")
                            .arg(isolated(QDir::toNativeSeparators(path)), file.errorString()));
}

}  // namespace outbox::ui
