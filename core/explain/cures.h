// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "core/diagnosis/diagnosis.h"

namespace outbox {

/// What somebody can do about a finding that is known from a text alone, without a look at any settings.
struct TextCure {
    const char* finding;
    Light light;
    struct Step {
        const char* fix;  ///< id that words/ has
        Who who;
    };
    Step steps[3];  ///< best first; an empty one ends them
};
/// Every finding that a text can name, each once.
[[nodiscard]] std::span<const TextCure> textCures();

/// The finding as a conclusion with its cures; `link` goes with the first of them. Nothing where the table
/// has no such finding.
[[nodiscard]] std::optional<Conclusion> concludedFrom(const QString& finding, const Facts& facts,
                                                      const QString& link);

}  // namespace outbox
