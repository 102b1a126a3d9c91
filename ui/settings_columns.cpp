// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings_columns.h"

#include <QApplication>
#include <QFontMetrics>

#include "ui/settings_comparison.h"
#include "ui/theme.h"

namespace outbox::ui {
namespace {

constexpr qreal TableEdgeUnits = 5;
constexpr qreal TableGapUnits = 2;
constexpr qreal LeastLabelUnits = 25;
constexpr qreal LeastVerdictUnits = 22;
constexpr qreal VerdictMarkUnits = 6;  // sign and gap before its word

}  // namespace

SettingsColumns settingsColumns(const QWidget* widget) {
    SettingsColumns columns;
    columns.edge = units(widget, TableEdgeUnits);
    columns.gap = units(widget, TableGapUnits);
    columns.label = units(widget, LeastLabelUnits);
    columns.verdict = units(widget, LeastVerdictUnits);
    const QFontMetrics body(QApplication::font());
    const QFontMetrics small(roleFont(QApplication::font(), TextRole::Small));
    for (const SettingField field :
         {SettingField::Server, SettingField::Port, SettingField::Encryption, SettingField::User}) {
        columns.label = qMax(columns.label, body.horizontalAdvance(settingLabel(field)) + 2);
    }
    for (const Verdict verdict : {Verdict::Same, Verdict::Different, Verdict::Unknown}) {
        columns.verdict = qMax(columns.verdict, small.horizontalAdvance(verdictWord(verdict)) + 2 +
                                                    units(widget, VerdictMarkUnits));
    }
    return columns;
}

}  // namespace outbox::ui
