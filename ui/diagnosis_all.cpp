// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnosis_all.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/words/words.h"
#include "ui/check_details.h"
#include "ui/cure_content.h"
#include "ui/domain_section.h"
#include "ui/page_layout.h"
#include "ui/road_model.h"

namespace outbox::ui {
namespace {

TextLabel* partHeading(const QString& text, QWidget* parent) {
    auto* label = new TextLabel(text, TextRole::Body, Tone::Text, parent);
    label->setSemibold(true);
    return label;
}

}  // namespace

AllChecked::AllChecked(QWidget* parent)
    : CardFrame(parent), m_column(new QVBoxLayout(this)), m_close(new LinkButton(tr("Close"), this)) {
    m_column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4));
    m_column->setSpacing(units(this, 2));
    auto* head = new QHBoxLayout;
    head->addWidget(cardHeading(tr("All that was checked"), this), 1);
    head->addWidget(m_close);
    m_column->addLayout(head);
    connect(m_close, &LinkButton::clicked, this, &AllChecked::closeRequested);
}

void AllChecked::setReport(const Report& report) {
    m_rows = renewContent(this, m_content, 1);
    addFindings(report);
    addStations(report, Side::Outgoing);
    addStations(report, Side::Incoming);
    addRuledOut(report.ruledOutWords);
    addDomain(report);
    m_column->addWidget(m_content);
    m_content->show();
}

void AllChecked::addFindings(const Report& report) {
    const Finding* lead = leadingFinding(report);
    for (const Finding& finding : report.findings) {
        if (&finding == lead) continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(units(this, 2.5));
        auto* light = new LightLabel(finding.light, 4.5, m_content);
        row->addWidget(light, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(units(this, 0.5));
        auto* title = partHeading(finding.title, m_content);
        light->setBesideLine(title->font());
        words->addWidget(title);
        if (!finding.explanation.isEmpty()) words->addWidget(smallText(finding.explanation, m_content));
        if (!finding.consequenceOf.isEmpty()) {
            words->addWidget(smallText(tr("It follows from the cause above and ends with it."), m_content));
        }
        row->addLayout(words, 1);
        m_rows->addLayout(row);
        m_rows->addSpacing(units(this, 1.5));
    }
}

void AllChecked::addStations(const Report& report, Side side) {
    for (int i = 0; i < StationCount; ++i) {
        const QList<Check> checks = checksAt(report.checks, {side, static_cast<Station>(i)});
        if (checks.isEmpty()) continue;
        const QString name = words::stationTitle(static_cast<Station>(i));
        m_rows->addSpacing(units(this, 1.5));
        //: Heading over the checks of a station of the incoming road, %1 is its name
        m_rows->addWidget(
            partHeading(side == Side::Incoming ? tr("%1, incoming mail").arg(name) : name, m_content));
        for (const Check& check : checks) {
            auto* row = new CheckRow(m_content);
            row->showCheck(check, report.durationMs, false, false);
            m_rows->addWidget(row);
        }
        m_rows->addWidget(new Rule(m_content));
    }
}

void AllChecked::addDomain(const Report& report) {
    if (!report.ownDomain) return;
    m_rows->addSpacing(units(this, 1.5));
    // Each station above ends with a rule of its own.
    if (!report.ruledOutWords.isEmpty()) m_rows->addWidget(new Rule(m_content));
    m_rows->addSpacing(units(this, 1.5));
    m_rows->addWidget(new DomainSection(*report.ownDomain, m_content));
}

void AllChecked::addRuledOut(const QStringList& words) {
    if (words.isEmpty()) return;
    m_rows->addSpacing(units(this, 1.5));
    m_rows->addWidget(partHeading(tr("Ruled out"), m_content));
    m_rows->addWidget(smallText(words.join(tr("; ")), m_content));
}

}  // namespace outbox::ui
