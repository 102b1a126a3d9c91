// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

#include "core/model/failure.h"

/// Since 5.8 Linux keeps the ICMP error that ended a connection attempt for whoever asked for it (traceroute
/// -Mtcp). It tells a firewall's "no" from a host that is not there, which share EHOSTUNREACH and EACCES, and
/// who said it. Elsewhere both functions do nothing.
namespace outbox::icmp_error {

/// Switches the keeping on or off for a socket.
void ask(qintptr descriptor, bool v6, bool wanted);

/// What the kept error of a failed attempt says beyond its errno: AdminProhibited, or LocallyDenied when it
/// came from `local`. None when nothing was kept or it says no more.
[[nodiscard]] Failure failureOf(qintptr descriptor, const QHostAddress& peer, const QHostAddress& local);

}  // namespace outbox::icmp_error
