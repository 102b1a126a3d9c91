// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/words/words.h"
#include "ui/labels.h"
#include "ui/road_proof.h"

namespace outbox::ui {
namespace {

constexpr qint64 longWaitMs = 5000;
constexpr qreal beforeStation = 0.25;  // in stretches between two stations
constexpr qreal afterStation = 0.4;

QString roadText(const char* source) {
    return QCoreApplication::translate("Road", source);
}

bool isOpen(Light light) {
    return light == Light::Running || light == Light::Waiting;
}
bool isPassed(Light light) {
    return light == Light::Green || light == Light::Yellow;
}

/// The check that a station's fact is taken from: the first that has the station's light.
const Check* speakingCheck(const QList<Check>& checks, Light light) {
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [light](const Check& check) { return check.light == light; });
    return found == checks.end() ? nullptr : &*found;
}

/// "Not run: no test message" beneath the word "Not run" says the rest only.
QString withoutWord(const QString& reason) {
    const QString word = words::lightWord(Light::NotRun) + QStringLiteral(": ");
    return reason.startsWith(word) ? reason.mid(word.size()) : reason;
}

QString factOf(const QList<Check>& checks, Light light, qint64 elapsedMs) {
    const Check* speaking = speakingCheck(checks, light);
    if (!speaking) return {};
    switch (light) {
        case Light::Running:
            return waitWords(*speaking, elapsedMs);
        case Light::Yellow:
        case Light::Red:
            return speaking->summary;
        case Light::NotRun:
            return withoutWord(speaking->skippedBecause);
        case Light::Green: {
            qint64 longest = 0;
            for (const Check& check : checks) longest = qMax(longest, check.durationMs);
            return longest > 0 ? durationWords(longest) : QString();
        }
        case Light::Waiting:
            break;
    }
    return {};
}

RoadStation stationOf(const QList<Check>& all, const RoadPlace& place, qint64 elapsedMs) {
    const QList<Check> checks = checksAt(all, place);
    RoadStation station;
    station.place = place;
    station.name = words::stationTitle(place.station);
    for (const Check& check : checks) station.light = worse(station.light, check.light);
    station.word = words::lightWord(station.light);
    station.fact = factOf(checks, station.light, elapsedMs);
    if (station.light == Light::NotRun) {
        const Check* skipped = speakingCheck(checks, Light::NotRun);
        if (skipped) station.reason = skipped->skippedBecause;
    }
    return station;
}

QList<RoadStation> incomingStations(const QList<Check>& checks, const Account& account, qint64 elapsedMs) {
    const auto isIncoming = [](const Check& check) { return check.side == Side::Incoming; };
    const bool any = std::any_of(checks.begin(), checks.end(), isIncoming);
    if (!any && !account.incoming) return {};
    QList<RoadStation> stations;
    // The ends of the line are this computer and the mailbox; lights stand between them.
    for (const Station station :
         {Station::NameLookUp, Station::Server, Station::Encryption, Station::SignIn}) {
        stations.append(stationOf(checks, {Side::Incoming, station}, elapsedMs));
    }
    return stations;
}

int firstRed(const QList<RoadStation>& stations) {
    const auto red = std::find_if(stations.begin(), stations.end(),
                                  [](const RoadStation& s) { return s.light == Light::Red; });
    return red == stations.end() ? -1 : int(red - stations.begin());
}

/// The head waits before the light it works on, stops in the middle of the stretch to the first red light,
/// and comes to rest behind the last light that was passed.
qreal headOf(const QList<RoadStation>& stations, int breakAt) {
    const auto open =
        std::find_if(stations.begin(), stations.end(), [](const RoadStation& s) { return isOpen(s.light); });
    const qreal next = open == stations.end() ? StationCount : qreal(open - stations.begin());
    if (breakAt >= 0 && next > breakAt) return qMax(0.0, breakAt - 0.5);
    if (open != stations.end()) return qMax(0.0, next - beforeStation);
    for (qsizetype i = stations.size() - 1; i >= 0; --i) {
        if (isPassed(stations.at(i).light)) return qMin(qreal(i) + afterStation, StationCount - 1.0);
    }
    return 0;
}

std::optional<RoadPlace> firstRunning(const RoadModel& road) {
    for (const auto* side : {&road.outgoing, &road.incoming}) {
        for (const RoadStation& station : *side) {
            if (station.light == Light::Running) return station.place;
        }
    }
    return std::nullopt;
}

void nameTargets(RoadModel& road, const Account& account) {
    if (account.outgoing.isSet()) {
        const QString host = isolated(account.outgoing.host);
        //: Beside "Outgoing mail": the server's name
        road.outgoingTarget = roadText(QT_TRANSLATE_NOOP("Road", "to %1")).arg(host);
        //: Beside "Outgoing mail": the server's name and the port number
        road.outgoingLine =
            roadText(QT_TRANSLATE_NOOP("Road", "to %1, port %2")).arg(host).arg(account.outgoing.port);
    }
    if (account.incoming && account.incoming->isSet()) {
        const QString host = isolated(account.incoming->host);
        //: Beside "Incoming mail": the server's name
        road.incomingTarget = roadText(QT_TRANSLATE_NOOP("Road", "from %1")).arg(host);
        //: Beside "Incoming mail": the server's name and the port number
        road.incomingLine =
            roadText(QT_TRANSLATE_NOOP("Road", "from %1, port %2")).arg(host).arg(account.incoming->port);
    }
}

}  // namespace

