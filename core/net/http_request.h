// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QUrl>

#include "core/model/secret.h"

namespace outbox {

struct HttpHeader {
    QByteArray name, value;
};

/// A header whose value is a secret.
struct HttpSecretHeader {
    QByteArray name;
    Secret value;
};

/// One request as its caller composes it, beside what every request has (Host, User-Agent and the like).
struct HttpRequest {
    QByteArray method = "GET";
    QList<HttpHeader> headers;  ///< an Accept takes the place of the usual one
    QList<HttpSecretHeader> secretHeaders;
    QByteArray contentType;  ///< of the body; empty: there is none
    Secret body;
    bool secretBody = false;  ///< the body carries secrets

    /// What a form that carries secrets is POSTed as; JSON is wanted for it.
    [[nodiscard]] static HttpRequest secretForm(const Secret& form);
};

/// Whether the line to this place may carry what the request carries. Secret headers go over TLS alone; a
/// secret body also to this computer itself, where it does not leave it.
[[nodiscard]] bool mayCarry(const QUrl& url, const QHostAddress& address, const HttpRequest& request);

/// The request's head and body, as HTTP/1.1. The name goes into Host, the address is connected to, so that no
/// second look-up happens; nothing tells of this computer. With `ofProxy` the whole URL is asked for (RFC
/// 9112 section 3.2.2). Throws std::logic_error where a header would hold a CR, LF or NUL.
[[nodiscard]] Secret composeHttp(const QUrl& url, bool ofProxy, const HttpRequest& request);

}  // namespace outbox
