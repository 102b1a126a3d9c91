// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/probes.h"
#include "core/providers/contacts.h"

namespace outbox {

namespace {

constexpr qsizetype portalPageCap = 64 * 1024;

WebObservation observed(const ConnectivityCheck& page, const HttpAnswer& answer) {
    WebObservation seen;
    seen.url = page.url;
    seen.fault = answer.fault;
    seen.status = answer.status;
    seen.matched = !answer.fault.failed() && answer.status == page.status &&
                   (page.body.isEmpty() || answer.body.trimmed() == page.body);
    seen.redirectedTo = answer.location;
    seen.serverDate = answer.serverDate;
    return seen;
}

Task<void> checkOnePage(Run& run, ConnectivityCheck page) {
    const qint64 started = run.now();
    // A redirect is the observation itself, so none is followed.
    const HttpAnswer answer = co_await run.tools.http.get(page.url, 0, portalPageCap, run.limits.web);
    WebObservation seen = observed(page, answer);
    seen.span = run.since(started);
    run.add(seen);
}

}  // namespace

Task<void> observeWeb(Run& run) {
    std::vector<Task<void>> pages;
    for (const ConnectivityCheck& page : contacts().connectivityChecks)
        pages.push_back(checkOnePage(run, page));
    co_await whenAllDone(std::move(pages));
}

Task<void> observeProxy(Run& run) {
    const auto& local = run.evidence().local;
    if (!local || local->proxies.isEmpty()) co_return;
    const QString proxy = local->proxies.first();
    const ConnectivityCheck page = contacts().connectivityChecks.first();
    const qint64 started = run.now();
    const HttpAnswer answer =
        co_await run.tools.http.getThrough(proxy, page.url, portalPageCap, run.limits.web);
    WebObservation seen = observed(page, answer);
    seen.proxy = proxy;
    seen.span = run.since(started);
    run.add(seen);
}

}  // namespace outbox
