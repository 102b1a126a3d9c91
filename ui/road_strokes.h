// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>

#include "ui/road_paint.h"

namespace outbox::ui {

/// The strokes that both forms of the road are made of. A lane runs along x from 0 (its beginning) and lies
/// around y = 0; the painter is turned so that this points along the road, mirrored or upright.
class RoadStrokes {
  public:
    RoadStrokes(QPainter& painter, const Tokens& tokens, qreal unit, qreal thickness);

    void idle(qreal from, qreal to);       ///< pale road between two thin edges
    void travelled(qreal from, qreal to);  ///< dark, straight ends
    void roundedHead(qreal from, qreal to);
    void marks(qreal from, qreal to, const QColor& colour);
    void plane(qreal at, qreal size);
    /// The dark road up to a torn edge, the gap, and the road behind it as an outline.
    void tornEnd(qreal from, qreal edge);
    void unreached(qreal edge, qreal to);
    /// `over`: how far it reaches beyond the road altogether, in units.
    void barrier(qreal at, qreal over);

  private:
    [[nodiscard]] QPolygonF torn(qreal edge) const;
    QPainter& m_painter;
    const Tokens& m_tokens;
    qreal m_u, m_thickness, m_half;
};

/// The dark road, the road ahead and the break, in lane coordinates: `stations` are the places of the lights.
struct LanePlan {
    QList<qreal> stations;
    qreal head = 0;           ///< place of the head
    qreal breakAt = -1;       ///< place of the barrier, negative when there is none
    qreal gap = 4;            ///< half of the gap in units
    qreal barrierOver = 5.5;  ///< of the barrier beyond the road, in units
    qreal lightRadius = 0;
    bool planeAtHead = true;
    bool planeAtBreak = true;
};
void paintLane(RoadStrokes& strokes, const LanePlan& plan, const Tokens& tokens, qreal unit);

}  // namespace outbox::ui
