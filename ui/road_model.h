// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/model/report.h"

namespace outbox::ui {

/// A station on one of the two roads.
struct RoadPlace {
    Side side = Side::Outgoing;
    Station station = Station::Computer;
    friend bool operator==(const RoadPlace&, const RoadPlace&) = default;
};

/// One station as it is shown: the worst light of its checks, its word, and at most one fact.
struct RoadStation {
    RoadPlace place;
    QString name;
    Light light = Light::NotRun;
    QString word;
    QString fact;    ///< "38 ms", "IPv6 leads nowhere", "3 of 8 s"; empty when there is nothing to say
    QString reason;  ///< whole sentence why it did not run, empty otherwise

    /// What a screen reader says: "Server: Stops here".
    [[nodiscard]] QString spoken() const;
    /// The rest of it: fact and reason.
    [[nodiscard]] QString description() const;
    friend bool operator==(const RoadStation&, const RoadStation&) = default;
};

/// The proven way past the break.
struct WayRound {
    int reached = 0;  ///< index of the last station that the proof reached
    QString words;    ///< "Way round: port 465, proven"
    friend bool operator==(const WayRound&, const WayRound&) = default;
};

/// Everything that the road shows, in either form. A value: the same checks always give the same road.
struct RoadModel {
    QList<RoadStation> outgoing;  ///< all eight, in the order of the road
    QList<RoadStation> incoming;  ///< those between computer and mailbox; empty when nothing is received here
    QString outgoingTarget;       ///< "to smtp.example.org"
    QString incomingTarget;
    QString outgoingLine;  ///< "to smtp.example.org, port 587"
    QString incomingLine;
    int breakAt = -1;  ///< the first red station of the outgoing road; -1: none
    /// How far the travelled road reaches, in stations from the first one; 7 is the end, a fraction lies
    /// between two.
    qreal head = 0;
    std::optional<RoadPlace> running;
    std::optional<WayRound> wayRound;

    [[nodiscard]] const RoadStation* at(const RoadPlace& place) const;
    friend bool operator==(const RoadModel&, const RoadModel&) = default;
};

/// The road of a run that goes on, `elapsedMs` after its start.
[[nodiscard]] RoadModel liveRoad(const QList<Check>& checks, const Account& account, qint64 elapsedMs);
/// The road of a finished or stopped run, with the way round where changed settings were proven.
[[nodiscard]] RoadModel finishedRoad(const Report& report);

/// The checks of one station, in their order.
[[nodiscard]] QList<Check> checksAt(const QList<Check>& checks, const RoadPlace& place);

/// "3 s" from the first second on; after five seconds of waiting "6 of 8 s".
[[nodiscard]] QString waitWords(const Check& check, qint64 elapsedMs);
/// "38 ms", "1.4 s".
[[nodiscard]] QString durationWords(qint64 milliseconds);

/// The fix whose changed settings this run tried and that gets past the first red light; null when there is
/// none.
[[nodiscard]] const Fix* provenWay(const Report& report);

}  // namespace outbox::ui
