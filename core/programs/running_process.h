// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace outbox {

/// Whether a process of this person runs under one of the names. Linux only (false elsewhere): the name is
/// the file name of its executable, of which the system keeps the first 15 octets (proc(5), "comm").
[[nodiscard]] bool processRuns(const QStringList& names, const QString& procFolder = QStringLiteral("/proc"));

}  // namespace outbox
