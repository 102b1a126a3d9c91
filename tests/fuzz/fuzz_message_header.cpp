// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "core/protocol/authentication_results.h"
#include "core/protocol/mail_date.h"
#include "core/protocol/received_header.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

/// A whole message: its header, the servers on its way, and what they say about its sender.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray message = fuzz::bytesOf(data, size);
    const MessageParts parts = messageParts(message);
    require(parts.header.size() <= maxHeaderFields, "fields are bounded");
    require(parts.body.size() <= message.size(), "nothing is made up");
    for (const HeaderField& field : parts.header) require(!field.name.isEmpty(), "a field has a name");

    const QDateTime written(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    const QList<DeliveryHop> hops = deliveryHops(parts.header, written);
    require(hops.size() <= maxHops, "hops are bounded");
    for (const DeliveryHop& hop : hops) {
        require(
            fuzz::isOneCleanLine(hop.from) && fuzz::isOneCleanLine(hop.by) && fuzz::isOneCleanLine(hop.with),
            "names of hops are clean");
        require(hop.tookMs >= -1 && hop.tookMs <= 7LL * 24 * 3600 * 1000, "what a hop took is bounded");
        require(!hop.at.isValid() || (hop.at.date().year() >= 1969 && hop.at.date().year() <= 2201),
                "dates are bounded");
    }
    const QList<AuthenticationResult> results = authenticationResults(parts.header);
    require(results.size() <= maxAuthenticationResults, "results are bounded");
    for (const AuthenticationResult& one : results)
        require(!one.method.isEmpty() && fuzz::isOneCleanLine(one.server) &&
                    fuzz::isOneCleanLine(one.method) && fuzz::isOneCleanLine(one.result) &&
                    fuzz::isOneCleanLine(one.about),
                "results are clean");
    const QDateTime date = readMailDate(message);
    require(!date.isValid() || readMailDate(writeMailDate(date)) == date, "a date reads as it is written");
    return 0;
}
