// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_fetcher.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QNetworkProxy>
#include <algorithm>
#include <array>

#include "core/model/transcript.h"
#include "core/net/http_exchange.h"

namespace outbox {

namespace {

constexpr qsizetype mostAddresses = 4;
constexpr qsizetype longestDate = 64;

bool isHttp(const QUrl& url) {
    return url.scheme() == QLatin1String("http");
}
bool isHttps(const QUrl& url) {
    return url.scheme() == QLatin1String("https");
}

bool isFetchable(const QUrl& url) {
    return url.isValid() && (isHttp(url) || isHttps(url)) && !url.host().isEmpty() &&
           url.userInfo().isEmpty() && url.port() != 0;
}

HttpAnswer withFault(HttpAnswer answer, Failure kind, const QString& detail) {
    answer.fault = {kind, detail, 0};
    return answer;
}

bool isRedirect(const HttpAnswer& answer) {
    constexpr std::array statuses{301, 302, 303, 307, 308};
    return !answer.fault.failed() && !answer.location.isEmpty() &&
           std::find(statuses.begin(), statuses.end(), answer.status) != statuses.end();
}

Fault noAddressFault(const DnsAnswer& answer) {
    const Failure kind = answer.status == DnsStatus::TimedOut ? Failure::TimedOut : Failure::NoAddress;
    const QString words = answer.detail.isEmpty() ? QString() : QLatin1String(": ") + answer.detail;
    return {kind, dnsStatusName(answer.status) + words, 0};
}

}  // namespace

QUrl fetchableUrl(const QString& text) {
    if (text.size() > longestHttpUrl) return {};
    const QUrl url(text, QUrl::StrictMode);
    return isFetchable(url) ? url.adjusted(QUrl::RemoveFragment) : QUrl();
}

QUrl redirectTarget(const QUrl& from, const QString& location) {
    // At the full length it may have been cut, and would lead to another place.
    if (location.isEmpty() || location.size() >= longestHttpUrl) return {};
    const QUrl target = from.resolved(QUrl(location, QUrl::StrictMode));
    const bool allowed = target.scheme() == from.scheme() || (isHttp(from) && isHttps(target));
    return allowed && isFetchable(target) ? target.adjusted(QUrl::RemoveFragment) : QUrl();
}

QDateTime parseHttpDate(const QByteArray& text) {
    if (text.size() > longestDate) return {};
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

QNetworkAccessManager& QtHttpFetcher::manager() {
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(QNetworkProxy::NoProxy);
        m_manager->setAutoDeleteReplies(false);
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *m_manager;
}

Task<HttpAnswer> QtHttpFetcher::getOnce(QUrl url, qsizetype bodyLimit, Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    QList<QHostAddress> addresses;
    const QHostAddress literal(url.host());
    if (literal.isNull()) {
        const QString host = url.host(QUrl::FullyEncoded);
        const DnsAnswer found = co_await m_resolver.askSystem(host, limit);
        addresses = found.addresses().mid(0, mostAddresses);
        if (addresses.isEmpty()) {
            HttpAnswer none;
            none.fault = noAddressFault(found);
            co_return none;
        }
    } else {
        addresses += literal;
    }
    HttpAnswer answer;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        HttpBounds bounds;
        bounds.body = bodyLimit;
        bounds.whole = std::max(Milliseconds(deadline.remainingTime()), Milliseconds(1));
        bounds.connect = bounds.whole / (addresses.size() - i);
        HttpExchange exchange(manager(), url, addresses.at(i), bounds);
        Completion<HttpAnswer>& waited = exchange.answer();
        const HttpAnswer one = co_await waited;
        answer = one;
        if (!one.fault.failed() || exchange.wasSent() || deadline.hasExpired()) break;
    }
    co_return answer;
}

Task<HttpAnswer> QtHttpFetcher::get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    QUrl next = fetchableUrl(url);
    if (!next.isValid()) {
        HttpAnswer refused;
        co_return withFault(refused, Failure::Other, QStringLiteral("not a web address that may be fetched"));
    }
    for (int followed = 0;; ++followed) {
        const Milliseconds left = std::max(Milliseconds(deadline.remainingTime()), Milliseconds(1));
        const HttpAnswer answer = co_await getOnce(next, bodyLimit, left);
        if (redirects == 0 || !isRedirect(answer)) co_return answer;
        if (followed == redirects)
            co_return withFault(answer, Failure::LimitExceeded,
                                QStringLiteral("more than %1 redirects").arg(redirects));
        next = redirectTarget(next, answer.location);
        if (!next.isValid())
            co_return withFault(answer, Failure::Other,
                                QStringLiteral("redirected to where it may not lead"));
    }
}

}  // namespace outbox
