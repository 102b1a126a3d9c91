// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnosis_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/words/words.h"
#include "ui/cure_content.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/road_model.h"

namespace outbox::ui {
namespace {

constexpr qreal signColumn = 8.5, signGap = 3.5;

/// "Stop at Server.", or nothing where no light is red.
QString stopWords(const Report& report) {
    const auto red = std::find_if(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.light == Light::Red && check.side == Side::Outgoing;
    });
    if (red == report.checks.end()) return {};
    //: Said by the screen reader first, %1 is a station of the road
    return DiagnosisWords::tr("Stop at %1.").arg(words::stationTitle(red->station));
}

QString titleOfCheck(const Report& report, const QString& id) {
    const auto found = std::find_if(report.checks.begin(), report.checks.end(),
                                    [&](const Check& check) { return check.id == id; });
    return found == report.checks.end() ? QString() : found->title;
}

/// Where only a text was read, none did.
bool anyRan(const QList<Check>& checks) {
    return std::any_of(checks.begin(), checks.end(),
                       [](const Check& check) { return check.light != Light::NotRun; });
}

QString allGreenWords(const Report& report) {
    QStringList unchecked;
    for (const RoadStation& station : finishedRoad(report).outgoing) {
        if (station.light == Light::NotRun) unchecked.append(station.name);
    }
    const QString found = DiagnosisWords::tr(
        "Nothing was found on the way that stops your mail. If a message still waits, look into the mail "
        "program.");
    if (unchecked.isEmpty()) return found;
    //: %1 is a list of stations of the road
    return found + QLatin1Char(' ') +
           DiagnosisWords::tr("Not checked: %1.").arg(unchecked.join(DiagnosisWords::tr(", ")));
}

}  // namespace

DiagnosisWords::DiagnosisWords(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, units(this, 1), 0, 0);
}

void DiagnosisWords::setReport(const Report& report, const QString& withoutFinding) {
    m_rows = renewContent(this, m_content, 3.5);

    const Finding* lead = leadingFinding(report);
    addHeadline(report);
    if (lead && !lead->explanation.isEmpty()) addExplanation(lead->explanation);
    if (!lead && report.light == Light::Red) {
        addExplanation(
            tr("The road shows where the mail stops. What was seen does not tell the cause for certain."));
    }
    if (!lead && !withoutFinding.isEmpty()) addExplanation(withoutFinding);
    if (!lead && report.light == Light::Green) addExplanation(allGreenWords(report));
    if (lead && lead->likely) addDoubt(report, *lead);
    if (!report.whyReceiving.isEmpty()) addReceiving(report.whyReceiving);
    const QList<Finding> noticed = alsoNoticed(report);
    if (!noticed.isEmpty()) {
        addNoticed(noticed);
    } else if (anyRan(report.checks)) {
        addWayToAll();
    }
    m_rows->addStretch(1);
    m_column->addWidget(m_content);
    m_content->show();

    QStringList said{stopWords(report), report.headline, lead ? lead->explanation : withoutFinding,
                     report.whyReceiving};
    said.removeAll(QString());
    m_spoken = said.join(QLatin1Char(' '));
}

void DiagnosisWords::addRow(QWidget* sign, QLayout* words) {
    auto* row = new QHBoxLayout;
    row->setSpacing(units(this, signGap));
    auto* place = new QVBoxLayout;
    place->setSpacing(0);
    if (sign) place->addWidget(sign, 0, Qt::AlignHCenter | Qt::AlignTop);
    auto* column = new QWidget(m_content);
    column->setFixedWidth(units(this, signColumn));
    place->setContentsMargins(0, 0, 0, 0);
    column->setLayout(place);
    row->addWidget(column, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_rows->addLayout(row);
}

void DiagnosisWords::addHeadline(const Report& report) {
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, units(this, 0.5), 0, 0);
    words->addWidget(pageHeading(report.headline, m_content));
    addRow(new LightLabel(report.light, signColumn, m_content), words);
}

void DiagnosisWords::addExplanation(const QString& text) {
    auto* words = new QVBoxLayout;
    words->addWidget(new TextLabel(text, TextRole::Body, Tone::Text, m_content));
    addRow(nullptr, words);
}

void DiagnosisWords::addDoubt(const Report& report, const Finding& finding) {
    auto* words = new QVBoxLayout;
    words->setSpacing(units(this, 1.5));
    words->addWidget(new Pill(Light::Yellow, tr("Likely, not certain"), m_content), 0, Qt::AlignLeading);
    const QString check = titleOfCheck(report, finding.settledBy);
    //: %1 is the title of a check, a question
    const QString settled = check.isEmpty() ? tr("A comparison is missing that would make it certain.")
                                            : tr("This check would make it certain: %1").arg(check);
    words->addWidget(smallText(settled, m_content));
    addRow(nullptr, words);
}

void DiagnosisWords::addReceiving(const QString& why) {
    auto* words = new QVBoxLayout;
    words->setSpacing(units(this, 0.5));
    auto* question = new TextLabel(tr("Why can I still receive?"), TextRole::Body, Tone::Text, m_content);
    question->setSemibold(true);
    words->addWidget(question);
    words->addWidget(new TextLabel(why, TextRole::Body, Tone::Text, m_content));
    addRow(new IconLabel(QStringLiteral("inbox"), 5.5, Tone::Text, m_content), words);
}

void DiagnosisWords::addNoticed(const QList<Finding>& noticed) {
    QStringList titles;
    for (const Finding& finding : noticed) titles.append(finding.title);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    //: %1 is a list of findings, separated by semicolons
    const QString list = tr("Also noticed: %1. This does not stop your mail.").arg(titles.join(tr("; ")));
    words->addWidget(smallText(list, m_content));
    auto* more = new LinkButton(tr("More"), m_content);
    more->setAccessibleDescription(tr("All that was checked"));
    connect(more, &LinkButton::clicked, this, &DiagnosisWords::moreRequested);
    words->addWidget(more, 0, Qt::AlignLeading);
    addRow(new LightLabel(Light::Yellow, 5, m_content), words);
}

void DiagnosisWords::addWayToAll() {
    auto* words = new QVBoxLayout;
    auto* all = new LinkButton(tr("All that was checked"), m_content);
    connect(all, &LinkButton::clicked, this, &DiagnosisWords::moreRequested);
    words->addWidget(all, 0, Qt::AlignLeading);
    addRow(nullptr, words);
}

}  // namespace outbox::ui
