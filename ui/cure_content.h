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
    Undo,      ///< take that back
    Export,    ///< hand the proven settings to a mail program
    OpenPage,  ///< the first step's page
    CopyLetter,
    HandReport,
    CheckAgain,
    CheckAccount  ///< from a text to the account that it is about
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
    QString pill;     ///< another good word beside the title; empty: none
    QString problem;  ///< a sentence that stands out, beneath the title
    QString lead;     ///< beneath the title: the proof, or that it was not tried
    QList<Change> changes;
    QList<Step> steps;
    QList<Step> byHand;  ///< the same without the button, for when that fails
    QString letter;
    CureAction action = CureAction::None;
    QString actionWords;
    bool enabled = true;    ///< the main button can be pressed
    QString openWords;      ///< link that starts the mail program; empty: none
    QString undoWords;      ///< link that takes a change back; empty: none
    QString compareWords;   ///< link to a second check elsewhere; empty: none
    QString note;           ///< beneath the button
    QStringList otherWays;  ///< titles of the finding's other fixes
};

/// The card for a finding's fix. `canApply`: its program's settings can be changed from here.
[[nodiscard]] CureContent cureOf(const Report& report, const Finding& finding, int fixIndex, bool canApply);
/// The card where nothing needs to be cured, and where the cause stayed unknown.
[[nodiscard]] CureContent allGreenCure(const Report& report);
[[nodiscard]] CureContent unexplainedCure();
/// The card where a text alone does not tell the cause: a check of the account does. `tells`: what it tells.
[[nodiscard]] CureContent accountCheckCure(const QString& tells);
/// The same cure where a text was explained and nothing was checked yet.
[[nodiscard]] CureContent cureFromText(CureContent cure);
/// The same cure in a report from a file, where nothing can be checked again.
[[nodiscard]] CureContent cureToRead(CureContent cure);

/// The finding that the headline is about: the first that nothing else explains; null when there is none.
[[nodiscard]] const Finding* leadingFinding(const Report& report);
/// Yellow findings beside it, which stop nothing.
[[nodiscard]] QList<Finding> alsoNoticed(const Report& report);

}  // namespace outbox::ui
