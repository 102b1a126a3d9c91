// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace outbox {

/// What evidence says to a question. Unknown means "not checked", and spreads (Kleene's logic).
enum class Answer { No, Unknown, Yes };

[[nodiscard]] constexpr Answer answer(bool yes) {
    return yes ? Answer::Yes : Answer::No;
}
[[nodiscard]] constexpr Answer operator&&(Answer a, Answer b) {
    return a < b ? a : b;
}
[[nodiscard]] constexpr Answer operator||(Answer a, Answer b) {
    return a > b ? a : b;
}
[[nodiscard]] constexpr Answer operator!(Answer a) {
    return a == Answer::Yes ? Answer::No : a == Answer::No ? Answer::Yes : Answer::Unknown;
}

}  // namespace outbox
