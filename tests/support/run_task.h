// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <optional>

#include "core/net/task.h"

namespace outbox {

/// Runs the event loop until the task is done and gives its result; nothing when it hangs (20 s).
/// Started tasks must not be given.
template <typename T>
[[nodiscard]] std::optional<T> runTask(Task<T>& task) {
    QEventLoop loop;
    task.start([&loop] { loop.quit(); });
    if (!task.isDone()) {
        QTimer guard;
        QObject::connect(&guard, &QTimer::timeout, &loop, &QEventLoop::quit);
        guard.start(20000);
        loop.exec();
    }
    if (!task.isDone()) return {};
    return task.take();
}

}  // namespace outbox
