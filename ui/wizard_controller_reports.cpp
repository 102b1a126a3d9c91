// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>

#include "core/report/report_json.h"
#include "core/session/explained_report.h"
#include "core/session/test_message.h"
#include "ui/address_form.h"
#include "ui/comparison_flow.h"
#include "ui/cure_flow.h"
#include "ui/diagnosis_page.h"
#include "ui/main_window.h"
#include "ui/report_page.h"
#include "ui/settings_page.h"
#include "ui/start_page.h"
#include "ui/technical_view.h"
#include "ui/wizard_controller.h"

namespace outbox::ui {
namespace {

constexpr qint64 LargestReport = 32LL * 1024 * 1024;  // what readReport takes

/// The report in a file, or a sentence why there is none.
ReadReport reportIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ReadReport nothing;
        nothing.error = WizardController::tr("This file cannot be read: %1.").arg(file.errorString());
        return nothing;
    }
    // One byte more than is allowed, so that what is too long is seen to be.
    return readReport(file.read(LargestReport + 1));
}

}  // namespace

QString WizardController::languageCode() {
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

void WizardController::showExplained(const Explanation& explanation) {
    needPages();
    if (!next(m_state, WizardEvent::ErrorExplained)) return;
    m_read = explanation;
    forgetExplained();
    m_cures->begin(FoundAccount());
    takeReport(explainedReport(explanation, languageCode()), false);
    m_diagnosis->setExplanation(explanation);
    go(WizardEvent::ErrorExplained);
}

void WizardController::forgetExplained() {
    m_explanation.reset();
    m_start->setTakesExplanation(false);
}

void WizardController::takeSettings(const FoundAccount& now) {
    m_chosen = now;
    m_request.account.outgoing = now.account.outgoing;
    m_request.account.incoming = now.account.incoming;
    if (m_request.imported) m_request.imported = importedFrom(now);
    m_settings->takeImported(now.account);
}

void WizardController::checkExplained() {
    if (!go(WizardEvent::Back)) return;
    m_explanation = m_read;
    m_start->setTakesExplanation(m_read.conclusion.has_value());
    m_start->addressForm()->field()->setFocus(Qt::OtherFocusReason);
}

QString WizardController::askForPath() {
    return m_askForFile ? m_askForFile()
                        : QFileDialog::getOpenFileName(m_window, tr("Open a saved report"), QString(),
                                                       tr("Reports (*.json)"));
}

void WizardController::askForReport() {
    const QString path = askForPath();
    if (!path.isEmpty()) openReport(path);
}

bool WizardController::openReport(const QString& path) {
    const ReadReport read = reportIn(path);
    m_start->showProblem(read.error);
    if (!read.report) return false;
    takeReport(*read.report, true);
    go(WizardEvent::ReportOpened);
    return true;
}

void WizardController::compareWithFile() {
    const QString path = askForPath();
    if (path.isEmpty()) return;
    const ReadReport read = reportIn(path);
    m_technical->showProblem(read.error);
    if (!read.report) return;
    m_comparisons->layBeside(m_report, *read.report);
    go(WizardEvent::ComparisonShown);
}

void WizardController::takeReport(const Report& report, bool readOnly) {
    needPages();
    m_report = report;
    m_diagnosis->setReadOnly(readOnly);
    m_diagnosis->setExplanation(std::nullopt);
    m_diagnosis->setReport(report);
    const bool maySignIn = m_request.secret.has_value() || m_request.isPractice();
    m_diagnosis->setComparePossible(!readOnly && !m_request.isPractice());
    m_diagnosis->setTestPossible(!readOnly && maySignIn && showsWayForTest(report));
    m_reportPage->setReport(report);
    m_technical->setReport(report);
    if (readOnly) m_cures->begin(FoundAccount());
    m_cures->setReport(report);
}

}  // namespace outbox::ui
