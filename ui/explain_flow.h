// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

#include "core/session/text_explainer.h"

namespace outbox::ui {

class ErrorCard;

/// Between the card of the error message and what explains it: one text at a time, stopped at once.
class ExplainFlow : public QObject {
    Q_OBJECT
  public:
    ExplainFlow(ErrorCard* card, TextExplainer::Explain explain, QObject* parent = nullptr);
    ~ExplainFlow() override;

  signals:
    void explained(const outbox::Explanation& explanation);

  private:
    TextExplainer* begin();
    void stop();

    ErrorCard* m_card;
    TextExplainer::Explain m_explain;
    std::unique_ptr<TextExplainer> m_explainer;  ///< once something was to be explained
};

}  // namespace outbox::ui
