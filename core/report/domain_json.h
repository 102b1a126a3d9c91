// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "core/model/domain_facts.h"
#include "core/model/report.h"

namespace outbox {

/// A run about a sending domain as COMMAND_LINE and resources/domain.schema.json say it.
[[nodiscard]] QJsonObject domainToJson(const Report& report, const DomainEvidence& domain);

}  // namespace outbox
