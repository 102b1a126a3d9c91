// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/account.h"
#include "core/model/light.h"
#include "core/model/transcript.h"

namespace outbox {

/// Who can carry a cure out.
enum class Who { You, Provider, Administrator, Network };
[[nodiscard]] QString whoName(Who who);  ///< "you", "provider", "administrator", "network"
[[nodiscard]] std::optional<Who> whoFromName(QStringView name);

/// One light with what stands behind it, words included: what the road, the report and the JSON all show.
struct Check {
    QString id;       ///< "port"
    Station station = Station::Computer;
    Side side = Side::Outgoing;
    QString title;    ///< "Can this computer reach the server?"
    Light light = Light::Waiting;
    QString summary;  ///< "Port 587 does not answer"
    qint64 startedMs = 0;
    qint64 durationMs = 0;
    qint64 limitMs = 0;       ///< longest it may still take, for "3 of 8 s"; 0 when not waiting
    QString skippedBecause;   ///< sentence, empty when it ran
    QJsonObject observed;     ///< the technical level
};

struct Fix {
    struct Change {
        QString field;  ///< "outgoing.port"
        QJsonValue from, to;
    };
    QString id;  ///< "use-other-port"
    QString title;
    QStringList steps;
    QList<QString> links;  ///< one per step, empty where none
    Who who = Who::You;
    QList<Change> changes;
    bool proven = false;
    QString proofSummary;  ///< "Tried just now: signed in, and the server was ready to take mail."
    QString letter;        ///< ready text for an administrator or provider, empty where none
};

struct Finding {
    QString id;  ///< of DIAGNOSES
    Light light = Light::Red;
    bool likely = false;  ///< a contrast is missing: "likely", and `settledBy` says which check would tell
    QString settledBy;
    QString title;
    QString explanation;
    QStringList because;    ///< check ids
    QString consequenceOf;  ///< finding id or empty
    QList<Fix> fixes;       ///< empty on a consequence
};

/// Whether one login may send as one address: tried up to the recipient, nothing was sent.
struct SenderRow {
    enum class Result { NotTried, Taken, Refused, Later };
    QString login;
    QString address;
    Result result = Result::NotTried;
    QString reply;  ///< the server's words where it did not take it
};
[[nodiscard]] QString senderResultName(SenderRow::Result result);  ///< "not_tried", "taken" …
[[nodiscard]] std::optional<SenderRow::Result> senderResultFromName(QStringView name);

/// The mail API that a run was about, in place of a mailbox.
struct ReportApi {
    QString provider;  ///< preset id
    QString name;
    QString region;    ///< of the preset; empty for a place of the person's own
    QString endpoint;  ///< "https://api.example.com/v3"
    bool keyGiven = false;
};

/// What the person's own domain publishes about its mail, looked at beside the examination of an account. It
/// says how others will take the mail, and never whether it leaves: no light, finding or setting of the
/// report comes from here.
struct DomainChapter {
    QString domain;                  ///< A-labels, lower case
    bool inTime = true;              ///< false: the rest of the run was over before everything was answered
    QString provider, providerPage;  ///< who runs its mailboxes, and its page about these records
    QString dnsHost, dnsHostPage;    ///< who runs its DNS, and where records are edited
    QStringList nameServers;
    QList<Check> checks;
    QList<Finding> findings;
};

/// A finished (or stopped) run. `report_json` writes and reads exactly this.
struct Report {
    struct Generator { QString version, system, qt, openssl; };
    Generator generator;
    QDateTime startedAt;  ///< UTC
    qint64 durationMs = 0;
    Account account;
    QString providerName;
    Light light = Light::NotRun;
    bool stopped = false;
    QString headline;         ///< one sentence for the whole
    QString whyReceiving;     ///< "Why can I still receive?", empty unless red
    QList<Check> checks;
    QList<Finding> findings;  ///< root cause first
    Endpoint recommendedOutgoing;
    std::optional<Endpoint> recommendedIncoming;
    std::optional<ReportApi> api;
    QString recommendedApi;  ///< the endpoint to use; empty where the run was about a mailbox
    QString domain;  ///< the sending domain that the run was about; empty: a mailbox or an API
    std::optional<DomainChapter> ownDomain;  ///< beside a mailbox whose domain is the person's own
    QList<SenderRow> senders;  ///< which login may send as which address; empty unless several were asked for
    QList<TranscriptLine> transcript;
    QStringList contacted;    ///< hosts and addresses that this run talked to
    QStringList ruledOut;     ///< finding ids that the evidence answers with no
    QStringList ruledOutWords;  ///< the same in words
    QString language;         ///< of the sentences, "en"
    bool fullAddresses = true;  ///< false once redaction shortened them
};

}  // namespace outbox
