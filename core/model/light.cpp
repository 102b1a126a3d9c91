// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/light.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<Light, 6> lightNames{{{{Light::Green, "green"},
                                           {Light::Yellow, "yellow"},
                                           {Light::Red, "red"},
                                           {Light::Running, "running"},
                                           {Light::Waiting, "waiting"},
                                           {Light::NotRun, "not_run"}}}};

constexpr NameTable<Station, StationCount> stationNames{{{{Station::Computer, "computer"},
                                                          {Station::Network, "network"},
                                                          {Station::NameLookUp, "name_look_up"},
                                                          {Station::Server, "server"},
                                                          {Station::Encryption, "encryption"},
                                                          {Station::SignIn, "sign_in"},
                                                          {Station::Sending, "sending"},
                                                          {Station::Arrival, "arrival"}}}};

/// NotRun weighs nothing, so that folding a station's checks can start with it.
constexpr int weightOf(Light light) {
    switch (light) {
        case Light::Red:
            return 5;
        case Light::Yellow:
            return 4;
        case Light::Running:
            return 3;
        case Light::Waiting:
            return 2;
        case Light::Green:
            return 1;
        case Light::NotRun:
            return 0;
    }
    return 0;
}
}  // namespace

QString lightName(Light light) {
    return lightNames.nameOf(light);
}

Light lightFromName(QStringView name) {
    return lightNames.valueOf(name).value_or(Light::NotRun);
}

Light worse(Light a, Light b) {
    return weightOf(a) >= weightOf(b) ? a : b;
}

QString stationName(Station station) {
    return stationNames.nameOf(station);
}

}  // namespace outbox
