// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/model/provider.h"

namespace outbox {

/// Reads one preset (resources/provider.schema.json). `place` names it in the complaint ("gmail.json").
/// Throws std::logic_error for anything the schema does not allow: presets ship with the program.
[[nodiscard]] Provider readPreset(const QByteArray& json, const QString& place);

}  // namespace outbox
