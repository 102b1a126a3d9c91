// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery_pages.h"
#include "sample_reports.h"
#include "ui/check_page.h"
#include "ui/comparison_page.h"
#include "ui/diagnosis_page.h"
#include "ui/diagnosis_words.h"
#include "ui/domain_section.h"
#include "ui/page_layout.h"
#include "ui/technical_comparison.h"
#include "ui/technical_view.h"

namespace outbox::ui::gallery {
namespace {

Page* checkPage(bool wordy) {
    auto* page = new CheckPage;
    page->setAccount(samples::account(wordy));
    page->setRunning(true);
    page->setChecks(samples::runningChecks(wordy), samples::runningProgress());
    return page;
}

Page* stoppedPage(bool wordy) {
    auto* page = new CheckPage;
    page->setAccount(samples::account(wordy));
    page->setChecks(samples::smtpDisabled(wordy).checks, {21, 21, 3400});
    return page;
}

/// A picture of the diagnosis of a sample report.
template <Report (*sample)(bool)>
Page* diagnosisPage(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setReport(sample(wordy));
    page->setComparePossible(true);
    return page;
}

Page* diagnosisWithApply(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setApplyPossible(true);
    page->setReport(samples::blockedPort(wordy));
    page->setComparePossible(true);
    return page;
}

Page* diagnosisWithTest(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setReport(samples::allGreen(wordy));
    page->setTestPossible(true);
    page->testButton()->click();
    return page;
}

Page* diagnosisInJunk(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setReport(samples::inJunk(wordy));
    return page;
}

/// What is beneath the diagnosis, down to the person's own domain.
Page* diagnosisOfDomain(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setReport(samples::ownDomain(wordy));
    emit page->findChild<DiagnosisWords*>()->moreRequested();
    QTimer::singleShot(0, page, [page] {
        page->findChild<PageScroll*>()->ensureWidgetVisible(page->findChild<DomainSection*>());
    });
    return page;
}

Page* technicalView(bool wordy) {
    auto* page = new TechnicalView;
    page->setReport(samples::blockedPort(wordy));
    return page;
}

/// A refused password was not sent again.
Page* diagnosisWithheld(bool) {
    auto* page = new DiagnosisPage;
    Report report = samples::appPassword();
    for (Check& check : report.checks)
        if (check.id == QLatin1String("sign-in"))
            check.observed.insert(QStringLiteral("outcome"), QStringLiteral("refused_before"));
    page->setReport(report);
    return page;
}

Comparison twoNetworks(bool wordy) {
    const Report here = samples::blockedPort(wordy);
    return compareReports(here, samples::elsewhere(here), Contrast::OtherNetwork);
}

Page* compareAsked(bool wordy) {
    auto* page = new DiagnosisPage;
    page->setReport(samples::unexplained(wordy));
    page->setComparePossible(true);
    page->compareButton()->click();
    return page;
}

Page* comparisonPage(bool wordy) {
    auto* page = new ComparisonPage;
    page->setComparison(twoNetworks(wordy));
    return page;
}

Page* technicalComparison(bool wordy) {
    auto* page = new TechnicalComparison;
    page->setComparison(twoNetworks(wordy));
    return page;
}

const Registrar roadPictures({
    {QStringLiteral("3-road-running"), Step::Check, checkPage},
    {QStringLiteral("3-road-ended"), Step::Check, stoppedPage},
    {QStringLiteral("4-diagnosis-red"), Step::Diagnosis, diagnosisPage<samples::blockedPort>},
    {QStringLiteral("4-diagnosis-apply"), Step::Diagnosis, diagnosisWithApply},
    {QStringLiteral("4-diagnosis-likely"), Step::Diagnosis, diagnosisPage<samples::blockedUnproven>},
    {QStringLiteral("4-diagnosis-admin"), Step::Diagnosis, diagnosisPage<samples::smtpDisabled>},
    {QStringLiteral("4-diagnosis-steps"), Step::Diagnosis, diagnosisPage<samples::appPassword>},
    {QStringLiteral("4-diagnosis-withheld"), Step::Diagnosis, diagnosisWithheld},
    {QStringLiteral("4-diagnosis-network"), Step::Diagnosis, diagnosisPage<samples::ownNetwork>},
    {QStringLiteral("4-diagnosis-green"), Step::Diagnosis, diagnosisPage<samples::allGreen>},
    {QStringLiteral("4-diagnosis-domain"), Step::Diagnosis, diagnosisOfDomain},
    {QStringLiteral("4-diagnosis-yellow"), Step::Diagnosis, diagnosisPage<samples::onlyYellow>},
    {QStringLiteral("4-diagnosis-unknown"), Step::Diagnosis, diagnosisPage<samples::unexplained>},
    {QStringLiteral("4-diagnosis-test"), Step::Diagnosis, diagnosisWithTest},
    {QStringLiteral("4-diagnosis-junk"), Step::Diagnosis, diagnosisInJunk},
    {QStringLiteral("4-compare-asked"), Step::Diagnosis, compareAsked},
    {QStringLiteral("4-compared"), Step::Diagnosis, comparisonPage},
    {QStringLiteral("technician"), Step::Diagnosis, technicalView},
    {QStringLiteral("technician-compared"), Step::Diagnosis, technicalComparison},
});

}  // namespace
}  // namespace outbox::ui::gallery
