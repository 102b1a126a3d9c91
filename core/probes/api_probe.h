// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/http_fetcher.h"
#include "core/probes/run.h"

namespace outbox {

/// Asks the mail API that the run's evidence names, with the run's secret as its key where the place may have
/// it, and where that is not taken one other place of the same provider. Nothing is sent. The key goes to
/// hosts of the preset and to the examined one alone, over TLS to a server that verified, and a redirect
/// never gets it; it is refused at most twice.
Task<void> observeApi(Run& run, HttpCaller& caller);

/// A key as this API wants it in a request to this place. Nothing where the key is not of its form
/// ("KEYID:SECRET").
[[nodiscard]] std::optional<HttpRequest> apiHttpRequest(const ApiPreset& preset, const ApiRequest& request,
                                                        const ApiEndpoint& endpoint,
                                                        const std::optional<Secret>& key,
                                                        const QDateTime& now);

/// Hides the key, and each of its parts, wherever they might be repeated.
void hideApiKey(Scrubber& scrubber, const Secret& key);

}  // namespace outbox
