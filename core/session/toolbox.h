// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <memory>

#include "core/net/timeline.h"
#include "core/net/transcript_log.h"
#include "core/practice/practice_server.h"
#include "core/probes/run.h"

namespace outbox {

/// The instruments of one run, made in the worker thread that uses them.
class Toolbox {
  public:
    virtual ~Toolbox() = default;
    [[nodiscard]] virtual ProbeTools tools() = 0;

    /// Instruments that touch the network as it is.
    [[nodiscard]] static std::unique_ptr<Toolbox> real();
    /// Instruments around a practice server that runs in this thread; nothing leaves this computer.
    [[nodiscard]] static std::unique_ptr<Toolbox> practice(const PracticeServer& server);
};

}  // namespace outbox
