// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/facts.h"
#include "core/model/transcript.h"

namespace outbox {

namespace {

constexpr qsizetype longestAnswer = 300;

/// "401 unauthorized: Key not found".
QString answerText(const ApiAnswer& answer) {
    if (answer.status == 0) return {};
    QString text = QString::number(answer.status);
    for (const QString& code : answer.codes)
        if (code != text && !answer.message.contains(code)) text += QLatin1Char(' ') + code;
    if (!answer.message.isEmpty()) text += QLatin1String(": ") + answer.message;
    if (!answer.location.isEmpty()) text += QLatin1String(" -> ") + answer.location;
    return cleanText(text, longestAnswer);
}

}  // namespace

Facts apiFacts(const ApiEvidence& api) {
    Facts facts;
    const auto put = [&facts](const char* key, const QString& value) {
        if (!value.isEmpty()) facts.insert(QString::fromLatin1(key), cleanText(value, longestAnswer));
    };
    put("api_name", api.preset.name);
    put("provider", api.preset.name);
    put("api_host", api.endpoint.host);
    put("host", api.endpoint.host);
    put("port", QString::number(api.endpoint.port));
    put("api_place", api.endpoint.url());
    const ApiAttempt* set = api.set();
    if (!set) return facts;
    put("api_answer", answerText(set->answer));
    put("reply", answerText(set->answer));
    if (!set->tls) return facts;
    put("version", set->tls->version);
    if (set->tls->chain.isEmpty()) return facts;
    const CertificateFacts& leaf = set->tls->chain.first();
    put("certificate_name", leaf.names.isEmpty() ? leaf.subject : leaf.names.first());
    put("certificate_issuer", leaf.issuer);
    put("certificate_until",
        leaf.notAfter.isValid() ? leaf.notAfter.toUTC().date().toString(Qt::ISODate) : QString());
    return facts;
}

}  // namespace outbox
