// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window_header.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include "ui/steps_view.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal HeightUnits = 13;
constexpr qreal EdgeUnits = 6;  // to the sides of the window
constexpr qreal LogoUnits = 5.5;
constexpr qreal LogoGapUnits = 2;
constexpr qreal ToolHeightUnits = 7.5;
constexpr qreal ToolGapUnits = 0.5;
constexpr qreal PartGapUnits = 6;      // between name, steps and tools
constexpr qreal MenuBelowUnits = 150;  // narrower windows (or larger text) keep the tools in a menu

QPushButton* makeTool(const QAction* action, QWidget* parent) {
    auto* button = new QPushButton(action->text(), parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setToolTip(action->toolTip());
    button->setCheckable(action->isCheckable());
    button->setFont(roleFont(parent->font(), TextRole::Small));
    return button;
}

}  // namespace

WindowHeader::WindowHeader(QWidget* parent)
    : QWidget(parent),
      m_logo(new QLabel(this)),
      m_name(new QLabel(this)),
      m_steps(new StepsView(this)),
      m_technical(new QAction(tr("Technical view"), this)),
      m_help(new QAction(tr("Help"), this)) {
    m_name->setText(tr("Outbox Doctor"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);

    m_technical->setCheckable(true);
    m_technical->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_technical->setToolTip(tr("Shows what was tried and what came back, to the last detail (Ctrl+T)"));
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    m_help->setToolTip(tr("What can be done on this page (F1)"));
    addActions({m_technical, m_help});
    m_technicalButton = makeTool(m_technical, this);
    m_helpButton = makeTool(m_help, this);
    m_menuButton = new QPushButton(tr("Menu"), this);
    m_menuButton->setAutoDefault(false);
    m_menuButton->setFont(roleFont(font(), TextRole::Small));
    auto* menu = new QMenu(m_menuButton);
    menu->addActions({m_technical, m_help});
    m_menuButton->setMenu(menu);

    connect(m_technicalButton, &QPushButton::clicked, m_technical, &QAction::setChecked);
    connect(m_technical, &QAction::toggled, m_technicalButton, &QPushButton::setChecked);
    connect(m_technical, &QAction::toggled, this, &WindowHeader::technicalToggled);
    connect(m_helpButton, &QPushButton::clicked, m_help, &QAction::trigger);
    connect(m_help, &QAction::triggered, this, &WindowHeader::helpRequested);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void WindowHeader::setStep(Step step) {
    m_steps->setStep(step);
    arrange();
}

void WindowHeader::setTechnical(bool on) {
    m_technical->setChecked(on);
}

bool WindowHeader::isTechnical() const {
    return m_technical->isChecked();
}

bool WindowHeader::isShort() const {
    return m_steps->isShort();
}

bool WindowHeader::hasMenu() const {
    return m_menuButton->isVisibleTo(this);
}

QSize WindowHeader::sizeHint() const {
    return {units(this, 260), units(this, HeightUnits)};
}

QSize WindowHeader::minimumSizeHint() const {
    return {units(this, 60), units(this, HeightUnits)};
}

void WindowHeader::place(QWidget* widget, int x, int width, int height) {
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(x, (this->height() - height) / 2, width, height)));
}

void WindowHeader::arrange() {
    const int edge = units(this, EdgeUnits);
    const int gap = units(this, PartGapUnits);
    const int logo = units(this, LogoUnits);
    const int room = width() - 2 * edge;
    const int brand = logo + units(this, LogoGapUnits) + m_name->sizeHint().width();
    const bool menu = width() < units(this, MenuBelowUnits);
    const int technical = m_technicalButton->sizeHint().width();
    const int help = m_helpButton->sizeHint().width();
    const int menuWidth = m_menuButton->sizeHint().width();
    const int tools = menu ? menuWidth : technical + units(this, ToolGapUnits) + help;
    const bool named = brand + m_steps->shortWidth() + tools + 2 * gap <= room;
    const bool shortSteps = brand + m_steps->fullWidth() + tools + 2 * gap > room;
    m_steps->setShort(shortSteps);

    place(m_logo, edge, logo, logo);
    m_logo->setPixmap(iconPixmap(QStringLiteral("paper-plane"), logo, palette().color(QPalette::Highlight),
                                 devicePixelRatioF(), layoutDirection() == Qt::RightToLeft));
    const int nameX = edge + logo + units(this, LogoGapUnits);
    m_name->setVisible(named);
    place(m_name, nameX, m_name->sizeHint().width(), height());

    const int toolsX = width() - edge - tools;
    const int toolHeight = units(this, ToolHeightUnits);
    m_technicalButton->setVisible(!menu);
    m_helpButton->setVisible(!menu);
    m_menuButton->setVisible(menu);
    if (menu) {
        place(m_menuButton, toolsX, menuWidth, toolHeight);
    } else {
        place(m_technicalButton, toolsX, technical, toolHeight);
        place(m_helpButton, toolsX + technical + units(this, ToolGapUnits), help, toolHeight);
    }

    const int stepsWidth = shortSteps ? m_steps->shortWidth() : m_steps->fullWidth();
    int stepsX = (width() - stepsWidth) / 2;
    if (shortSteps) {
        stepsX = toolsX - gap - stepsWidth;
    } else if (stepsX < edge + brand + gap || stepsX + stepsWidth > toolsX - gap) {
        stepsX = edge + brand + (toolsX - edge - brand - stepsWidth) / 2;
    }
    place(m_steps, stepsX, stepsWidth, height());
}

void WindowHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WindowHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::PaletteChange ||
        type == QEvent::FontChange) {
        arrange();
    }
}

void WindowHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, tokens(palette()).border);
}

}  // namespace outbox::ui
