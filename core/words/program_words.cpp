// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/words/program_words.h"

#include <QCoreApplication>

namespace outbox::words {

QString programTrouble(ProgramTrouble trouble) {
    switch (trouble) {
        case ProgramTrouble::Unreadable:
            return QCoreApplication::translate("Programs", "It cannot be read, or not all of it.");
        case ProgramTrouble::Missing:
            return QCoreApplication::translate("Programs",
                                               "It is named in the program’s settings, and not there.");
        case ProgramTrouble::TooLarge:
            return QCoreApplication::translate("Programs",
                                               "It is too large for a settings file, and was left alone.");
        case ProgramTrouble::Malformed:
            return QCoreApplication::translate("Programs", "It is damaged; what can be understood was read.");
        case ProgramTrouble::OutsideProfile:
            return QCoreApplication::translate(
                "Programs", "It leads out of the program’s own folders, and was left alone.");
        case ProgramTrouble::NotAFile:
            return QCoreApplication::translate("Programs",
                                               "It is not what a program keeps there, and was left alone.");
        case ProgramTrouble::Locked:
            return QCoreApplication::translate(
                "Programs", "The running program holds it. Close the program and look again.");
        case ProgramTrouble::TooMany:
            return QCoreApplication::translate("Programs", "There are more entries than are read here.");
    }
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
