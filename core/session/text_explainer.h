// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <functional>

#include "core/explain/explanation.h"

namespace outbox {

/// Explains a text or a file in the background. The newest question counts, and none after cancel().
class TextExplainer : public QObject {
    Q_OBJECT
  public:
    using Explain = std::function<Explanation(const QByteArray& text)>;
    explicit TextExplainer(Explain explain, QObject* parent = nullptr);
    /// Waits for the text that is being read just now, which is bounded (explainText).
    ~TextExplainer() override;

    void explain(const QByteArray& text);
    /// An ordinary file of at most largestExplained bytes.
    void explainFile(const QString& path);
    /// What is under way is not answered any more.
    void cancel();

  signals:
    void explained(const outbox::Explanation& explanation);
    /// A sentence why there is nothing to explain.
    void failed(const QString& reason);

  private:
    class Worker;
    template <typename Read>
    void ask(Read read);
    void answer(int question, const Explanation& explanation);
    void refuse(int question, const QString& reason);

    int m_question = 0;  ///< number of the one that counts
    QThread m_thread;
    Worker* m_worker;  // lives in m_thread, which deletes it
};

}  // namespace outbox
