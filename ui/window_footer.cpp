// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window_footer.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal FooterHeightUnits = 15;
constexpr qreal FooterEdgeUnits = 6;
constexpr qreal PadUnits = 3.25;     // above and below the row of buttons
constexpr qreal FooterGapUnits = 2;  // between buttons
constexpr qreal RowGapUnits = 2.5;
constexpr qreal NoteIconUnits = 4.5;
constexpr qreal LeastNoteUnits = 45;  // a longer note wraps before it gets narrower than this

int rowWidth(const QList<QWidget*>& widgets, int gap) {
    int width = 0;
    for (const QWidget* widget : widgets) width += widget->sizeHint().width();
    return widgets.isEmpty() ? 0 : width + gap * static_cast<int>(widgets.size() - 1);
}

int rowHeight(const QList<QWidget*>& widgets) {
    int height = 0;
    for (const QWidget* widget : widgets) height = qMax(height, widget->sizeHint().height());
    return height;
}

/// From `x` on, each as wide as it likes, in the middle of a row of that height.
QList<QRect> inRow(const QList<QWidget*>& widgets, int x, int y, int height, int gap) {
    QList<QRect> places;
    for (const QWidget* widget : widgets) {
        const QSize hint = widget->sizeHint();
        places.append(QRect(x, y + (height - hint.height()) / 2, hint.width(), hint.height()));
        x += hint.width() + gap;
    }
    return places;
}

/// As many in a row as fit, each row filled from side to side, so that nothing stands alone.
QList<QRect> inRows(const QList<QWidget*>& widgets, int x, int width, int& y, int gap) {
    QList<QRect> places;
    qsizetype first = 0;
    while (first < widgets.size()) {
        qsizetype count = 1;
        while (first + count < widgets.size() && rowWidth(widgets.mid(first, count + 1), gap) <= width)
            ++count;
        const QList<QWidget*> row = widgets.mid(first, count);
        const int height = rowHeight(row);
        const int spare = qMax(0, width - rowWidth(row, gap)) / static_cast<int>(count);
        int at = x;
        for (const QWidget* widget : row) {
            const int own = qMin(width, widget->sizeHint().width() + spare);
            places.append(QRect(at, y, own, height));
            at += own + gap;
        }
        y += height + gap;
        first += count;
    }
    return places;
}

}  // namespace

