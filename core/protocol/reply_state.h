// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace outbox {

/// What a reply reader makes of the line it was fed.
enum class ReplyState {
    NeedMore,        ///< the reply goes on with the next line
    Complete,        ///< the reply is whole; the next line fed starts a new one
    NotTheProtocol,  ///< the line is not of this protocol
    LimitExceeded    ///< more lines, or a longer literal, than any honest server sends
};

/// Lines of one reply that are kept, and that are read at all before it counts as endless.
inline constexpr int maxKeptLines = 100;
inline constexpr int maxReadLines = 2000;

}  // namespace outbox
