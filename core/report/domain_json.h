// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "core/model/domain_facts.h"
#include "core/report/report_json.h"

namespace outbox {

/// A run about a sending domain as COMMAND_LINE and resources/domain.schema.json say it.
[[nodiscard]] QJsonObject domainToJson(const Report& report, const DomainEvidence& domain);

inline constexpr QLatin1String domainSchema{"outbox-doctor/domain/1"};
[[nodiscard]] bool isDomainDocument(const QByteArray& bytes);
/// Reads a saved one as far as a report shows it; as careful as readReport.
[[nodiscard]] ReadReport readDomainDocument(const QByteArray& bytes);

}  // namespace outbox
