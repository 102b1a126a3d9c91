// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/transcript_log.h"

#include <QCoreApplication>

#include "core/net/wire_line.h"

namespace outbox {
namespace {

constexpr qsizetype kLinesInAll = 4000;
constexpr int kLinesOfOne = 400;
constexpr qsizetype kPeerCharacters = 300;

}  // namespace

int TranscriptLog::open(const QString& peer) {
    m_openPeers.append(cleanText(peer, kPeerCharacters));
    m_counts.append(0);
    return static_cast<int>(m_openPeers.size());
}

void TranscriptLog::server(int connection, const QByteArray& line) {
    append(connection, Speaker::Server, cleanBytes(withoutSecrets(m_scrubber, line)));
}

void TranscriptLog::client(int connection, const QString& line) {
    append(connection, Speaker::Client, cleanText(m_scrubber.scrub(line)));
}

void TranscriptLog::note(int connection, const QString& text) {
    append(connection, Speaker::Note, cleanText(m_scrubber.scrub(text)));
}

void TranscriptLog::hide(const QByteArray& form) {
    m_scrubber.add(form);
    for (TranscriptLine& line : m_lines) line.text = m_scrubber.scrub(line.text);
}

QStringList TranscriptLog::peers() const {
    QStringList unique = m_openPeers;
    unique.removeDuplicates();
    return unique;
}

void TranscriptLog::append(int connection, Speaker from, QString text) {
    if (connection < 1 || connection > m_openPeers.size()) return;
    int& kept = m_counts[connection - 1];
    if (m_lines.size() >= kLinesInAll || kept >= kLinesOfOne) return;

    ++kept;
    if (m_lines.size() == kLinesInAll - 1) {
        from = Speaker::Note;
        text = QCoreApplication::translate("TranscriptLog", "The record is full. What follows is left out.");
    } else if (kept == kLinesOfOne) {
        from = Speaker::Note;
        text = QCoreApplication::translate(
            "TranscriptLog", "The record of this connection is full. What follows is left out.");
    }
    m_lines.append({m_timeline.now(), connection, m_openPeers.at(connection - 1), from, std::move(text)});
}

}  // namespace outbox
