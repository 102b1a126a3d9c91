// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/technical_view.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/certificate_pane.h"
#include "ui/labels.h"
#include "ui/notice.h"
#include "ui/page_layout.h"
#include "ui/transcript_pane.h"
#include "ui/waterfall.h"
#include "ui/waterfall_table.h"

namespace outbox::ui {
namespace {

constexpr int lastRowSeenMs = 600;
constexpr qreal certificateWidth = 95;

/// The row with the longest conversation: that is where something happened.
int mostTelling(const QList<TechnicalRow>& rows, const QList<TranscriptLine>& transcript) {
    int best = rows.isEmpty() ? -1 : 0;
    qsizetype most = 0;
    for (int i = 0; i < rows.size(); ++i) {
        const auto lines =
            std::count_if(transcript.begin(), transcript.end(), [&](const TranscriptLine& line) {
                return line.connection != 0 && line.connection == rows.at(i).connection;
            });
        if (lines <= most) continue;
        most = lines;
        best = i;
    }
    return best;
}

int chainLength(const QJsonObject& certificate) {
    return int(certificate.value(QLatin1String("chain")).toArray().size());
}

}  // namespace

TechnicalView::TechnicalView(QWidget* parent)
    : Page(parent),
      m_scroll(new PageScroll(this)),
      m_problem(new Notice),
      m_table(new WaterfallTable),
      m_transcript(new TranscriptPane),
      m_certificate(new CertificatePane),
      m_stop(new QPushButton(tr("Stop the check"), this)),
      m_continue(new QPushButton(tr("Continue the check"), this)),
      m_copy(new IconButton(QStringLiteral("copy"), tr("Copy everything"), this)),
      m_compare(new QPushButton(tr("Compare…"), this)),
      m_reportButton(new IconButton(QStringLiteral("report"), tr("Report…"), this)),
      m_results(new PrimaryButton(tr("Show what was found"), this)) {
    auto* below =
        new TwoColumns(m_transcript, m_certificate, certificateWidth, TwoColumns::WhenNarrow::FirstAbove);
    below->setGapUnits(3.5);
    m_scroll->setEdges(4, 3.5);
    m_scroll->setSpacingUnits(3.5);
    m_scroll->column()->addWidget(m_problem);
    m_scroll->column()->addWidget(makeTable(), 5);
    m_scroll->column()->addWidget(below, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);

    for (QPushButton* button : {m_stop, m_continue, m_compare}) button->setAutoDefault(true);
    m_compare->setAccessibleDescription(tr("Opens a second report and shows both runs in pairs"));
    m_leave.setSingleShot(true);
    m_leave.setInterval(lastRowSeenMs);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (!isVisible() || m_state != State::Finished) return;
        enter(State::Shown);
        emit showResultsRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, &TechnicalView::stop);
    connect(m_continue, &QPushButton::clicked, this, &TechnicalView::continueRequested);
    connect(m_results, &QPushButton::clicked, this, [this] {
        enter(State::Shown);
        emit showResultsRequested();
    });
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, [this] {
        if (m_state == State::Shown) emit checkAgainRequested();
    });
    connect(m_reportButton, &QPushButton::clicked, this, &TechnicalView::reportRequested);
    connect(m_compare, &QPushButton::clicked, this, &TechnicalView::compareRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(everything()); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &TechnicalView::stop);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_transcript,
            &TranscriptPane::openSearch);
    enter(State::Shown);
}

QWidget* TechnicalView::makeTable() {
    m_table->setMinimumHeight(units(this, 8.5 + 4 * 7));
    m_table->setAccessibleName(tr("What was observed, and when"));
    connect(m_table, &WaterfallTable::rowChosen, this, &TechnicalView::showRow);
    auto* card = new CardFrame;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, units(this, 1), 1, units(this, 2.5));
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new Rule);
    auto* legend = new WaterfallLegend;
    legend->setContentsMargins(units(this, 5), units(this, 2), units(this, 5), 0);
    column->addWidget(legend);
    return card;
}

QString TechnicalView::heading() const {
    return tr("Technical view");
}

QWidget* TechnicalView::firstFocus() const {
    return m_table;
}

QString TechnicalView::footerNote() const {
    const Report::Generator& by = m_report.generator;
    if (m_state == State::Running || by.version.isEmpty()) return {};
    //: Versions of program, Qt, OpenSSL and system, and when the run began
    return tr("outbox-doctor %1, Qt %2, OpenSSL %3, %4; run %5")
        .arg(by.version, by.qt, by.openssl, by.system, m_report.startedAt.toUTC().toString(Qt::ISODate));
}

QList<QAbstractButton*> TechnicalView::trailingButtons() const {
    switch (m_state) {
        case State::Running:
            return {m_stop};
        case State::Stopped:
            return {m_continue, m_results};
        case State::Finished:
            return {m_copy, m_results};
        case State::Shown:
            break;
    }
    return {m_copy, m_compare, m_reportButton};
}

void TechnicalView::setChecks(const QList<Check>& checks, const Progress& progress) {
    Q_UNUSED(progress)
    showRows(checks);
}

void TechnicalView::setReport(const Report& report) {
    m_report = report;
    showProblem(QString());
    m_transcript->setTranscript(report.transcript);
    showRows(report.checks);
    m_table->chooseRow(mostTelling(m_table->rows(), report.transcript));
    showRow();
    emit footerChanged();
}

void TechnicalView::showProblem(const QString& problem) {
    m_problem->setWords(problem);
}

void TechnicalView::setRunning(bool running) {
    if (running) {
        m_stopAsked = false;
        m_report = Report();
        m_transcript->setTranscript({});
        enter(State::Running);
        return;
    }
    if (m_state != State::Running) return;
    // The stop may have been asked for on the other page of this run.
    const bool stopped = m_stopAsked || m_report.stopped;
    enter(stopped ? State::Stopped : isVisible() ? State::Finished : State::Shown);
    if (m_state == State::Finished) m_leave.start();
}

void TechnicalView::enter(State state) {
    m_state = state;
    // Only those that the footer takes are seen.
    const QList<QAbstractButton*> taken = trailingButtons();
    for (QPushButton* button :
         {m_stop, m_continue, m_copy, m_compare, m_reportButton, static_cast<QPushButton*>(m_results)}) {
        button->setVisible(taken.contains(button));
    }
    emit footerChanged();
}

void TechnicalView::stop() {
    if (m_state != State::Running || m_stopAsked) return;
    m_stopAsked = true;
    emit stopRequested();
}

void TechnicalView::showRows(const QList<Check>& checks) {
    m_table->setRows(technicalRows(checks, m_report.transcript));
}

void TechnicalView::showRow() {
    const TechnicalRow row = m_table->chosenRow();
    m_transcript->showConnection(row.connection);
    m_certificate->setRows(certificateRows(row.certificate, m_report.startedAt),
                           chainLength(row.certificate));
}

QString TechnicalView::everything() const {
    return footerNote() + QStringLiteral("\n\n") + rowsAsText(m_table->rows()) + QLatin1Char('\n') +
           transcriptText(m_report.transcript);
}

}  // namespace outbox::ui
