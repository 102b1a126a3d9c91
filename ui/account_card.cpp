// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account_card.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/address_label.h"
#include "ui/avatar.h"
#include "ui/focus_ring.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal CardHeightUnits = 17;
constexpr qreal CardRadiusUnits = 2;

/// The lines are there to be seen; the card itself is what is pressed and what is said.
void leaveMouseToCard(QWidget* card) {
    for (QWidget* part : card->findChildren<QWidget*>()) part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

}  // namespace

AccountCard::AccountCard(const FoundAccount& found, QWidget* parent)
    : QAbstractButton(parent), m_found(found) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // The words on it are those of a page, not of a button.
    setBackgroundRole(QPalette::Window);
    FocusRing::setCornerUnits(this, CardRadiusUnits);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(units(this, 4), units(this, 3.25), units(this, 4), units(this, 3.25));
    row->setSpacing(units(this, 3.5));
    row->addWidget(new Avatar(heading().left(1).toUpper()));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    addLines(lines);
    lines->addStretch();
    row->addLayout(lines, 1);
    row->addWidget(new IconLabel(QStringLiteral("chevron"), 5, Tone::Secondary, nullptr, true));
    // A tip would take markup.
    setToolTip(QDir::toNativeSeparators(m_found.place).toHtmlEscaped());
    leaveMouseToCard(this);
    setPlace(1, 1);
}

void AccountCard::addLines(QVBoxLayout* lines) {
    auto* head = new AddressLabel(heading());
    head->setSemibold(true);
    lines->addWidget(head);
    if (!programLine().isEmpty()) lines->addWidget(smallText(programLine()));
    const QString notice = noticeLine();
    if (!notice.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, units(this, 0.75), 0, 0);
        row->setSpacing(units(this, 1.5));
        row->addWidget(new LightLabel(Light::Yellow, 4), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(notice, TextRole::Small, Tone::Amber), 1);
        lines->addLayout(row);
    }
    if (!m_found.note.isEmpty()) {
        lines->addSpacing(units(this, 0.75));
        lines->addWidget(smallText(m_found.note));
    }
    if (!insteadLine().isEmpty())
        lines->addWidget(new TextLabel(insteadLine(), TextRole::Small, Tone::Accent));
}

QString AccountCard::heading() const {
    return m_found.account.address.isEmpty() ? m_found.account.program : m_found.account.address;
}

QString AccountCard::programLine() const {
    // Where no address is known the program's name stands above.
    const QString program = m_found.account.address.isEmpty() ? QString() : m_found.account.program;
    if (m_found.name.isEmpty()) return program;
    //: An account of a mail program whose name stands in the line above; %1 is its name in the program
    if (program.isEmpty()) return tr("Account “%1”").arg(m_found.name);
    //: An account of a mail program: name of the program, the account's name in it
    return tr("%1, account “%2”").arg(program, m_found.name);
}

QString AccountCard::insteadLine() const {
    return m_found.problem.isEmpty() ? QString() : tr("Type the settings instead");
}

QString AccountCard::noticeLine() const {
    if (!m_found.problem.isEmpty()) return m_found.problem;
    if (m_found.waiting == 1) return tr("1 message waits in the outbox");
    return m_found.waiting > 0 ? tr("%n messages wait in the outbox", nullptr, m_found.waiting) : QString();
}

void AccountCard::setPlace(int number, int count) {
    QStringList said{heading(), programLine(), noticeLine(), m_found.note, insteadLine()};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("%1 of %2").arg(number).arg(count));
}

QSize AccountCard::sizeHint() const {
    return layout()->sizeHint().expandedTo({units(this, 60), units(this, CardHeightUnits)});
}

QSize AccountCard::minimumSizeHint() const {
    return layout()->minimumSize().expandedTo({0, units(this, CardHeightUnits)});
}

int AccountCard::heightForWidth(int width) const {
    return qMax(units(this, CardHeightUnits), layout()->totalHeightForWidth(width));
}

void AccountCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void AccountCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& set = tokens(palette());
    const qreal corner = unit(this) * CardRadiusUnits;
    painter.setPen(underMouse() ? set.control : set.border);
    painter.setBrush(isDown() ? set.accenttint : set.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

}  // namespace outbox::ui
