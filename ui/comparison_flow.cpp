// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison_flow.h"

#include <QSysInfo>

#include "core/report/redaction.h"
#include "ui/comparison_page.h"
#include "ui/main_window.h"
#include "ui/technical_comparison.h"

namespace outbox::ui {

ComparisonFlow::ComparisonFlow(MainWindow* window) : QObject(window), m_window(window) {}

void ComparisonFlow::await(const Report& first, Contrast contrast) {
    m_first = first;
    m_contrast = contrast;
    m_ready = false;
}

void ComparisonFlow::forget() {
    m_first.reset();
    m_ready = false;
}

void ComparisonFlow::take(const Report& second) {
    // One that was stopped may be gone on with.
    if (m_first && !second.stopped) show(compareReports(*m_first, second, m_contrast));
}

void ComparisonFlow::layBeside(const Report& here, const Report& other) {
    // The other may have its addresses shortened, and this one not.
    const QString computer = QSysInfo::machineHostName();
    const Report one = redacted(here, computer), two = redacted(other, computer);
    const bool otherIsOlder = other.startedAt < here.startedAt;
    show(otherIsOlder ? compareReports(two, one) : compareReports(one, two));
}

void ComparisonFlow::show(const Comparison& comparison) {
    roads()->setComparison(comparison);
    waterfalls()->setComparison(comparison);
    m_ready = true;
}

Page* ComparisonFlow::page(bool technical) {
    return technical ? static_cast<Page*>(waterfalls()) : roads();
}

ComparisonPage* ComparisonFlow::roads() {
    if (!m_roads) {
        m_roads = new ComparisonPage(m_window);
        m_window->addPage(m_roads);
        connect(m_roads, &ComparisonPage::diagnosisRequested, this, &ComparisonFlow::leaveRequested);
    }
    return m_roads;
}

TechnicalComparison* ComparisonFlow::waterfalls() {
    if (!m_waterfalls) {
        m_waterfalls = new TechnicalComparison(m_window);
        m_window->addPage(m_waterfalls);
        connect(m_waterfalls, &TechnicalComparison::runRequested, this, &ComparisonFlow::leaveRequested);
    }
    return m_waterfalls;
}

}  // namespace outbox::ui
