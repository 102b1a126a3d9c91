// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/program_words.h"

#include <QCoreApplication>

namespace outbox::words {

namespace {

struct TroubleWords {
    ProgramTrouble trouble;
    const char* sentence;
};
constexpr TroubleWords troubleTable[] = {
    {ProgramTrouble::Unreadable,
     QT_TRANSLATE_NOOP("Programs", "The settings cannot be read: no right to, or the disk fails.")},
    {ProgramTrouble::Missing, QT_TRANSLATE_NOOP("Programs", "The file with the settings is not there.")},
    {ProgramTrouble::TooLarge,
     QT_TRANSLATE_NOOP("Programs", "The settings were not read: the file is far too large.")},
    {ProgramTrouble::Malformed,
     QT_TRANSLATE_NOOP("Programs", "The file with the settings is damaged, and was read as far as it goes.")},
    {ProgramTrouble::OutsideProfile,
     QT_TRANSLATE_NOOP("Programs", "The settings were not read: they lead out of the program’s folders.")},
    {ProgramTrouble::NotAFile,
     QT_TRANSLATE_NOOP("Programs", "The settings were not read: they are no ordinary file.")},
    {ProgramTrouble::Locked,
     QT_TRANSLATE_NOOP("Programs",
                       "The settings cannot be read while the program runs. Close it, then look again.")},
    {ProgramTrouble::TooMany, QT_TRANSLATE_NOOP("Programs", "There are more accounts than are read here.")}};

}  // namespace

QString programTrouble(ProgramTrouble trouble) {
    for (const TroubleWords& row : troubleTable)
        if (row.trouble == trouble) return QCoreApplication::translate("Programs", row.sentence);
    return {};
}

QString passwordPlace(PasswordPlace place) {
    switch (place) {
        case PasswordPlace::Unknown:
            break;
        case PasswordPlace::Nowhere:
            return QCoreApplication::translate("Programs",
                                               "The password is not stored; the program asks for it.");
        case PasswordPlace::OwnStore:
            return QCoreApplication::translate(
                "Programs", "The password is in the program’s own store, which is not opened here.");
        case PasswordPlace::SystemKeychain:
            return QCoreApplication::translate("Programs", "The password is in the system’s keychain.");
        case PasswordPlace::SettingsFile:
            return QCoreApplication::translate(
                "Programs",
                "The password stands in the settings file, readable for everybody who can open it.");
        case PasswordPlace::Command:
            return QCoreApplication::translate("Programs",
                                               "The password comes from a command, which is not run here.");
    }
    return {};
}

}  // namespace outbox::words