WindowFooter::WindowFooter(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_note(new QLabel(this)), m_back(new QPushButton(this)) {
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(roleFont(font(), TextRole::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_back->setText(tr("Back"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &WindowFooter::backRequested);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WindowFooter::setNote(const QString& icon, const QString& text) {
    m_iconName = icon;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_icon->setVisible(!icon.isEmpty() && !text.isEmpty());
    updateGeometry();
    arrange();
}

void WindowFooter::setButtons(const QList<QAbstractButton*>& leading,
                              const QList<QAbstractButton*>& trailing) {
    for (const auto& button : m_leading + m_trailing) {
        if (button && !leading.contains(button) && !trailing.contains(button)) button->hide();
    }
    m_leading = QList<QPointer<QAbstractButton>>(leading.begin(), leading.end());
    m_trailing = QList<QPointer<QAbstractButton>>(trailing.begin(), trailing.end());
    for (QAbstractButton* button : leading + trailing) {
        if (button->parentWidget() != this) button->setParent(this);
        button->show();
    }
    updateGeometry();
    arrange();
}

void WindowFooter::giveBack(QWidget* page) {
    for (auto* button : findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
        if (button != m_back) button->setParent(page);
    }
    m_leading.clear();
    m_trailing.clear();
}

void WindowFooter::setBackVisible(bool visible) {
    m_backVisible = visible;
    m_back->setVisible(visible);
    updateGeometry();
    arrange();
}

QList<QWidget*> WindowFooter::shown(const QList<QPointer<QAbstractButton>>& buttons) const {
    QList<QWidget*> list;
    for (const auto& button : buttons) {
        if (button && !button->isHidden()) list.append(button.data());
    }
    return list;
}

QList<QWidget*> WindowFooter::trailingShown() const {
    QList<QWidget*> list = shown(m_trailing);
    if (m_backVisible) list.prepend(m_back);
    return list;
}

QList<QWidget*> WindowFooter::buttonsInOrder() const {
    return shown(m_leading) + trailingShown();
}

WindowFooter::Arrangement WindowFooter::arrangementFor(int width) const {
    const int gap = units(this, FooterGapUnits);
    const int pad = units(this, PadUnits);
    const int edge = units(this, FooterEdgeUnits);
    const int room = width - 2 * edge;
    const QList<QWidget*> leading = shown(m_leading);
    const QList<QWidget*> trailing = trailingShown();
    const int leadingWidth = rowWidth(leading, gap);
    const int trailingWidth = rowWidth(trailing, gap);
    const bool hasNote = !m_note->text().isEmpty();
    const bool hasIcon = hasNote && !m_iconName.isEmpty();
    const int iconSize = units(this, NoteIconUnits);
    const int iconRoom = hasIcon ? iconSize + gap : 0;
    const int natural = m_note->fontMetrics().horizontalAdvance(m_note->text()) + units(this, 0.5);
    const int least = hasNote ? qMin(natural, units(this, LeastNoteUnits)) + iconRoom : 0;
    const int buttonsWidth = leadingWidth + (leading.isEmpty() ? 0 : gap) + trailingWidth;
    const int noteRoom = room - buttonsWidth - (hasNote ? 2 * gap : 0);

    Arrangement result;
    result.stacked = noteRoom < least;
    if (!result.stacked) {
        const int noteWidth = hasNote ? qMin(noteRoom - iconRoom, natural) : 0;
        const int noteHeight = hasNote ? m_note->heightForWidth(noteWidth) : 0;
        const int row = qMax(qMax(noteHeight, rowHeight(leading + trailing)), iconSize);
        result.height = qMax(units(this, FooterHeightUnits), row + 2 * pad);
        const int y = (result.height - row) / 2;
        result.icon = QRect(edge, y + (row - iconSize) / 2, iconSize, iconSize);
        result.note = QRect(edge + iconRoom, y + (row - noteHeight) / 2, noteWidth, noteHeight);
        const int leadingX = hasNote ? result.note.right() + 1 + 2 * gap : edge;
        result.leading = inRow(leading, leadingX, y, row, gap);
        result.trailing = inRow(trailing, width - edge - trailingWidth, y, row, gap);
        return result;
    }
    int y = pad;
    if (hasNote) {
        const int noteWidth = room - iconRoom;
        const int noteHeight = qMax(m_note->heightForWidth(noteWidth), hasIcon ? iconSize : 0);
        result.icon = QRect(edge, y, iconSize, iconSize);
        result.note = QRect(edge + iconRoom, y, noteWidth, noteHeight);
        y += noteHeight + units(this, RowGapUnits);
    }
    if (buttonsWidth <= room) {
        const int row = rowHeight(leading + trailing);
        result.leading = inRow(leading, edge, y, row, gap);
        result.trailing = inRow(trailing, width - edge - trailingWidth, y, row, gap);
        result.height = y + row + pad;
        return result;
    }
    result.leading = inRows(leading, edge, room, y, gap);
    result.trailing = inRows(trailing, edge, room, y, gap);
    result.height = y - gap + pad;
    return result;
}

bool WindowFooter::isStacked() const {
    return arrangementFor(width()).stacked;
}

int WindowFooter::heightForWidth(int width) const {
    return arrangementFor(width).height;
}

QSize WindowFooter::sizeHint() const {
    return {units(this, 260), heightForWidth(qMax(width(), units(this, 60)))};
}

QSize WindowFooter::minimumSizeHint() const {
    return {units(this, 60), units(this, FooterHeightUnits)};
}

void WindowFooter::arrange() {
    const Arrangement places = arrangementFor(width());
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    m_icon->setGeometry(mirrored(places.icon));
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(iconPixmap(m_iconName, places.icon.width(),
                                     palette().color(QPalette::PlaceholderText), devicePixelRatioF()));
    }
    m_note->setGeometry(mirrored(places.note));
    const QList<QWidget*> leading = shown(m_leading);
    const QList<QWidget*> trailing = trailingShown();
    for (qsizetype index = 0; index < leading.size(); ++index) {
        leading.at(index)->setGeometry(mirrored(places.leading.at(index)));
    }
    for (qsizetype index = 0; index < trailing.size(); ++index) {
        trailing.at(index)->setGeometry(mirrored(places.trailing.at(index)));
    }
}

bool WindowFooter::event(QEvent* event) {
    // A button of ours got another text or was hidden by its page.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void WindowFooter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WindowFooter::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::PaletteChange ||
        type == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void WindowFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokens(palette()).border);
}

}  // namespace outbox::ui
