// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/evidence.h"
#include "core/model/light.h"
#include "core/model/report.h"

namespace outbox {

/// Facts that the words of a finding name: {"port": "587", "other_port": "465"}. Keys are snake_case, values
/// are cleaned texts from the evidence.
using Facts = QMap<QString, QString>;

/// Settings that would cure a finding, before words and proof.
struct FixPlan {
    QString id;  ///< "use-other-port"; words/ has title and steps
    Who who = Who::You;
    QList<Fix::Change> changes;
    std::optional<Endpoint>
        outgoing;  ///< the whole endpoint to try; set when the fix changes settings on the wire
    Facts facts;
    QString link;           ///< the provider's own page, may be empty
    bool proven = false;    ///< the Proof dialogue of this fix got further than the set one did
    bool signedIn = false;  ///< and the proof signed in; otherwise it got to the offered sign-in
};

/// A rule that holds, before words.
struct Conclusion {
    QString id;
    Light light = Light::Red;
    bool likely = false;
    bool fromText = false;       ///< known from a text alone: nothing was examined
    bool fromSettings = false;   ///< known from stored settings alone
    Side side = Side::Outgoing;  ///< incoming only beside `fromSettings`
    QString settledBy;           ///< id of the check that would settle it
    QStringList because;         ///< check ids
    QString consequenceOf;
    QList<FixPlan> fixes;
    Facts facts;
};

struct Diagnosis {
    QList<Conclusion> conclusions;  ///< root cause first, then by the path; consequences after their cause
    QStringList ruledOut;           ///< rule ids answered with No
    Light light = Light::NotRun;    ///< of the whole
    Endpoint recommendedOutgoing;   ///< equals the account's where nothing needs changing
    std::optional<Endpoint> recommendedIncoming;
    std::optional<ApiEndpoint> recommendedApi;  ///< of a run about a mail API
};

/// Walks the rule table over the evidence. Pure: the same evidence gives the same diagnosis.
[[nodiscard]] Diagnosis diagnose(const Evidence& evidence);

/// What an account's stored settings show by themselves, on both sides. Nothing is examined.
[[nodiscard]] QList<Conclusion> storedConclusions(const Evidence& evidence);

/// Fixes whose settings should be tried on the wire before they are offered, best first, none tried before.
[[nodiscard]] QList<FixPlan> fixesToProve(const Diagnosis& diagnosis, const Evidence& evidence);

/// One light of the road as the evidence stands now, before words.
struct CheckState {
    QString id;  ///< of the check table
    Station station = Station::Computer;
    Side side = Side::Outgoing;
    Light light =
        Light::Waiting;  ///< Green, Yellow, Red or NotRun once judged; Waiting where nothing is known yet
    QString summary;     ///< key into words: "port-no-answer"
    QString skipped;     ///< key into words: "server-not-reached"; empty unless NotRun
    Facts facts;
    Span span;
    QJsonObject observed;
};

/// Judges every check of the table. With `complete`, what is still unknown becomes NotRun with its reason.
[[nodiscard]] QList<CheckState> judgeChecks(const Evidence& evidence, bool complete);

/// Key into words for "Why can I still receive?", answered for every red diagnosis, also when receiving fails
/// too or was not seen; empty for every other.
struct ReceivingReason {
    QString key;
    Facts facts;
};
[[nodiscard]] ReceivingReason whyReceiving(const Evidence& evidence, const Diagnosis& diagnosis);

}  // namespace outbox
