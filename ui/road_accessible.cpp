// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/road_accessible.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>

#include "ui/road_widget.h"

namespace outbox::ui {
namespace {

/// One station: a name with its state ("Server: Stops here"), a description, and what can be done with it.
class StationAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    StationAccessible(RoadWidget* road, int index) : m_road(road), m_index(index) {}

    bool isValid() const override { return m_road && m_index < m_road->places().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_road ? m_road->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_road); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override {
        const RoadStation* station = isValid() ? m_road->road().at(place()) : nullptr;
        if (!station) return {};
        if (which == QAccessible::Description) return station->description();
        if (which != QAccessible::Name) return {};
        if (place().side == Side::Outgoing) return station->spoken();
        //: For the screen reader: a station of the incoming road, with its state
        return RoadWidget::tr("Incoming mail, %1").arg(station->spoken());
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!isValid() || !m_road->isVisible()) return {};
        const QRect local = m_road->rectOf(place());
        return {m_road->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const RoadStation* station = m_road->road().at(place());
        state.focusable = state.selectable = true;
        state.focused = m_road->hasFocus() && m_road->current() == place();
        state.selected = m_road->shown() == place();
        state.busy = station && station->light == Light::Running;
        state.invisible = !m_road->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == setFocusAction()) {
            m_road->setCurrent(place());
            m_road->setFocus(Qt::OtherFocusReason);
        } else if (name == pressAction()) {
            m_road->choose(place());
            emit m_road->detailsRequested();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    [[nodiscard]] RoadPlace place() const { return m_road->places().at(m_index); }
    QPointer<RoadWidget> m_road;
    int m_index;
};

class RoadAccessible : public QAccessibleWidget {
  public:
    explicit RoadAccessible(RoadWidget* road) : QAccessibleWidget(road, QAccessible::List) {}
    ~RoadAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_stations)) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return stationCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || !road()) return nullptr;
        if (index >= stationCount()) return QAccessibleWidget::child(index - stationCount());
        auto known = m_stations.find(index);
        if (known == m_stations.end()) {
            known = m_stations.insert(
                index, QAccessible::registerAccessibleInterface(new StationAccessible(road(), index)));
        }
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (auto it = m_stations.cbegin(); it != m_stations.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child) return it.key();
        }
        const int own = QAccessibleWidget::indexOfChild(child);
        return own < 0 ? -1 : own + stationCount();
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < stationCount(); ++i) {
            if (child(i)->rect().contains(x, y)) return child(i);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface* focusChild() const override {
        if (!road() || !road()->hasFocus()) return QAccessibleWidget::focusChild();
        return child(int(road()->places().indexOf(road()->current())));
    }

  private:
    [[nodiscard]] RoadWidget* road() const { return static_cast<RoadWidget*>(widget()); }
    [[nodiscard]] int stationCount() const { return road() ? int(road()->places().size()) : 0; }
    mutable QHash<int, QAccessible::Id> m_stations;
};

QAccessibleInterface* makeRoadAccessible(const QString& className, QObject* object) {
    if (className != QLatin1String(RoadWidget::staticMetaObject.className())) return nullptr;
    return new RoadAccessible(static_cast<RoadWidget*>(object));
}

}  // namespace

void installRoadAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeRoadAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace outbox::ui
