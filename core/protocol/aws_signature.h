// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <utility>

#include "core/model/secret.h"

namespace outbox {

/// What AWS Signature Version 4 signs of a request.
struct AwsRequest {
    QByteArray method;
    QByteArray path;   ///< as sent, percent-encoded
    QByteArray query;  ///< as sent, names in their order, without "?"
    QByteArray host;   ///< as in the Host header
    QByteArray body;
    QByteArray region;
    QByteArray service;
    QDateTime time;  ///< UTC
};

/// The parts of a key that are not one word: "KEYID:SECRET", and for a session "KEYID:SECRET:TOKEN".
struct AwsKey {
    QByteArray id;
    Secret secret;
    Secret sessionToken;  ///< empty for a lasting key
};
/// Without the colon, or with an empty part, the id is empty.
[[nodiscard]] AwsKey awsKey(const Secret& given);

/// The headers that sign the request: X-Amz-Date first, Authorization last. The secret signs and is not in
/// them; the session's token is.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> awsSignature(const AwsRequest& request,
                                                                    const AwsKey& key);

}  // namespace outbox
