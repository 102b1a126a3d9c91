// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/page.h"
#include "ui/practice_band.h"
#include "ui/reading_order.h"
#include "ui/theme.h"
#include "ui/window_footer.h"
#include "ui/window_header.h"

namespace outbox::ui {
namespace {

constexpr QSize OpeningSize(1040, 720);
constexpr QSize LeastSize(900, 600);
constexpr qreal FocusMarginUnits = 4;  // kept free above and below what has the focus

QString geometryKey() {
    return QStringLiteral("window/geometry");
}
QString technicalKey() {
    return QStringLiteral("window/technical_view");
}

/// What has the focus is never scrolled out of sight.
void bringIntoView(QWidget* focused) {
    for (QWidget* outer = focused->parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (area) area->ensureWidgetVisible(focused, 0, units(focused, FocusMarginUnits));
    }
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent),
      m_header(new WindowHeader(this)),
      m_band(new PracticeBand(this)),
      m_room(new QWidget(this)),
      m_pages(new QVBoxLayout(m_room)),
      m_footer(new WindowFooter(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_band);
    column->addWidget(m_room, 1);
    column->addWidget(m_footer);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->setSpacing(0);
    m_band->hide();

    m_header->setTechnical(QSettings().value(technicalKey(), false).toBool());
    connect(m_header, &WindowHeader::technicalToggled, this, [this](bool on) {
        QSettings().setValue(technicalKey(), on);
        emit technicalToggled(on);
    });
    connect(m_header, &WindowHeader::helpRequested, this, &MainWindow::helpRequested);
    connect(m_footer, &WindowFooter::backRequested, this, &MainWindow::backRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || !m_room->isAncestorOf(now)) return;
        bringIntoView(now);
        // On arrival the page finds its places only now.
        QMetaObject::invokeMethod(
            now, [now] { bringIntoView(now); }, Qt::QueuedConnection);
    });
    setWindowTitle(tr("Outbox Doctor"));
    restoreGeometryOrOpen();
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreGeometryOrOpen() {
    setMinimumSize(LeastSize);
    resize(OpeningSize);
    const QByteArray saved = QSettings().value(geometryKey()).toByteArray();
    if (!saved.isEmpty() && restoreGeometry(saved)) return;
    if (const QScreen* screen = this->screen()) resize(OpeningSize.boundedTo(screen->availableSize()));
}

void MainWindow::addPage(Page* page) {
    page->hide();
    m_pages->addWidget(page);
    connect(page, &Page::footerChanged, this, [this, page] {
        if (page == m_page) refreshFooter();
    });
}

Page* MainWindow::currentPage() const {
    return m_page;
}

void MainWindow::showPage(Page* page, Step step) {
    if (m_page && m_page != page) {
        m_page->hide();
        m_footer->giveBack(m_page);
    }
    m_page = page;
    m_header->setStep(step);
    refreshFooter();
    page->show();
    announce();
    if (QWidget* first = page->firstFocus()) first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshFooter() {
    if (!m_page) return;
    m_footer->setNote(m_page->footerIcon(), m_page->footerNote());
    m_footer->setBackVisible(m_page->hasBack());
    m_footer->setButtons(m_page->leadingButtons(), m_page->trailingButtons());
}

void MainWindow::announce() {
    const QString heading = m_page->heading();
    //: Window title: heading of the page, name of the program
    setWindowTitle(tr("%1 - Outbox Doctor").arg(heading));
    m_page->setAccessibleName(heading);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(m_page, heading);
#else
    QAccessibleEvent said(m_page, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&said);
}

void MainWindow::setPractice(bool practice) {
    m_band->setVisible(practice);
}

QList<QWidget*> MainWindow::tabOrder() const {
    return readingOrder(m_page) + m_footer->buttonsInOrder() + readingOrder(m_header);
}

bool MainWindow::focusNextPrevChild(bool next) {
    setTabChain(tabOrder());
    return QWidget::focusNextPrevChild(next);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(geometryKey(), saveGeometry());
    emit closing();
    event->accept();
}

}  // namespace outbox::ui
