// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "core/providers/discovery.h"

namespace outbox {

// The places where settings may stand. Each gives FoundBy::Nothing when it knows none, and ends by
// `tools.limit` for each question that it asks; `discover` bounds the whole.

/// All six services at once. A domain that refuses sending gives its receiving side and the note, without a
/// finding.
[[nodiscard]] Task<Discovered> askSrv(MailAddress address, DiscoveryTools tools);
/// One settings file; `detail` is its address without the query, which holds the person's own.
[[nodiscard]] Task<Discovered> askSettingsFile(QString url, FoundBy source, MailAddress address,
                                               DiscoveryTools tools);
/// The preset of who runs the domain's mail exchanger, or else that one's entry in the settings database.
[[nodiscard]] Task<Discovered> askMxOwner(MailAddress address, DiscoveryTools tools);
/// The preset of who answers for Autodiscover, by the name's alias and by SRV.
[[nodiscard]] Task<Discovered> askAutodiscoverOwner(MailAddress address, DiscoveryTools tools);
/// The usual names, those that exist.
[[nodiscard]] Task<Discovered> guess(MailAddress address, DiscoveryTools tools);
/// The usual names without asking anybody.
[[nodiscard]] Discovered guessUnasked(const MailAddress& address);

/// Domains that the owner of a mail exchanger may have an entry for: its name without the first label, then
/// the last two labels, or three below a country's "co", "com", "net" and the like.
[[nodiscard]] QStringList ownerDomains(const QString& mxHost);
/// Preset ids that `askAutodiscoverOwner` can give.
[[nodiscard]] QStringList autodiscoverPresetIds();

}  // namespace outbox
