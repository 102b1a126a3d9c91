// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keychain_tick.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QSettings>
#include <QVBoxLayout>

#include "core/session/keychain.h"
#include "ui/button_wrap.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

QString markOf(const QString& address) {
    const QByteArray digest =
        QCryptographicHash::hash(address.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("keychain/") + QString::fromLatin1(digest.toHex().left(32));
}

bool isMarked(const QString& address) {
    return !address.isEmpty() && QSettings().value(markOf(address), false).toBool();
}

void mark(const QString& address, bool kept) {
    if (kept)
        QSettings().setValue(markOf(address), true);
    else
        QSettings().remove(markOf(address));
}

}  // namespace

KeychainTick::KeychainTick(QWidget* parent)
    : QWidget(parent),
      m_keychain(new Keychain(this)),
      m_box(new QCheckBox(tr("Remember it in the keychain"))),
      m_useKept(new LinkButton(tr("Use the remembered one"))),
      m_note(smallText(QString())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 1));
    new ButtonWrap(m_box);
    column->addWidget(m_box);
    column->addWidget(m_useKept, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    m_useKept->hide();
    m_note->hide();
    connect(m_box, &QCheckBox::clicked, this, &KeychainTick::ticked);
    connect(m_useKept, &QAbstractButton::clicked, this, &KeychainTick::takeKept);
}

void KeychainTick::setAddress(const QString& address) {
    if (address == m_address) return;
    m_address = address;
    const bool kept = isMarked(address);
    show(kept, kept);
    say(QString());
}

bool KeychainTick::isOn() const {
    return m_box->isChecked();
}

QString KeychainTick::note() const {
    return m_note->isHidden() ? QString() : m_note->words();
}

void KeychainTick::show(bool on, bool kept) {
    m_box->setChecked(on);
    m_useKept->setVisible(kept);
}

/// Whether there is a keychain is seen at once, and not only when something should be put into it.
void KeychainTick::ticked(bool on) {
    const QString address = m_address;
    say(QString());
    if (!on) {
        if (!isMarked(address)) return;
        m_keychain->remove(address, [this, address](Keychain::Outcome outcome) {
            if (address != m_address) return;
            if (outcome != Keychain::Outcome::Done) {
                show(true, true);
                return sayUnavailable();
            }
            mark(address, false);
            show(false, false);
            say(tr("It was taken out of the keychain."));
        });
        return;
    }
    m_keychain->read(address, [this, address](const Keychain::Answer& answer) {
        if (address != m_address) return;
        if (answer.outcome != Keychain::Outcome::Unavailable)
            return say(tr("It is put there, encrypted, once a server has taken it."));
        show(false, false);
        sayUnavailable();
    });
}

void KeychainTick::takeKept() {
    const QString address = m_address;
    m_keychain->read(address, [this, address](const Keychain::Answer& answer) {
        if (address != m_address) return;
        if (answer.outcome == Keychain::Outcome::Done) {
            emit taken(answer.secret);
            return say(tr("It was taken from the keychain."));
        }
        if (answer.outcome == Keychain::Outcome::Unavailable) return sayUnavailable();
        mark(address, false);
        show(false, false);
        say(tr("The keychain no longer holds it."));
    });
}

void KeychainTick::keep(const Secret& password) {
    if (!isOn() || password.isEmpty() || password.kind() != SecretKind::Password) return;
    const QString address = m_address;
    m_keychain->write(address, password, [this, address](Keychain::Outcome outcome) {
        const bool done = outcome == Keychain::Outcome::Done;
        if (done) mark(address, true);
        if (address != m_address) return;
        show(done, done);
        if (done)
            say(tr("The keychain remembers it."));
        else
            sayUnavailable();
    });
}

void KeychainTick::sayUnavailable() {
    say(tr(
        "There is no keychain here, or it stays locked. Nothing was changed there; the check works all the "
        "same."));
}

void KeychainTick::say(const QString& sentence) {
    m_note->setWords(sentence);
    m_note->setVisible(!sentence.isEmpty());
    emit said(sentence);
}

}  // namespace outbox::ui
