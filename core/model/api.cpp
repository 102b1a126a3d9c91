// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/api.h"

#include <algorithm>

#include "core/model/name_table.h"

namespace outbox {

namespace {

constexpr int httpsPort = 443;

constexpr NameTable<ApiMeaning, 8> meaningNames{{{{ApiMeaning::Works, "works"},
                                                  {ApiMeaning::RightUnknown, "right_unknown"},
                                                  {ApiMeaning::KeyRefused, "key_refused"},
                                                  {ApiMeaning::NoSendingRight, "no_sending_right"},
                                                  {ApiMeaning::EndpointWrong, "endpoint_wrong"},
                                                  {ApiMeaning::Limited, "limited"},
                                                  {ApiMeaning::ServerTrouble, "server_trouble"},
                                                  {ApiMeaning::Unclear, "unclear"}}}};
constexpr NameTable<ApiAttempt::Stage, 5> stageNames{{{{ApiAttempt::Stage::Nothing, "nothing"},
                                                       {ApiAttempt::Stage::Named, "named"},
                                                       {ApiAttempt::Stage::Connected, "connected"},
                                                       {ApiAttempt::Stage::Encrypted, "encrypted"},
                                                       {ApiAttempt::Stage::Answered, "answered"}}}};

bool isGood(int status) {
    return status >= 200 && status < 300;
}

bool fitsStatus(int wanted, int status) {
    return wanted == 0 || wanted == status || wanted == status / 100;
}

bool fits(const ApiReplyRow& row, const ApiAnswer& answer) {
    const bool code = row.code.isEmpty() || answer.codes.contains(row.code, Qt::CaseInsensitive);
    return code && fitsStatus(row.status, answer.status) &&
           answer.message.contains(row.text, Qt::CaseInsensitive);
}

bool reaches(const QStringList& value, const QStringList& limit) {
    bool isValue = false, isLimit = false;
    const double used = value.value(0).toDouble(&isValue);
    const double most = limit.value(0).toDouble(&isLimit);
    return isValue && isLimit && most >= 0 && used >= most;
}

bool holdsAny(const QStringList& list, const QStringList& values) {
    return std::any_of(values.begin(), values.end(),
                       [&list](const QString& value) { return list.contains(value, Qt::CaseInsensitive); });
}

bool fits(const ApiFactRow& row, const ApiAnswer& answer) {
    const auto found = answer.facts.constFind(row.at);
    if (found == answer.facts.constEnd()) return false;
    switch (row.test) {
        case ApiFactRow::Test::Holds:
            return holdsAny(*found, row.values);
        case ApiFactRow::Test::HoldsNone:
            return !holdsAny(*found, row.values);
        case ApiFactRow::Test::Is:
            return found->value(0).compare(row.values.value(0), Qt::CaseInsensitive) == 0;
        case ApiFactRow::Test::Reaches:
            return reaches(*found, answer.facts.value(row.values.value(0)));
    }
    return false;
}

ApiMeaning byStatus(int status) {
    if (status == 401 || status == 403) return ApiMeaning::KeyRefused;
    if (status == 402 || status == 429) return ApiMeaning::Limited;
    if (status == 404 || status == 405 || status == 410) return ApiMeaning::EndpointWrong;
    if (status >= 300 && status < 400) return ApiMeaning::EndpointWrong;
    return status >= 500 ? ApiMeaning::ServerTrouble : ApiMeaning::Unclear;
}

/// The more an attempt tells of the key, the higher.
int weight(const ApiAttempt& attempt) {
    switch (attempt.means) {
        case ApiMeaning::Works:
            return 5;
        case ApiMeaning::RightUnknown:
            return 4;
        case ApiMeaning::NoSendingRight:
        case ApiMeaning::Limited:
            return 3;
        case ApiMeaning::KeyRefused:
            return 2;
        default:
            return attempt.reached == ApiAttempt::Stage::Answered ? 1 : 0;
    }
}

}  // namespace

QString apiMeaningName(ApiMeaning meaning) {
    return meaningNames.nameOf(meaning);
}

std::optional<ApiMeaning> apiMeaningFromName(QStringView name) {
    return meaningNames.valueOf(name);
}

QString apiStageName(ApiAttempt::Stage stage) {
    return stageNames.nameOf(stage);
}

QString ApiEndpoint::url() const {
    const QString place = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    const QString ownPort = port == httpsPort ? QString() : QStringLiteral(":%1").arg(port);
    return QStringLiteral("https://") + place + ownPort + base;
}

const ApiAttempt* ApiEvidence::set() const {
    const ApiAttempt* first = nullptr;
    const ApiAttempt* answered = nullptr;
    for (const ApiAttempt& attempt : attempts) {
        if (!attempt.isSet) continue;
        if (!first) first = &attempt;
        if (attempt.reached == ApiAttempt::Stage::Answered) answered = &attempt;
    }
    return answered ? answered : first;
}

const ApiAttempt* ApiEvidence::elsewhere() const {
    const ApiAttempt* best = nullptr;
    for (const ApiAttempt& attempt : attempts)
        if (!attempt.isSet && (!best || weight(attempt) > weight(*best))) best = &attempt;
    return best;
}

ApiVerdict decodeApiAnswer(const ApiRequest& request, const ApiAnswer& answer) {
    const auto reply = std::find_if(request.replies.begin(), request.replies.end(),
                                    [&answer](const ApiReplyRow& row) { return fits(row, answer); });
    const bool told = reply != request.replies.end();
    if (told && reply->means != ApiMeaning::RightUnknown) return {reply->means, reply->link};
    if (!told && !isGood(answer.status)) return {byStatus(answer.status), {}};
    // A page that is not this API's: a parked name, a portal, another service on the port.
    if (!told && (!answer.isJson || !answer.proven)) return {ApiMeaning::EndpointWrong, {}};
    for (const ApiFactRow& row : request.facts)
        if (fits(row, answer)) return {row.means, row.link};
    if (told) return {reply->means, reply->link};
    return {request.otherwise, {}};
}

}  // namespace outbox
