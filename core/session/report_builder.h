// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/model/evidence.h"
#include "core/model/report.h"

namespace outbox {

/// What a report says beside evidence and diagnosis.
struct RunRecord {
    QDateTime startedAt;  ///< UTC
    qint64 durationMs = 0;
    QList<TranscriptLine> transcript;
    QStringList mailPeers;  ///< "host:port" of every mail connection
    QString language;
    bool practice = false;  ///< nothing left this computer, whatever names were spoken of
};

/// Puts evidence, diagnosis and words together. Pure but for the version numbers of the libraries.
[[nodiscard]] Report buildReport(const Evidence& evidence, const Diagnosis& diagnosis,
                                 const RunRecord& record);

/// Adds what was seen of the person's own domain, and whom that look asked. Light, findings and settings
/// stay.
void addOwnDomain(Report& report, const std::optional<DomainChapter>& chapter, const QStringList& contacted);

/// Everybody whom this run sent a packet, each once: mail servers, resolvers, connectivity checks, controls.
[[nodiscard]] QStringList contactedIn(const Evidence& evidence, const QStringList& mailPeers);

}  // namespace outbox
