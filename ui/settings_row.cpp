// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_row.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

#include "ui/address_label.h"
#include "ui/fields.h"
#include "ui/labels.h"
#include "ui/settings_columns.h"
#include "ui/theme.h"
#include "ui/verdict_label.h"

namespace outbox::ui {
namespace {

constexpr qreal RowHeightUnits = 8.5;

void letShare(QWidget* widget) {
    widget->setSizePolicy(QSizePolicy::Ignored, widget->sizePolicy().verticalPolicy());
}

}  // namespace

SettingsRow::SettingsRow(SettingField field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_grid(new QGridLayout(this)),
      m_label(new TextLabel(settingLabel(field), TextRole::Body, Tone::Secondary, this)),
      m_value(new AddressLabel(QString(), this)),
      m_theirs(new TextLabel(QString(), TextRole::Body, Tone::Text, this)),
      m_verdict(new VerdictLabel(this)),
      m_problem(new TextLabel(QString(), TextRole::Small, Tone::Amber, this)) {
    if (field == SettingField::Encryption) {
        m_choice = new QComboBox(this);
        for (const Security security : {Security::Tls, Security::StartTls, Security::None}) {
            m_choice->addItem(securityLabel(security), static_cast<int>(security));
        }
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingsRow::edited);
    } else {
        m_text = makeField(this);
        m_text->setMaxLength(field == SettingField::Port ? 8 : 320);
        m_text->setLayoutDirection(Qt::LeftToRight);
        connect(m_text, &QLineEdit::textEdited, this, &SettingsRow::edited);
    }
    editor()->setAccessibleName(settingLabel(field));
    for (QWidget* part : {static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_theirs), editor()})
        letShare(part);
    m_problem->hide();
    place();
}

QWidget* SettingsRow::editor() const {
    return m_choice ? static_cast<QWidget*>(m_choice) : m_text;
}

void SettingsRow::setRow(const SettingRow& row) {
    m_row = row;
    fill();
}

void SettingsRow::fill() {
    m_value->setText(m_row.mine);
    showTheirs();
    m_verdict->setVerdict(m_row.verdict, m_guessed);
    m_label->setTone(m_row.verdict == Verdict::Different ? Tone::Text : Tone::Secondary);
    // A blank that is just being typed is no other value.
    if (m_text && value() != m_row.mine) m_text->setText(m_row.mine);
    if (m_choice && m_choice->currentText() != m_row.mine) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(m_choice->findText(m_row.mine));
    }
    say();
    update();
}

QString SettingsRow::theirWords() const {
    return m_row.theirs.isEmpty() ? tr("not known") : m_row.theirs;
}

void SettingsRow::showTheirs() {
    QString words = theirWords();
    // The name of a server may go on in a new line after a dot.
    if (m_field == SettingField::Server) words.replace(QLatin1Char('.'), QStringLiteral(".\u200B"));
    m_theirs->setWords(m_form != Form::Wide ? tr("Provider says %1").arg(words) : words);
    m_theirs->setTone(m_form != Form::Wide || m_row.theirs.isEmpty() ? Tone::Secondary : Tone::Text);
    m_theirs->setVisible(m_form == Form::Wide || m_row.verdict != Verdict::Same);
}

void SettingsRow::say() {
    //: For the screen reader, a row of the table of settings: "Port, 587, provider says 587, also 465, same"
    const QString said =
        tr("%1, %2, provider says %3, %4")
            .arg(settingLabel(m_field), m_row.mine, theirWords(), m_verdict->word().toLower());
    setAccessibleName(said);
    m_value->setAccessibleName(said);
    //: The same for the field in which the setting is changed
    editor()->setAccessibleDescription(m_explanation.isEmpty() ? tr("Provider says %1").arg(theirWords())
                                                               : m_explanation);
}

void SettingsRow::setEditing(bool editing) {
    m_editing = editing;
    place();
}

void SettingsRow::setGuessed(bool guessed) {
    m_guessed = guessed;
    m_verdict->setVerdict(m_row.verdict, m_guessed);
    say();
    update();
}

void SettingsRow::setForm(Form form) {
    if (m_form == form) return;
    m_form = form;
    showTheirs();
    place();
}

void SettingsRow::setRuled(bool ruled) {
    m_ruled = ruled;
    update();
}

void SettingsRow::place() {
    while (m_grid->count() > 0) delete m_grid->takeAt(0);
    QWidget* mine = m_editing ? editor() : m_value;
    editor()->setVisible(m_editing);
    m_value->setVisible(!m_editing);
    const SettingsColumns columns = settingsColumns(this);
    const bool wide = m_form == Form::Wide;
    const bool stacked = m_form == Form::Stacked;
    const int pad = units(this, m_editing || !wide ? 0.75 : 0.5);
    m_grid->setContentsMargins(columns.edge, pad, columns.edge, pad);
    m_grid->setHorizontalSpacing(columns.gap);
    m_grid->setVerticalSpacing(wide ? units(this, 0.5) : 0);
    // A strut, because a grid forgets its least heights once an item has a height for its width.
    m_grid->addItem(
        new QSpacerItem(0, units(this, RowHeightUnits - 1), QSizePolicy::Minimum, QSizePolicy::Fixed), 0, 0);
    m_label->setFixedWidth(columns.label);
    m_verdict->setMinimumWidth(stacked ? 0 : columns.verdict);
    m_verdict->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : columns.verdict);
    m_grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(mine, 0, 1, Qt::AlignVCenter);
    if (wide) {
        m_grid->addWidget(m_theirs, 0, 2, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(m_theirs, 1, 1, 1, stacked ? 1 : 3);
    }
    m_grid->addWidget(m_verdict, stacked ? 2 : 0, stacked ? 1 : 3);
    m_grid->addWidget(m_problem, 3, 1, 1, stacked ? 1 : 3);
    m_grid->setColumnStretch(1, wide ? columns.mineShare : 1);
    m_grid->setColumnStretch(2, wide ? columns.theirShare : 0);
}

QString SettingsRow::value() const {
    return m_text ? m_text->text().trimmed() : m_choice->currentText();
}

Security SettingsRow::security() const {
    return m_choice ? static_cast<Security>(m_choice->currentData().toInt()) : Security::None;
}

void SettingsRow::explain(const QString& sentence) {
    m_explanation = sentence;
    m_problem->setWords(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    say();
}

void SettingsRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& set = tokens(palette());
    if (m_row.verdict == Verdict::Different && !m_guessed) painter.fillRect(rect(), set.ambertint);
    if (m_ruled) painter.fillRect(0, 0, width(), 1, set.border);
}

}  // namespace outbox::ui
