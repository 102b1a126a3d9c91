// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>
#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace outbox::ui {

/// Takes what a card shows away and begins it anew: an empty, hidden child of `owner` with rows, to be put
/// into place and shown once it is filled.
[[nodiscard]] QVBoxLayout* renewContent(QWidget* owner, QPointer<QWidget>& content, qreal spacingUnits);

/// Distance of what stands on a page from its sides: the page's edge, more where the window is wider than 320
/// units.
[[nodiscard]] int pageSide(const QWidget* page, int width);

/// The room between header and footer: scrolls upright when it must, never sideways; what stands in it keeps
/// the page's edge and is centred when the window is wider than 320 units. A page that uses it fills its
/// whole page.
class PageScroll : public QScrollArea {
    Q_OBJECT
  public:
    explicit PageScroll(QWidget* parent = nullptr);
    /// Where the page puts its parts; spacing and edges are set.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setEdges(qreal topUnits, qreal bottomUnits);
    void setSpacingUnits(qreal spacing);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void measure();
    QVBoxLayout* m_column;
    qreal m_top = 5, m_bottom = 4, m_spacing = 4;
};

/// Puts its items side by side and goes on in a new row where the width ends: links and buttons at large
/// text.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    FlowLayout(qreal gapUnits, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

  private:
    [[nodiscard]] int gap() const;
    int arrange(const QRect& rect, bool place) const;
    QList<QLayoutItem*> m_items;
    qreal m_gap;
};

/// Two columns that become one where there is less room than `leastUnits`: then `second` stands above `first`
/// when it was made so (the cure before its explanation). Side by side both are as tall as the room; one
/// whose vertical policy is Maximum is no taller than what is in it.
class TwoColumns : public QWidget {
    Q_OBJECT
  public:
    enum class WhenNarrow { FirstAbove, SecondAbove };
    /// `secondUnits` is the width of the second column in units, at most 48 % of the room.
    TwoColumns(QWidget* first, QWidget* second, qreal secondUnits, WhenNarrow order,
               QWidget* parent = nullptr);
    void setGapUnits(qreal gap) { m_gap = gap; }
    void setLeastUnits(qreal least) { m_least = least; }
    [[nodiscard]] bool isNarrow() const { return narrowAt(width()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  signals:
    void narrowChanged(bool narrow);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Widths {
        int first, second, gap;
    };
    [[nodiscard]] bool narrowAt(int width) const;
    [[nodiscard]] Widths widthsAt(int width) const;
    void place();
    QWidget* m_first;
    QWidget* m_second;
    qreal m_secondUnits, m_gap = 7, m_least = 205;
    WhenNarrow m_order;
    bool m_wasNarrow = false;
};

}  // namespace outbox::ui
