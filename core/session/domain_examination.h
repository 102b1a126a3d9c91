// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include "core/domain/domain_look.h"
#include "core/model/report.h"

namespace outbox {

/// Which sending domain to examine, and how.
struct DomainExaminationRequest {
    DomainQuestion question;  ///< the addresses of this computer are found by the examination
    int timeoutMs = 5000;     ///< longest wait for one answer
    QString language = QStringLiteral("en");
};

/// One run about a sending domain, on a worker thread of its own. Deleting it stops the run at once.
class DomainExamination : public QObject {
    Q_OBJECT
  public:
    explicit DomainExamination(QObject* parent = nullptr);
    ~DomainExamination() override;

    /// Starts the run; once.
    void start(const DomainExaminationRequest& request);

  signals:
    void finished(const outbox::Report& report, const outbox::DomainEvidence& evidence);

  private:
    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr;  // lives in m_thread, which deletes it
};

}  // namespace outbox
