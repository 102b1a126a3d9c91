// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_fetcher.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <array>

#include "core/net/http_exchange.h"
#include "core/net/http_url.h"
#include "core/net/trust_store.h"

namespace outbox {

namespace {

constexpr qsizetype mostAddresses = 4;

HttpAnswer withFault(HttpAnswer answer, Failure kind, const QString& detail) {
    answer.fault = {kind, detail, 0};
    return answer;
}

HttpAnswer refusedUrl() {
    return withFault({}, Failure::Other, QStringLiteral("not a web address that may be fetched"));
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

QByteArray HttpAnswer::header(QByteArrayView name) const {
    for (const HttpHeader& field : fields)
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) return field.value;
    return {};
}

Task<HttpAnswer> DirectHttpFetcher::getThrough(QString proxy, QString url, qsizetype bodyLimit,
                                               Milliseconds limit) {
    const QUrl page = fetchableUrl(url);
    const QUrl way(QStringLiteral("http://") + proxy, QUrl::StrictMode);
    if (page.scheme() != QLatin1String("http") || way.host().isEmpty() || way.port() <= 0) {
        HttpAnswer refused;
        co_return withFault(refused, Failure::Other,
                            QStringLiteral("not a page that a proxy may be asked for"));
    }
    const HttpRequest plain;
    co_return co_await askOnce(page, way, plain, bodyLimit, limit);
}

Task<HttpAnswer> DirectHttpFetcher::post(QString url, Secret form, qsizetype bodyLimit, Milliseconds limit) {
    const QUrl place = fetchableUrl(url);
    if (!place.isValid()) {
        co_return refusedUrl();
    }
    const QUrl noProxy;
    const HttpRequest request = HttpRequest::secretForm(form);
    co_return co_await askOnce(place, noProxy, request, bodyLimit, limit);
}

Task<HttpAnswer> DirectHttpFetcher::call(QString url, HttpRequest request, qsizetype bodyLimit,
                                         Milliseconds limit) {
    const QUrl place = fetchableUrl(url);
    if (!place.isValid()) {
        co_return refusedUrl();
    }
    const QUrl noProxy;
    co_return co_await askOnce(place, noProxy, request, bodyLimit, limit);
}

Task<HttpAnswer> DirectHttpFetcher::askOnce(QUrl url, QUrl proxy, HttpRequest request, qsizetype bodyLimit,
                                            Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    const QUrl next = proxy.isEmpty() ? url : proxy;
    QList<QHostAddress> addresses;
    const QHostAddress literal(next.host());
    if (literal.isNull()) {
        const QString host = next.host(QUrl::FullyEncoded);
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
    const std::shared_ptr<TrustStore> trust = TrustStore::ofThread({});
    HttpAnswer answer;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        HttpBounds bounds;
        bounds.body = bodyLimit;
        if (!proxy.isEmpty()) bounds.proxyPort = static_cast<quint16>(proxy.port());
        bounds.whole = std::max(Milliseconds(deadline.remainingTime()), Milliseconds(1));
        bounds.connect = bounds.whole / (addresses.size() - i);
        const QHostAddress address = addresses.at(i);
        const HttpExchanged got = co_await exchangeHttp(url, address, bounds, trust, request);
        answer = got.answer;
        if (answer.reached == HttpStage::Nothing) answer.reached = HttpStage::Named;
        if (!answer.fault.failed() || got.wasSent || deadline.hasExpired()) break;
    }
    co_return answer;
}

Task<HttpAnswer> DirectHttpFetcher::get(QString url, int redirects, qsizetype bodyLimit, Milliseconds limit) {
    const QDeadlineTimer deadline(limit);
    QUrl next = fetchableUrl(url);
    if (!next.isValid()) {
        co_return refusedUrl();
    }
    for (int followed = 0;; ++followed) {
        const Milliseconds left = std::max(Milliseconds(deadline.remainingTime()), Milliseconds(1));
        const QUrl noProxy;
        const HttpRequest plain;
        const HttpAnswer answer = co_await askOnce(next, noProxy, plain, bodyLimit, left);
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
