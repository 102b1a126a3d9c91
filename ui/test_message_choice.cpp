// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/test_message_choice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "core/session/test_message.h"
#include "ui/button_wrap.h"
#include "ui/labels.h"
#include "ui/test_message_view.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal choiceIndent = 7;  // under the word of the tick

}  // namespace

TestMessageChoice::TestMessageChoice(QWidget* parent)
    : QWidget(parent),
      m_tick(new QCheckBox(tr("Also send a test message to myself"))),
      m_view(new TestMessageView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 1.5));
    new ButtonWrap(m_tick);
    column->addWidget(m_tick);
    auto* under = new QVBoxLayout;
    under->setContentsMargins(units(this, choiceIndent), 0, 0, 0);
    const QString what =
        tr("One short message from you to you, then a look whether it arrives. Without it, nothing is sent.");
    under->addWidget(smallText(what));
    column->addLayout(under);
    column->addWidget(m_view);
    m_tick->setAccessibleDescription(what);
    m_view->hide();
    connect(m_tick, &QCheckBox::toggled, this, &TestMessageChoice::ticked);
}

void TestMessageChoice::setAccount(const Account& account) {
    m_account = account;
    m_tick->setChecked(false);
}

void TestMessageChoice::ticked(bool on) {
    m_message = on ? testMessageFor(m_account) : TestMessage();
    if (on) m_view->setMessage(m_message);
    m_view->setVisible(on);
}

std::optional<TestMessage> TestMessageChoice::message() const {
    if (!m_tick->isChecked() || !m_message.isSet()) return std::nullopt;
    return m_message;
}

}  // namespace outbox::ui
