// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/domain_section.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "core/report/document_words.h"
#include "core/report/domain_chapter.h"
#include "ui/check_details.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/quoted_reply.h"

namespace outbox::ui {
namespace {

constexpr int copiedMs = 2000;

TextLabel* boldLine(const QString& text, QWidget* parent) {
    auto* label = new TextLabel(text, TextRole::Body, Tone::Text, parent);
    label->setSemibold(true);
    return label;
}

/// Its summary is the answer to its title; the time is that of the whole look.
Check asSentenceOf(Check check) {
    //: A question about a domain, and its answer
    if (!check.summary.isEmpty()) check.summary = DomainSection::tr("%1 %2").arg(check.title, check.summary);
    check.durationMs = 0;
    return check;
}

}  // namespace

DomainSection::DomainSection(const DomainChapter& chapter, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(units(this, 1));
    //: Heading, %1 is a domain
    m_column->addWidget(boldLine(tr("Your domain %1").arg(isolated(chapter.domain)), this));
    m_column->addWidget(smallText(domainChapterIntroduction(chapter), this));
    for (const Check& check : chapter.checks) {
        auto* row = new CheckRow(this);
        row->showCheck(asSentenceOf(check), 0, false, false);
        m_column->addWidget(row);
    }
    for (const Finding& finding : chapter.findings) addFinding(finding);
    addHost(chapter);
}

void DomainSection::addFinding(const Finding& finding) {
    m_column->addSpacing(units(this, 1.5));
    m_column->addWidget(boldLine(finding.title, this));
    if (!finding.explanation.isEmpty()) m_column->addWidget(smallText(finding.explanation, this));
    for (const RecordToPublish& record : recordsToPublish({finding})) addRecord(record.name, record.text);
}

void DomainSection::addRecord(const QString& name, const QString& text) {
    //: Above the text of a DNS record, %1 is where it belongs
    m_column->addWidget(smallText(tr("To publish as a TXT record at %1:").arg(isolated(name)), this));
    m_column->addWidget(new QuotedReply(text, this));
    auto* copy = new LinkButton(tr("Copy the record"), this);
    //: Said by the screen reader, %1 is where a DNS record belongs
    copy->setAccessibleName(tr("Copy the record for %1").arg(name));
    m_column->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &LinkButton::clicked, copy, [copy, text] {
        QApplication::clipboard()->setText(text);
        copy->setText(DomainSection::tr("Copied"));
        QTimer::singleShot(copiedMs, copy, [copy] { copy->setText(DomainSection::tr("Copy the record")); });
    });
}

void DomainSection::addHost(const DomainChapter& chapter) {
    const QString host = dnsHostSentence(chapter);
    if (host.isEmpty()) return;
    m_column->addSpacing(units(this, 1.5));
    m_column->addWidget(smallText(host, this));
    const QUrl page(safeLink(chapter.dnsHostPage));
    if (page.isEmpty()) return;
    //: A link to the help of a company that runs DNS
    auto* open = new LinkButton(tr("How records are changed there"), this);
    m_column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &LinkButton::clicked, this, [page] { QDesktopServices::openUrl(page); });
}

}  // namespace outbox::ui
