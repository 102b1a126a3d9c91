// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "core/model/transcript.h"
#include "ui/labels.h"

class QLineEdit;

namespace outbox::ui {

class TranscriptModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Time, Who, Text, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QList<TranscriptLine>& lines);
    [[nodiscard]] const QList<TranscriptLine>& lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    QList<TranscriptLine> m_lines;
};

/// "0.481 S 220 smtp.example.org ESMTP ready": the lines as they are copied.
[[nodiscard]] QString transcriptText(const QList<TranscriptLine>& lines);

/// What was said on one connection, or on all: searched with Ctrl+F, copied with Ctrl+C.
class TranscriptPane : public CardFrame {
    Q_OBJECT
  public:
    explicit TranscriptPane(QWidget* parent = nullptr);

    void setTranscript(const QList<TranscriptLine>& lines);
    /// 0 shows every connection.
    void showConnection(int connection);
    void openSearch();
    /// The next line that holds the text, from the chosen one on and round again; false when there is none.
    bool find(const QString& text, bool next);
    [[nodiscard]] QTableView* view() const { return m_view; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void copy() const;
    QList<TranscriptLine> m_all;
    int m_connection = 0;
    TextLabel* m_what;
    QLineEdit* m_search;
    TextLabel* m_empty;
    TranscriptModel* m_model;
    QTableView* m_view;
};

}  // namespace outbox::ui
