// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/client_id_form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/oauth/oauth_service.h"
#include "ui/browser_sign_in.h"
#include "ui/fields.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr int LongestClientSecret = 512;

}  // namespace

ClientIdForm::ClientIdForm(QWidget* parent) : QWidget(parent), m_client(makeField()), m_secret(makeField()) {
    m_client->setMaxLength(static_cast<int>(longestClientId));
    m_client->setPlaceholderText(BrowserSignIn::tr("Client ID"));
    m_secret->setMaxLength(LongestClientSecret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(BrowserSignIn::tr("Client secret, if there is one"));
    auto* use = new QPushButton(BrowserSignIn::tr("Use this client ID"));
    auto* column = new QVBoxLayout(this);
    // Room for the focus ring of each field.
    column->setContentsMargins(0, units(this, 1.5), 0, units(this, 1));
    column->setSpacing(units(this, 2));
    for (QLineEdit* field : {m_client, m_secret}) {
        field->setAccessibleName(field->placeholderText());
        column->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &ClientIdForm::entered);
    }
    column->addWidget(use, 0, Qt::AlignLeading);
    connect(use, &QAbstractButton::clicked, this, &ClientIdForm::entered);
}

QString ClientIdForm::clientId() const {
    return m_client->text().trimmed();
}

Secret ClientIdForm::takeSecret() {
    const QByteArray typed = m_secret->text().trimmed().toUtf8();
    m_secret->clear();
    return Secret(typed);
}

void ClientIdForm::clear() {
    m_client->clear();
    m_secret->clear();
}

}  // namespace outbox::ui
