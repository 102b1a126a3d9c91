// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "core/report/redaction.h"

namespace outbox::ui {

/// What a report does not tell, kind by kind, each with how it was hidden.
class LeftOutList : public QWidget {
    Q_OBJECT
  public:
    explicit LeftOutList(QWidget* parent = nullptr);
    void setKinds(const QList<LeftOut>& kinds);
    [[nodiscard]] QStringList lines() const;  ///< as shown, two for each kind

  private:
    QList<QWidget*> m_rows;
};

}  // namespace outbox::ui
