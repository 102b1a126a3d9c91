// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>

#include "ui/road_geometry.h"
#include "ui/road_model.h"
#include "ui/road_motion.h"

namespace outbox::ui {

class Announcer;

/// The road with its lights, painted as a whole, in the level or, where columns are too narrow, the upright
/// form. One tab stop: the arrow keys move along the road and between the two sides, Enter opens the details,
/// Space or a second click lets the choice follow the running station again. To assistive technology every
/// station is a child.
class RoadWidget : public QWidget {
    Q_OBJECT
  public:
    explicit RoadWidget(RoadSize size, QWidget* parent = nullptr);
    ~RoadWidget() override;

    void setRoad(const RoadModel& road);
    [[nodiscard]] const RoadModel& road() const { return m_road; }

    /// Shown on the tint while nobody has chosen a station: the running one on the check page.
    void setFollowing(bool following);
    /// What a person chose by click or key, empty while the choice follows.
    [[nodiscard]] std::optional<RoadPlace> chosen() const { return m_chosen; }
    /// What is on the tint: chosen, or followed.
    [[nodiscard]] std::optional<RoadPlace> shown() const;
    void choose(std::optional<RoadPlace> place);

    /// Where the arrow keys are.
    [[nodiscard]] RoadPlace current() const { return m_current; }
    void setCurrent(const RoadPlace& place);

    [[nodiscard]] bool isUpright() const { return m_upright; }
    /// In the upright form this widget stands in the row of the shown station. It becomes a child while it
    /// does.
    void setDetails(QWidget* details);

    /// Stations in the order in which assistive technology counts them, and where they are.
    [[nodiscard]] QList<RoadPlace> places() const;
    [[nodiscard]] QRect rectOf(const RoadPlace& place) const;
    /// Of the row or column that must be kept in view.
    [[nodiscard]] QRect shownRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  signals:
    void shownChanged();
    /// Enter, or a click on the station that is already chosen by following.
    void detailsRequested();
    void formChanged(bool upright);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] RoadSetting settingFor(int width) const;
    [[nodiscard]] UprightGeometry uprightFor(int width) const;
    [[nodiscard]] std::optional<RoadPlace> placeAt(const QPoint& point) const;
    [[nodiscard]] QString tipOf(const RoadPlace& place) const;
    [[nodiscard]] bool isStill() const;
    [[nodiscard]] std::optional<RoadPlace> beside(int key) const;
    void takeForm();
    void standDetails();
    void announceChanges(const RoadModel& before);
    void tellFocus();

    RoadSize m_size;
    RoadModel m_road;
    RoadMotion m_motion;
    Announcer* m_announcer;
    std::optional<RoadPlace> m_chosen;
    RoadPlace m_current;
    QPointer<QWidget> m_details;
    bool m_following = false;
    bool m_upright = false;
};

}  // namespace outbox::ui
