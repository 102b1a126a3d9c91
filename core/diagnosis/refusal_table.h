// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/diagnosis/refusals.h"

namespace outbox {

/// One row of what servers say when they refuse. Empty or zero fields fit everything.
struct Refusal {
    const char* serverOperator;
    unsigned steps;  ///< RefusedAt, or-ed
    int code;        ///< of the reply; 0 also fits IMAP and POP3, which have none
    const char*
        enhanced;      ///< without the class digit where it starts with a dot: ".7.8" fits 5.7.8 and 4.7.8
    const char* text;  ///< in lower case; alternatives apart by "|", parts that must all occur by "+"
    const char* finding;
};

/// Read from top to bottom; the first row that fits decides.
[[nodiscard]] std::span<const Refusal> refusalTable();

}  // namespace outbox
