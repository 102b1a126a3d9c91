// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>
#include <memory>

#include "core/model/failure.h"
#include "core/net/resolver.h"
#include "core/net/task.h"
#include "core/net/timeline.h"

namespace outbox {

struct HttpAnswer {
    int status = 0;
    QByteArray body;       ///< capped; a longer one is LimitExceeded
    QString location;      ///< cleaned
    QDateTime serverDate;  ///< UTC, invalid when absent
    Fault fault;
};

/// GETs one URL: no cookies, no cache, no credentials, `User-Agent: outbox-doctor`.
class HttpFetcher {
  public:
    virtual ~HttpFetcher() = default;
    /// `redirects`: how many to follow (0 for connectivity checks; same scheme or http to https only).
    virtual Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) = 0;
};

/// Fetches by QNetworkAccessManager over HTTP/1.1, straight to the server: no proxy, because a connectivity
/// check asks what the network itself does. TLS is verified by the system's trust store; nothing is ever
/// ignored. Host names are looked up by the resolver's system path, so that a look-up that hangs does not
/// outlive the request, and up to four addresses are tried in turn. Lives in one thread with an event loop;
/// the resolver outlives it.
class QtHttpFetcher : public HttpFetcher {
  public:
    explicit QtHttpFetcher(Resolver& resolver) : m_resolver(resolver) {}

    /// Only http and https, without user and password in the URL. A status of any kind is an answer, not a
    /// fault. With `redirects` 0 a redirect is the answer; otherwise one that is not followed (too many, or
    /// to another scheme than allowed) is the answer together with a fault.
    Task<HttpAnswer> get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) override;

  private:
    Task<HttpAnswer> getOnce(QUrl url, qsizetype bodyLimit, Milliseconds limit);
    QNetworkAccessManager& manager();

    Resolver& m_resolver;
    std::unique_ptr<QNetworkAccessManager>
        m_manager;  // made at the first request, in the thread that uses it
};

/// Characters of the longest URL that is fetched or followed.
inline constexpr qsizetype longestHttpUrl = 2000;

/// The URL when it may be fetched: http or https, a host, no user and no password; an invalid one otherwise.
[[nodiscard]] QUrl fetchableUrl(const QString& text);

/// Where a redirect may lead: to the same scheme, or from http to https; an invalid URL otherwise.
[[nodiscard]] QUrl redirectTarget(const QUrl& from, const QString& location);

/// A Date header (RFC 9110 5.6.7, the form that must be sent) as UTC; invalid for anything else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text);

}  // namespace outbox
