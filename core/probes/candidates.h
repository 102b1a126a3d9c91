// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "core/model/evidence.h"

namespace outbox {

/// Other outgoing endpoints that are worth a look, best first: what the provider offers, then the usual ports
/// of the server that is set (RFC 8314: 465 with TLS, 587 with STARTTLS). The set line itself is not among
/// them.
[[nodiscard]] QList<Endpoint> candidateEndpoints(const Evidence& evidence, int most);

}  // namespace outbox
