// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/probes/api_probe.h"

#include <QUrl>

#include "core/model/transcript.h"
#include "core/protocol/api_answer.h"
#include "core/providers/api_presets.h"
#include "core/providers/contacts.h"

namespace outbox {

namespace {

using Stage = ApiAttempt::Stage;

QString masked() {
    return QStringLiteral("••••••••");
}

/// One request to one place.
struct ApiQuestion {
    ApiRequest request;
    ApiEndpoint endpoint;
    std::optional<Secret> key;
    bool isSet = true;
};

/// Some requests have a host of their own.
ApiEndpoint placeOf(const ApiQuestion& question) {
    if (question.request.host.isEmpty()) return question.endpoint;
    return {question.request.host, 443, {}, question.endpoint.region};
}

Stage stageOf(const HttpAnswer& answer) {
    const bool whole = !answer.fault.failed() || answer.fault.kind == Failure::LimitExceeded;
    if (answer.status != 0 && whole) return Stage::Answered;
    switch (answer.reached) {
        case HttpStage::Nothing:
            return Stage::Nothing;
        case HttpStage::Named:
            return Stage::Named;
        case HttpStage::Connected:
            return Stage::Connected;
        case HttpStage::Ready:
            break;
    }
    return Stage::Encrypted;
}

/// What a record of the line shows: the body may hold more than is the reader's business.
void writeDown(TranscriptLog& log, const ApiEndpoint& place, const HttpRequest& http,
               const ApiAttempt& attempt) {
    const int line = log.open(QStringLiteral("%1:%2").arg(place.host).arg(place.port));
    if (attempt.reached >= Stage::Encrypted) {
        log.client(line, QString::fromLatin1(http.method) + QLatin1Char(' ') + attempt.path);
        for (const HttpSecretHeader& header : http.secretHeaders)
            log.client(line, QString::fromLatin1(header.name) + QLatin1String(": ") + masked());
        if (http.secretBody) log.client(line, QLatin1String("access_token=") + masked());
    }
    if (attempt.reached == Stage::Answered) {
        const QString said =
            attempt.answer.codes.join(QLatin1Char(' ')) + QLatin1Char(' ') + attempt.answer.message;
        log.server(line, (QStringLiteral("HTTP %1 ").arg(attempt.answer.status) + said).trimmed().toUtf8());
        if (!attempt.answer.location.isEmpty())
            log.server(line, "Location: " + attempt.answer.location.toUtf8());
    } else {
        log.note(line, failureName(attempt.fault.kind) + QLatin1String(": ") + attempt.fault.detail);
    }
}

ApiAnswer answerOf(const HttpAnswer& got, const ApiQuestion& question, const Scrubber& scrubber) {
    ApiAnswer answer = readApiAnswer(got.body, question.request, question.key.value_or(Secret()), scrubber);
    answer.status = got.status;
    answer.location = scrubber.scrub(got.location);
    // AWS names the error in a header: "AccessDeniedException:http://…".
    const QByteArray error = got.header("x-amzn-errortype").split(':').first();
    if (!error.isEmpty()) answer.codes.prepend(cleanBytes(scrubber.scrub(error), 100));
    return answer;
}

Task<ApiAttempt> ask(Run& run, HttpCaller& caller, ApiQuestion question) {
    const ApiPreset preset = run.evidence().api->preset;
    const ApiEndpoint place = placeOf(question);
    const qint64 started = run.now();
    ApiAttempt attempt;
    attempt.endpoint = question.endpoint;
    attempt.isSet = question.isSet;
    attempt.path = place.base + question.request.path;
    const auto http =
        apiHttpRequest(preset, question.request, place, question.key, QDateTime::currentDateTimeUtc());
    if (!http) {
        // Not of the form that this API's keys have; whoever starts a run has looked at it before.
        attempt.span = run.since(started);
        attempt.fault = {Failure::Other, QStringLiteral("the key is not of the form NAME:SECRET"), 0};
        co_return attempt;
    }
    const QString url = place.url() + question.request.path;
    const HttpRequest request = *http;
    const Milliseconds limit = run.limits.answer * 2;
    const HttpAnswer got = co_await caller.call(url, request, longestApiBody, limit);
    attempt.span = run.since(started);
    attempt.withKey = question.key.has_value() && got.reached == HttpStage::Ready;
    attempt.reached = stageOf(got);
    attempt.fault = attempt.reached == Stage::Answered ? Fault() : got.fault;
    attempt.peer = got.peer;
    attempt.tls = got.tls;
    const Scrubber& scrubber = run.tools.log.scrubber();
    if (attempt.reached == Stage::Answered) {
        attempt.answer = answerOf(got, question, scrubber);
        const ApiVerdict verdict = decodeApiAnswer(question.request, attempt.answer);
        attempt.means = verdict.means;
        attempt.link = verdict.link;
    }
    writeDown(run.tools.log, place, request, attempt);
    co_return attempt;
}

void note(Run& run, const ApiAttempt& attempt) {
    run.update([&attempt](Evidence& evidence) { evidence.api->attempts.append(attempt); });
}

/// Every request in turn, as long as the right to send stays open.
Task<ApiAttempt> askAt(Run& run, HttpCaller& caller, ApiEndpoint endpoint, std::optional<Secret> key,
                       bool isSet) {
    ApiAttempt last;
    const QList<ApiRequest> requests = run.evidence().api->preset.requests;
    for (const ApiRequest& request : requests) {
        const ApiQuestion question{request, endpoint, key, isSet};
        const ApiAttempt attempt = co_await ask(run, caller, question);
        note(run, attempt);
        last = attempt;
        if (!key || attempt.means != ApiMeaning::RightUnknown) break;
    }
    co_return last;
}

/// Where else the same provider could be asked: its own address of this region, then another region.
std::optional<ApiEndpoint> otherPlace(const ApiEvidence& api, bool keyRefused) {
    const auto own = apiEndpoint(api.preset, api.endpoint.region);
    if (own && own->url() != api.endpoint.url()) return own;
    if (!api.preset.keysDiffer && keyRefused) return std::nullopt;
    for (const ApiRegion& region : api.preset.regions)
        if (api.preset.keysDiffer && region.id != api.endpoint.region)
            return apiEndpoint(api.preset, region.id);
    return std::nullopt;
}

/// Whether public name services know a name that was not found here.
Task<void> askReference(Run& run, QString host) {
    const QStringList servers = contacts().resolvers;
    if (servers.isEmpty()) co_return;
    const QString server = servers.first();
    const Milliseconds limit = run.limits.reference;
    const DnsAnswer found = co_await run.tools.resolver.ask(host, DnsType::A, server, limit);
    const DnsStatus status = found.status;
    run.update([status](Evidence& evidence) { evidence.api->referenceName = status; });
}

}  // namespace

Task<void> observeApi(Run& run, HttpCaller& caller) {
    const ApiEvidence start = *run.evidence().api;
    const std::optional<Secret> key = start.keyWithheld ? std::nullopt : run.secret;
    const ApiEndpoint set = start.endpoint;
    const ApiAttempt first = co_await askAt(run, caller, set, key, true);
    if (first.reached == Stage::Nothing && first.fault.kind != Failure::Other) {
        co_await askReference(run, set.host);
        co_return;
    }
    const bool refused = first.withKey && first.means == ApiMeaning::KeyRefused;
    const bool strange = first.reached >= Stage::Encrypted && !refused &&
                         (first.means == ApiMeaning::EndpointWrong || first.reached != Stage::Answered);
    if (!refused && !strange) co_return;
    const auto other = otherPlace(start, refused);
    if (!other) co_return;
    const ApiEndpoint place = *other;
    const std::optional<Secret> given = run.secret;
    const ApiAttempt compared = co_await askAt(run, caller, place, given, false);
    static_cast<void>(compared);
}

}  // namespace outbox
