// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/candidates.h"

#include <algorithm>

namespace outbox {

QList<Endpoint> candidateEndpoints(const Evidence& evidence, int most) {
    const Endpoint& set = evidence.account.outgoing;
    QList<Endpoint> candidates;
    const auto consider = [&](const Endpoint& endpoint) {
        const auto sameLine = [&](const Endpoint& other) { return other.sameLine(endpoint); };
        if (!endpoint.isSet() || endpoint.security == Security::None || endpoint.sameLine(set)) return;
        if (std::none_of(candidates.begin(), candidates.end(), sameLine)) candidates.append(endpoint);
    };
    for (const Endpoint& endpoint : evidence.recommendedOutgoing) consider(endpoint);
    for (const Security security : {Security::StartTls, Security::Tls}) {
        Endpoint usual = set;
        usual.security = security;
        usual.port = defaultPort(Protocol::Smtp, security);
        consider(usual);
    }
    return candidates.mid(0, most);
}

}  // namespace outbox
