// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/test_message_card.h"

#include <QVBoxLayout>

#include "ui/page_layout.h"
#include "ui/test_message_view.h"

namespace outbox::ui {

TestMessageCard::TestMessageCard(QWidget* parent)
    : CardFrame(parent),
      m_lead(new TextLabel(QString())),
      m_view(new TestMessageView),
      m_send(new PrimaryButton(tr("Send this message"))),
      m_close(new QPushButton(tr("Not now"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(units(this, 5), units(this, 4), units(this, 5), units(this, 4.5));
    column->setSpacing(units(this, 2.5));
    column->addWidget(cardHeading(tr("Send a test message"), this));
    column->addWidget(m_lead);
    column->addWidget(m_view);
    auto* buttons = new FlowLayout(2);
    m_send->setIconName(QStringLiteral("paper-plane"));
    m_close->setAutoDefault(true);
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, [this] { emit agreed(m_message); });
    connect(m_close, &QPushButton::clicked, this, &TestMessageCard::declined);
}

void TestMessageCard::ask(const TestMessage& message) {
    m_message = message;
    const bool own = message.recipient.compare(message.sender, Qt::CaseInsensitive) == 0;
    const QString way = own ? tr("This message goes from you to you, once.")
                            //: %1 is an e-mail address
                            : tr("This message goes to %1, once.").arg(message.recipient);
    //: %1 is a sentence that says to whom the message goes
    m_lead->setWords(
        tr("%1 Then your mailbox is looked through until it is there, for half a minute at most. "
           "It is removed again where the mailbox allows that.")
            .arg(way));
    m_view->setMessage(message);
}

}  // namespace outbox::ui
