// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_geometry.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <functional>

#include "core/words/words.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal factTimes = 0.857;  // of the system font; secondary text is never smaller than 0.85
constexpr int mostFactLines = 3;
constexpr qreal neighbourGap = 2;
constexpr qreal cardEdge = 6;

/// Base lines and centres in units from the top of the card, one line of name each (the mocks' pixels by
/// four).
struct LevelMeasures {
    qreal top, caption, icon, road, radius, thickness, name, word, fact, nameLine, factLine;
    qreal incomingCaption, incoming, incomingRadius, incomingThickness, incomingWord, bottom;
};
constexpr LevelMeasures largeMeasures{4,    3.5, 13, 26,   5.25, 7,    38,   43.25, 48,
                                      4.75, 4.5, 57, 62.5, 2.75, 2.25, 70.5, 5};
constexpr LevelMeasures compactMeasures{3.5,  3,   0,     12,    4,    6,    21.25, 26,  0,
                                        4.75, 4.5, 32.75, 37.75, 2.25, 1.75, 44.25, 4.75};
constexpr qreal wayRoundRoom = 5.5;

QFont scaledFont(const QFont& base, qreal times) {
    QFont font = base;
    if (base.pixelSize() > 0) {
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * times)));
    } else {
        font.setPointSizeF(base.pointSizeF() * times);
    }
    return font;
}

QStringList brokenLines(const QString& text, const QFont& font, qreal width) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

qreal widestLine(const QStringList& lines, const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (const QString& line : lines) widest = qMax(widest, metrics.horizontalAdvance(line));
    return widest;
}

/// What two neighbouring words may need, half of each: any station may get any light, and the form must not
/// change while the lights do.
qreal usualWordPair(const RoadFonts& fonts) {
    QList<qreal> widths;
    for (const Light light :
         {Light::Green, Light::Yellow, Light::Red, Light::Running, Light::Waiting, Light::NotRun}) {
        const QFont& font = light == Light::Red ? fonts.stopWord : fonts.word;
        widths.append(QFontMetricsF(font).horizontalAdvance(words::lightWord(light)));
    }
    std::sort(widths.begin(), widths.end(), std::greater<>());
    return (widths.at(0) + widths.at(1)) / 2;
}

/// Neighbours keep their distance, and the outermost stay inside the card.
bool haveRoom(const QList<qreal>& widths, qreal column, qreal edge, qreal gap) {
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i > 0 && (widths.at(i - 1) + widths.at(i)) / 2 + gap > column) return false;
    }
    const auto outside = [&](qreal width) { return width / 2 > column / 2 + edge - gap; };
    return widths.isEmpty() || (!outside(widths.first()) && !outside(widths.last()));
}

}  // namespace

RoadFonts::RoadFonts(const QFont& base)
    : body(base),
      name(roleFont(base, TextRole::Small)),
      word(name),
      stopWord(name),
      fact(scaledFont(base, factTimes)),
      caption(word) {
    name.setWeight(QFont::DemiBold);
    stopWord.setWeight(QFont::DemiBold);
}

LevelGeometry::LevelGeometry(const RoadModel& road, const RoadSetting& setting)
    : width(setting.width),
      u(setting.unit),
      edge(cardEdge * setting.unit),
      column((setting.width - 2 * cardEdge * setting.unit) / StationCount),
      large(setting.size == RoadSize::Large),
      mirrored(setting.mirrored),
      hasIncoming(!road.incoming.isEmpty()),
      hasWayRound(road.wayRound.has_value()) {
    const RoadFonts fonts(setting.font);
    breakNames(road, fonts);
    breakFacts(road, fonts);
    standUp();
}

void LevelGeometry::breakNames(const RoadModel& road, const RoadFonts& fonts) {
    const QFontMetricsF nameMetrics(fonts.name);
    const qreal gap = neighbourGap * u;
    const bool wordsFit = usualWordPair(fonts) + gap <= column;

    QList<qreal> widths;
    for (const RoadStation& station : road.outgoing) {
        names.append(QStringList{station.name});
        widths.append(nameMetrics.horizontalAdvance(station.name));
    }
    if (!haveRoom(widths, column, edge, gap)) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            names[i] = brokenLines(road.outgoing.at(i).name, fonts.name, column - gap);
            widths[i] = widestLine(names.at(i), nameMetrics);
        }
    }
    qsizetype lines = 1;
    for (const QStringList& name : names) lines = qMax(lines, name.size());
    m_fits = wordsFit && lines <= 2 && haveRoom(widths, column, edge, gap);
}

void LevelGeometry::breakFacts(const RoadModel& road, const RoadFonts& fonts) {
    for (const RoadStation& station : road.outgoing) {
        QStringList lines;
        if (large && !station.fact.isEmpty()) lines = brokenLines(station.fact, fonts.fact, column - u);
        const bool room =
            lines.size() <= mostFactLines && widestLine(lines, QFontMetricsF(fonts.fact)) <= column;
        // A fact that does not fit is left to the card and the tip: shown whole or not at all.
        facts.append(room ? lines : QStringList());
    }
}

void LevelGeometry::standUp() {
    const LevelMeasures& m = large ? largeMeasures : compactMeasures;
    qsizetype nameLines = 1, factLines = 1;
    for (const QStringList& name : names) nameLines = qMax(nameLines, name.size());
    for (const QStringList& fact : facts) factLines = qMax(factLines, fact.size());
    nameLine = m.nameLine * u;
    factLine = m.factLine * u;
    top = m.top * u;
    radius = m.radius * u;
    thickness = m.thickness * u;
    captionY = top + m.caption * u;
    const qreal lift = !large && hasWayRound ? wayRoundRoom * u : 0;
    iconY = top + m.icon * u;
    roadY = top + m.road * u + lift;
    nameY = top + m.name * u + lift;
    const qreal names = (nameLines - 1) * nameLine;
    wordY = top + m.word * u + lift + names;
    factY = top + m.fact * u + lift + names;
    const qreal below = lift + names + (large ? (factLines - 1) * factLine : 0);
    incomingCaptionY = top + m.incomingCaption * u + below;
    incomingY = top + m.incoming * u + below;
    incomingRadius = m.incomingRadius * u;
    incomingThickness = m.incomingThickness * u;
    incomingWordY = top + m.incomingWord * u + below;
    const qreal lastLine = hasIncoming ? incomingWordY : (large ? factY + (factLines - 1) * factLine : wordY);
    m_height = lastLine + m.bottom * u;
}

QRectF LevelGeometry::rectOf(const RoadPlace& place) const {
    const int index = static_cast<int>(place.station);
    const qreal left = stationX(index) - column / 2 + u / 2;
    if (place.side == Side::Incoming) {
        const qreal above = incomingY - incomingRadius - 1.5 * u;
        return {left, above, column - u, incomingWordY + 2 * u - above};
    }
    const qreal above = large ? top + 7 * u : roadY - radius - 2.5 * u;
    const qsizetype factLines = facts.value(index).size();
    const qreal lastLine = large ? factY + qMax<qsizetype>(0, factLines - 1) * factLine : wordY;
    return {left, above, column - u, lastLine + 3 * u - above};
}

}  // namespace outbox::ui
