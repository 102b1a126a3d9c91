// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/model/api.h"

namespace outbox {

/// The mail APIs that ship with the program (resources/apis), by name. Throws std::logic_error on first use
/// when a file is wrong.
[[nodiscard]] const QList<ApiPreset>& apiPresets();
/// Null when there is none.
[[nodiscard]] const ApiPreset* apiPreset(const QString& id);
/// Reads one file of the form of api.schema.json.
[[nodiscard]] ApiPreset readApiPreset(const QByteArray& json, const QString& place);

/// Where the preset is asked in one of its regions; the usual one when empty. Nothing for an unknown region.
[[nodiscard]] std::optional<ApiEndpoint> apiEndpoint(const ApiPreset& preset, const QString& region = {});
/// Whether a host is one of the preset's, so that a key for it may go there.
[[nodiscard]] bool isHostOf(const ApiPreset& preset, const QString& host);
/// Reads what a program is set to: an https address without user, query and fragment. A known host keeps its
/// region; a missing path, and one that begins as the preset's, is the preset's own. Nothing for anything
/// else.
[[nodiscard]] std::optional<ApiEndpoint> apiEndpointFrom(const ApiPreset& preset, const QString& url);

}  // namespace outbox
