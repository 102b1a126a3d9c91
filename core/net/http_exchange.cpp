// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_exchange.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/net/failure_map.h"

namespace outbox {

namespace {

/// The request to an address in place of the name, so that no second look-up happens; the name goes into
/// Host, SNI and what the certificate is checked for.
QNetworkRequest requestFor(const QUrl& url, const QHostAddress& address) {
    QUrl target = url;
    target.setHost(address.toString());
    QNetworkRequest request(target);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString bracketed =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    const QString port = url.port() < 0 ? QString() : QStringLiteral(":%1").arg(url.port());
    request.setRawHeader("Host", (bracketed + port).toLatin1());
    request.setPeerVerifyName(host);
    request.setRawHeader("User-Agent", "outbox-doctor");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "en");        // not this computer's languages
    request.setRawHeader("Accept-Encoding", "identity");  // the body cap counts what is sent
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    return request;
}

/// Where a Location leads, for a person to read; nothing of user and password in it.
QString readableLocation(const QUrl& from, const QByteArray& location) {
    if (location.isEmpty()) return {};
    const QUrl target =
        from.resolved(QUrl::fromEncoded(location.left(longestHttpUrl * 4), QUrl::TolerantMode));
    if (!target.isValid()) return cleanBytes(location, longestHttpUrl);
    return cleanText(target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo), longestHttpUrl);
}

/// Qt turns 407 and most of 4xx and 5xx into errors; the answer itself is whole.
bool isErrorOfStatus(QNetworkReply::NetworkError error) {
    if (error == QNetworkReply::ProxyAuthenticationRequiredError) return true;
    return error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownServerError &&
           error != QNetworkReply::ProtocolFailure;
}

struct HttpErrorRow {
    QNetworkReply::NetworkError error;
    Failure failure;
};

constexpr std::array<HttpErrorRow, 8> httpErrorRows{
    {{QNetworkReply::ConnectionRefusedError, Failure::Refused},
     {QNetworkReply::RemoteHostClosedError, Failure::Closed},
     {QNetworkReply::HostNotFoundError, Failure::NoAddress},
     {QNetworkReply::TimeoutError, Failure::TimedOut},
     {QNetworkReply::OperationCanceledError, Failure::Cancelled},
     {QNetworkReply::TemporaryNetworkFailureError, Failure::NetworkUnreachable},
     {QNetworkReply::NetworkSessionFailedError, Failure::NetworkUnreachable},
     {QNetworkReply::ProtocolFailure, Failure::NotTheProtocol}}};

}  // namespace

Fault faultFromHttp(QNetworkReply::NetworkError error, const QString& words) {
    if (error == QNetworkReply::NoError) return {};
    if (error == QNetworkReply::UnknownNetworkError)
        return faultFromSocket(QAbstractSocket::NetworkError, words);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return faultFromSocket(QAbstractSocket::SslHandshakeFailedError, words);
    const auto row =
        std::find_if(httpErrorRows.begin(), httpErrorRows.end(),
                     [error](const HttpErrorRow& candidate) { return candidate.error == error; });
    const Failure kind = row == httpErrorRows.end() ? Failure::Other : row->failure;
    return {kind, cleanText(words), static_cast<int>(error)};
}

HttpExchange::HttpExchange(QNetworkAccessManager& manager, const QUrl& url, const QHostAddress& address,
                           const HttpBounds& bounds)
    : m_url(url), m_bounds(bounds), m_reply(manager.get(requestFor(url, address))) {
    // Qt reads no further ahead than this, however fast an endless body comes.
    m_reply->setReadBufferSize(bounds.body + 1);
    QNetworkReply* reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::requestSent, m_context.get(), [this] {
        m_sent = true;
        m_connectLimit.stop();
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, m_context.get(),
                     [this](const QList<QSslError>& errors) {
                         if (!errors.isEmpty()) m_certificateWords = errors.first().errorString();
                     });
    QObject::connect(reply, &QNetworkReply::readyRead, m_context.get(), [this] { readBody(); });
    QObject::connect(reply, &QNetworkReply::finished, m_context.get(), [this] { finished(); });
    for (QTimer* timer : {&m_connectLimit, &m_wholeLimit}) {
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, timer, [this] {
            finish({Failure::TimedOut, QStringLiteral("no whole answer before the limit"), 0});
        });
    }
    m_connectLimit.start(bounds.connect);
    m_wholeLimit.start(bounds.whole);
}

HttpExchange::~HttpExchange() {
    // Our own connections only: Qt aborts through signals of the reply too.
    m_context.reset();
    m_reply->abort();
}

void HttpExchange::readBody() {
    if (m_answer.isComplete()) return;
    m_partial.body += m_reply->read(m_bounds.body + 1 - m_partial.body.size());
    if (m_partial.body.size() <= m_bounds.body) return;
    m_partial.body.truncate(m_bounds.body);
    finish(
        {Failure::LimitExceeded, QStringLiteral("the body is longer than %1 octets").arg(m_bounds.body), 0});
}

void HttpExchange::finished() {
    readBody();
    finish(faultOfReply());
}

Fault HttpExchange::faultOfReply() const {
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0;
    if (hasStatus && isErrorOfStatus(error)) return {};
    const Fault fault = faultFromHttp(error, m_reply->errorString());
    if (!fault.failed() || m_certificateWords.isEmpty()) return fault;
    return {Failure::TlsNotTrusted, cleanText(m_certificateWords), fault.native};
}

void HttpExchange::finish(const Fault& fault) {
    if (m_answer.isComplete()) return;
    m_connectLimit.stop();
    m_wholeLimit.stop();
    m_partial.fault = fault;
    m_partial.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_partial.location = readableLocation(m_url, m_reply->rawHeader("Location"));
    m_partial.serverDate = parseHttpDate(m_reply->rawHeader("Date"));
    m_answer.complete(m_partial);
}

}  // namespace outbox
