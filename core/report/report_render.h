// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/report.h"

namespace outbox {

struct RenderOptions {
    bool technical = true;  ///< with transcript and observations
};
/// Self-contained HTML 5: no script, nothing loaded from outside, every outside text escaped.
[[nodiscard]] QString reportHtml(const Report& report, RenderOptions options = {});
[[nodiscard]] QString reportMarkdown(const Report& report, RenderOptions options = {});
[[nodiscard]] QString reportText(const Report& report, RenderOptions options = {});

}  // namespace outbox
