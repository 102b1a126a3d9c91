// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"

namespace outbox {

/// Where a mail program keeps the passwords of an account. Never the password itself.
enum class PasswordPlace {
    Unknown,
    Nowhere,         ///< it asks each time
    OwnStore,        ///< a store of the program's own ("logins.json" of Thunderbird)
    SystemKeychain,  ///< Secret Service, Keychain, Credential Manager
    SettingsFile,    ///< readable in the settings file itself
    Command          ///< a command that the person wrote gives it ("passwordeval" of msmtp)
};
[[nodiscard]] QString passwordPlaceName(PasswordPlace place);  ///< "unknown", "nowhere", "own_store" …

/// Why something of a program could not be read, or read in part only. Words stand in words/.
enum class ProgramTrouble {
    Unreadable,      ///< no right to read it, or the disk fails
    Missing,         ///< named by the program, and not there
    TooLarge,        ///< past the bound of its kind
    Malformed,       ///< not in the program's own form, half-written
    OutsideProfile,  ///< leads out of the program's folders
    NotAFile,        ///< a pipe, a device, a folder
    Locked,          ///< held by the running program
    TooMany          ///< more accounts or profiles than are read
};
[[nodiscard]] QString programTroubleName(ProgramTrouble trouble);  ///< "unreadable", "too_large" …

struct ProgramProblem {
    QString file;  ///< path as found
    ProgramTrouble trouble = ProgramTrouble::Unreadable;
    QString detail;  ///< the technical level, English, cleaned; may be empty
};

/// An account as a mail program is set to use it.
struct ProgramAccount {
    QString id;                    ///< stable and unique in its program: what `--account PROGRAM:ID` names
    QString name;                  ///< the program's own name of it; may be empty
    QStringList addresses;         ///< of all its identities, the one used by default first
    bool defaultOutgoing = false;  ///< its outgoing server is the program's default one
    Endpoint outgoing;             ///< not set where it has none
    std::optional<Endpoint> incoming;  ///< none where it only sends
    PasswordPlace passwordKeptIn = PasswordPlace::Unknown;
    bool writable = false;  ///< `apply` knows how to change it
};

enum class TlsVersion { Tls10, Tls11, Tls12, Tls13 };

/// One profile of one mail program on this computer.
struct MailProgram {
    QString program;  ///< id: "thunderbird"
    QString name;     ///< "Thunderbird"
    QString version;  ///< empty when not known
    QString profile;  ///< folder or file that holds the settings
    QString home;     ///< in which links of the profile may lead elsewhere; empty: they may not
    bool running = false;
    bool offline = false;                ///< set to work offline
    std::optional<int> waitingMessages;  ///< in its outbox; nothing when that cannot be told
    std::optional<TlsVersion>
        highestTls;            ///< the person or an administrator capped it; nothing: as its maker has it
    bool vendorCloud = false;  ///< sends through its maker's servers, not from this computer
    QList<ProgramAccount> accounts;
    QList<ProgramProblem> problems;
};

}  // namespace outbox
