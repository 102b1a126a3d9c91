// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <optional>

namespace outbox {

/// What an evaluation of SPF ends with (RFC 7208 section 2.6).
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
[[nodiscard]] QString spfResultName(SpfResult result);  ///< "softfail"
[[nodiscard]] std::optional<SpfResult> spfResultFromName(QStringView name);

/// Whose mail SPF is evaluated for.
struct SpfClient {
    QHostAddress ip;
    QString
        sender;    ///< envelope sender, "anna@example.org"; empty: "postmaster@" and the name of the greeting
    QString helo;  ///< name of the greeting
};

/// One record that an evaluation came through, in the order of its way.
struct SpfVisit {
    int depth = 0;  ///< 0: the domain's own record
    QString via;    ///< the term that led here, "include:_spf.example.org"; empty for the first
    QString domain;
    QString record;   ///< cleaned; empty where there is none
    QString problem;  ///< English, for the technical level; empty where it is sound
};

/// How an evaluation went. Texts from outside are cleaned.
struct SpfEvaluation {
    SpfClient client;
    QString domain;
    SpfResult result = SpfResult::None;
    QString matched;         ///< the mechanism that decided, as written; empty when none did
    QString matchedAt;       ///< the domain whose record it stands in
    QString explanation;     ///< of exp=, after a fail; may be empty
    QString problem;         ///< why it ended in an error, English
    int lookups = 0;         ///< terms that ask names, of at most ten (RFC 7208 section 4.6.4)
    int voidLookups = 0;     ///< those without an answer, of at most two
    QList<SpfVisit> visits;  ///< at most 40
};

}  // namespace outbox
