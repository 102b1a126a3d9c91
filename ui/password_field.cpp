// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/password_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/secret_cleaning.h"
#include "ui/fields.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal EyeUnits = 7;
constexpr qreal EyeIconUnits = 4.5;
constexpr int LongestSecret = 8192;

}  // namespace

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent),
      m_field(makeField()),
      m_eye(new QToolButton(m_field)),
      m_caps(new TextLabel(tr("Caps Lock is on."), TextRole::Small, Tone::Amber)),
      m_hint(new TextLabel(QString(), TextRole::Small, Tone::Amber)),
      m_withoutBlanks(new LinkButton(tr("Use it without the blanks"))) {
    auto* column = new QVBoxLayout(this);
    // Links may stand right above the field: its focus ring wants room.
    column->setContentsMargins(0, units(this, 1), 0, 0);
    column->setSpacing(units(this, 1));
    column->addWidget(m_field);
    column->addWidget(m_caps);
    column->addWidget(m_hint);
    column->addWidget(m_withoutBlanks, 0, Qt::AlignLeading);
    m_caps->setObjectName(QStringLiteral("capsLock"));
    m_caps->hide();
    m_hint->hide();
    m_withoutBlanks->hide();

    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(LongestSecret);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                 Qt::ImhSensitiveData);
    m_field->installEventFilter(this);
    const int side = units(this, EyeUnits);
    QMargins margins = m_field->textMargins();
    margins.setRight(margins.right() + side);
    m_field->setTextMargins(margins);
    m_eye->setFixedSize(side, side);
    m_eye->setAutoRaise(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setAccessibleName(tr("Show the password while pressed"));
    m_eye->setToolTip(m_eye->accessibleName());
    m_eye->setIconSize(QSize(1, 1) * units(this, EyeIconUnits));
    m_eye->setIcon(icon(QStringLiteral("show"), tokens(palette()).text2, this));

    connect(m_field, &QLineEdit::textChanged, this, &PasswordField::textChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    connect(m_eye, &QToolButton::pressed, this, [this] { m_field->setEchoMode(QLineEdit::Normal); });
    connect(m_eye, &QToolButton::released, this, [this] { m_field->setEchoMode(QLineEdit::Password); });
    connect(m_withoutBlanks, &QAbstractButton::clicked, this, [this] {
        m_field->setText(QString::fromUtf8(cleanedSecret(secret()).secret.reveal()));
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

void PasswordField::setLabel(const QString& label) {
    m_field->setAccessibleName(label);
}

bool PasswordField::isEmpty() const {
    return m_field->text().isEmpty();
}

Secret PasswordField::secret() const {
    return Secret(m_field->text().toUtf8());
}

void PasswordField::clear() {
    m_field->clear();
}

void PasswordField::explain(const QString& sentence) {
    m_withoutBlanks->hide();
    say(sentence);
}

void PasswordField::say(const QString& sentence) {
    m_hintWords = sentence;
    m_hint->setWords(sentence);
    m_hint->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

bool PasswordField::hasBlanks() const {
    return cleanedSecret(secret()).traits.cleaned;
}

void PasswordField::showBlanks() {
    const QString text = m_field->text();
    m_pointedOut = text;
    if (text.trimmed().isEmpty()) return say(tr("There are only blanks in this field."));
    const bool before = text.front().isSpace();
    const bool after = text.back().isSpace();
    say(before && after ? tr("There are blanks before and after the password.")
        : before        ? tr("There is a blank before the password.")
        : after         ? tr("There is a blank after the password.")
                        : tr("There are characters in the password that cannot be seen."));
    m_withoutBlanks->show();
}

bool PasswordField::pointOutBlanks() {
    if (!hasBlanks() || m_pointedOut == m_field->text()) return false;
    showBlanks();
    return true;
}

void PasswordField::textChanged(const QString& text) {
    // Whoever types is not interrupted by the blank between two words; what was pasted is looked at once.
    const bool pasted = qAbs(text.size() - m_length) > 1;
    m_length = text.size();
    explain(QString());
    if (pasted && hasBlanks()) showBlanks();
}

void PasswordField::watchCapsLock(int key, const QString& typed, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_CapsLock) {
        // Pressed while it is on, the key turns it off.
        if (m_capsLock) m_caps->hide();
        m_capsLock = false;
        return;
    }
    if (typed.size() != 1 || !typed.front().isLetter() || typed.front().toLower() == typed.front().toUpper())
        return;
    // No system tells through Qt whether Caps Lock is on; a letter against its Shift key does.
    m_capsLock = typed.front().isUpper() != modifiers.testFlag(Qt::ShiftModifier);
    m_caps->setVisible(m_capsLock);
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        watchCapsLock(key->key(), key->text(), key->modifiers());
    } else if (event->type() == QEvent::FocusOut) {
        pointOutBlanks();
    } else if (event->type() == QEvent::Resize) {
        placeEye();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::placeEye() {
    const int gap = (m_field->height() - m_eye->height()) / 2;
    const QRect place(m_field->width() - m_eye->width() - gap, gap, m_eye->width(), m_eye->height());
    // A password runs from left to right in every language, so its eye stays at the right.
    m_eye->setGeometry(place);
}

void PasswordField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeEye();
}

void PasswordField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_eye->setIcon(icon(QStringLiteral("show"), tokens(palette()).text2, this));
    }
}

}  // namespace outbox::ui
