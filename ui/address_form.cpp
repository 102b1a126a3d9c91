// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/address_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/model/mail_address.h"
#include "core/providers/provider_store.h"
#include "ui/fields.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr int LongestAddress = 320;  // a little over what an address may have, so that a slip can be seen
constexpr qreal LargeUnits = 11;

QString whatIsMissing(const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return {};
    if (!typed.contains(QLatin1Char('@'))) {
        return AddressForm::tr("An address has an @ in it, as in name@example.com.");
    }
    if (typed.startsWith(QLatin1Char('@'))) return AddressForm::tr("The name before the @ is missing.");
    if (typed.endsWith(QLatin1Char('@'))) {
        return AddressForm::tr("What stands after the @ is missing, as in name@example.com.");
    }
    return AddressForm::tr(
        "This cannot be an address. It has one name, one @ and a domain, as in name@example.com.");
}

}  // namespace

AddressForm::AddressForm(Size size, QWidget* parent)
    : QWidget(parent),
      m_field(makeField()),
      m_continue(size == Size::Large ? new PrimaryButton(tr("Continue")) : new QPushButton(tr("Continue"))),
      m_hint(new TextLabel(QString(), TextRole::Small, Tone::Amber)),
      m_suggestion(new LinkButton(QString())) {
    m_field->setPlaceholderText(tr("name@example.com"));
    m_field->setAccessibleName(tr("E-mail address"));
    m_field->setMaxLength(LongestAddress);
    m_field->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase |
                                 Qt::ImhNoPredictiveText);
    m_field->installEventFilter(this);
    if (size == Size::Large) {
        m_field->setMinimumHeight(units(this, LargeUnits));
        m_continue->setMinimumHeight(units(this, LargeUnits));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(units(this, 2.5));
    row->addWidget(m_field, 1);
    row->addWidget(m_continue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 1.5));
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_suggestion, 0, Qt::AlignLeading);
    m_hint->hide();
    m_suggestion->hide();
    m_continue->setEnabled(false);

    connect(m_field, &QLineEdit::textChanged, this, &AddressForm::textEdited);
    connect(m_field, &QLineEdit::returnPressed, this, &AddressForm::finish);
    connect(m_continue, &QPushButton::clicked, this, &AddressForm::finish);
    connect(m_suggestion, &QAbstractButton::clicked, this, &AddressForm::takeSuggestion);
}

QString AddressForm::address() const {
    const auto parsed = parseMailAddress(m_field->text());
    return parsed ? parsed->text() : QString();
}

void AddressForm::textEdited() {
    const auto parsed = parseMailAddress(m_field->text());
    m_continue->setEnabled(parsed.has_value());
    tell(QString());
    m_suggestedDomain = parsed ? ProviderStore::instance().nearestDomain(parsed->domain) : QString();
    m_suggestion->setVisible(!m_suggestedDomain.isEmpty());
    if (!m_suggestedDomain.isEmpty())
        m_suggestion->setText(tr("Did you mean %1?").arg(isolated(m_suggestedDomain)));
    m_suggestion->updateGeometry();
}

void AddressForm::takeSuggestion() {
    const auto parsed = parseMailAddress(m_field->text());
    if (!parsed) return;
    m_field->setText(parsed->local + QLatin1Char('@') + m_suggestedDomain);
    m_field->setFocus(Qt::OtherFocusReason);
}

void AddressForm::explain() {
    tell(address().isEmpty() ? whatIsMissing(m_field->text()) : QString());
}

void AddressForm::tell(const QString& explanation) {
    m_explanation = explanation;
    m_hint->setWords(explanation);
    m_hint->setVisible(!explanation.isEmpty());
    m_field->setAccessibleDescription(explanation);
}

void AddressForm::finish() {
    const QString given = address();
    if (given.isEmpty()) return explain();
    emit addressGiven(given);
}

bool AddressForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::FocusOut) explain();
    return QWidget::eventFilter(watched, event);
}

}  // namespace outbox::ui
