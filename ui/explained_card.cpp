// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explained_card.h"

#include <QVBoxLayout>

#include "core/report/safe_text.h"
#include "core/session/explained_report.h"
#include "ui/page_layout.h"
#include "ui/quoted_reply.h"

namespace outbox::ui {
namespace {

constexpr qsizetype MostRecipients = 20;
constexpr qsizetype LongestQuote = 1000;  // characters

/// The server's words with their codes, as they stand in the text.
QString quoteOf(const ServerReply& reply) {
    QStringList parts;
    if (reply.code != 0) parts << QString::number(reply.code);
    const QString text = reply.text();
    if (!reply.enhanced.isEmpty() && !text.contains(reply.enhanced)) parts << reply.enhanced;
    parts << text;
    return safeLines(parts.join(QLatin1Char(' ')).trimmed(), LongestQuote);
}

}  // namespace

ExplainedCard::ExplainedCard(QWidget* parent) : CardFrame(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4));
    m_column->setSpacing(units(this, 2));
    m_column->addWidget(cardHeading(tr("What stands in the text"), this));
}

void ExplainedCard::setExplanation(const Explanation& explanation) {
    m_rows = renewContent(this, m_content, 1.5);
    for (const QString& sentence : readFromText(explanation))
        m_rows->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, m_content));
    if (explanation.reply) addQuote(quoteOf(*explanation.reply));
    if (explanation.returned) addRecipients(explanation.returned->recipients);
    setVisible(m_rows->count() > 0);
    m_column->addWidget(m_content);
    m_content->show();
}

void ExplainedCard::addQuote(const QString& words) {
    if (!words.isEmpty()) m_rows->addWidget(new QuotedReply(words, m_content));
}

void ExplainedCard::addRecipients(const QList<BouncedRecipient>& recipients) {
    const qsizetype shown = qMin(recipients.size(), MostRecipients);
    for (qsizetype i = 0; i < shown; ++i) {
        const BouncedRecipient& recipient = recipients.at(i);
        auto* words = new TextLabel(safeLine(recipientSentence(recipient), LongestQuote), TextRole::Body,
                                    Tone::Text, m_content);
        words->setReadingWidth(false);
        m_rows->addWidget(words);
        addQuote(safeLines(recipient.diagnostic, LongestQuote));
    }
    if (shown < recipients.size())
        m_rows->addWidget(
            smallText(tr("And %n more recipients.", nullptr, int(recipients.size() - shown)), m_content));
}

}  // namespace outbox::ui
