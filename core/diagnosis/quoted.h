// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace outbox {

/// What a text that the person has says, where this run neither found a cause of its own nor saw the
/// opposite: likely, with the check that would settle it. Nothing in every other case.
[[nodiscard]] std::optional<Conclusion> quotedConclusion(const Evidence& evidence,
                                                         const Diagnosis& diagnosis);

}  // namespace outbox
