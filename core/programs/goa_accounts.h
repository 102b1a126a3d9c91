// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <optional>

#include "core/model/endpoint.h"
#include "core/programs/program_places.h"

namespace outbox {

/// An account of GNOME's online accounts, which mail programs take their settings from; they are changed in
/// GNOME's own settings alone.
struct GoaAccount {
    QString provider;  ///< "google", "imap_smtp" …
    QString address;
    Endpoint outgoing;
    std::optional<Endpoint> incoming;
};

/// By their names ("account_1700000000_0"), from goa-1.0/accounts.conf; those without mail are left out.
[[nodiscard]] QHash<QString, GoaAccount> goaAccounts(const ProgramPlaces& places);
/// The same from the bytes of that file.
[[nodiscard]] QHash<QString, GoaAccount> parseGoaAccounts(const QByteArray& bytes);

}  // namespace outbox
