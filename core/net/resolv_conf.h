// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace outbox {

/// The servers of a resolv.conf(5), in their order, in the form parseDnsServer reads; lines without a whole
/// address are passed over. Reads 64 KiB and eight servers at most.
[[nodiscard]] QStringList nameserversOf(const QByteArray& resolvConf);

}  // namespace outbox
