// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include "core/report/json_cursor.h"
#include "core/report/report_document.h"

namespace outbox {

/// The report's chapter about the person's own domain, empty where there is none: what it is, its records one
/// by one, what could be better, each with the record to publish, and who runs its DNS.
[[nodiscard]] QList<ReportBlock> domainChapterBlocks(const Report& report);

/// A word for a light of the chapter: nothing in it stops mail on its way.
[[nodiscard]] QString domainWord(Light light);
/// Who runs the DNS of the domain, as a sentence; empty where it is not known.
[[nodiscard]] QString dnsHostSentence(const DomainChapter& chapter);
/// What the chapter is about, and what it is not.
[[nodiscard]] QString domainChapterIntroduction(const DomainChapter& chapter);

/// A record that a cure wants published.
struct RecordToPublish {
    QString name;
    QString text;
};
[[nodiscard]] QList<RecordToPublish> recordsToPublish(const QList<Finding>& findings);

/// Somebody and their page as JSON has them; null where there is nobody.
[[nodiscard]] QJsonValue nameAndPage(const QString& name, const QString& page);
/// `own_domain` of the report; null where there is none.
[[nodiscard]] QJsonValue domainChapterToJson(const Report& report);
[[nodiscard]] DomainChapter domainChapterFrom(const JsonCursor& cursor);

}  // namespace outbox
