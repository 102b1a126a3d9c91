// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include "core/model/mail_program.h"

namespace outbox {

/// What versions of a mail program are able to do, from resources/programs.json. Empty where that is not
/// known.
struct ProgramAbilities {
    QString currentSince;  ///< the first version that knows what today's mail servers ask for
    QString tls12Since;    ///< the first that offers TLS 1.2 without being told to
    /// Operator of the mail servers ("google") and the first version that signs in there by OAuth2; an empty
    /// version: none does so far. "*" stands for every other operator.
    QMap<QString, QString> oauth2Since;
};

/// The account of a mail program that is examined, with the program as it was found.
struct ImportedAccount {
    MailProgram program;  ///< with all of its accounts
    QString accountId;
    ProgramAbilities abilities;
    /// It offers nothing newer, by a setting or because of its version; nothing: no such limit is known.
    std::optional<TlsVersion> tlsCeiling;
};

}  // namespace outbox
