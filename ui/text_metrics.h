// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QEvent;

namespace outbox::ui {

/// Width of the widest word of a text; a zero-width space ends a word, too.
[[nodiscard]] int widestWord(const QFontMetrics& metrics, const QString& text);
/// The room that a text takes when it wraps in a width.
[[nodiscard]] QRect wrappedRect(const QFontMetrics& metrics, int width, const QString& text);
/// Whether colours, type or style changed, so that what was derived from them must be made anew.
[[nodiscard]] bool changesLook(const QEvent* event);

}  // namespace outbox::ui
