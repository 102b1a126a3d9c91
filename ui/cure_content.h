// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "core/model/report.h"

namespace outbox::ui {

/// What the cure's main button does.
enum class CureAction {
    None,
    Apply,     ///< change the settings in the mail program
    Export,    ///< hand the proven settings to a mail program
    OpenPage,  ///< the first step's page
    CopyLetter,
    HandReport,
    CheckAgain
};

/// The card of the cure before it is drawn. A value: the same report always gives the same card.
struct CureContent {
    struct Change {
        QString field, from, to;
        friend bool operator==(const Change&, const Change&) = default;
    };
    struct Step {
        QString words;
        QUrl page;  ///< only http and https; else empty
        friend bool operator==(const Step&, const Step&) = default;
    };
    QString title;
    bool proven = false;
    QString lead;  ///< beneath the title: the proof, or that it was not tried
    QList<Change> changes;
    QList<Step> steps;
    QString letter;
    CureAction action = CureAction::None;
    QString actionWords;
    QString note;           ///< beneath the button
    QStringList otherWays;  ///< titles of the finding's other fixes
};

/// The card for a finding's fix. `canApply`: its program's settings can be changed from here.
[[nodiscard]] CureContent cureOf(const Report& report, const Finding& finding, int fixIndex, bool canApply);
/// The card where nothing needs to be cured, and where the cause stayed unknown.
[[nodiscard]] CureContent allGreenCure(const Report& report);
[[nodiscard]] CureContent unexplainedCure();

/// The finding that the headline is about: the first that nothing else explains; null when there is none.
[[nodiscard]] const Finding* leadingFinding(const Report& report);
/// Yellow findings beside it, which stop nothing.
[[nodiscard]] QList<Finding> alsoNoticed(const Report& report);

}  // namespace outbox::ui
