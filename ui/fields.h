// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;
class QWidget;

namespace outbox::ui {

/// A field of the height and with the margins of the visual language, whatever the style leaves.
[[nodiscard]] QLineEdit* makeField(QWidget* parent = nullptr);
void setFieldMargins(QLineEdit* field);

}  // namespace outbox::ui
