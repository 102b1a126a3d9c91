// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/provider_head.h"

#include <QHBoxLayout>

#include "ui/avatar.h"
#include "ui/labels.h"
#include "ui/month.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal LinkBesideUnits = 100;  // narrower, the link stands beneath the words

QString presetOrigin(const Discovered& settings, LookUp state) {
    const QString month = settings.provider ? monthOf(settings.provider->checked) : QString();
    if (state == LookUp::ChosenByHand) {
        //: %1 is a month and a year
        return ProviderHead::tr("Chosen by you. The settings come with Outbox Doctor, as of %1.").arg(month);
    }
    if (settings.foundBy == FoundBy::Mx) {
        return ProviderHead::tr("Recognised by the servers that take in the mail of your domain.");
    }
    return ProviderHead::tr("Recognised from your address. The settings come with Outbox Doctor, as of %1.")
        .arg(month);
}

/// One sentence on where settings come from.
QString originWords(const Discovered& settings, LookUp state) {
    switch (settings.foundBy) {
        case FoundBy::Preset:
        case FoundBy::Mx:
            return presetOrigin(settings, state);
        case FoundBy::Srv:
            return ProviderHead::tr(
                "Settings published by the provider itself, in the records of your domain.");
        case FoundBy::Autoconfig:
            if (settings.detail.contains(QLatin1String("autoconfig.thunderbird.net"))) {
                return ProviderHead::tr(
                    "Recognised from your address, in the list of providers that Mozilla keeps.");
            }
            return ProviderHead::tr("Recognised from your address. Published by the provider itself.");
        case FoundBy::Autodiscover:
            return ProviderHead::tr("Settings published by the mail server of your organisation.");
        case FoundBy::Nothing:
        case FoundBy::Probe:
            break;
    }
    return {};
}

}  // namespace

bool isRecognised(const Discovered& settings) {
    return settings.foundBy != FoundBy::Nothing && settings.foundBy != FoundBy::Probe &&
           !settings.outgoing.isEmpty();
}

ProviderHead::ProviderHead(QWidget* parent)
    : QWidget(parent),
      m_sign(new Avatar(QStringLiteral("shield"), Avatar::Ground::Green)),
      m_name(new TextLabel(QString())),
      m_origin(smallText(QString())),
      m_change(new LinkButton(tr("Another provider…"))) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(units(this, 5), 0, units(this, 5), units(this, 3));
    m_row->setSpacing(units(this, 3.5));
    m_name->setSemibold(true);
    // One line always; a hair wider than its words, which right to left need more room than they say.
    m_change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_change->setMinimumWidth(m_change->sizeHint().width() + units(this, 1));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    m_lines->addStretch();
    m_lines->addWidget(m_name);
    m_lines->addWidget(m_origin);
    m_lines->addStretch();
    m_row->addWidget(m_sign, 0, Qt::AlignVCenter);
    m_row->addLayout(m_lines, 1);
    m_row->addWidget(m_change, 0, Qt::AlignTop);
}

void ProviderHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beneath = width() < units(this, LinkBesideUnits);
    if (beneath == (m_lines->indexOf(m_change) >= 0)) return;
    if (beneath) {
        m_row->removeWidget(m_change);
        m_lines->insertWidget(m_lines->indexOf(m_origin) + 1, m_change, 0, Qt::AlignLeading);
    } else {
        m_lines->removeWidget(m_change);
        m_row->addWidget(m_change, 0, Qt::AlignTop);
    }
}

void ProviderHead::present(const Discovered& settings, LookUp state, const QString& domain) {
    if (isRecognised(settings)) {
        m_sign->setIcon(QStringLiteral("shield"), Avatar::Ground::Green);
        m_name->setWords(settings.providerName.isEmpty() ? isolated(domain) : settings.providerName);
        m_origin->setWords(originWords(settings, state));
        return;
    }
    m_sign->setIcon(QStringLiteral("name-look-up"), Avatar::Ground::Sunken);
    if (state == LookUp::Running) {
        m_name->setWords(tr("Looking for the settings…"));
        m_origin->setWords(tr("The provider of %1 is asked. What stands below is a guess until then.")
                               .arg(isolated(domain)));
        return;
    }
    m_name->setWords(tr("This provider is not known"));
    m_origin->setWords(tr(
        "What stands below is a guess. Put in what your mail program has, or what your provider told you."));
}

QString ProviderHead::name() const {
    return m_name->words();
}

QString ProviderHead::origin() const {
    return m_origin->words();
}

}  // namespace outbox::ui
