// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report_page.h"

#include <QCheckBox>
#include <QSysInfo>
#include <QVBoxLayout>

#include "ui/button_wrap.h"
#include "ui/labels.h"
#include "ui/left_out_list.h"
#include "ui/notice.h"
#include "ui/page_layout.h"
#include "ui/report_preview.h"
#include "ui/segmented.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal ReportAsideUnits = 72;
constexpr qreal ReportGapUnits = 6;
constexpr qreal ReportNarrowUnits = 205;  // below this the preview stands beneath

TextLabel* asideLabel(const QString& text) {
    auto* label = new TextLabel(text);
    label->setSemibold(true);
    return label;
}

QString formHint(ReportForm form) {
    switch (form) {
        case ReportForm::Pdf:
            return ReportPage::tr("For reading and printing. A helpdesk can replay the JSON form.");
        case ReportForm::Html:
            return ReportPage::tr(
                "For any browser, and for screen readers. One file, nothing is loaded from outside.");
        case ReportForm::Markdown:
            return ReportPage::tr("Plain text that ticket systems show well.");
        case ReportForm::Json:
            break;
    }
    return ReportPage::tr("For the helpdesk: Outbox Doctor opens it and shows everything again.");
}

QStringList formNames() {
    QStringList names;
    for (int index = 0; index < ReportFormCount; ++index)
        names.append(formName(static_cast<ReportForm>(index)));
    return names;
}

}  // namespace

ReportPage::ReportPage(QWidget* parent) : Page(parent), m_preview(new ReportPreview) {
    auto* scroll = new PageScroll;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(units(this, 1));
    auto* lead = new TextLabel(tr("Exactly this is saved, copied or printed, and nothing else."),
                               TextRole::Body, Tone::Secondary);
    lead->setReadingWidth(false);
    lines->addWidget(pageHeading(ReportPage::heading()));
    lines->addWidget(lead);
    m_problem = new Notice;
    auto* body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(units(this, ReportGapUnits));
    m_columns->addWidget(makeAside());
    m_columns->addWidget(m_preview, 1);
    scroll->column()->addWidget(head);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addWidget(body, 1);
    makeButtons();
}

QWidget* ReportPage::makeAside() {
    m_aside = new QWidget;
    auto* column = new QVBoxLayout(m_aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 2.25));
    m_forms = new Segmented(formNames());
    m_formHint = smallText(QString());
    m_leftOut = new LeftOutList;
    m_full = new QCheckBox(tr("Write addresses in full"));
    m_technical = new QCheckBox(tr("Include the technical part"));
    m_technical->setChecked(true);
    new ButtonWrap(m_full);
    new ButtonWrap(m_technical);
    m_warning = new Notice;
    column->addWidget(asideLabel(tr("Form")));
    column->addWidget(m_forms);
    column->addWidget(m_formHint);
    column->addSpacing(units(this, 2));
    column->addWidget(asideLabel(tr("Left out")));
    column->addWidget(m_leftOut);
    column->addSpacing(units(this, 1));
    column->addWidget(m_full);
    column->addWidget(m_warning);
    column->addWidget(m_technical);
    column->addStretch();

    connect(m_forms, &Segmented::chosen, this, [this](int index) {
        m_choices.form = static_cast<ReportForm>(index);
        refresh();
    });
    connect(m_full, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.fullAddresses = on;
        m_warning->setWords(on ? tr("Whoever gets this report, or has it sent on, then sees your addresses.")
                               : QString());
        refresh();
    });
    connect(m_technical, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.technical = on;
        refresh();
    });
    return m_aside;
}

void ReportPage::makeButtons() {
    m_showFolder = new QPushButton(tr("Show in folder"), this);
    m_copy = new IconButton(QStringLiteral("copy"), tr("Copy"), this);
    m_print = new IconButton(QStringLiteral("print"), tr("Print…"), this);
    m_save = new PrimaryButton(tr("Save…"), this);
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    m_save->setShortcut(QKeySequence(QKeySequence::Save));
    m_copy->setToolTip(
        tr("Copies the report as text (%1)").arg(m_copy->shortcut().toString(QKeySequence::NativeText)));
    for (QPushButton* button : {m_showFolder, m_copy, m_print}) button->hide();
    m_save->hide();
    connect(m_showFolder, &QPushButton::clicked, this, &ReportPage::showFolder);
    connect(m_copy, &QPushButton::clicked, this, &ReportPage::copy);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
}

void ReportPage::setReport(const Report& report) {
    m_report = report;
    m_full->setChecked(false);
    m_full->setVisible(report.fullAddresses);
    refresh();
}

void ReportPage::setForm(ReportForm form) {
    m_forms->setCurrent(static_cast<int>(form));
}

void ReportPage::refresh() {
    m_handed = handedOn(m_report, m_choices, QSysInfo::machineHostName());
    m_formHint->setWords(formHint(m_choices.form));
    m_leftOut->setKinds(m_handed.leftOut);
    const bool laidOut = m_choices.form == ReportForm::Pdf || m_choices.form == ReportForm::Html;
    if (laidOut) {
        m_preview->showPaper(paperHtml(m_handed, m_choices));
    } else {
        m_preview->showText(formText(m_handed, m_choices));
    }
    m_problem->setWords(QString());
    tellDone(QString(), QString());
}

void ReportPage::tellDone(const QString& sentence, const QString& path) {
    m_done = sentence;
    m_savedAs = path;
    emit footerChanged();
}

QByteArray ReportPage::bytes() const {
    return formBytes(m_handed, m_choices);
}

QPushButton* ReportPage::saveButton() const {
    return m_save;
}

QString ReportPage::heading() const {
    return tr("This is what will be handed on");
}

QWidget* ReportPage::firstFocus() const {
    return m_save;
}

QList<QAbstractButton*> ReportPage::leadingButtons() const {
    if (m_savedAs.isEmpty()) return {};
    return {m_showFolder};
}

QList<QAbstractButton*> ReportPage::trailingButtons() const {
    return {m_copy, m_print, m_save};
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < units(this, ReportNarrowUnits);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_aside->setMinimumWidth(narrow ? 0 : units(this, ReportAsideUnits));
    m_aside->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : units(this, ReportAsideUnits));
}

}  // namespace outbox::ui
