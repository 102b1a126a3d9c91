// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/provider_steps.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include "core/providers/setup_steps.h"
#include "ui/avatar.h"
#include "ui/month.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

/// Only a page that a browser shows, and only over an encrypted line.
QUrl pageOf(const SetupStep& step) {
    const QUrl url(step.url, QUrl::StrictMode);
    return url.scheme() == QLatin1String("https") ? url : QUrl();
}

}  // namespace

ProviderSteps::ProviderSteps(QWidget* parent)
    : CardFrame(parent),
      m_title(cardHeading(QString())),
      m_checked(smallText(QString())),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(units(this, 5), units(this, 4.5), units(this, 5), units(this, 4.5));
    m_column->setSpacing(units(this, 3.5));
    m_column->addWidget(m_title);
    m_column->addWidget(m_checked);
    hide();
}

void ProviderSteps::setProvider(const std::optional<Provider>& provider) {
    qDeleteAll(m_steps);
    m_steps.clear();
    if (provider) {
        for (const SetupStep& step : provider->steps) {
            if (setupStepTitle(step.id).isEmpty()) continue;
            QWidget* shown = makeStep(static_cast<int>(m_steps.size()) + 1, step);
            m_column->insertWidget(m_column->indexOf(m_checked), shown);
            m_steps.append(shown);
        }
        m_title->setWords(tr("What %1 wants first").arg(provider->name));
        m_checked->setVisible(provider->checked.isValid());
        m_checked->setWords(
            tr("Last looked at in %1. The pages may look different by now.").arg(monthOf(provider->checked)));
    }
    setVisible(!m_steps.isEmpty());
}

QWidget* ProviderSteps::makeStep(int number, const SetupStep& step) {
    auto* shown = new QWidget;
    auto* row = new QHBoxLayout(shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(this, 3.5));
    row->addWidget(new Avatar(QLocale().toString(number)), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(units(this, 0.5));
    auto* title = new TextLabel(setupStepTitle(step.id));
    title->setSemibold(true);
    lines->addWidget(title);
    lines->addWidget(new TextLabel(setupStepText(step.id), TextRole::Small, Tone::Secondary));
    const QUrl page = pageOf(step);
    if (page.isValid()) {
        auto* open = new LinkButton(tr("Open the page at %1").arg(isolated(page.host())));
        open->setToolTip(page.toDisplayString());
        open->setAccessibleDescription(title->words());
        connect(open, &QAbstractButton::clicked, shown, [page] { QDesktopServices::openUrl(page); });
        lines->addWidget(open, 0, Qt::AlignLeading);
    }
    row->addLayout(lines, 1);
    return shown;
}

QList<LinkButton*> ProviderSteps::links() const {
    QList<LinkButton*> found;
    for (const QWidget* step : m_steps) found.append(step->findChildren<LinkButton*>());
    return found;
}

}  // namespace outbox::ui
