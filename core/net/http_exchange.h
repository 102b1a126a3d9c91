// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QUrl>
#include <memory>

#include "core/net/http_fetcher.h"
#include "core/net/http_request.h"
#include "core/net/task.h"
#include "core/net/trust_store.h"

namespace outbox {

/// What one request is bound by.
struct HttpBounds {
    qsizetype body = 0;       ///< octets
    Milliseconds connect{0};  ///< until the request is on its way
    Milliseconds whole{0};
    quint16 proxyPort = 0;  ///< the address is a proxy's, asked for the whole URL (RFC 9112 section 3.2.2)
};

struct HttpExchanged {
    HttpAnswer answer;
    /// The connection stood and the request went out: another address would not do better.
    bool wasSent = false;
};

/// One request, on a connection of its own. TLS is verified by `trust` and for the name in the URL; a proxy
/// is asked for pages without encryption only. What may not be carried there (http_request.h) is
/// Failure::NoSafeLine before anything is connected.
[[nodiscard]] Task<HttpExchanged> exchangeHttp(QUrl url, QHostAddress address, HttpBounds bounds,
                                               std::shared_ptr<TrustStore> trust, HttpRequest request);

}  // namespace outbox
