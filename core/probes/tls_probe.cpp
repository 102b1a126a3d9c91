// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probes.h"

namespace outbox {

Task<void> observeTls(Run& run) {
    const Endpoint set = run.evidence().account.outgoing;
    if (!set.isSet() || set.security == Security::None) co_return;
    const QString host = set.host;
    const DnsAnswer answer = co_await run.names.addressesOf(host);
    const QList<QHostAddress> addresses = answer.addresses();
    if (addresses.isEmpty()) co_return;
    TlsLook look;
    look.endpoint = set;
    look.address = addresses.first();
    look.limit = run.limits.answer;
    const TlsObservation seen = co_await run.tools.tls.look(look);
    run.add(seen);
}

}  // namespace outbox
