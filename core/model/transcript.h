// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace outbox {

enum class Speaker { Server, Client, Note };
[[nodiscard]] QString speakerName(Speaker speaker);  ///< "server", "client", "note"

/// One line of what was said. Secrets are masked where the line is composed, control characters shown as ␀…␡.
struct TranscriptLine {
    qint64 atMs = 0;
    int connection = 0;
    QString peer;  ///< "smtp.example.org:465"
    Speaker from = Speaker::Note;
    QString text;
};

/// Replaces C0, C1, DEL, bidirectional controls and unpaired surrogates by visible stand-ins, and cuts at
/// `limit` characters with "…". Everything from outside passes here before it is kept.
[[nodiscard]] QString cleanText(const QString& text, qsizetype limit = 1000);
/// The same for bytes: UTF-8 where valid, Latin-1 otherwise.
[[nodiscard]] QString cleanBytes(const QByteArray& bytes, qsizetype limit = 1000);

}  // namespace outbox
