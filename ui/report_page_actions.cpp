// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTextDocument>
#include <QUrl>

#include "core/report/report_render.h"
#include "ui/labels.h"
#include "ui/notice.h"
#include "ui/pdf_export.h"
#include "ui/report_page.h"

namespace outbox::ui {
namespace {

QString folderKey() {
    return QStringLiteral("report/folder");
}

QString lastFolder() {
    QString kept = QSettings().value(folderKey()).toString();
    if (!kept.isEmpty() && QDir(kept).exists()) return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A name without an ending gets that of the form.
QString withEnding(const QString& path, ReportForm form) {
    if (!QFileInfo(path).suffix().isEmpty()) return path;
    return path + QLatin1Char('.') + formExtension(form);
}

}  // namespace

void ReportPage::save() {
    const QString suggestion = QDir(lastFolder()).filePath(suggestedFileName(m_report, m_choices.form));
    const QString path =
        m_ask ? m_ask(suggestion)
              : QFileDialog::getSaveFileName(
                    this, tr("Save the report"), suggestion,
                    //: Filter of a file dialogue: name of the form, "PDF (*.pdf)"
                    tr("%1 (*.%2)").arg(formName(m_choices.form), formExtension(m_choices.form)));
    if (path.isEmpty()) return;
    saveTo(withEnding(path, m_choices.form));
}

bool ReportPage::saveTo(const QString& path) {
    const QByteArray content = bytes();
    QSaveFile file(path);
    const bool written = !content.isEmpty() && file.open(QIODevice::WriteOnly) &&
                         file.write(content) == content.size() && file.commit();
    if (!written) {
        tellDone(QString(), QString());
        //: %1 is a folder, %2 what the system says
        m_problem->setWords(
            tr("The report could not be written to %1: %2. Choose another place.")
                .arg(isolated(QDir::toNativeSeparators(QFileInfo(path).path())), file.errorString()));
        return false;
    }
    m_problem->setWords(QString());
    QSettings().setValue(folderKey(), QFileInfo(path).path());
    tellDone(tr("Saved as %1").arg(isolated(QFileInfo(path).fileName())), path);
    return true;
}

void ReportPage::showFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedAs).absolutePath()));
}

void ReportPage::copy() {
    RenderOptions options;
    options.technical = m_choices.technical;
    QGuiApplication::clipboard()->setText(reportText(m_handed.report, options));
    tellDone(tr("Copied as text"), QString());
}

void ReportPage::print() {
    QPrinter printer;
    printer.setPageSize(paperFor(QLocale::system()));
    printer.setDocName(suggestedFileName(m_report, ReportForm::Pdf));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QTextDocument document;
    document.setHtml(paperHtml(m_handed, m_choices));
    document.print(&printer);
}

}  // namespace outbox::ui
