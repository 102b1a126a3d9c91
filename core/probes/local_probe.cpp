// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/local_facts.h"
#include "core/probes/probes.h"

namespace outbox {

Task<void> observeLocal(Run& run) {
    const Account& account = run.evidence().account;
    QStringList hosts{account.outgoing.host};
    if (account.incoming) hosts.append(account.incoming->host);
    run.add(observeThisComputer(run.tools.resolver, hosts, run.tools.log.timeline()));
    run.know(Need::Local);
    co_return;
}

}  // namespace outbox
