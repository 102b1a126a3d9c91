// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/aws_signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace outbox {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray hashed(const QByteArray& octets) {
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
}

QByteArray keyed(const QByteArray& key, const QByteArray& octets) {
    return QMessageAuthenticationCode::hash(octets, key, QCryptographicHash::Sha256);
}

QByteArray names(const Headers& headers) {
    QByteArray list;
    for (const auto& [name, value] : headers) list += (list.isEmpty() ? "" : ";") + name;
    return list;
}

/// A key for one day, one region and one service, made of the secret step by step.
QByteArray signingKey(const AwsRequest& request, const QByteArray& day, const Secret& secret) {
    QByteArray first = "AWS4" + secret.reveal();
    const QByteArray ofDay = keyed(first, day);
    wipe(first);
    return keyed(keyed(keyed(ofDay, request.region), request.service), "aws4_request");
}

}  // namespace

AwsKey awsKey(const Secret& given) {
    const QList<QByteArray> parts = given.reveal().split(':');
    AwsKey key;
    if (parts.size() < 2 || parts.size() > 3 || parts.at(0).isEmpty() || parts.at(1).isEmpty()) return key;
    key.id = parts.at(0);
    key.secret = Secret(parts.at(1));
    if (parts.size() == 3) key.sessionToken = Secret(parts.at(2));
    return key;
}

// AWS General Reference, "Create a signed AWS API request".
Headers awsSignature(const AwsRequest& request, const AwsKey& key) {
    const QByteArray moment =
        request.time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = moment.first(8);
    Headers inOrder{{"host", request.host}, {"x-amz-date", moment}};
    if (!key.sessionToken.isEmpty()) inOrder.append({"x-amz-security-token", key.sessionToken.reveal()});

    QByteArray canonical = request.method + '\n' + request.path + '\n' + request.query + '\n';
    for (const auto& [name, value] : inOrder) canonical += name + ':' + value + '\n';
    canonical += '\n' + names(inOrder) + '\n' + hashed(request.body);

    const QByteArray scope = day + '/' + request.region + '/' + request.service + "/aws4_request";
    const QByteArray toSign = "AWS4-HMAC-SHA256\n" + moment + '\n' + scope + '\n' + hashed(canonical);
    const QByteArray signature = keyed(signingKey(request, day, key.secret), toSign).toHex();

    Headers headers{{"X-Amz-Date", moment}};
    if (!key.sessionToken.isEmpty()) headers.append({"X-Amz-Security-Token", key.sessionToken.reveal()});
    headers.append({"Authorization", "AWS4-HMAC-SHA256 Credential=" + key.id + '/' + scope +
                                         ", SignedHeaders=" + names(inOrder) + ", Signature=" + signature});
    return headers;
}

}  // namespace outbox