QString RoadStation::spoken() const {
    //: For the screen reader: name of a station, state of its light ("Server: Stops here")
    return roadText(QT_TRANSLATE_NOOP("Road", "%1: %2")).arg(name, word);
}

QString RoadStation::description() const {
    return reason.isEmpty() ? fact : reason;
}

const RoadStation* RoadModel::at(const RoadPlace& place) const {
    const auto& side = place.side == Side::Outgoing ? outgoing : incoming;
    const auto found =
        std::find_if(side.begin(), side.end(), [&](const RoadStation& s) { return s.place == place; });
    return found == side.end() ? nullptr : &*found;
}

QList<Check> checksAt(const QList<Check>& checks, const RoadPlace& place) {
    QList<Check> found;
    for (const Check& check : checks) {
        if (check.station == place.station && check.side == place.side) found.append(check);
    }
    return found;
}

QString waitWords(const Check& check, qint64 elapsedMs) {
    const qint64 waited = qMax<qint64>(0, elapsedMs - check.startedMs);
    if (waited < 1000) return {};
    if (waited < longWaitMs || check.limitMs <= 0) {
        //: Seconds that a check has been running
        return roadText(QT_TRANSLATE_NOOP("Road", "%1 s")).arg(waited / 1000);
    }
    const qint64 limit = qMax(check.limitMs, waited);
    //: Seconds that a check has been running, and the longest it may take
    return roadText(QT_TRANSLATE_NOOP("Road", "%1 of %2 s")).arg(waited / 1000).arg((limit + 999) / 1000);
}

QString durationWords(qint64 milliseconds) {
    if (milliseconds < 1000) return roadText(QT_TRANSLATE_NOOP("Road", "%1 ms")).arg(milliseconds);
    return roadText(QT_TRANSLATE_NOOP("Road", "%1 s"))
        .arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

RoadModel liveRoad(const QList<Check>& checks, const Account& account, qint64 elapsedMs) {
    RoadModel road;
    for (int i = 0; i < StationCount; ++i) {
        road.outgoing.append(stationOf(checks, {Side::Outgoing, static_cast<Station>(i)}, elapsedMs));
    }
    road.incoming = incomingStations(checks, account, elapsedMs);
    road.breakAt = firstRed(road.outgoing);
    road.head = headOf(road.outgoing, road.breakAt);
    road.running = firstRunning(road);
    nameTargets(road, account);
    return road;
}

RoadModel finishedRoad(const Report& report) {
    RoadModel road = liveRoad(report.checks, report.account, report.durationMs);
    const Fix* way = provenWay(report);
    if (!way || road.breakAt < 1) return road;
    const int reached = qMax(proofReach(report, *way), road.breakAt);
    road.wayRound = WayRound{reached, wayRoundWords(*way)};
    return road;
}

}  // namespace outbox::ui
