// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/msmtp_text.h"
#include "core/programs/program_places.h"

namespace outbox {

/// msmtp with the person's own configuration file; the one of the whole computer (/etc/msmtprc) is not
/// theirs.
[[nodiscard]] QList<MailProgram> findMsmtp(const ProgramPlaces& places);
/// The files that are tried for it.
[[nodiscard]] QStringList msmtpFiles(const ProgramPlaces& places);
[[nodiscard]] ChangePlan planMsmtp(const MailProgram& program, const QString& accountId,
                                   const WantedSettings& wanted);
/// The same for a file at hand.
[[nodiscard]] ChangePlan planMsmtpFile(const QString& path, const QByteArray& bytes, const QString& accountId,
                                       const WantedSettings& wanted);
[[nodiscard]] bool msmtpRuns(const MailProgram& program, const ProgramPlaces& places);

/// How another program calls msmtp.
struct MsmtpCall {
    QString account;         ///< -a; empty: msmtp picks
    QString file;            ///< -C as written; empty: the person's usual one
    QString envelopeSender;  ///< -f or --read-envelope-from; empty: neither

    bool operator==(const MsmtpCall&) const = default;
};
/// Through which account such a message leaves.
struct MsmtpRoute {
    MailProgram program;
    ProgramAccount account;  ///< without an id where msmtp has none, or its file cannot be read
    bool ofSender = false;   ///< names no other address than the sender's
};
/// `sender` is the address in the message; empty when it is not known.
[[nodiscard]] MsmtpRoute msmtpRoute(const ProgramPlaces& places, const MsmtpCall& call,
                                    const QString& sender);

/// Whether an account is only another name of the one that it copies ("account default : work").
[[nodiscard]] bool isMsmtpAlias(const MsmtpAccount& account);

}  // namespace outbox
