// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/task.h"
#include "core/probes/run.h"

namespace outbox {

// One file, one probe. Each adds what it saw to the run's evidence and returns; a broken network is an
// observation, not an error. probe_table.cpp lists them all.

/// This computer: interfaces, routes, resolvers, proxies, hosts file, clock. Sends nothing.
Task<void> observeLocal(Run& run);
/// The plain-HTTP connectivity checks of contacts.json.
Task<void> observeWeb(Run& run);
/// A connectivity check through the system's proxy, where one is set.
Task<void> observeProxy(Run& run);
/// What the provider publishes for the address; fills in what the request left open.
Task<void> observeSettings(Run& run);
/// The outgoing server's name: system path, configured resolver, reference resolvers.
Task<void> observeOutgoingName(Run& run);
Task<void> observeIncomingName(Run& run);
/// The address's own domain: MX, A, AAAA.
Task<void> observeDomain(Run& run);
/// A name that nobody has registered: an answer to it is invented.
Task<void> observeCanary(Run& run);
/// TCP connections to the other sending ports of the set server, and to the set port over each family.
Task<void> observeReach(Run& run);
/// TCP connections to servers of another operator on the same ports. Connected and closed, nothing is said.
Task<void> observeControls(Run& run);
/// More connections to the set port where the others of this run took strangely unlike times.
Task<void> observeLine(Run& run);
/// Only where the set server did not show who it is: the address that others give for its name, and an
/// address at which nobody can answer.
Task<void> observeSecondLook(Run& run);
/// The lenient look at the set port's encryption.
Task<void> observeTls(Run& run);
/// The outgoing server exactly as the mail program is set, with sign-in where a secret is at hand.
Task<void> observeOutgoing(Run& run);
/// The incoming server the same way: the contrast.
Task<void> observeIncoming(Run& run);
/// Other outgoing endpoints, up to what they offer.
Task<void> observeCandidates(Run& run);
/// Settings that a fix proposes, tried whole.
Task<void> observeProof(Run& run, Endpoint endpoint, QString fixId);

}  // namespace outbox
