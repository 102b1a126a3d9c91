// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_request.h"

#include <algorithm>

#include "core/net/wire_line.h"

namespace outbox {

namespace {

bool hasHeader(const HttpRequest& request, QByteArrayView name) {
    return std::any_of(request.headers.begin(), request.headers.end(), [name](const HttpHeader& header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// One line of a head; none of them can become two.
QByteArray headLine(const QByteArray& name, const QByteArray& value) {
    const QByteArray line = name + ": " + value;
    requireOneLine(line);
    return line + "\r\n";
}

QByteArray requestLine(const QUrl& url, bool ofProxy, const QByteArray& method, const QByteArray& authority) {
    const QString path = url.path(QUrl::FullyEncoded);
    const QString query = url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString();
    const QByteArray target = ((path.isEmpty() ? QStringLiteral("/") : path) + query).toLatin1();
    const QByteArray line = method + ' ' + (ofProxy ? "http://" + authority + target : target) + " HTTP/1.1";
    requireOneLine(line);
    return line + "\r\n";
}

QByteArray authorityOf(const QUrl& url) {
    const QString host = url.host(QUrl::FullyEncoded);
    const QString bracketed =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    const QString port = url.port() < 0 ? QString() : QStringLiteral(":%1").arg(url.port());
    return (bracketed + port).toLatin1();
}

}  // namespace

HttpRequest HttpRequest::secretForm(const Secret& form) {
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/x-www-form-urlencoded";
    request.body = form;
    request.secretBody = true;
    return request;
}

bool mayCarry(const QUrl& url, const QHostAddress& address, const HttpRequest& request) {
    if (url.scheme() == QLatin1String("https")) return true;
    if (!request.secretHeaders.isEmpty()) return false;
    return !request.secretBody || address.isLoopback();
}

Secret composeHttp(const QUrl& url, bool ofProxy, const HttpRequest& request) {
    const QByteArray authority = authorityOf(url);
    QByteArray whole = requestLine(url, ofProxy, request.method, authority) + headLine("Host", authority) +
                       headLine("User-Agent", "outbox-doctor");
    if (!hasHeader(request, "Accept")) whole += headLine("Accept", "*/*");
    for (const HttpHeader& header : request.headers) whole += headLine(header.name, header.value);
    if (!request.contentType.isEmpty())
        whole += headLine("Content-Type", request.contentType) +
                 headLine("Content-Length", QByteArray::number(request.body.size()));
    // The body cap counts what is sent, so nothing comes compressed.
    whole +=
        "Accept-Language: en\r\nAccept-Encoding: identity\r\nCache-Control: no-cache\r\nPragma: "
        "no-cache\r\nConnection: close\r\n";
    for (const HttpSecretHeader& header : request.secretHeaders)
        whole += headLine(header.name, header.value.reveal());
    whole += "\r\n";
    if (!request.contentType.isEmpty()) whole += request.body.reveal();
    return Secret(std::move(whole));
}

}  // namespace outbox
