// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/light.h"

namespace outbox {

/// A light as an SVG element, told apart by shape and mark as well as by colour. Colours are those of the
/// page's style sheet, by class. The word stands beside it, so it is hidden from screen readers.
[[nodiscard]] QString lightSvg(Light light);
/// The same in the colours of paper, as a "data:" URL for an image.
[[nodiscard]] QString lightImageUrl(Light light);

}  // namespace outbox
