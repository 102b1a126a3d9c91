// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace outbox::ui {

/// What one may do on a page: at the leading side a note or what one may also do, at the trailing side Back
/// and the next step. Where there is no room the two sides stand one above the other, in as many rows as it
/// takes.
class WindowFooter : public QWidget {
    Q_OBJECT
  public:
    explicit WindowFooter(QWidget* parent = nullptr);

    void setNote(const QString& icon, const QString& text);
    /// Takes the buttons of a page into the footer and shows them; those that it no longer names stay, hidden.
    void setButtons(const QList<QAbstractButton*>& leading, const QList<QAbstractButton*>& trailing);
    /// The page is left: what it shows of its buttons from now on is seen nowhere.
    void giveBack(QWidget* page);
    void setBackVisible(bool visible);
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    /// In reading order, Back among them.
    [[nodiscard]] QList<QWidget*> buttonsInOrder() const;
    [[nodiscard]] bool isStacked() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  signals:
    void backRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    /// Where everything stands at one width.
    struct Arrangement {
        QRect icon, note;
        QList<QRect> leading, trailing;
        int height = 0;
        bool stacked = false;
    };
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    void arrange();
    [[nodiscard]] QList<QWidget*> shown(const QList<QPointer<QAbstractButton>>& buttons) const;
    [[nodiscard]] QList<QWidget*> trailingShown() const;

    QLabel* m_icon;
    QLabel* m_note;
    QPushButton* m_back;
    QString m_iconName;
    bool m_backVisible = true;
    QList<QPointer<QAbstractButton>> m_leading;
    QList<QPointer<QAbstractButton>> m_trailing;
};

}  // namespace outbox::ui
