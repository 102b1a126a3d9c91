// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "core/providers/discovery.h"

namespace outbox::app {

/// `settings ADDRESS`: the provider's settings for an address, and where they come from.
[[nodiscard]] ExitStatus runSettings(const Arguments& arguments, CommandContext& context);

[[nodiscard]] QJsonObject settingsDocument(const QString& address, const Discovered& found);
[[nodiscard]] QString settingsText(const QString& address, const Discovered& found);

}  // namespace outbox::app
