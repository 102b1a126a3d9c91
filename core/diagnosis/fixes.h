// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "core/diagnosis/diagnosis.h"

/// Builders of cures, named by the rules. Those that change settings carry the whole endpoint to try.
namespace outbox::fix {

/// A cure without changed settings, for whoever can act; words/ has its steps.
[[nodiscard]] FixPlan plain(const char* id, Who who, const QString& link = {});

// Changed settings
QList<FixPlan> otherPort(const Evidence& e);         ///< use-other-port: the same server, another line
QList<FixPlan> providerSettings(const Evidence& e);  ///< use-provider-settings: what the provider publishes
QList<FixPlan> encryption(const Evidence& e);        ///< set-encryption
QList<FixPlan> certificateName(const Evidence& e);   ///< use-certificate-name
QList<FixPlan> expectedUser(const Evidence& e);      ///< use-full-address or use-short-name
QList<FixPlan> incomingUser(const Evidence& e);      ///< use-same-login: the name of the incoming side
QList<FixPlan> signIn(const Evidence& e);            ///< turn-on-sign-in
QList<FixPlan> oauth(const Evidence& e);             ///< use-oauth

/// Roads that the provider names for where SMTP is closed, of these kinds and in its order; its web page
/// where it names none. The administrator's switch carries the command for this mailbox.
QList<FixPlan> otherRoads(const Evidence& e, const QList<RoadKind>& kinds);

/// Where a way round is looked for.
enum class Ways {
    SameServerFirst,  ///< other lines of the set server, then what the provider publishes
    Published         ///< what the provider publishes alone: the set server is the mistake
};
/// The settings that a proof should try next for a way round; none that failed one already, and none at a
/// server that has refused this sign-in.
[[nodiscard]] std::optional<Endpoint> bestWay(const Evidence& e, Ways where);
/// How a program would sign in that does not yet: by what is at hand, else by a password.
[[nodiscard]] AuthMethod usualAuth(const Evidence& e);
/// The fields in which two endpoints differ, as changes of the outgoing side.
[[nodiscard]] QList<Fix::Change> changesTo(const Endpoint& from, const Endpoint& to);
/// Whether the proof of these settings got further than the set ones did: signed in and the sender accepted
/// where a secret may be used, to the offered sign-in otherwise.
[[nodiscard]] bool isProven(const Evidence& e, const Endpoint& endpoint);
/// Whether these settings were tried whole already, with whatever outcome.
[[nodiscard]] bool wasTried(const Evidence& e, const Endpoint& endpoint);

}  // namespace outbox::fix
