// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace outbox::ui {

/// One of a few: radio buttons drawn as one bar. The arrow keys move the choice.
class Segmented : public QWidget {
    Q_OBJECT
  public:
    explicit Segmented(const QStringList& choices, QWidget* parent = nullptr);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] QAbstractButton* segment(int index) const { return m_segments.at(index); }

  signals:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<QAbstractButton*> m_segments;
};

}  // namespace outbox::ui
