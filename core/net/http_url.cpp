// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_url.h"

#include <QLocale>

#include "core/model/transcript.h"

namespace outbox {

namespace {

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

QString readableLocation(const QUrl& from, const QByteArray& location) {
    if (location.isEmpty()) return {};
    const QUrl target =
        from.resolved(QUrl::fromEncoded(location.left(longestHttpUrl * 4), QUrl::TolerantMode));
    if (!target.isValid()) return cleanBytes(location, longestHttpUrl);
    return cleanText(target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo), longestHttpUrl);
}

QDateTime parseHttpDate(const QByteArray& text) {
    if (text.size() > longestDate) return {};
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

}  // namespace outbox
