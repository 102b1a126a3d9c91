// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/provider.h"
#include "ui/labels.h"

class QVBoxLayout;

namespace outbox::ui {

/// What a provider wants of the person before a mail program can send: numbered steps, each with a button to
/// the provider's own page.
class ProviderSteps : public CardFrame {
    Q_OBJECT
  public:
    explicit ProviderSteps(QWidget* parent = nullptr);

    /// Shows the steps of a preset; a preset without any, or none at all, hides the card.
    void setProvider(const std::optional<Provider>& provider);
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] QList<LinkButton*> links() const;

  private:
    QWidget* makeStep(int number, const SetupStep& step);

    TextLabel* m_title;
    TextLabel* m_checked;
    QVBoxLayout* m_column;
    QList<QWidget*> m_steps;
};

}  // namespace outbox::ui
