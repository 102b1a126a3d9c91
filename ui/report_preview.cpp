// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report_preview.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextFrame>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal WideEdgeUnits = 10;  // of the ground beside the paper
constexpr qreal NarrowEdgeUnits = 3;
constexpr qreal WideFromUnits = 140;
constexpr qreal PaperMarginUnits = 7;
constexpr qreal PreviewLeastUnits = 60;

/// Shows what it is given and never looks for a file or a page by itself.
class PaperBrowser : public QTextBrowser {
  public:
    QVariant loadResource(int type, const QUrl& name) override {
        const bool inside = name.scheme() == QLatin1String("data") || name.scheme() == QLatin1String("qrc");
        return inside ? QTextBrowser::loadResource(type, name) : QVariant();
    }

  protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override {
        if (url.scheme() == QLatin1String("https")) QDesktopServices::openUrl(url);
    }
};

/// Paper is white with dark text, by day and by night: so it will be read.
QPalette paperPalette(const QPalette& base) {
    QPalette paper = base;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1A, 0x1E, 0x26));
    paper.setColor(QPalette::PlaceholderText, QColor(0x51, 0x59, 0x66));
    paper.setColor(QPalette::Link, QColor(0x22, 0x57, 0xC9));
    return paper;
}

template <class Reader>
void preparePaper(Reader* reader) {
    reader->setReadOnly(true);
    reader->setFrameShape(QFrame::NoFrame);
    reader->setPalette(paperPalette(reader->palette()));
    reader->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    reader->setTabChangesFocus(true);
    reader->setAccessibleName(ReportPreview::tr("Preview of the report"));
}

}  // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : CardFrame(parent, Ground::Sunken), m_paper(new PaperBrowser), m_text(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_paper);
    column->addWidget(m_text);
    preparePaper(m_paper);
    preparePaper(m_text);
    m_paper->setFont(roleFont(font(), TextRole::Small));
    m_paper->setOpenLinks(true);
    m_text->setFont(roleFont(font(), TextRole::Protocol));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->document()->setDocumentMargin(units(this, PaperMarginUnits));
    m_text->hide();
    setMinimumHeight(units(this, PreviewLeastUnits));
}

void ReportPreview::showReader(bool paper) {
    m_showsPaper = paper;
    m_paper->setVisible(paper);
    m_text->setVisible(!paper);
}

void ReportPreview::showPaper(const QString& html) {
    m_paper->document()->setDefaultFont(m_paper->font());
    m_paper->setHtml(html);
    m_paper->document()->setDocumentMargin(units(this, PaperMarginUnits));
    showReader(true);
}

void ReportPreview::showText(const QString& text) {
    m_text->setPlainText(text);
    showReader(false);
}

QString ReportPreview::shownText() const {
    return m_showsPaper ? m_paper->toPlainText() : m_text->toPlainText();
}

QWidget* ReportPreview::reader() const {
    if (m_showsPaper) return m_paper;
    return m_text;
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    CardFrame::resizeEvent(event);
    const int side = units(this, width() < units(this, WideFromUnits) ? NarrowEdgeUnits : WideEdgeUnits);
    const int top = qMin(side, units(this, 5));
    layout()->setContentsMargins(side, top, side, 1);
}

}  // namespace outbox::ui
