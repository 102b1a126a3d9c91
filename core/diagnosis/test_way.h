// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/diagnosis/diagnosis.h"

namespace outbox {

/// Settings that are known to send: signed in, and the envelope taken.
struct TestWay {
    Endpoint through;
    QString proves;  ///< fix id of these settings, empty: as they are set
};

/// The way for a test message: as it is set where that works, else the best proven cure. Nothing where
/// sending fails.
[[nodiscard]] std::optional<TestWay> wayForTest(const Diagnosis& diagnosis, const Evidence& evidence);

}  // namespace outbox
