// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QVBoxLayout>

#include "ui/help_text.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal HelpWidthUnits = 140;
constexpr qreal HelpHeightUnits = 140;

/// Headings in the sizes of the visual language, and air between the paragraphs.
void styleBlocks(QTextDocument* document, const QWidget* owner) {
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable()) continue;
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat space = block.blockFormat();
        space.setTopMargin(level > 1 ? unit(owner) * 3 : 0);
        space.setBottomMargin(unit(owner) * 2);
        cursor.setBlockFormat(space);
        if (level == 0) continue;
        // Set, not merged: Markdown makes headings larger by steps of its own.
        QTextCharFormat letters;
        letters.setFont(roleFont(owner->font(), level == 1 ? TextRole::PageHeading : TextRole::CardHeading));
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.setCharFormat(letters);
    }
}

void styleTables(QTextDocument* document, const QWidget* owner) {
    for (QTextFrame* frame : document->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(unit(owner) * 1.25);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}

}  // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), m_browser(new QTextBrowser) {
    auto* column = new QVBoxLayout(this);
    const int edge = units(this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    auto* card = new CardFrame;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, units(this, 1), 1, units(this, 1));
    inside->addWidget(m_browser);
    m_browser->setFrameShape(QFrame::NoFrame);
    column->addWidget(card, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_browser->setOpenLinks(false);
    m_browser->setTabChangesFocus(true);
    m_browser->document()->setDocumentMargin(units(this, 5));
    m_browser->setAccessibleName(tr("Help"));
    setWindowTitle(tr("Help"));
    resize(units(this, HelpWidthUnits), units(this, HelpHeightUnits));
}

void HelpDialog::showTopic(const QString& topic) {
    m_browser->setMarkdown(helpText(topic, QLocale()));
    styleBlocks(m_browser->document(), this);
    styleTables(m_browser->document(), this);
    m_browser->document()->setDocumentMargin(units(this, 5));
    m_browser->moveCursor(QTextCursor::Start);
    show();
    raise();
    activateWindow();
}

QString HelpDialog::shownText() const {
    return m_browser->toPlainText();
}

}  // namespace outbox::ui
