// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/model/report.h"

namespace outbox {

struct RenderOptions {
    bool technical = true;  ///< with transcript and observations
    bool paper = false;    ///< reportHtml: for a printer's rich-text engine (QTextDocument), lights as images
    bool colours = false;  ///< reportText: with the colours of a terminal
};
/// Self-contained HTML 5: no script, nothing loaded from outside, every outside text escaped.
[[nodiscard]] QString reportHtml(const Report& report, RenderOptions options = {});
/// CommonMark; nothing in it that came from outside can become a link, a heading, a table or HTML.
[[nodiscard]] QString reportMarkdown(const Report& report, RenderOptions options = {});
/// Plain text of at most 80 columns, without control characters (but line feeds, and colours where asked
/// for).
[[nodiscard]] QString reportText(const Report& report, RenderOptions options = {});

}  // namespace outbox
