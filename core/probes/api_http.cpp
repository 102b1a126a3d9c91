// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QUrl>

#include "core/probes/api_probe.h"
#include "core/protocol/aws_signature.h"

namespace outbox {

namespace {

constexpr int usualPort = 443;

/// "NAME:SECRET", two words with something in each.
bool isPair(const Secret& key) {
    const qsizetype colon = key.reveal().indexOf(':');
    return colon > 0 && colon + 1 < key.size();
}

QByteArray authority(const ApiEndpoint& endpoint) {
    const QByteArray host = endpoint.host.toLatin1();
    return endpoint.port == usualPort ? host : host + ':' + QByteArray::number(endpoint.port);
}

bool signRequest(HttpRequest& http, const ApiPreset& preset, const ApiRequest& request,
                 const ApiEndpoint& endpoint, const Secret& key, const QDateTime& now) {
    const AwsKey parts = awsKey(key);
    if (parts.id.isEmpty()) return false;
    const QUrl place(endpoint.url() + request.path, QUrl::StrictMode);
    AwsRequest toSign;
    toSign.method = http.method;
    toSign.path = place.path(QUrl::FullyEncoded).toLatin1();
    toSign.query = place.query(QUrl::FullyEncoded).toLatin1();
    toSign.host = authority(endpoint);
    toSign.region = (endpoint.region.isEmpty() ? preset.regions.first().id : endpoint.region).toLatin1();
    toSign.service = preset.service.toLatin1();
    toSign.time = now;
    for (const auto& [name, value] : awsSignature(toSign, parts))
        http.secretHeaders.append({name, Secret(value)});
    return true;
}

bool giveKey(HttpRequest& http, const ApiPreset& preset, const ApiRequest& request,
             const ApiEndpoint& endpoint, const Secret& key, const QDateTime& now) {
    if (request.keyInForm) {
        http.contentType = "application/x-www-form-urlencoded";
        http.body = Secret("access_token=" + key.reveal().toPercentEncoding());
        http.secretBody = true;
        return true;
    }
    switch (preset.keyForm) {
        case ApiKeyForm::Bearer:
            http.secretHeaders.append({"Authorization", Secret("Bearer " + key.reveal())});
            return true;
        case ApiKeyForm::Header:
            http.secretHeaders.append({preset.keyHeader.toLatin1(), key});
            return true;
        case ApiKeyForm::Basic: {
            if (preset.keyUser.isEmpty() && !isPair(key)) return false;
            const QByteArray user = preset.keyUser.isEmpty() ? QByteArray() : preset.keyUser.toLatin1() + ':';
            http.secretHeaders.append({"Authorization", Secret("Basic " + (user + key.reveal()).toBase64())});
            return true;
        }
        case ApiKeyForm::SigV4:
            return signRequest(http, preset, request, endpoint, key, now);
    }
    return false;
}

}  // namespace

std::optional<HttpRequest> apiHttpRequest(const ApiPreset& preset, const ApiRequest& request,
                                          const ApiEndpoint& endpoint, const std::optional<Secret>& key,
                                          const QDateTime& now) {
    HttpRequest http;
    http.method = request.method.toLatin1();
    http.headers = {{"Accept", "application/json"}};
    if (key && !giveKey(http, preset, request, endpoint, *key, now)) return std::nullopt;
    return http;
}

void hideApiKey(Scrubber& scrubber, const Secret& key) {
    scrubber.addSecret(key);
    for (const QByteArray& part : key.reveal().split(':')) scrubber.addSecret(Secret(part));
}

}  // namespace outbox
