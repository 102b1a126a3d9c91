// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export_choices.h"

#include <QCoreApplication>

namespace outbox::ui {
namespace {

struct ExportEntry {
    const char* format;
    const char* words;
    bool endsGroup;
};
constexpr ExportEntry exportEntries[] = {
    {"qr", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "QR code for a phone…"), false},
    {"mobileconfig", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Profile for iPhone, iPad or Mac…"), false},
    {"card", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Printed card…"), false},
    {"text", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Copy as text"), true},
    {"thunderbird-autoconfig", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "File for Thunderbird…"), false},
    {"outlook-prf", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "File for classic Outlook…"), false},
    {"evolution", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "File for Evolution…"), false},
    {"kmail", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Lines for KMail…"), false},
    {"claws", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Lines for Claws Mail…"), false},
    {"mutt", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Lines for Mutt…"), false},
    {"msmtp", QT_TRANSLATE_NOOP("outbox::ui::CureCard", "Lines for msmtp…"), false}};

}  // namespace

QList<ExportChoice> exportChoices() {
    QList<ExportChoice> choices;
    for (const ExportEntry& entry : exportEntries)
        choices.append({QLatin1String(entry.format),
                        QCoreApplication::translate("outbox::ui::CureCard", entry.words), entry.endsGroup});
    return choices;
}

}  // namespace outbox::ui
