// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace outbox::app {

/// What the program ends with: a public interface. 64 to 70 as in sysexits.h.
enum class ExitStatus {
    Green = 0,
    Yellow = 1,       ///< works, with a warning
    Red = 2,          ///< sending fails, a diagnosis was found
    Undiagnosed = 3,  ///< sending fails, and no diagnosis
    Usage = 64,
    BadInput = 65,  ///< a file that cannot be read
    NoInput = 66,   ///< no such file
    Internal = 70,
    Interrupted = 130
};

/// Why a command cannot do what was asked.
struct Problem {
    ExitStatus status = ExitStatus::Usage;
    QString message;  ///< one sentence or two, translated
};

/// A value, or why there is none.
template <typename T>
struct Outcome {
    std::optional<T> value;
    Problem problem;

    Outcome(T result) : value(std::move(result)) {}
    Outcome(Problem reason) : problem(std::move(reason)) {}
    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
};

[[nodiscard]] inline Problem usageProblem(const QString& message) {
    return {ExitStatus::Usage, message};
}

}  // namespace outbox::app
