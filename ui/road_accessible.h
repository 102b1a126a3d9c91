// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace outbox::ui {

/// Lets assistive technology see a RoadWidget as a list of its stations. Call it before the first one is
/// shown; further calls do nothing.
void installRoadAccessibility();

}  // namespace outbox::ui
