// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include <QHostAddress>

#include "tests/cases/case.h"

namespace outbox::cases {

namespace {

using Stage = ApiAttempt::Stage;

/// Two regions, and a key is good in one of them.
ApiPreset twoRegions() {
    ApiPreset preset;
    preset.id = QStringLiteral("example-api");
    preset.name = QStringLiteral("Example API");
    preset.base = QStringLiteral("/v3");
    preset.regions = {{QStringLiteral("us"), QStringLiteral("api.example.org")},
                      {QStringLiteral("eu"), QStringLiteral("api.eu.example.org")}};
    preset.keysDiffer = true;
    preset.keysUrl = QStringLiteral("https://www.example.org/keys");
    preset.statusUrl = QStringLiteral("https://www.example.org/status");
    preset.helpUrl = QStringLiteral("https://www.example.org/help");
    preset.limitsUrl = QStringLiteral("https://www.example.org/limits");
    return preset;
}

ApiAttempt answered(const ApiEndpoint& endpoint, bool withKey, int status, ApiMeaning means) {
    ApiAttempt attempt;
    attempt.span = {40, 120};
    attempt.endpoint = endpoint;
    attempt.path = endpoint.base + QStringLiteral("/scopes");
    attempt.withKey = withKey;
    attempt.reached = Stage::Answered;
    attempt.peer = QHostAddress(QStringLiteral("198.51.100.80"));
    TlsFacts tls;
    tls.completed = tls.verified = true;
    tls.version = QStringLiteral("TLSv1.3");
    attempt.tls = tls;
    attempt.answer.status = status;
    attempt.answer.message = QStringLiteral("as documented");
    attempt.means = means;
    return attempt;
}

ApiAttempt ended(const ApiEndpoint& endpoint, Stage reached, Failure failure) {
    ApiAttempt attempt = answered(endpoint, false, 0, ApiMeaning::Unclear);
    attempt.reached = reached;
    attempt.fault.kind = failure;
    attempt.answer = {};
    if (reached < Stage::Connected) attempt.peer = {};
    if (reached < Stage::Encrypted) attempt.tls.reset();
    return attempt;
}

ApiEndpoint usual() {
    return {QStringLiteral("api.example.org"), 443, QStringLiteral("/v3"), QStringLiteral("us")};
}
ApiEndpoint europe() {
    return {QStringLiteral("api.eu.example.org"), 443, QStringLiteral("/v3"), QStringLiteral("eu")};
}
ApiEndpoint oldPath() {
    return {QStringLiteral("api.example.org"), 443, QStringLiteral("/v2"), QStringLiteral("us")};
}

void examineApi(World& w, const ApiEndpoint& endpoint, QList<ApiAttempt> attempts) {
    ApiEvidence api;
    api.preset = twoRegions();
    api.endpoint = endpoint;
    for (ApiAttempt& attempt : attempts) {
        attempt.isSet = attempt.endpoint == endpoint;
        api.keyGiven = api.keyGiven || attempt.withKey;
    }
    api.attempts = attempts;
    w.known.api = api;
}

Case told(const char* name, int status, ApiMeaning means, const char* findings, Light light,
          bool withKey = true) {
    return {name,
            [=](World& w) {
                w.known.api.reset();
                examineApi(w, usual(), {answered(usual(), withKey, status, means)});
                w.known.api->preset.keysDiffer = false;
            },
            findings, light};
}

Case unreached(const char* name, Stage reached, Failure failure) {
    return {name, [=](World& w) { examineApi(w, usual(), {ended(usual(), reached, failure)}); },
            "api.unreachable"};
}

Case compared(const char* name, const ApiEndpoint& endpoint, const ApiAttempt& here, const ApiAttempt& there,
              const char* findings, const char* proven = "") {
    return {name, [=](World& w) { examineApi(w, endpoint, {here, there}); }, findings, Light::Red, proven};
}

/// No answer from anywhere.
void withoutWeb(World& w) {
    for (WebObservation& web : w.known.web) {
        web.matched = false;
        web.status = 0;
        web.fault.kind = Failure::TimedOut;
    }
}

}  // namespace

std::vector<Case> apiCases() {
    const ApiMeaning refused = ApiMeaning::KeyRefused;
    const ApiMeaning works = ApiMeaning::Works;
    return {
        told("the API lets the key send", 200, works, "", Light::Green),
        told("the API lets the key in, and its right is not seen", 403, ApiMeaning::RightUnknown, "",
             Light::Green),
        told("the API asks for a key where none was given", 401, refused, "", Light::Green, false),
        told("the API does not know the key", 401, refused, "api.key-invalid", Light::Red),
        told("the API key may not send", 200, ApiMeaning::NoSendingRight, "api.key-invalid", Light::Red),
        told("the API's limit is reached", 429, ApiMeaning::Limited, "api.limited", Light::Yellow),
        told("the API has trouble", 503, ApiMeaning::ServerTrouble, "api.server-trouble", Light::Yellow),
        told("the API answers what nobody knows", 418, ApiMeaning::Unclear, "", Light::Red),
        told("a page stands in the API's place", 200, ApiMeaning::EndpointWrong, "api.endpoint-wrong?",
             Light::Red),
        {"the API takes the request and is silent",
         [](World& w) { examineApi(w, usual(), {ended(usual(), Stage::Encrypted, Failure::TimedOut)}); },
         "api.server-trouble?", Light::Yellow},
        {"the API's port speaks no HTTP",
         [](World& w) {
             examineApi(w, usual(), {ended(usual(), Stage::Encrypted, Failure::NotTheProtocol)});
         },
         "api.endpoint-wrong?"},
        unreached("the API's name does not exist", Stage::Nothing, Failure::NoAddress),
        unreached("the API's name is not answered for", Stage::Nothing, Failure::TimedOut),
        unreached("the API's port is silent", Stage::Named, Failure::TimedOut),
        unreached("the API's port is closed", Stage::Named, Failure::Refused),
        unreached("the API's certificate is not trusted", Stage::Connected, Failure::TlsNotTrusted),
        {"the API's name is known elsewhere",
         [](World& w) {
             examineApi(w, usual(), {ended(usual(), Stage::Nothing, Failure::NoAddress)});
             w.known.api->referenceName = DnsStatus::Found;
         },
         "api.unreachable"},
        {"a slip in the API's name",
         [](World& w) {
             const ApiEndpoint slip{QStringLiteral("api.exmaple.org"), 443, QStringLiteral("/v3"), {}};
             examineApi(w, slip, {ended(slip, Stage::Nothing, Failure::NoAddress)});
         },
         "api.unreachable"},
        {"no network at all in front of the API",
         [](World& w) {
             examineApi(w, usual(), {ended(usual(), Stage::Nothing, Failure::TimedOut)});
             withoutWeb(w);
         },
         "net.offline >api.unreachable"},
        {"a hotspot in front of the API",
         [](World& w) {
             examineApi(w, usual(), {ended(usual(), Stage::Connected, Failure::TlsNotTrusted)});
             for (WebObservation& web : w.known.web) {
                 web.matched = false;
                 web.status = 302;
                 web.redirectedTo = QStringLiteral("http://hotspot.test/");
             }
         },
         "net.captive-portal >api.unreachable"},
        compared("the key is of the other region", usual(), answered(usual(), true, 401, refused),
                 answered(europe(), true, 200, works), "api.endpoint-wrong", "use-api-endpoint"),
        compared("the key is good in no region", usual(), answered(usual(), true, 401, refused),
                 answered(europe(), true, 401, refused), "api.key-invalid"),
        compared("the other region is out of reach", usual(), answered(usual(), true, 401, refused),
                 ended(europe(), Stage::Named, Failure::TimedOut), "api.key-invalid?"),
        compared("the API has moved to another version", oldPath(),
                 answered(oldPath(), true, 404, ApiMeaning::EndpointWrong),
                 answered(usual(), true, 200, works), "api.endpoint-wrong", "use-api-endpoint"),
        compared("the API has moved, seen without a key", oldPath(),
                 answered(oldPath(), false, 404, ApiMeaning::EndpointWrong),
                 answered(usual(), false, 401, refused), "api.endpoint-wrong"),
        compared("the API has moved, and the key is not good either", oldPath(),
                 answered(oldPath(), true, 404, ApiMeaning::EndpointWrong),
                 answered(usual(), true, 401, refused), "api.endpoint-wrong?"),
    };
}

}  // namespace outbox::cases
