// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

#include "ui/road_model.h"

namespace outbox::ui {

/// Large stands on the check page, Compact above the diagnosis.
enum class RoadSize { Large, Compact };

/// What the road needs to know of the widget that it is drawn in. All lengths in pixels.
struct RoadSetting {
    qreal width = 0;
    qreal unit = 4;
    QFont font;  ///< the system's, which the roles are made from
    RoadSize size = RoadSize::Large;
    bool mirrored = false;  ///< right to left
};

/// The type of the road, once.
struct RoadFonts {
    explicit RoadFonts(const QFont& base);
    QFont body, name, word, stopWord, fact, caption;
};

/// Where everything of the level form stands. Positions along the road are given "raw", from its beginning;
/// `x` brings them onto the widget, mirrored where the page is.
class LevelGeometry {
  public:
    LevelGeometry(const RoadModel& road, const RoadSetting& setting);

    /// Whether all names and words have their room: two units to the neighbour.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] qreal height() const { return m_height; }

    [[nodiscard]] qreal raw(qreal station) const { return edge + column * (station + 0.5); }
    [[nodiscard]] qreal x(qreal raw) const { return mirrored ? width - raw : raw; }
    [[nodiscard]] qreal stationX(int station) const { return x(raw(station)); }
    [[nodiscard]] QRectF rectOf(
        const RoadPlace& place) const;  ///< what a click chooses and the focus surrounds

    qreal width, u, edge, column;
    bool large, mirrored, hasIncoming, hasWayRound;
    qreal top, captionY, iconY, roadY, radius, thickness;
    qreal nameY, nameLine, wordY, factY, factLine;  ///< base lines and distances of lines
    qreal incomingCaptionY, incomingY, incomingRadius, incomingThickness, incomingWordY;
    QList<QStringList> names;  ///< each in one or two lines
    QList<QStringList> facts;

  private:
    void breakNames(const RoadModel& road, const RoadFonts& fonts);
    void breakFacts(const RoadModel& road, const RoadFonts& fonts);
    void standUp();
    qreal m_height = 0;
    bool m_fits = false;
};

/// The upright form: one station per row, two roads at the leading edge.
class UprightGeometry {
  public:
    /// `open` is the station whose details stand in its row, `openHeight` what they need.
    UprightGeometry(const RoadModel& road, const RoadSetting& setting, std::optional<Station> open,
                    qreal openHeight);

    struct Row {
        QRectF rect;
        qreal lightY = 0;
        qreal barrierY = 0;  ///< 0 but in the row of the first red light
        qreal pillY = 0;     ///< centre of the way round's pill, 0 where there is none
        QRectF details;      ///< empty but in the open row
        QStringList name;
        bool wordBelow = false;
    };
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal x(qreal raw) const { return mirrored ? width - raw : raw; }
    [[nodiscard]] QRectF across(qreal from, qreal to, qreal y, qreal tall) const;
    [[nodiscard]] QRectF rectOf(const RoadPlace& place) const;

    qreal width, u;
    bool mirrored, hasIncoming;
    qreal headHeight, outgoingX, incomingX, textStart, textEnd, iconSize;
    qreal radius, thickness, incomingRadius, incomingThickness;
    QList<Row> rows;

  private:
    qreal m_height = 0;
};

/// Details are given this width in the upright form.
[[nodiscard]] qreal uprightDetailWidth(const RoadModel& road, const RoadSetting& setting);

}  // namespace outbox::ui
