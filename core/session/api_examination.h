// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>
#include <optional>

#include "core/model/api.h"
#include "core/model/report.h"
#include "core/model/secret.h"

namespace outbox {

/// Which mail API to examine, and how.
struct ApiExaminationRequest {
    ApiPreset preset;
    ApiEndpoint endpoint;
    std::optional<Secret> key;  ///< of the preset's form; none: examine without
    bool mayHaveKey = true;     ///< the endpoint is one of the provider's, or the person confirmed its host
    int timeoutMs = 8000;       ///< longest wait for one connection or answer
    QString language = QStringLiteral("en");
};

/// One run about a mail API, on a worker thread of its own. Deleting it stops the run at once.
class ApiExamination : public QObject {
    Q_OBJECT
  public:
    explicit ApiExamination(QObject* parent = nullptr);
    ~ApiExamination() override;

    /// Starts the run; once.
    void start(const ApiExaminationRequest& request);

  signals:
    void finished(const outbox::Report& report);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr;  // lives in m_thread, which deletes it
};

}  // namespace outbox
