// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/letter_card.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/focus_ring.h"
#include "ui/labels.h"
#include "ui/page_layout.h"
#include "ui/quoted_reply.h"

namespace outbox::ui {
namespace {

constexpr int copiedMs = 2000;
constexpr qreal tallestLetter = 36;  // asked for; it grows with the card
constexpr qreal leastLetter = 24;

/// Marked as a quotation, or what a server answers: three digits first (RFC 5321 section 4.2).
bool isQuote(const QString& paragraph) {
    static const QRegularExpression quoted(QStringLiteral("^(>|[245][0-9]{2}[ -])"));
    return quoted.match(paragraph.trimmed()).hasMatch();
}

QString unquoted(QString paragraph) {
    static const QRegularExpression mark(QStringLiteral("^[ \\t]*(> ?)?"),
                                         QRegularExpression::MultilineOption);
    return paragraph.remove(mark);
}

}  // namespace

LetterView::LetterView(QWidget* parent)
    : QScrollArea(parent), m_paper(new QWidget), m_column(new QVBoxLayout(m_paper)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    FocusRing::setCornerUnits(this, 1.5);
    m_column->setContentsMargins(units(this, 3.5), units(this, 2.5), units(this, 3.5), units(this, 2.5));
    m_column->setSpacing(units(this, 1.75));
    setWidget(m_paper);
    m_paper->setAutoFillBackground(false);  // taking a widget in switches it on
}

void LetterView::setLetter(const QString& letter) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paragraphs = letter.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (isQuote(paragraphs.at(i))) {
            m_column->addWidget(new QuotedReply(unquoted(paragraphs.at(i))));
            continue;
        }
        auto* words = new TextLabel(paragraphs.at(i).trimmed(), TextRole::Small);
        words->setSemibold(i == 0);  // the subject
        m_column->addWidget(words);
    }
    m_column->addStretch(1);
    setAccessibleName(tr("The letter"));
    setAccessibleDescription(letter);
    updateGeometry();
}

QSize LetterView::sizeHint() const {
    const int wide = qMax(width(), units(this, 60));
    return {wide, qMin(m_column->heightForWidth(wide), units(this, tallestLetter))};
}

QSize LetterView::minimumSizeHint() const {
    return {units(this, 40), qMin(units(this, leastLetter), sizeHint().height())};
}

void LetterView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).sunken);
    painter.drawRoundedRect(viewport()->rect(), 1.5 * unit(this), 1.5 * unit(this));
    painter.end();
    QScrollArea::paintEvent(event);
}

LetterCard::LetterCard(QWidget* parent)
    : QWidget(parent),
      m_view(new LetterView(this)),
      m_copy(new PrimaryButton(tr("Copy the letter"), this)),
      m_answer(smallText(QString(), this)) {
    m_copy->setIconName(QStringLiteral("copy"));
    auto* save = new QPushButton(tr("Save…"), this);
    auto* attach = new QPushButton(tr("Attach report…"), this);
    for (QPushButton* button : {save, attach}) button->setAutoDefault(true);
    auto* buttons = new FlowLayout(2.5);
    buttons->addWidget(m_copy);
    buttons->addWidget(save);
    buttons->addWidget(attach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 2.75));
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    m_answer->hide();
    connect(m_copy, &QPushButton::clicked, this, &LetterCard::copy);
    connect(save, &QPushButton::clicked, this, &LetterCard::save);
    connect(attach, &QPushButton::clicked, this, &LetterCard::reportRequested);
}

QWidget* LetterCard::mainButton() const {
    return m_copy;
}

void LetterCard::setLetter(const QString& letter) {
    m_letter = letter;
    m_view->setLetter(letter);
}

void LetterCard::copy() {
    QApplication::clipboard()->setText(m_letter);
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(QStringLiteral("check"));
    QTimer::singleShot(copiedMs, this, [this] {
        m_copy->setText(tr("Copy the letter"));
        m_copy->setIconName(QStringLiteral("copy"));
    });
}

void LetterCard::save() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file, without its ending
    const QString proposal = QStringLiteral("%1/%2.txt").arg(folder, tr("letter"));
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the letter"), proposal);
    if (name.isEmpty()) return;
    QSaveFile file(name);
    const QByteArray bytes = m_letter.toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly | QIODevice::Text) &&
                       file.write(bytes) == bytes.size() && file.commit();
    m_answer->setWords(
        saved ? tr("Saved as %1.").arg(isolated(name.section(QLatin1Char('/'), -1)))
              : tr("It could not be saved there: %1. Choose another place.").arg(file.errorString()));
    m_answer->show();
}

}  // namespace outbox::ui
