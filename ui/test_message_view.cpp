// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/test_message_view.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal viewCorner = 1.5;

}  // namespace

TestMessageView::TestMessageView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(units(this, 3.5), units(this, 2.5), units(this, 3.5), units(this, 2.5));
    m_column->setSpacing(units(this, 0.5));
}

void TestMessageView::addLine(const QString& name, const QString& value) {
    //: A line of a message's head: %1 is “From”, “To” or “Subject”, %2 what stands there
    auto* line = new TextLabel(tr("%1: %2").arg(name, value), TextRole::Small, Tone::Text, this);
    line->setReadingWidth(false);
    m_column->addWidget(line);
}

void TestMessageView::setMessage(const TestMessage& message) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addLine(tr("From"), message.sender);
    addLine(tr("To"), message.recipient);
    addLine(tr("Subject"), message.subject);
    m_column->addSpacing(units(this, 1.5));
    for (const QString& paragraph : message.text.split(QStringLiteral("\n\n"))) {
        auto* words = new TextLabel(paragraph, TextRole::Small, Tone::Text, this);
        words->setReadingWidth(false);
        m_column->addWidget(words);
        m_column->addSpacing(units(this, 1));
    }
    setAccessibleName(tr("The test message"));
    setAccessibleDescription(message.subject + QLatin1Char('\n') + message.text);
    updateGeometry();
}

void TestMessageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).sunken);
    const qreal corner = unit(this) * viewCorner;
    painter.drawRoundedRect(rect(), corner, corner);
}

}  // namespace outbox::ui
