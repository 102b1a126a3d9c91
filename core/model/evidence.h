// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "core/model/arrival.h"
#include "core/model/api.h"
#include "core/model/imported_account.h"
#include "core/model/domain_facts.h"
#include "core/model/observation.h"
#include "core/model/provider.h"
#include "core/model/secret.h"

namespace outbox {

/// What the person allowed this run to do.
struct Consent {
    bool signIn = false;  ///< a secret is at hand and may be used
    bool sendTest = false;
};

/// What the secret looked like. Never the secret itself, nor how long it is.
struct SecretTraits {
    bool cleaned = false;   ///< blanks or invisible characters were taken away before it was sent
    bool nonAscii = false;  ///< what was sent holds characters outside ASCII
    SecretKind kind = SecretKind::Password;
    QStringList scopes;  ///< of a token, as its issuer granted them; empty when not known
};

/// What a text says that the person has: the refusal of an earlier try, explained before any probe. It proves
/// nothing about now.
struct QuotedRefusal {
    QString finding;    ///< id of DIAGNOSES
    ServerReply reply;  ///< that the text quotes; code 0 where it quotes none
};

/// Everything observed so far. A missing entry means "not checked", never "no".
struct Evidence {
    Account account;
    Consent consent;
    std::optional<Provider> provider;
    QList<Endpoint> recommendedOutgoing;  ///< by the best discovery source, best first, users filled in
    QList<Endpoint> recommendedIncoming;
    QString nearestDomain;  ///< known mail domain that the address's one is a slip of, empty when none
    QString nearestServer;  ///< known server name that the set outgoing host is a slip of, empty when none
    std::optional<Provider> hostOwner;  ///< preset that the set outgoing host belongs to, now or formerly
    bool outgoingFound = false;  ///< no outgoing server was set: discovery gave the one that is examined
    std::optional<ImportedAccount> imported;  ///< the mail program that the settings were read from
    bool settingsOnly = false;   ///< nothing is observed: the stored settings alone are judged
    bool stopped = false;        ///< the person stopped the run
    std::optional<SecretTraits> secret;  ///< of the secret at hand

    std::optional<QuotedRefusal> quoted;  ///< from a text that came with the request

    std::optional<ApiEvidence> api;  ///< a run about a mail API; the mailbox's side stays empty then

    std::optional<DomainEvidence> domain;  ///< a run about a sending domain; the same

    std::optional<LocalObservation> local;
    QList<WebObservation> web;
    QList<NameObservation> names;
    QList<ReachObservation> reach;
    QList<TlsObservation> tls;
    QList<DialogueObservation> dialogues;
    std::optional<ArrivalObservation> arrival;  ///< of a test message, once one was begun

    [[nodiscard]] const DialogueObservation* asSet() const;     ///< role AsSet, or null
    [[nodiscard]] const DialogueObservation* incoming() const;  ///< role Incoming, or null
    [[nodiscard]] const DialogueObservation* testMessage() const;  ///< role TestMessage, or null
    [[nodiscard]] const DialogueObservation* proof(const QString& fixId) const;
    [[nodiscard]] const NameObservation* name(NameRole role) const;
};

}  // namespace outbox
