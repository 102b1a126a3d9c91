// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mail_program.h"

#include "core/model/name_table.h"

namespace outbox {

namespace {
constexpr NameTable<PasswordPlace, 6> placeNames{{{{PasswordPlace::Unknown, "unknown"},
                                                   {PasswordPlace::Nowhere, "nowhere"},
                                                   {PasswordPlace::OwnStore, "own_store"},
                                                   {PasswordPlace::SystemKeychain, "system_keychain"},
                                                   {PasswordPlace::SettingsFile, "settings_file"},
                                                   {PasswordPlace::Command, "command"}}}};
constexpr NameTable<ProgramTrouble, 8> troubleNames{{{{ProgramTrouble::Unreadable, "unreadable"},
                                                      {ProgramTrouble::Missing, "missing"},
                                                      {ProgramTrouble::TooLarge, "too_large"},
                                                      {ProgramTrouble::Malformed, "malformed"},
                                                      {ProgramTrouble::OutsideProfile, "outside_profile"},
                                                      {ProgramTrouble::NotAFile, "not_a_file"},
                                                      {ProgramTrouble::Locked, "locked"},
                                                      {ProgramTrouble::TooMany, "too_many"}}}};
}  // namespace

QString passwordPlaceName(PasswordPlace place) {
    return placeNames.nameOf(place);
}

QString programTroubleName(ProgramTrouble trouble) {
    return troubleNames.nameOf(trouble);
}

}  // namespace outbox
