// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check_details.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/words/words.h"
#include "ui/labels.h"
#include "ui/observed_text.h"

namespace outbox::ui {
namespace {

constexpr qreal rowPadding = 2;

QString wordsOf(const Check& check) {
    const bool judged = check.light != Light::Waiting && check.light != Light::NotRun;
    return judged && !check.summary.isEmpty() ? check.summary : check.title;
}

QString timeOf(const Check& check, qint64 elapsedMs, bool next) {
    if (check.light == Light::Running) return waitWords(check, elapsedMs);
    //: Beside a check that is the next to be made
    if (check.light == Light::Waiting) return next ? CheckRow::tr("next") : QString();
    return check.durationMs > 0 ? durationWords(check.durationMs) : QString();
}

}  // namespace

CheckRow::CheckRow(QWidget* parent)
    : QWidget(parent),
      m_light(new LightLabel(Light::Waiting, 4.5, this)),
      m_words(new TextLabel(QString(), TextRole::Body, Tone::Text, this)),
      m_time(new TextLabel(QString(), TextRole::Small, Tone::Secondary, this)),
      m_reason(smallText(QString(), this)),
      m_technical(new TextLabel(QString(), TextRole::Protocol, Tone::Secondary, this)) {
    m_time->setSingleLine();
    m_words->setReadingWidth(false);
    m_technical->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* grid = new QGridLayout(this);
    const int pad = units(this, rowPadding);
    grid->setContentsMargins(0, pad, 0, pad);
    grid->setHorizontalSpacing(units(this, 2.5));
    grid->setVerticalSpacing(units(this, 0.5));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_light, 0, 0, Qt::AlignTop);
    m_light->setBesideLine(m_words->font());
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_time, 0, 2, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 1, 1, 2);
    grid->addWidget(m_technical, 2, 1, 1, 2);
}

void CheckRow::showCheck(const Check& check, qint64 elapsedMs, bool next, bool technical) {
    m_light->setLight(check.light);
    m_words->setWords(wordsOf(check));
    m_words->setSemibold(check.light == Light::Running || check.light == Light::Red);
    const QString time = timeOf(check, elapsedMs, next);
    m_time->setWords(time);
    m_time->setVisible(!time.isEmpty());
    m_reason->setWords(check.skippedBecause);
    m_reason->setVisible(check.light == Light::NotRun && !check.skippedBecause.isEmpty());
    const QStringList lines = technical ? observedLines(check.observed) : QStringList();
    m_technical->setWords(lines.join(QLatin1Char('\n')));
    m_technical->setVisible(!lines.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2").arg(words::lightWord(check.light), wordsOf(check)));
}

void CheckRow::setPhase(qreal phase) {
    m_light->setPhase(phase);
}

CheckDetails::CheckDetails(QWidget* parent)
    : QWidget(parent),
      m_heading(cardHeading(QString(), this)),
      m_link(new LinkButton(tr("Show technical detail"), this)),
      m_column(new QVBoxLayout(this)),
      m_empty(smallText(tr("Nothing is checked here."), this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(units(this, 4));
    head->addWidget(m_heading, 1);
    head->addWidget(m_link, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_empty);
    m_empty->hide();
    m_link->setCheckable(true);
    connect(m_link, &LinkButton::clicked, this, [this] { setTechnical(!m_technical); });
}

void CheckDetails::setHeadingVisible(bool visible) {
    m_heading->setVisible(visible);
}

void CheckDetails::setTechnical(bool technical) {
    m_technical = technical;
    m_link->setChecked(technical);
    m_link->setText(technical ? tr("Hide technical detail") : tr("Show technical detail"));
    m_link->updateGeometry();
    refresh();
}

void CheckDetails::showStation(const RoadStation& station, const QList<Check>& checks, qint64 elapsedMs) {
    m_station = station;
    m_checks = checks;
    m_elapsedMs = elapsedMs;
    refresh();
}

void CheckDetails::refresh() {
    const bool incoming = m_station.place.side == Side::Incoming;
    //: Heading over the checks of a station of the incoming road, %1 is its name
    m_heading->setWords(incoming ? tr("%1, incoming mail").arg(m_station.name) : m_station.name);
    while (m_rows.size() < m_checks.size()) {
        if (!m_rows.isEmpty()) {
            m_rules.append(new Rule(this));
            m_column->addWidget(m_rules.last());
        }
        m_rows.append(new CheckRow(this));
        m_column->addWidget(m_rows.last());
    }
    bool next = true;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < m_checks.size();
        m_rows.at(i)->setVisible(used);
        if (i > 0) m_rules.at(i - 1)->setVisible(used);
        if (!used) continue;
        m_rows.at(i)->showCheck(m_checks.at(i), m_elapsedMs, next, m_technical);
        if (m_checks.at(i).light == Light::Waiting) next = false;
    }
    m_empty->setVisible(m_checks.isEmpty());
    const bool anything = std::any_of(m_checks.begin(), m_checks.end(),
                                      [](const Check& check) { return !check.observed.isEmpty(); });
    m_link->setVisible(anything);
    updateGeometry();
}

}  // namespace outbox::ui
