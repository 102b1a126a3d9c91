// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace outbox::ui {

/// "November 2026", for facts that are as of a day but not of an hour.
[[nodiscard]] QString monthOf(const QDate& day);

}  // namespace outbox::ui
