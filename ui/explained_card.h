// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "core/explain/explanation.h"
#include "ui/labels.h"

class QVBoxLayout;

namespace outbox::ui {

/// What stands in an error message or a returned one, whatever it means: who said it, the words of the
/// server, and what became of each recipient.
class ExplainedCard : public CardFrame {
    Q_OBJECT
  public:
    explicit ExplainedCard(QWidget* parent = nullptr);
    /// Hidden where there is nothing to show.
    void setExplanation(const Explanation& explanation);

  private:
    void addQuote(const QString& words);
    void addRecipients(const QList<BouncedRecipient>& recipients);

    QVBoxLayout* m_column;
    QPointer<QWidget> m_content;
    QVBoxLayout* m_rows = nullptr;
};

}  // namespace outbox::ui
