// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/explain_flow.h"

#include "ui/error_card.h"

namespace outbox::ui {

ExplainFlow::ExplainFlow(ErrorCard* card, TextExplainer::Explain explain, QObject* parent)
    : QObject(parent), m_card(card), m_explain(std::move(explain)) {
    connect(card, &ErrorCard::textGiven, this, [this](const QByteArray& text) { begin()->explain(text); });
    connect(card, &ErrorCard::fileGiven, this, [this](const QString& path) { begin()->explainFile(path); });
    connect(card, &ErrorCard::stopRequested, this, &ExplainFlow::stop);
}

ExplainFlow::~ExplainFlow() = default;

TextExplainer* ExplainFlow::begin() {
    m_card->setBusy(true);
    if (m_explainer) return m_explainer.get();
    m_explainer = std::make_unique<TextExplainer>(m_explain);
    connect(m_explainer.get(), &TextExplainer::explained, this, [this](const Explanation& explanation) {
        m_card->setBusy(false);
        emit explained(explanation);
    });
    connect(m_explainer.get(), &TextExplainer::failed, this, [this](const QString& reason) {
        m_card->setBusy(false);
        m_card->showProblem(reason);
    });
    return m_explainer.get();
}

void ExplainFlow::stop() {
    if (m_explainer) m_explainer->cancel();
    m_card->setBusy(false);
}

}  // namespace outbox::ui
