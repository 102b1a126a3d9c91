// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_widget.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "ui/announcer.h"
#include "ui/focus_ring.h"
#include "ui/road_accessible.h"
#include "ui/road_paint.h"

namespace outbox::ui {
namespace {

constexpr qreal leastWidth = 60;

}  // namespace

RoadWidget::RoadWidget(RoadSize size, QWidget* parent)
    : QWidget(parent), m_size(size), m_announcer(new Announcer(this)) {
    installRoadAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    FocusRing::setOwnFocusRing(this);
    setAccessibleName(tr("Road of your mail"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_motion, &RoadMotion::moved, this, qOverload<>(&QWidget::update));
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

RoadWidget::~RoadWidget() = default;

void RoadWidget::setRoad(const RoadModel& road) {
    if (road == m_road) return;
    const RoadModel before = m_road;
    const std::optional<RoadPlace> shownBefore = shown();
    m_road = road;
    m_motion.follow(before, road, isStill());
    if (m_chosen && !m_road.at(*m_chosen)) m_chosen.reset();
    if (!m_road.at(m_current)) m_current = {};
    takeForm();
    announceChanges(before);
    update();
    if (shown() != shownBefore) emit shownChanged();
}

bool RoadWidget::isStill() const {
    return !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void RoadWidget::setFollowing(bool following) {
    m_following = following;
    update();
}

std::optional<RoadPlace> RoadWidget::shown() const {
    if (m_chosen) return m_chosen;
    return m_following ? m_road.running : std::nullopt;
}

void RoadWidget::choose(std::optional<RoadPlace> place) {
    if (place == m_chosen) return;
    m_chosen = place;
    if (place) setCurrent(*place);
    takeForm();
    update();
    emit shownChanged();
}

void RoadWidget::setCurrent(const RoadPlace& place) {
    if (m_current == place || !m_road.at(place)) return;
    m_current = place;
    update();
    tellFocus();
}

void RoadWidget::setDetails(QWidget* details) {
    m_details = details;
    takeForm();
}

QList<RoadPlace> RoadWidget::places() const {
    QList<RoadPlace> all;
    for (const RoadStation& station : m_road.outgoing) all.append(station.place);
    for (const RoadStation& station : m_road.incoming) all.append(station.place);
    return all;
}

RoadSetting RoadWidget::settingFor(int width) const {
    return {qreal(width), unit(this), QApplication::font(), m_size, layoutDirection() == Qt::RightToLeft};
}

UprightGeometry RoadWidget::uprightFor(int width) const {
    const RoadSetting setting = settingFor(width);
    std::optional<Station> open;
    qreal tall = 0;
    if (m_details && shown()) {
        open = shown()->station;
        const int room = int(uprightDetailWidth(m_road, setting));
        tall =
            m_details->hasHeightForWidth() ? m_details->heightForWidth(room) : m_details->sizeHint().height();
    }
    return {m_road, setting, open, tall};
}

QRect RoadWidget::rectOf(const RoadPlace& place) const {
    if (m_upright) return uprightFor(width()).rectOf(place).toAlignedRect();
    return LevelGeometry(m_road, settingFor(width())).rectOf(place).toAlignedRect();
}

QRect RoadWidget::shownRect() const {
    return shown() && m_road.at(*shown()) ? rectOf(*shown()) : QRect();
}

QSize RoadWidget::sizeHint() const {
    const int wide = units(this, 236);
    return {wide, heightForWidth(wide)};
}

QSize RoadWidget::minimumSizeHint() const {
    return {units(this, leastWidth), 0};
}

int RoadWidget::heightForWidth(int width) const {
    const LevelGeometry level(m_road, settingFor(width));
    return qCeil(level.fits() ? level.height() : uprightFor(width).height());
}

void RoadWidget::takeForm() {
    const bool upright = !LevelGeometry(m_road, settingFor(width())).fits();
    if (upright != m_upright) {
        m_upright = upright;
        emit formChanged(upright);
    }
    standDetails();
    updateGeometry();
}

void RoadWidget::standDetails() {
    if (!m_details || m_details->parentWidget() != this) return;
    const QRectF room = shown() ? uprightFor(width()).rows.value(int(shown()->station)).details : QRectF();
    m_details->setVisible(m_upright && !room.isEmpty());
    if (!room.isEmpty()) m_details->setGeometry(room.toAlignedRect());
}

void RoadWidget::paintEvent(QPaintEvent*) {
    if (m_road.outgoing.isEmpty()) return;
    QPainter painter(this);
    const RoadSetting setting = settingFor(width());
    const RoadFonts fonts(setting.font);
    std::optional<RoadPlace> focused;
    if (hasFocus() && FocusRing::keyboardInUse()) focused = m_current;
    const RoadLook look{tokens(palette()), fonts, m_motion, shown(), focused, devicePixelRatioF()};
    if (m_upright) {
        paintUprightRoad(painter, m_road, uprightFor(width()), look);
    } else {
        paintLevelRoad(painter, m_road, LevelGeometry(m_road, setting), look);
    }
}

void RoadWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    takeForm();
}

void RoadWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_motion.setVisible(true);
    m_motion.follow(m_road, m_road, isStill());
}

void RoadWidget::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_motion.setVisible(false);
}

void RoadWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        takeForm();
    QWidget::changeEvent(event);
}

void RoadWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // Coming by Tab one lands where something happens.
    if (!m_chosen && m_following && m_road.running && event->reason() != Qt::MouseFocusReason) {
        m_current = *m_road.running;
    }
    update();
    tellFocus();
}

void RoadWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void RoadWidget::announceChanges(const RoadModel& before) {
    for (const auto* side : {&m_road.outgoing, &m_road.incoming}) {
        for (const RoadStation& station : *side) {
            const RoadStation* old = before.at(station.place);
            if (!old || old->light == station.light) continue;
            const int child = int(places().indexOf(station.place));
            QAccessibleEvent renamed(this, QAccessible::NameChanged);
            renamed.setChild(child);
            QAccessible::updateAccessibility(&renamed);
            if (station.light == Light::Waiting || station.place.side == Side::Incoming) continue;
            const QString fact = station.light == Light::Running ? QString() : station.description();
            m_announcer->say(station.name, fact.isEmpty()
                                               ? station.spoken()
                                               : QStringLiteral("%1, %2").arg(station.spoken(), fact));
        }
    }
}

void RoadWidget::tellFocus() {
    if (!hasFocus()) return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(places().indexOf(m_current)));
    QAccessible::updateAccessibility(&focus);
}

}  // namespace outbox::ui
