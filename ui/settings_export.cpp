// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_export.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

#include "ui/card_print.h"
#include "ui/labels.h"
#include "ui/qr_dialog.h"

namespace outbox::ui {
namespace {

void tell(QMessageBox::Icon icon, const QString& sentence, QWidget* window) {
    QMessageBox message(icon, QCoreApplication::translate("Export", "Settings for another program"), sentence,
                        QMessageBox::Ok, window);
    message.setTextFormat(Qt::PlainText);
    message.exec();
}

void showCode(const ExportSettings& settings, QWidget* window) {
    auto* dialog = new QrDialog(settings, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QrDialog::printRequested, dialog,
                     [settings, dialog] { printCard(settings, dialog); });
    dialog->open();
}

void copyText(const Exported& exported, QWidget* window) {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(exported.bytes));
    tell(QMessageBox::Information,
         QCoreApplication::translate("Export", "The settings are copied. Paste them where they are needed."),
         window);
}

void saveFile(const Exported& exported, const QString& use, QWidget* window) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        QFileDialog::getSaveFileName(window, QCoreApplication::translate("Export", "Save the settings"),
                                     folder.filePath(exported.fileName));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(exported.bytes) == exported.bytes.size() && file.commit();
    if (written) return tell(QMessageBox::Information, use, window);
    //: %1 is a file, %2 what the system says
    tell(QMessageBox::Warning,
         QCoreApplication::translate("Export",
                                     "The settings could not be written to %1: %2. Choose "
                                     "another place.")
             .arg(isolated(QDir::toNativeSeparators(path)), file.errorString()),
         window);
}

}  // namespace

ExportSettings recommendedSettings(const Report& report) {
    ExportSettings settings;
    settings.address = report.account.address;
    settings.providerName = report.providerName;
    settings.outgoing = report.recommendedOutgoing;
    settings.incoming = report.recommendedIncoming;
    return settings;
}

void exportRecommended(const Report& report, const QString& format, QWidget* window) {
    const ExportSettings settings = recommendedSettings(report);
    const Exported exported = exportSettings(format, settings);
    if (!exported.error.isEmpty()) return tell(QMessageBox::Warning, exported.error, window);
    if (format == QLatin1String("qr")) return showCode(settings, window);
    if (format == QLatin1String("card")) return printCard(settings, window);
    if (format == QLatin1String("text")) return copyText(exported, window);
    saveFile(exported, exportUse(format), window);
}

}  // namespace outbox::ui
