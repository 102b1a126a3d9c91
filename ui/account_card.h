// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QList>

#include "ui/found_accounts.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace outbox::ui {

class TextLabel;

/// One account: pressing it is choosing it and going on. Where it cannot be taken as it is, pressing it leads
/// to where its settings are typed instead.
class AccountCard : public QAbstractButton {
    Q_OBJECT
  public:
    explicit AccountCard(const FoundAccount& found, QWidget* parent = nullptr);
    [[nodiscard]] const FoundAccount& found() const { return m_found; }
    /// For the screen reader: "button, 1 of 3".
    void setPlace(int number, int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString programLine() const;
    [[nodiscard]] QString noticeLine() const;
    [[nodiscard]] QString insteadLine() const;
    void addLines(QVBoxLayout* lines);

    FoundAccount m_found;
};

/// The cards of all accounts. Up, Down, Home and End move between them; more than four scroll by themselves
/// under a filter.
class AccountList : public QWidget {
    Q_OBJECT
  public:
    explicit AccountList(QWidget* parent = nullptr);
    void setAccounts(const QList<FoundAccount>& accounts);
    [[nodiscard]] QList<AccountCard*> visibleCards() const;
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }

  signals:
    void chosen(const outbox::ui::FoundAccount& account);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void filterCards(const QString& text);
    void numberCards();
    void letScroll(bool scrolls);

    QLineEdit* m_filter;
    TextLabel* m_none;  ///< shown while the filter leaves no card
    QScrollArea* m_area;
    QWidget* m_holder;
    QVBoxLayout* m_column;
    QList<AccountCard*> m_cards;
};

}  // namespace outbox::ui
