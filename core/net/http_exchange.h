// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "core/net/completion.h"
#include "core/net/http_fetcher.h"

namespace outbox {

/// What one request is bound by.
struct HttpBounds {
    qsizetype body = 0;       ///< octets
    Milliseconds connect{0};  ///< until the request is on its way
    Milliseconds whole{0};
};

/// One GET to one address of a host. Destroying it aborts the request.
class HttpExchange {
  public:
    HttpExchange(QNetworkAccessManager& manager, const QUrl& url, const QHostAddress& address,
                 const HttpBounds& bounds);
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;
    ~HttpExchange();

    [[nodiscard]] Completion<HttpAnswer>& answer() { return m_answer; }
    /// Whether the connection stood and the request went out: another address would not do better.
    [[nodiscard]] bool wasSent() const { return m_sent; }

  private:
    void readBody();
    void finished();
    void finish(const Fault& fault);
    [[nodiscard]] Fault faultOfReply() const;

    Completion<HttpAnswer> m_answer;
    HttpAnswer m_partial;
    QUrl m_url;
    HttpBounds m_bounds;
    bool m_sent = false;
    QString m_certificateWords;  ///< why the certificate did not verify, empty when it did
    QTimer m_connectLimit;
    QTimer m_wholeLimit;
    std::unique_ptr<QNetworkReply> m_reply;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();  ///< of our connections to the reply
};

/// What stands behind an error of QNetworkReply; `words` are its errorString(). Where Qt passes on what a
/// socket met without telling it apart, net/failure_map judges as it does for a socket.
[[nodiscard]] Fault faultFromHttp(QNetworkReply::NetworkError error, const QString& words);

}  // namespace outbox
