// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;

namespace outbox::ui {

/// One page of the wizard. A page shows and collects; the window owns the frame around it, and MainWindow decides
/// where to go.
class Page : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// What the screen reader says on arrival, and the help opens.
    [[nodiscard]] virtual QString heading() const = 0;
    /// Has the focus on arrival.
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;
    /// Text at the leading side of the footer, may be empty; with an icon name, may be empty.
    [[nodiscard]] virtual QString footerNote() const { return {}; }
    [[nodiscard]] virtual QString footerIcon() const { return {}; }
    /// Buttons that the footer shows, made and owned by the page. Back is the window's own.
    [[nodiscard]] virtual QList<QAbstractButton*> leadingButtons() const { return {}; }
    [[nodiscard]] virtual QList<QAbstractButton*> trailingButtons() const { return {}; }
    [[nodiscard]] virtual bool hasBack() const { return true; }

  signals:
    /// Note, icon or buttons of the footer are others now.
    void footerChanged();
};

}  // namespace outbox::ui
