// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QPointer>
#include <optional>

#include "core/model/light.h"
#include "ui/labels.h"

class QVBoxLayout;

namespace outbox::ui {

/// A certificate as rows to read; a light belongs to a verdict only.
struct CertificateRow {
    QString name, value;
    std::optional<Light> verdict;
    bool protocol = false;  ///< a fingerprint: fixed width
};

/// From what a check observed; empty where there was no certificate. `now` is the run's start.
[[nodiscard]] QList<CertificateRow> certificateRows(const QJsonObject& observed, const QDateTime& now);

class CertificatePane : public CardFrame {
    Q_OBJECT
  public:
    explicit CertificatePane(QWidget* parent = nullptr);
    void setRows(const QList<CertificateRow>& rows, int chainLength);

  private:
    QVBoxLayout* m_column;
    TextLabel* m_which;
    TextLabel* m_empty;
    QPointer<QWidget> m_content;
};

}  // namespace outbox::ui
