// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "ui/road_geometry.h"
#include "ui/road_model.h"
#include "ui/road_motion.h"
#include "ui/theme.h"

class QPainter;

namespace outbox::ui {

/// How the road looks at one moment, beside what it says.
struct RoadLook {
    const Tokens& tokens;
    const RoadFonts& fonts;
    const RoadMotion& motion;
    std::optional<RoadPlace> chosen;   ///< on the tint: the station whose details are shown
    std::optional<RoadPlace> focused;  ///< has the focus ring
    qreal ratio = 1;                   ///< of device pixels, for icons
};

/// Name of the station's icon ("name-look-up").
[[nodiscard]] QString stationIcon(Station station);

void paintLevelRoad(QPainter& painter, const RoadModel& road, const LevelGeometry& place,
                    const RoadLook& look);
void paintUprightRoad(QPainter& painter, const RoadModel& road, const UprightGeometry& place,
                      const RoadLook& look);

}  // namespace outbox::ui
