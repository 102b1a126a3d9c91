// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace outbox::ui {

/// The columns that all rows of the table of settings share, in pixels. Name and verdict are as wide as their
/// words in this language need; what is left is shared by the two columns of values.
struct SettingsColumns {
    int edge = 0;
    int gap = 0;
    int label = 0;
    int verdict = 0;
    int mineShare = 55;  ///< percent of what is left
    int theirShare = 45;
};

[[nodiscard]] SettingsColumns settingsColumns(const QWidget* widget);

}  // namespace outbox::ui
