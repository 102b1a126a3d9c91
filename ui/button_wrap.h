// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QAbstractButton;

namespace outbox::ui {

/// Lets the words of a check box or radio button go on in a new line where the width ends, which Qt's own do
/// not.
class ButtonWrap : public QObject {
    Q_OBJECT
  public:
    /// Belongs to the button; takes over its text.
    explicit ButtonWrap(QAbstractButton* button);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void wrap();

    QAbstractButton* m_button;
    QString m_words;
};

}  // namespace outbox::ui
