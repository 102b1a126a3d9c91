// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QWidget>

#include "core/model/report.h"

class QVBoxLayout;

namespace outbox::ui {

/// "Your domain": each record with its light, what could be better, the record to copy, and who runs the DNS.
class DomainSection : public QWidget {
    Q_OBJECT
  public:
    explicit DomainSection(const DomainChapter& chapter, QWidget* parent = nullptr);

  private:
    void addFinding(const Finding& finding);
    void addRecord(const QString& name, const QString& text);
    void addHost(const DomainChapter& chapter);
    QVBoxLayout* m_column;
};

}  // namespace outbox::ui
