// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

#include "core/model/failure.h"
#include "core/model/observation.h"
#include "core/model/tls_facts.h"

namespace outbox {

/// How a mail API wants its key.
enum class ApiKeyForm {
    Bearer,  ///< "Authorization: Bearer KEY" (RFC 6750)
    Header,  ///< a header of its own
    Basic,   ///< HTTP Basic (RFC 7617)
    SigV4    ///< signed by it, AWS Signature Version 4; the key itself stays here
};

/// What an answer says of the key and of the place that was asked.
enum class ApiMeaning {
    Works,           ///< the key is let in, and may send as far as can be seen
    RightUnknown,    ///< the key is let in; whether it may send cannot be seen by this request
    KeyRefused,      ///< wrong, revoked or expired, or none was given
    NoSendingRight,  ///< a good key that may not send
    EndpointWrong,   ///< there is no such API at this place
    Limited,         ///< the plan or a rate is used up
    ServerTrouble,
    Unclear  ///< none of these
};
[[nodiscard]] QString apiMeaningName(ApiMeaning meaning);  ///< "right_unknown"
[[nodiscard]] std::optional<ApiMeaning> apiMeaningFromName(QStringView name);

/// One row of what a provider documents: empty fields fit everything.
struct ApiReplyRow {
    int status = 0;  ///< 401; 4 and 5 stand for all of 4xx and 5xx
    QString code;    ///< the provider's own word for the error, in any case
    QString text;    ///< a part of its message, in any case
    ApiMeaning means = ApiMeaning::Unclear;
    QString link;  ///< the provider's own page about it
};

/// One row about the content of an answer that let the key in.
struct ApiFactRow {
    enum class Test {
        Holds,      ///< the list at `at` holds one of `values`
        HoldsNone,  ///< it holds none of them
        Is,         ///< the value at `at` is the first of `values`
        Reaches     ///< the number at `at` is as large as the one at the place that `values` names
    };
    QString
        at;  ///< dotted path in the JSON body; "token:scp" is a claim of the key itself, where it is a JWT
    Test test = Test::Is;
    QStringList values;
    ApiMeaning means = ApiMeaning::Unclear;
    QString link;
};

/// A request that sends no message and shows what the key may do.
struct ApiRequest {
    QString method;
    QString path;            ///< below the preset's base
    QString host;            ///< of its own, empty: the endpoint's
    bool keyInForm = false;  ///< the key goes as the form field access_token in place of a header
    QString proves;          ///< member that every good answer has; without it something else answers
    ApiMeaning otherwise = ApiMeaning::Works;  ///< a good answer that no fact says anything else about
    QList<ApiReplyRow> replies;
    QList<ApiFactRow> facts;
};

struct ApiRegion {
    QString id;    ///< "eu", "eu-central-1"
    QString host;  ///< A-labels, lower case
};

/// Facts about one mail API, from resources/apis/*.json; api.schema.json says the form.
struct ApiPreset {
    QString id, name;
    QString base;              ///< "/v3"
    QList<ApiRegion> regions;  ///< the usual one first
    bool keysDiffer = false;   ///< a key is good in one region alone, so that others are worth asking
    ApiKeyForm keyForm = ApiKeyForm::Bearer;
    QString keyHeader;           ///< ApiKeyForm::Header
    QString keyUser;             ///< ApiKeyForm::Basic: the user name; empty: the key is "NAME:SECRET"
    QString service;             ///< ApiKeyForm::SigV4
    QList<ApiRequest> requests;  ///< the next is asked where the one before leaves the right open
    QString keysUrl, statusUrl, helpUrl, limitsUrl;  ///< the provider's own pages
    QDate checked;
    QStringList sources;
};

/// Where an API is asked.
struct ApiEndpoint {
    QString host;
    quint16 port = 443;
    QString base;    ///< path, "/v3"; empty: the host's root
    QString region;  ///< of the preset; empty for a place of the person's own

    [[nodiscard]] QString url() const;  ///< "https://api.example.com/v3"
    friend bool operator==(const ApiEndpoint&, const ApiEndpoint&) = default;
};

/// What an answer holds of what matters, cleaned and without the key.
struct ApiAnswer {
    int status = 0;
    QStringList codes;  ///< every word in it that names an error
    QString message;    ///< at most 300 characters
    QString location;   ///< of a redirect
    bool isJson = false;
    bool proven = false;               ///< holds the member that every good answer has
    QMap<QString, QStringList> facts;  ///< by the paths that the request's rows ask for
};

/// One request, from the name to the answer.
struct ApiAttempt {
    enum class Stage { Nothing, Named, Connected, Encrypted, Answered };
    Span span;
    ApiEndpoint endpoint;
    QString path;          ///< the whole path that was asked
    bool isSet = true;     ///< at the endpoint that is examined; else for comparison
    bool withKey = false;  ///< the key went out
    Stage reached = Stage::Nothing;
    Fault fault;  ///< why it ended before an answer
    QHostAddress peer;
    std::optional<TlsFacts> tls;
    ApiAnswer answer;
    ApiMeaning means = ApiMeaning::Unclear;  ///< by the provider's documentation
    QString link;                            ///< its page about this answer, may be empty
};
[[nodiscard]] QString apiStageName(ApiAttempt::Stage stage);

/// A run about an API instead of a mailbox.
struct ApiEvidence {
    ApiPreset preset;
    ApiEndpoint endpoint;
    bool keyGiven = false;
    bool keyWithheld = false;  ///< the endpoint is not one of the provider's, and nobody confirmed it
    std::optional<DnsStatus> referenceName;  ///< what reference resolvers say of a name that was not found
    QList<ApiAttempt> attempts;

    /// The request at the endpoint that is examined which tells most: the last one that was answered, else
    /// the first; null before any.
    [[nodiscard]] const ApiAttempt* set() const;
    /// The request elsewhere that tells most, null when none was made.
    [[nodiscard]] const ApiAttempt* elsewhere() const;
};

/// What an answer means by the request's rows, else by its status alone (RFC 9110 section 15). Where a row
/// leaves the right open, the facts may tell it.
struct ApiVerdict {
    ApiMeaning means = ApiMeaning::Unclear;
    QString link;
};
[[nodiscard]] ApiVerdict decodeApiAnswer(const ApiRequest& request, const ApiAnswer& answer);

}  // namespace outbox
