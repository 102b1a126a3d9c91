// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace outbox::ui {

/// One entry of the menu that hands settings to a phone or another program.
struct ExportChoice {
    QString format;  ///< as export_settings names it
    QString words;
    bool endsGroup = false;
};

/// All formats that can be exported, those for a phone and for paper first.
[[nodiscard]] QList<ExportChoice> exportChoices();

}  // namespace outbox::ui
