// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QUrl>
#include <optional>

#include "core/model/failure.h"
#include "core/model/secret.h"
#include "core/model/tls_facts.h"
#include "core/net/http_request.h"
#include "core/net/resolver.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

/// How far a request got; whoever answered has a status besides.
enum class HttpStage {
    Nothing,
    Named,  ///< the host has an address
    Connected,
    Ready  ///< encrypted to a server that verified, where that is asked for
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;       ///< capped; a longer one is LimitExceeded
    QString location;      ///< cleaned
    QDateTime serverDate;  ///< UTC, invalid when absent
    Fault fault;
    HttpStage reached = HttpStage::Nothing;
    QHostAddress peer = {};
    std::optional<TlsFacts> tls = {};  ///< what the handshake showed, also where it failed
    QList<HttpHeader> fields = {};     ///< of the head, as sent

    /// The first field of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// GETs one URL: no cookies, no cache, no credentials, `User-Agent: outbox-doctor`.
class HttpFetcher {
  public:
    virtual ~HttpFetcher() = default;
    /// `redirects`: how many to follow (0 for connectivity checks; same scheme or http to https only).
    virtual Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) = 0;
    /// The same through an HTTP proxy ("host:port"), which looks the name up itself. No redirect is followed.
    virtual Task<HttpAnswer> getThrough(QString proxy, QString url, qsizetype bodyLimit,
                                        Milliseconds limit) = 0;
};

/// POSTs a form (application/x-www-form-urlencoded) that carries secrets and asks for JSON.
class FormPoster {
  public:
    virtual ~FormPoster() = default;
    /// Only over TLS to a server that verified, or to this computer itself; anything else is
    /// Failure::NoSafeLine without a byte sent. Never follows a redirect.
    virtual Task<HttpAnswer> post(QString url, Secret form, qsizetype bodyLimit, Milliseconds limit) = 0;
};

/// Sends requests that others compose.
class HttpCaller {
  public:
    virtual ~HttpCaller() = default;
    /// Once, and no redirect is followed: it is the answer. What may not be carried to such a place
    /// (http_request.h) is Failure::NoSafeLine without a byte sent.
    virtual Task<HttpAnswer> call(QString url, HttpRequest request, qsizetype bodyLimit,
                                  Milliseconds limit) = 0;
};

/// Fetches by HTTP/1.1, straight to the server unless a proxy is named, because a connectivity check asks
/// what the network itself does. TLS is verified by the system's trust store; nothing is ever ignored. Host
/// names are looked up by the resolver's system path, so that a look-up that hangs does not outlive the
/// request, and up to four addresses are tried in turn. Not by QNetworkAccessManager: it reads a head without
/// bounds (Qt 6.4). Lives in one thread with an event loop; the resolver outlives it.
class DirectHttpFetcher : public HttpFetcher, public FormPoster, public HttpCaller {
  public:
    explicit DirectHttpFetcher(Resolver& resolver) : m_resolver(resolver) {}

    /// Only http and https, without user and password in the URL. A status of any kind is an answer, not a
    /// fault. With `redirects` 0 a redirect is the answer; otherwise one that is not followed (too many, or
    /// to another scheme than allowed) is the answer together with a fault.
    Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) override;
    /// Without user and password: a proxy that asks for them answers 407.
    Task<HttpAnswer> getThrough(QString proxy, QString url, qsizetype bodyLimit, Milliseconds limit) override;
    Task<HttpAnswer> post(QString url, Secret form, qsizetype bodyLimit, Milliseconds limit) override;
    Task<HttpAnswer> call(QString url, HttpRequest request, qsizetype bodyLimit, Milliseconds limit) override;

  private:
    Task<HttpAnswer> askOnce(QUrl url, QUrl proxy, HttpRequest request, qsizetype bodyLimit,
                             Milliseconds limit);

    Resolver& m_resolver;
};

}  // namespace outbox
