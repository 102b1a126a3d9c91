// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/cure_content.h"
#include "ui/labels.h"

namespace outbox::ui {

/// What changes: a row per setting, now and afterwards.
class ChangeTable : public QWidget {
    Q_OBJECT
  public:
    explicit ChangeTable(const QList<CureContent::Change>& changes, QWidget* parent = nullptr);
};

/// The same in one line: "Port 587 → 465, Encryption STARTTLS → TLS".
class ChangeLine : public TextLabel {
    Q_OBJECT
  public:
    explicit ChangeLine(const QList<CureContent::Change>& changes, QWidget* parent = nullptr);
};

}  // namespace outbox::ui
