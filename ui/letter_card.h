// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace outbox::ui {

/// The letter on its sunken ground: subject bold, what a server said in protocol type. Scrolls by itself when
/// it is long, so that the buttons below stay in view.
class LetterView : public QScrollArea {
    Q_OBJECT
  public:
    explicit LetterView(QWidget* parent = nullptr);
    void setLetter(const QString& letter);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* m_paper;
    QVBoxLayout* m_column;
};

/// A letter and what can be done with it: copy, save, go on to the report.
class LetterCard : public QWidget {
    Q_OBJECT
  public:
    explicit LetterCard(QWidget* parent = nullptr);
    void setLetter(const QString& letter);
    [[nodiscard]] QString letter() const { return m_letter; }
    [[nodiscard]] QWidget* mainButton() const;

  signals:
    void reportRequested();

  private:
    void copy();
    void save();
    QString m_letter;
    LetterView* m_view;
    class PrimaryButton* m_copy;
    class TextLabel* m_answer;
};

}  // namespace outbox::ui
