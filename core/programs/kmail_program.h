// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/mail_program.h"
#include "core/programs/change_plan.h"
#include "core/programs/kmail_text.h"
#include "core/programs/program_places.h"

namespace outbox {

[[nodiscard]] QList<MailProgram> findKmail(const ProgramPlaces& places);
/// Where its settings are looked for.
[[nodiscard]] QStringList kmailFiles(const ProgramPlaces& places);
/// Also while only Akonadi's agents for mail run: they hold the settings and write them.
[[nodiscard]] bool kmailRuns(const MailProgram& program, const ProgramPlaces& places);
/// `program.profile` is the folder of the configuration files.
[[nodiscard]] ChangePlan planKmail(const MailProgram& program, const QString& accountId,
                                   const WantedSettings& wanted);

/// A transport with the identities that send through it and the resource that receives for them.
struct KmailAccount {
    KmailTransport transport;
    bool standard = false;
    QStringList addresses;
    std::optional<KmailResource> resource;
};
/// Everything that is read from the folder of configuration files.
struct KmailSettings {
    QByteArray mailtransports;
    QList<KmailAccount> accounts;
    QList<ProgramProblem> problems;
};
[[nodiscard]] KmailSettings readKmailSettings(const MailProgram& program);
/// The accounts that files come to.
[[nodiscard]] QList<KmailAccount> kmailAccounts(const QByteArray& mailtransports,
                                                const QByteArray& emailidentities,
                                                const QList<KmailResource>& resources);
[[nodiscard]] ChangePlan planKmailSettings(const QString& folder, const KmailSettings& settings,
                                           const QString& accountId, const WantedSettings& wanted);

}  // namespace outbox
