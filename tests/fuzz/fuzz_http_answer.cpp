// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/http_reader.h"
#include "core/net/http_url.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;
using State = HttpReader::State;

namespace {

constexpr qsizetype bodyLimit = 500;

HttpReader readIn(const QByteArray& response, qsizetype pieces) {
    HttpReader reader(bodyLimit);
    for (qsizetype at = 0; at < response.size(); at += pieces)
        reader.feed(QByteArrayView(response).sliced(at, std::min(pieces, response.size() - at)));
    reader.finish();
    return reader;
}

void checkLocation(const QByteArray& location) {
    const QUrl from(QStringLiteral("http://a.example:8080/b/c"));
    const QString readable = readableLocation(from, location);
    require(fuzz::isOneCleanLine(readable) && readable.size() <= longestHttpUrl,
            "a Location is clean and bounded");
    const QUrl target = redirectTarget(from, readable);
    if (!target.isValid()) return;
    require(target.scheme() == QLatin1String("http") || target.scheme() == QLatin1String("https"),
            "a redirect leads to the web");
    require(target.userInfo().isEmpty() && !target.host().isEmpty(), "a redirect has a host and no user");
    const QByteArray path =
        target.path(QUrl::FullyEncoded).toLatin1() + target.query(QUrl::FullyEncoded).toLatin1();
    for (const char c : path) require(c > 0x20 && c < 0x7F, "a path cannot break out of its request line");
}

}  // namespace

/// The first octet says in which pieces the rest arrives: that must make no difference.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const QByteArray response = fuzz::bytesOf(data + 1, size - 1);
    const HttpReader whole = readIn(response, std::max<qsizetype>(response.size(), 1));
    const HttpReader pieces = readIn(response, data[0] % 50 + 1);
    require(
        whole.state() == pieces.state() && whole.status() == pieces.status() && whole.body() == pieces.body(),
        "an answer means the same in whatever pieces it comes");
    require(whole.body().size() <= bodyLimit, "a body is bounded");
    require(whole.status() == 0 || (whole.status() >= 200 && whole.status() <= 999), "a status is one");
    require(whole.state() != State::Complete || whole.status() != 0, "a whole answer has a status");
    checkLocation(whole.header("Location"));
    const QDateTime date = parseHttpDate(whole.header("Date"));
    require(!date.isValid() || date.timeSpec() == Qt::UTC, "a date is in UTC");
    return 0;
}
