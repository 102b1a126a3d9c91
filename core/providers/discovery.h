// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/model/endpoint.h"
#include "core/model/mail_address.h"
#include "core/model/provider.h"
#include "core/net/http_fetcher.h"
#include "core/net/resolver.h"
#include "core/net/task.h"

namespace outbox {

enum class FoundBy { Nothing, Preset, Srv, Autoconfig, Autodiscover, Mx, Probe };
[[nodiscard]] QString foundByName(FoundBy source);  ///< "preset" … as in settings --json; Nothing is "probe"

/// The settings that a provider publishes for an address.
struct Discovered {
    FoundBy foundBy = FoundBy::Nothing;
    QString detail;        ///< where exactly: a URL, "_submission._tcp.example.org", a preset id
    QString providerName;  ///< display name, may be empty
    /// The preset that was found, or the one that owns the outgoing server of a domain with settings of its
    /// own.
    std::optional<Provider> provider;
    QList<Endpoint> outgoing;  ///< best first, users filled in
    QList<Endpoint> incoming;
    QStringList auth;   ///< "password", "app-password", "oauth2", "none", best first
    QStringList notes;  ///< what to know: ids of discovery_notes.h and setup_steps.h
};

/// What discovery works with; held by reference until the task ends.
struct DiscoveryTools {
    Resolver& resolver;
    HttpFetcher& http;
    Milliseconds limit{4000};
};

/// Looks an address up: preset, SRV (RFC 6186, RFC 8314), autoconfig, well-known, the Mozilla database, the
/// MX owner (its preset, then its entry in the database), autoconfig without encryption, who answers for
/// Autodiscover. All are asked at once; answers are taken by that rank, not by speed, and a lower one is not
/// waited for once a higher one has answered. After the limit the best answer so far counts; without any, the
/// usual names are guessed.
[[nodiscard]] Task<Discovered> discover(MailAddress address, DiscoveryTools tools);
/// Only what the shipped presets know, without any network; FoundBy::Nothing for an unknown domain.
[[nodiscard]] Discovered discoverOffline(const MailAddress& address);
[[nodiscard]] Discovered fromPreset(const Provider& provider, const MailAddress& address);

}  // namespace outbox
