// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/program_import.h"

#include <QVersionNumber>
#include <algorithm>

#include "core/diagnosis/diagnosis.h"
#include "core/model/mail_address.h"
#include "core/programs/program_abilities.h"
#include "core/providers/discovery.h"
#include "core/providers/provider_store.h"
#include "core/words/words.h"

namespace outbox {

namespace {
/// A setting counts before what the version would do.
std::optional<TlsVersion> ceilingOf(const MailProgram& program, const ProgramAbilities& abilities) {
    if (program.highestTls) return program.highestTls;
    const QVersionNumber version = QVersionNumber::fromString(program.version);
    const QVersionNumber first = QVersionNumber::fromString(abilities.tls12Since);
    const bool tooOld = !version.isNull() && !first.isNull() && QVersionNumber::compare(version, first) < 0;
    return tooOld ? std::optional(TlsVersion::Tls11) : std::nullopt;
}

/// The address that the account sends as; where it names none, the user name may be one.
QString addressOf(const ProgramAccount& account) {
    if (!account.addresses.isEmpty()) return account.addresses.first();
    for (const QString& user : {account.outgoing.user, account.incoming ? account.incoming->user : QString()})
        if (const auto address = parseMailAddress(user)) return address->text();
    return {};
}

Import importOf(const MailProgram& program, const ProgramAccount& account) {
    Import import;
    import.account.address = addressOf(account);
    import.account.source = program.program + QLatin1Char(':') + account.id;
    import.account.program = program.name;
    import.account.outgoing = account.outgoing;
    import.account.incoming = account.incoming;
    const ProgramAbilities abilities = abilitiesOf(program.program);
    import.imported = {program, account.id, abilities, ceilingOf(program, abilities)};
    return import;
}

/// Without an address the settings still show what does not go together.
Evidence storedEvidence(const Import& import) {
    Evidence evidence;
    evidence.settingsOnly = true;
    evidence.account = import.account;
    evidence.imported = import.imported;
    if (const auto address = parseMailAddress(import.account.address)) {
        const Discovered known = discoverOffline(*address);
        evidence.provider = known.provider;
        evidence.recommendedOutgoing = known.outgoing;
        evidence.recommendedIncoming = known.incoming;
    }
    if (const Provider* owner = ProviderStore::instance().byServer(import.account.outgoing.host))
        evidence.hostOwner = *owner;
    return evidence;
}
}  // namespace

std::optional<Import> importAccount(const MailProgram& program, const QString& accountId) {
    const auto found =
        std::find_if(program.accounts.begin(), program.accounts.end(),
                     [&accountId](const ProgramAccount& account) { return account.id == accountId; });
    if (found == program.accounts.end() || addressOf(*found).isEmpty()) return std::nullopt;
    return importOf(program, *found);
}

QList<Finding> storedFindings(const MailProgram& program, const ProgramAccount& account) {
    const Evidence evidence = storedEvidence(importOf(program, account));
    QList<Finding> findings;
    for (const Conclusion& conclusion : storedConclusions(evidence))
        findings.append(words::finding(conclusion, evidence.account));
    return findings;
}

}  // namespace outbox
