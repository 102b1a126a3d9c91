// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace outbox::ui {

class TextLabel;

/// A few words on a quiet ground with a sign beside them: something to know, or something to look out for.
class Notice : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { Quiet, Warning };
    /// The icon is for a quiet one; a warning has its own sign.
    Notice(Kind kind, const QString& iconName, const QString& text, QWidget* parent = nullptr);
    explicit Notice(QWidget* parent = nullptr);  ///< a warning, hidden until it has words

    /// Shows the words and says them; empty hides it.
    void setWords(const QString& text);
    [[nodiscard]] QString words() const { return m_words; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Kind m_kind;
    QString m_words;
    TextLabel* m_label;
};

}  // namespace outbox::ui
