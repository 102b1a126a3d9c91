// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include "core/model/secret.h"
#include "core/model/transcript.h"
#include "core/net/timeline.h"

namespace outbox {

/// Collects what all wires of one run say and hear, in order, cleaned and scrubbed, with a cap on lines (4000
/// in all, 400 for one connection; a note says where it was cut). Lives in the worker thread.
class TranscriptLog {
  public:
    explicit TranscriptLog(const Timeline& timeline) : m_timeline(timeline) {}

    /// A number for a new connection to `peer` ("host:port"); 1, 2, 3 …
    int open(const QString& peer);
    void server(int connection, const QByteArray& line);
    void client(int connection, const QString& line);
    void note(int connection, const QString& text);
    /// What must not appear; asked at every line from now on.
    [[nodiscard]] Scrubber& scrubber() { return m_scrubber; }
    /// Hides a form also where it was said already: what is known as a secret only once it was heard.
    void hide(const QByteArray& form);
    [[nodiscard]] const QList<TranscriptLine>& lines() const { return m_lines; }
    /// "host:port" of every connection opened, in order, no doubles.
    [[nodiscard]] QStringList peers() const;
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }

  private:
    void append(int connection, Speaker from, QString text);

    const Timeline& m_timeline;
    Scrubber m_scrubber;
    QStringList m_openPeers;  ///< by connection number, from 1
    QList<int> m_counts;      ///< lines kept of each
    QList<TranscriptLine> m_lines;
};

}  // namespace outbox
