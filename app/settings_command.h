// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/providers/discovery.h"

namespace outbox::app {

/// `settings ADDRESS`: the provider's settings for an address, and where they come from.
[[nodiscard]] ExitStatus runSettings(const Arguments& arguments, CommandContext& context);

/// Green for published settings, yellow for guessed ones, undiagnosed where there are none.
[[nodiscard]] ExitStatus settingsStatus(const Discovered& found);
[[nodiscard]] QJsonObject settingsDocument(const QString& address, const Discovered& found);
[[nodiscard]] QString settingsText(const QString& address, const Discovered& found);

}  // namespace outbox::app
