// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_exchange.h"

#include <QDeadlineTimer>
#include <algorithm>

#include "core/net/connector.h"
#include "core/net/http_reader.h"
#include "core/net/http_url.h"
#include "core/net/strict_socket.h"

namespace outbox {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
/// A chunk of one octet costs six.
constexpr qsizetype octetsPerBodyOctet = 6;

bool isEncrypted(const QUrl& url) {
    return url.scheme() == QLatin1String("https");
}

Fault tooLate() {
    return {Failure::TimedOut, QStringLiteral("no whole answer before the limit"), 0};
}

Fault faultOf(const HttpReader& reader, qsizetype bodyLimit) {
    switch (reader.state()) {
        case HttpReader::State::NotHttp:
            return {Failure::NotTheProtocol, QStringLiteral("the answer is not HTTP"), 0};
        case HttpReader::State::HeadTooLong:
            return {Failure::LimitExceeded,
                    QStringLiteral("the head is longer than %1 octets").arg(httpHeadLimit), 0};
        case HttpReader::State::BodyTooLong:
            return {Failure::LimitExceeded,
                    QStringLiteral("the body is longer than %1 octets").arg(bodyLimit), 0};
        case HttpReader::State::NeedMore:
        case HttpReader::State::Complete:
            break;
    }
    return {};
}

/// The end of the connection where more was due.
Fault cutShort(Fault end) {
    if (end.detail.isEmpty()) end.detail = QStringLiteral("ended before the whole answer");
    return end;
}

Task<Fault> encryptHttp(StrictSocket& socket, QString name, QDeadlineTimer deadline) {
    socket.beginEncryption(name);
    while (socket.encryption() == StrictSocket::Encryption::Running) {
        const bool changed = co_await socket.change(deadline);
        if (!changed) co_return tooLate();
    }
    if (socket.encryption() == StrictSocket::Encryption::Up && socket.facts().verified) co_return Fault();
    const Fault why = socket.facts().fault.failed() ? socket.facts().fault : socket.end();
    co_return why.failed() ? cutShort(why) : Fault{Failure::TlsNotTrusted, {}, 0};
}

Task<Fault> sendRequest(StrictSocket& socket, Secret whole, QDeadlineTimer deadline) {
    socket.write(whole.reveal());
    while (!socket.allWritten()) {
        if (socket.end().failed()) co_return cutShort(socket.end());
        const bool changed = co_await socket.change(deadline);
        if (!changed) co_return tooLate();
    }
    co_return Fault();
}

Task<Fault> readAnswer(StrictSocket& socket, HttpReader& reader, qsizetype bodyLimit,
                       QDeadlineTimer deadline) {
    while (true) {
        const QByteArray octets = std::exchange(socket.received(), {});
        reader.feed(octets);
        const bool ended = socket.end().failed();
        if (ended && socket.end().kind == Failure::Closed) reader.finish();
        if (reader.state() != HttpReader::State::NeedMore) co_return faultOf(reader, bodyLimit);
        if (ended) co_return cutShort(socket.end());
        const bool changed = co_await socket.change(deadline);
        if (!changed) co_return tooLate();
    }
}

}  // namespace

Task<HttpExchanged> exchangeHttp(QUrl url, QHostAddress address, HttpBounds bounds,
                                 std::shared_ptr<TrustStore> trust, HttpRequest request) {
    HttpExchanged got;
    HttpAnswer& answer = got.answer;
    const QDeadlineTimer whole(bounds.whole);
    const QDeadlineTimer untilSent(std::min(bounds.connect, bounds.whole));
    if (bounds.proxyPort != 0 && isEncrypted(url)) {
        answer.fault = {Failure::Other, QStringLiteral("a proxy is not asked for encrypted pages"), 0};
        co_return got;
    }
    if (!mayCarry(url, address, request)) {
        answer.fault = {Failure::NoSafeLine, {}, 0};
        co_return got;
    }
    SystemConnector connector;
    const auto own = static_cast<quint16>(url.port(isEncrypted(url) ? httpsPort : httpPort));
    const quint16 port = bounds.proxyPort == 0 ? own : bounds.proxyPort;
    const ConnectResult connected = co_await connector.connect(address, port, bounds.connect, true);
    answer.fault = connected.fault;
    if (answer.fault.failed()) co_return got;
    answer.reached = HttpStage::Connected;
    answer.peer = address;

    StrictSocket socket(trust, httpHeadLimit + (bounds.body + 1) * octetsPerBodyOctet);
    if (!socket.adopt(connected.socket)) {
        answer.fault = {Failure::Other, QStringLiteral("the connection was not taken over"), 0};
        co_return got;
    }
    if (isEncrypted(url)) {
        const QString name = url.host(QUrl::FullyEncoded);
        const Fault fault = co_await encryptHttp(socket, name, untilSent);
        answer.fault = fault;
        answer.tls = socket.facts();
        if (fault.failed()) co_return got;
    }
    answer.reached = HttpStage::Ready;
    const Secret composed = composeHttp(url, bounds.proxyPort != 0, request);
    const Fault unsent = co_await sendRequest(socket, composed, untilSent);
    answer.fault = unsent;
    if (unsent.failed()) co_return got;
    got.wasSent = true;

    HttpReader reader(bounds.body);
    const Fault fault = co_await readAnswer(socket, reader, bounds.body, whole);
    answer.fault = fault;
    answer.status = reader.status();
    answer.body = reader.body();
    answer.location = readableLocation(url, reader.header("Location"));
    answer.serverDate = parseHttpDate(reader.header("Date"));
    answer.fields = reader.fields();
    co_return got;
}

}  // namespace outbox
