// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "core/providers/discovery.h"

class QHBoxLayout;
class QVBoxLayout;

namespace outbox::ui {

class Avatar;
class LinkButton;
class TextLabel;

/// How far the look-up for an account's settings has come.
enum class LookUp { Running, Done, ChosenByHand };

/// Who runs the mailbox, and where its settings come from.
class ProviderHead : public QWidget {
    Q_OBJECT
  public:
    explicit ProviderHead(QWidget* parent = nullptr);
    void present(const Discovered& settings, LookUp state, const QString& domain);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] LinkButton* changeLink() const { return m_change; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QHBoxLayout* m_row;
    QVBoxLayout* m_lines;
    Avatar* m_sign;
    TextLabel* m_name;
    TextLabel* m_origin;
    LinkButton* m_change;
};

/// Whether somebody named these settings, so that they are more than a guess.
[[nodiscard]] bool isRecognised(const Discovered& settings);

}  // namespace outbox::ui
