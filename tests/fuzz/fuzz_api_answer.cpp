// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/api_answer.h"
#include "tests/fuzz/fuzz_checks.h"

using namespace outbox;
using fuzz::require;

namespace {

/// A request whose rows ask for all kinds of facts.
ApiRequest curious() {
    ApiRequest request;
    request.proves = QStringLiteral("scopes");
    request.facts = {{QStringLiteral("scopes"),
                      ApiFactRow::Test::HoldsNone,
                      {QStringLiteral("mail.send")},
                      ApiMeaning::NoSendingRight,
                      {}},
                     {QStringLiteral("token:scp"),
                      ApiFactRow::Test::Holds,
                      {QStringLiteral("Mail.Send")},
                      ApiMeaning::Works,
                      {}},
                     {QStringLiteral("quota.sent"),
                      ApiFactRow::Test::Reaches,
                      {QStringLiteral("quota.most")},
                      ApiMeaning::Limited,
                      {}},
                     {QStringLiteral("list.0.state"),
                      ApiFactRow::Test::Is,
                      {QStringLiteral("false")},
                      ApiMeaning::Limited,
                      {}}};
    return request;
}

}  // namespace

/// The octets are the body; the same octets are the key, whose claims are read where it is a JWT.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray body = fuzz::bytesOf(data, size);
    Scrubber hidden;
    hidden.addSecret(Secret("hidden-secret"));
    const ApiRequest request = curious();
    ApiAnswer answer = readApiAnswer(body, request, Secret(body), hidden);
    QStringList texts = answer.codes;
    texts.append(answer.message);
    for (const QStringList& values : answer.facts) texts += values;
    for (const QString& text : texts) {
        require(fuzz::isOneCleanLine(text) && text.size() <= 300, "what an API says is short and clean");
        require(!text.contains(QStringLiteral("hidden-secret")), "a secret is hidden in an API's words");
    }
    for (const int status : {200, 301, 401, 403, 429, 500, 999}) {
        answer.status = status;
        require(!apiMeaningName(decodeApiAnswer(request, answer).means).isEmpty(),
                "every answer means something");
    }
    return 0;
}
