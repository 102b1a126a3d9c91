// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/left_out_list.h"

#include <QHBoxLayout>

#include "ui/labels.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

struct LeftOutWords {
    QString what, how;
};

QString addressesWords(int count) {
    if (count == 1) return LeftOutList::tr("1 e-mail address");
    return count > 1 ? LeftOutList::tr("%n e-mail addresses", nullptr, count)
                     : LeftOutList::tr("E-mail addresses");
}

LeftOutWords wordsFor(const LeftOut& kind) {
    const QString example = isolated(kind.example);
    if (kind.id == QLatin1String("addresses")) {
        return {addressesWords(kind.count), LeftOutList::tr("shortened: %1").arg(example)};
    }
    if (kind.id == QLatin1String("computer-name")) {
        return {LeftOutList::tr("This computer’s name"), LeftOutList::tr("replaced: %1").arg(example)};
    }
    if (kind.id == QLatin1String("public-address")) {
        return {LeftOutList::tr("Your public address"), LeftOutList::tr("shortened: %1").arg(example)};
    }
    return {LeftOutList::tr("Passwords and keys"), LeftOutList::tr("never in a report")};
}

}  // namespace

LeftOutList::LeftOutList(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(this, 2.25));
}

void LeftOutList::setKinds(const QList<LeftOut>& kinds) {
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const LeftOut& kind : kinds) {
        const LeftOutWords words = wordsFor(kind);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(units(this, 2.5));
        auto* text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(new TextLabel(words.what, TextRole::Small));
        text->addWidget(smallText(words.how));
        line->addWidget(new IconLabel(QStringLiteral("lock"), 4, Tone::Secondary), 0, Qt::AlignTop);
        line->addLayout(text, 1);
        layout()->addWidget(row);
        m_rows.append(row);
    }
}

QStringList LeftOutList::lines() const {
    QStringList shown;
    for (const QWidget* row : m_rows) {
        for (const TextLabel* label : row->findChildren<TextLabel*>()) shown.append(label->words());
    }
    return shown;
}

}  // namespace outbox::ui
